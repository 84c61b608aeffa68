from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.counts import count_sentence

if TYPE_CHECKING:
    from gapgui.gaps import GapReport


def test_counts_leave_out_what_is_not_there(report: GapReport) -> None:
    assert count_sentence(report.requirements, "ml", "required") == "2 of 3 required covered, 1 partial"
    assert count_sentence([], "ml", "required") == ""
