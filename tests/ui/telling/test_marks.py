from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.offsets import TextOffsets
from gapgui.ui.telling.placed_marks import PlacedMarks
from tests.ui.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.matching.names.index import Index
    from gapgui.ui.telling.marks import Mark


def compare(index: Index, resume: str, posting: str) -> Analysis:
    return analyse(index, document_from_text(resume, "r"), document_from_text(posting, "p"))


def mark_at(marks: Sequence[Mark], text: str, offset: int) -> Mark | None:
    return PlacedMarks(marks, TextOffsets(text)).innermost_at(offset)


def posting_mark(analysis: Analysis, words: str) -> Mark:
    mark = mark_at(analysis.posting_marks, POSTING, POSTING.index(words))
    assert mark is not None
    return mark


def resume_mark(analysis: Analysis, words: str) -> Mark:
    mark = mark_at(analysis.resume_marks, RESUME, RESUME.index(words))
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
    assert tips[1].startswith("A guess: Kubernetes")
    assert "taken for “Kubernetes”" in tips[1]
    assert "% alike" in tips[1]
    assert "only if the guess is right" in tips[1]


def test_of_a_choice_only_the_one_that_is_shown_has_the_line_that_says_so(analysis: Analysis) -> None:
    assert posting_mark(analysis, "Python").look == "covered"
    assert "doesn't show this one" not in posting_mark(analysis, "Python").tip
    assert posting_mark(analysis, "Go").look == "open"
    assert "The resume doesn't show this one." in posting_mark(analysis, "Go").tip


def test_of_a_choice_only_what_something_is_near_to_has_the_line_of_that(index: Index) -> None:
    found = compare(index, "Skills\nTensorFlow", "Requirements\n- PyTorch or Kubernetes")
    assert {mark.look for mark in found.posting_marks} == {"partial", "missing"}


def test_a_guess_is_marked_as_one_in_both_documents(index: Index) -> None:
    found = compare(index, "Skills\nKuberntes, Docker, Dockerr", "Requirements\n- Kubernetes\n- Docker")
    looks = {mark.tip.split(".")[0]: mark.look for mark in found.resume_marks}
    assert looks["A guess: Kubernetes (General engineering)"] == "guess"
    assert "A guess covers nothing" in found.resume_marks[0].tip
    (asked,) = (row for row in found.rows if row.name == "Kubernetes")
    assert (asked.status, asked.brief) == ("partial", "a guess: Kubernetes")
    assert [mark.look for mark in found.posting_marks] == ["guess", "covered"]


def test_what_the_posting_may_ask_for_is_told_as_a_guess(index: Index) -> None:
    found = compare(index, "Skills\nDocker", "Requirements\n- Kuberntes\n- Docker")
    assert found.posting_marks[0].look == "guess"
    (asked,) = (row for row in found.rows if row.name == "Kubernetes")
    assert asked.brief == "a guess from “Kuberntes”: not in the resume"
    assert "by a guess" in asked.why


def test_what_only_a_job_title_shows_is_told_so(index: Index) -> None:
    resume = "Experience\n\nMachine Learning Engineer, Brindlewick, 2019 - 2021\n- Docker"
    found = compare(index, resume, "Requirements\n- Machine learning\n- Docker")
    assert "found by the job title “Machine Learning Engineer”" in found.resume_marks[0].tip
    asked = next(row for row in found.rows if row.name == "machine learning")
    assert asked.why == "your resume shows it only by the job title “Machine Learning Engineer”"
    assert asked.brief.startswith("by a job title: ")


def test_of_several_reasons_the_one_by_a_job_title_is_named(index: Index) -> None:
    resume = "Experience\n\nMachine Learning Engineer, Brindlewick, 2019 - 2021\n- Docker"
    found = compare(index, resume, "Requirements\n- Docker or machine learning")
    (asked,) = found.rows
    assert asked.brief.endswith("(in part a job title)")
    assert asked.why.endswith("(machine learning by the job title “Machine Learning Engineer”)")


def test_a_mark_says_in_what_part_of_the_resume_it_stands(analysis: Analysis) -> None:
    assert "Told of in a job." in resume_mark(analysis, "TensorFlow").tip
    listed = mark_at(analysis.resume_marks, RESUME, RESUME.rindex("Docker"))
    assert listed is not None
    assert "Listed among the skills" in listed.tip


def test_case_alone_makes_no_other_spelling(index: Index) -> None:
    found = analyse(index, None, document_from_text("Requirements\n- KUBERNETES\n", "p"))
    assert "found by its name" in found.posting_marks[0].tip


def test_of_documents_that_are_not_compared_nothing_is_claimed(index: Index) -> None:
    spanish = "Experiencia\n\nIngeniera de software en una empresa de la ciudad que hace de todo con Python y Docker"
    found = compare(index, spanish * 3, "Requirements\n- Kubernetes\n- Docker")
    assert not found.is_read
    assert {mark.look for mark in (*found.resume_marks, *found.posting_marks)} == {"open"}
    assert not any("doesn't" in mark.tip for mark in found.resume_marks)


def test_without_a_posting_the_resume_is_marked_all_the_same(index: Index) -> None:
    found = analyse(index, document_from_text(RESUME, "r"), None)
    assert {mark.look for mark in found.resume_marks} == {"open", "negated"}
    assert "posting" not in found.resume_marks[0].tip


def test_a_guess_at_one_of_several_is_asked_for_where_another_covers_them(index: Index) -> None:
    found = compare(
        index, "Skills\nPython\nKubernetse\n", "Engineer\n\nRequirements\n- Python or Kubernetes\n"
    )
    (mark,) = (mark for mark in found.resume_marks if mark.look == "guess")
    assert mark.asked
    assert mark.rows == (found.rows[0].id,)
    assert mark.tip.endswith("Asked for in “Python or Kubernetes”, which another of them covers.")
