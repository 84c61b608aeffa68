from __future__ import annotations

import pytest

from tests.posting.nasty_lines import NASTY, read_nasty_line


@pytest.mark.parametrize("name", NASTY)
def test_a_posting_of_one_endless_line_is_read_to_its_end(name: str) -> None:
    read_nasty_line("posting", NASTY[name])
