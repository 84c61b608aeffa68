from __future__ import annotations

import pytest

from tests.posting.nasty_lines import NASTY, read_nasty_line


@pytest.mark.parametrize("name", NASTY)
def test_a_resume_of_one_endless_line_is_read_in_time(name: str) -> None:
    read_nasty_line("resume", NASTY[name])
