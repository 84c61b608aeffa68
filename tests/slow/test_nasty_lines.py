"""Lines of a megabyte, each read in a process of its own."""

from __future__ import annotations

import pytest

from tests.posting.nasty_lines import NASTY, last_read

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("kind", ["posting", "resume"])
@pytest.mark.parametrize("name", NASTY)
def test_one_endless_line_is_read_to_its_end(kind: str, name: str) -> None:
    # the slowest takes two or three seconds
    assert last_read(kind, [NASTY[name]], length=1_000_000, patience=60) == "all"
