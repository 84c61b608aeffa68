from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.words import archetype_word
from gapgui.report.telling.work import told_shares
from gapgui.ui.telling.passages import archetype_passages, ignored_passages, unknown_passages
from tests.ui.conftest import POSTING

if TYPE_CHECKING:
    from gapgui.ui.telling.analysis import Analysis


def test_unknown_terms_are_listed_with_their_line(analysis: Analysis) -> None:
    assert analysis.posting is not None
    (term,) = unknown_passages(analysis.posting)
    assert (term.text, term.label) == ("Flowgrain", "line 10")
    assert POSTING[term.start : term.end] == "Flowgrain"


def test_what_was_left_out_is_listed_with_its_reason(analysis: Analysis) -> None:
    assert analysis.posting is not None
    passages = ignored_passages(analysis.posting)
    assert any("pension" in p.text and p.label == "benefits and pay" for p in passages)
    assert all("\n" not in p.text for p in passages)


def test_what_made_each_kind_of_work_is_listed(analysis: Analysis) -> None:
    posting = analysis.posting
    assert posting is not None
    passages = archetype_passages(posting)
    assert {p.label for p in passages} == {archetype_word(kind) for kind, _ in told_shares(posting)}
    assert "its title (“ML”)" in {p.text for p in passages if POSTING[p.start : p.end] == "ML"}
