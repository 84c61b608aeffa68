from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.row_filter import RowFilter
from gapgui.ui.telling.tally import count_left, tallies
from tests.ui.conftest import POSTING

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index


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
    counts = count_left(analysis.rows, RowFilter())
    assert counts.statuses == {"covered": 2, "partial": 1, "missing": 2}
    assert sum(counts.strengths.values()) == len(analysis.rows)
    assert counts.tracks == {"ml": 1, "general": 4}


def test_chips_count_what_the_filters_of_other_kinds_leave(analysis: Analysis) -> None:
    counts = count_left(analysis.rows, RowFilter(statuses=frozenset({"missing"})))
    assert counts.statuses == {"covered": 2, "partial": 1, "missing": 2}
    assert counts.tracks == {"ml": 0, "general": 2}
    assert sum(counts.strengths.values()) == 2
    counts = count_left(analysis.rows, RowFilter(text="terraform"))
    assert counts.statuses == {"covered": 0, "partial": 0, "missing": 1}
