from __future__ import annotations

from tests.posting.nasty_lines import NASTY, last_read


def test_resumes_of_one_endless_line_are_read_to_their_end() -> None:
    # the slowest takes a second; lines of a megabyte are read by `make slow`
    assert last_read("resume", NASTY.values(), length=50_000, patience=5) == "all"
