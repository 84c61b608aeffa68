"""What to learn first, against looking at every set there is."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import GapReport, Requirement, find_gaps
from gapgui.library import learning
from gapgui.library.comparison import compare, is_open, rows_by_requirement, rows_by_skill
from gapgui.library.learning import lessons
from gapgui.library.open_musts import Through, closes
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.taxonomy.loading import load_taxonomy
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.taxonomy.taxonomy import Taxonomy

TAXONOMY = load_taxonomy(ROOT / "tests" / "data" / "ui_taxonomy.yaml")
SKILLS = sorted(TAXONOMY.skills)


@pytest.fixture(scope="module")
def empty() -> GapReport:
    from gapgui.matching.names.index import build_index

    index = build_index(TAXONOMY)
    posting = read_posting(document_from_text("Engineer\n\nRequirements\n- Python\n", "p.txt"), index)
    resume = read_resume(document_from_text("Maren Oakes\n\nSkills\nGardening\n", "r.txt"), index)
    return find_gaps(posting, resume, TAXONOMY)


def report(template: GapReport, asked: Sequence[Sequence[str]]) -> GapReport:
    requirements = tuple(
        Requirement(f"r{at}", tuple(members), "general", "required", None, "missing", ())
        for at, members in enumerate(asked)
    )
    return replace(template, requirements=requirements)


def worth(reports: Sequence[GapReport], skills: Sequence[str], taxonomy: Taxonomy) -> tuple[int, int]:
    """Return how many postings some skills complete and how many musts they close, counted one by one."""
    open_musts = [[r for r in each.requirements if is_open(r)] for each in reports]
    closed = [[any(closes(s, r, taxonomy) for s in skills) for r in musts] for musts in open_musts]
    return sum(bool(each) and all(each) for each in closed), sum(map(sum, closed))


ASKED = st.lists(
    st.lists(st.lists(st.sampled_from(SKILLS), min_size=1, max_size=3, unique=True), max_size=4),
    min_size=1,
    max_size=6,
)


@given(asked=ASKED)
def test_the_best_sets_are_the_best_there_are(empty: GapReport, asked: list[list[list[str]]]) -> None:
    reports = [report(empty, each) for each in asked]
    found = lessons(reports, TAXONOMY)
    candidates = sorted({skill for each in asked for members in each for skill in members})
    for size in (1, 2, 3):
        told = [lesson for lesson in found if len(lesson.skills) == size]
        for lesson in told:
            assert worth(reports, lesson.skills, TAXONOMY) == (len(lesson.completes), lesson.closes)
        best = max((worth(reports, s, TAXONOMY) for s in combinations(candidates, size)), default=(0, 0))
        smaller = max(
            (worth(reports, s, TAXONOMY) for s in combinations(candidates, size - 1)), default=(0, 0)
        )
        if told:
            assert (len(told[0].completes), told[0].closes) == best
        else:
            # nothing is told where one skill less does as much
            assert best in ((0, 0), smaller) or len(candidates) < size


def test_step_by_step_is_said_to_be_so(empty: GapReport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MAX_EXACT", 0)
    reports = [report(empty, [["python"], ["kubernetes"]]), report(empty, [["docker"]])]
    found = {lesson.skills: lesson.exact for lesson in lessons(reports, TAXONOMY) if len(lesson.skills) > 1}
    assert found
    assert not any(found.values())


def test_alternatives_are_one_row_of_the_matrix_and_one_of_each_skill() -> None:
    from gapgui.matching.names.index import build_index

    index = build_index(TAXONOMY)
    texts = (
        "Requirements\n- Python or Go\n- Docker\n",
        "Requirements\n- Go or Python\n\nNice to have\n- Docker\n",
    )
    postings = [read_posting(document_from_text(f"Engineer\n\n{text}", "p.txt"), index) for text in texts]
    resume = read_resume(document_from_text("Maren Oakes\n\nSkills\nPython\n", "r.txt"), index)
    compared = compare([resume], postings, TAXONOMY)
    by_requirement = {frozenset(row.skills): row for row in rows_by_requirement(compared)}
    choice = by_requirement[frozenset({"python", "go"})]
    assert [cell.status for cell in choice.cells] == [("covered",), ("covered",)]
    assert (choice.required_by, choice.asked_by) == (2, 2)
    docker = by_requirement[frozenset({"docker"})]
    assert (docker.required_by, docker.asked_by) == (1, 2)
    assert {row.skills[0] for row in rows_by_skill(compared)} == {"python", "go", "docker"}


def test_a_lesson_says_through_what_it_closes(empty: GapReport) -> None:
    skill, implied = next(
        (skill, asked) for skill in SKILLS for asked in sorted(TAXONOMY.umbrellas[skill]) if asked in SKILLS
    )
    reports = [report(empty, [[skill]]), report(empty, [[implied], [skill, implied]])]
    found = {lesson.skills: lesson for lesson in lessons(reports, TAXONOMY)}
    assert found[(skill,)].closes == 3
    assert found[(skill,)].through == (Through(skill, implied),)
    assert found[(implied,)].through == ()


def test_what_is_in_a_language_that_is_not_read_asks_for_nothing(empty: GapReport) -> None:
    spanish = replace(report(empty, [["docker"]]), posting=replace(empty.posting, language="es"))
    assert lessons([spanish], TAXONOMY) == ()
