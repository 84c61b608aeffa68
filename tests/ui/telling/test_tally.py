from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.tally import count_statuses, count_strengths, tallies
from tests.ui.conftest import POSTING

if TYPE_CHECKING:
    from gapgui.matching.index import Index


def test_counts_are_told_by_strength(analysis: Analysis) -> None:
    told = [(t.headline, t.remainder, t.remainder_signs) for t in tallies(analysis.rows, "general")]
    assert told == [("2 of 4 required", "2 missing", "2 ✗")]
    assert [t.headline for t in tallies(analysis.rows, "ml")] == ["0 of 1 required"]


def test_without_a_resume_only_the_number_is_told(index: Index) -> None:
    found = analyse(index, None, document_from_text(POSTING, "p"))
    (tally,) = tallies(found.rows, "general")
    assert not tally.compared
    assert (tally.headline, tally.remainder) == ("4 required", "")


def test_chips_count_every_row_once(analysis: Analysis) -> None:
    assert count_statuses(analysis.rows) == {"covered": 2, "partial": 1, "missing": 2}
    assert sum(count_strengths(analysis.rows).values()) == len(analysis.rows)
