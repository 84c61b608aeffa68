"""A comparison as if some skills were there, against resumes that do show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.as_if import as_if
from gapgui.library.comparison import Comparison, compare, musts_open
from gapgui.library.learning import lessons
from gapgui.matching.names.index import build_index
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.taxonomy.loading import load_taxonomy
from tests.conftest import ROOT

if TYPE_CHECKING:
    from gapgui.gaps import Status

INDEX = build_index(load_taxonomy(ROOT / "tests" / "data" / "ui_taxonomy.yaml"))
SKILLS = sorted(INDEX.taxonomy.skills)
POSTINGS = [
    read_posting(document_from_text(f"ML Engineer\n\nRequirements\n{asked}\n", "p.txt"), INDEX)
    for asked in (
        "- Python or Go\n- PyTorch\n- Kubernetes\n- Flowgrain",
        "- TensorFlow\n- Terraform\n- Machine learning\n- Docker",
    )
]


def compared_with(skills: list[str]) -> Comparison:
    names = ", ".join("Golang" if skill == "go" else INDEX.taxonomy.skills[skill].name for skill in skills)
    text = f"Maren Oakes\n\nSkills\nGardening, {names}\n"
    resume = read_resume(document_from_text(text, "r.txt"), INDEX)
    shown = {each.skill.id for each in resume.skills}
    assert set(skills) <= shown, "the small world's names are read as they stand"
    return compare([resume], POSTINGS, INDEX.taxonomy)


def statuses(comparison: Comparison) -> list[Status]:
    return [requirement.status for (report,) in comparison.reports for requirement in report.requirements]


@given(
    shown=st.lists(st.sampled_from(SKILLS), max_size=3, unique=True),
    learned=st.lists(st.sampled_from(SKILLS), max_size=3, unique=True),
)
def test_it_is_as_if_the_resume_showed_them(shown: list[str], learned: list[str]) -> None:
    really = compared_with(list(dict.fromkeys([*shown, *learned])))
    assert statuses(as_if(compared_with(shown), learned)) == statuses(really)


def test_what_a_lesson_closes_is_closed() -> None:
    before = compared_with([])
    reports = [report for (report,) in before.reports]
    for lesson in lessons(reports, INDEX.taxonomy):
        after = [report for (report,) in as_if(before, lesson.skills).reports]
        closed = sum(map(musts_open, reports)) - sum(map(musts_open, after))
        assert closed == lesson.closes
        assert tuple(at for at, each in enumerate(after) if not musts_open(each)) == lesson.completes


def test_without_skills_nothing_is_another() -> None:
    comparison = compared_with(["python"])
    assert as_if(comparison, ()) is comparison
    assert statuses(as_if(comparison, ["nothing-of-the-taxonomy"])) == statuses(comparison)


@pytest.mark.parametrize("skill", ["python", "go"])
def test_one_alternative_is_enough(skill: str) -> None:
    (report,) = as_if(compared_with([]), [skill]).reports[0]
    choice = next(r for r in report.requirements if len(r.any_of) == 2)
    assert choice.status == "covered"
    assert [reason.skill for reason in choice.because] == [skill]
