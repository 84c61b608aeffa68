from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.marks import mark_at
from tests.ui.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from gapgui.matching.index import Index
    from gapgui.ui.telling.marks import Mark


def posting_mark(analysis: Analysis, words: str) -> Mark:
    mark = mark_at(analysis.posting_marks, POSTING.index(words))
    assert mark is not None
    return mark


def resume_mark(analysis: Analysis, words: str) -> Mark:
    mark = mark_at(analysis.resume_marks, RESUME.index(words))
    assert mark is not None
    return mark


def test_a_posting_shows_what_is_covered_partial_and_missing(analysis: Analysis) -> None:
    looks = {
        w: posting_mark(analysis, w).look for w in ("Python", "PyTorch", "Kubernetes", "Flowgrain", "pension")
    }
    assert looks == {
        "Python": "covered",
        "PyTorch": "partial",
        "Kubernetes": "missing",
        "Flowgrain": "unknown",
        "pension": "ignored",
    }
    assert posting_mark(analysis, "PyTorch").track == "ml"
    assert posting_mark(analysis, "Kubernetes").track == "general"


def test_a_resume_shows_what_speaks_for_a_requirement(analysis: Analysis) -> None:
    looks = {w: resume_mark(analysis, w).look for w in ("Docker", "TensorFlow", "Terraform")}
    assert looks == {"Docker": "covered", "TensorFlow": "partial", "Terraform": "negated"}


def test_marks_know_their_rows(analysis: Analysis) -> None:
    rows = {row.id: row.name for row in analysis.rows}
    assert [rows[r] for r in posting_mark(analysis, "Go").rows] == ["Python or Go"]
    assert [rows[r] for r in resume_mark(analysis, "TensorFlow").rows] == ["PyTorch"]
    assert [rows[r] for r in resume_mark(analysis, "Terraform").rows] == ["Terraform"]


def test_a_mark_explains_how_it_was_found_and_what_came_of_it(analysis: Analysis) -> None:
    tip = posting_mark(analysis, "PyTorch").tip
    assert "ML-specific" in tip
    assert "found by its name" in tip
    assert "Partial: near: TensorFlow." in tip
    assert "Any one of: Python or Go." in posting_mark(analysis, "Python").tip
    assert "benefits" in posting_mark(analysis, "pension").tip


def test_other_names_and_guesses_are_told_apart(index: Index) -> None:
    found = analyse(index, None, document_from_text("Requirements\n- k8s\n- Kuberntes\n", "p"))
    tips = [mark.tip for mark in found.posting_marks]
    assert "found by its other name “k8s”" in tips[0]
    assert "taken for “Kubernetes”" in tips[1]
    assert "% alike" in tips[1]


def test_without_a_posting_the_resume_is_marked_all_the_same(index: Index) -> None:
    found = analyse(index, document_from_text(RESUME, "r"), None)
    assert {mark.look for mark in found.resume_marks} == {"unasked", "negated"}
    assert "posting" not in found.resume_marks[0].tip


def test_the_innermost_mark_is_found(analysis: Analysis) -> None:
    inner = analysis.posting_marks[0]
    around = replace(inner, start=inner.start - 1, end=inner.end + 1)
    assert mark_at((around, inner), inner.start) is inner
    assert mark_at((around, inner), inner.end) is around
    assert mark_at((around, inner), inner.end + 1) is None
