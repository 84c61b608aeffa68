from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.telling import rows
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.quotes import Quote, quote
from tests.goldens.opening import shipped_index
from tests.ui.conftest import POSTING, RESUME

if TYPE_CHECKING:
    import pytest

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index
    from gapgui.ui.telling.rows import Row


def row(analysis: Analysis, name: str) -> Row:
    return next(row for row in analysis.rows if row.name == name)


def test_what_matters_comes_first(analysis: Analysis) -> None:
    order = [(row.strength, row.status) for row in analysis.rows]
    assert order[0] == ("required", "missing")
    assert order == sorted(
        order,
        key=lambda pair: (
            ["required", "preferred", "mentioned"].index(pair[0]),
            ["missing", "partial", "covered"].index(pair[1] or ""),
        ),
    )


def test_alternatives_are_one_row(analysis: Analysis) -> None:
    asked = row(analysis, "Python or Go")
    assert (asked.status, asked.min_years, asked.members) == ("covered", 5, ("python", "go"))


def test_a_row_tells_its_places_in_both_documents(analysis: Analysis) -> None:
    places = [(e.side, e.place, e.quote.text) for e in row(analysis, "Docker").evidence]
    assert ("posting", "Posting, line 6", "Kubernetes and Docker") in places
    assert any(side == "resume" and "served them in Docker" in text for side, _place, text in places)
    for evidence in row(analysis, "Docker").evidence:
        text = POSTING if evidence.side == "posting" else RESUME
        assert text[evidence.start : evidence.end] == "Docker"


def test_a_partial_row_names_what_is_near(analysis: Analysis) -> None:
    asked = row(analysis, "PyTorch")
    assert asked.status == "partial"
    assert "TensorFlow" in asked.why
    assert any("TensorFlow" in e.quote.text for e in asked.evidence if e.side == "resume")


def test_a_skill_still_being_learned_is_missing_and_says_so(analysis: Analysis) -> None:
    asked = row(analysis, "Terraform")
    assert asked.status == "missing"
    assert "doesn't mention" not in asked.why
    assert [e.quote.text for e in asked.evidence if e.side == "resume"] == ["Currently learning Terraform"]


def test_without_a_resume_no_row_has_a_status(index: Index) -> None:
    found = analyse(index, None, document_from_text(POSTING, "p"))
    assert found.rows
    assert {row.status for row in found.rows} == {None}
    assert {row.why for row in found.rows} == {""}


def test_a_resume_without_skills_makes_nothing_missing(index: Index) -> None:
    found = analyse(index, document_from_text("I water plants.", "r"), document_from_text(POSTING, "p"))
    assert {row.status for row in found.rows} == {None}


def test_a_row_tells_how_long_and_in_which_jobs(analysis: Analysis) -> None:
    asked = row(analysis, "Python or Go")
    assert asked.brief == "↓ 5 asked, 4 shown, has Python"
    assert asked.is_short
    assert asked.depth == "↓ 5 years asked, about 4 shown (Brindlewick Energy, 2019 to 2023)"
    assert asked.status == "covered"
    assert row(analysis, "Docker").brief == "4 years, until 2023"
    assert row(analysis, "Kubernetes").depth == ""


def test_what_is_near_two_alternatives_is_named_once() -> None:
    resume = document_from_text("Skills\n\nJAX, Python", "r")
    posting = document_from_text("Engineer\n\nRequirements\n- PyTorch or TensorFlow\n", "p")
    asked = row(analyse(shipped_index(), resume, posting), "PyTorch or TensorFlow")
    assert asked.brief.split(", ")[0] == "near: JAX"
    assert asked.why.split("; ")[0] == "near: JAX (for PyTorch and TensorFlow)"


def test_what_is_only_listed_is_told_in_the_cell(index: Index) -> None:
    resume = document_from_text("Skills\n\nDocker, Python", "r")
    found = analyse(
        index, resume, document_from_text("Engineer\n\nRequirements\n- Docker\n- Python or Go", "p")
    )
    assert row(found, "Docker").brief == "only in the skills list"
    assert row(found, "Docker").depth == "only in the skills list, in no job"
    assert row(found, "Python or Go").brief == "has Python, only listed"


def test_years_that_no_dated_job_tells_are_told_so(index: Index) -> None:
    resume = document_from_text("Skills\n\nDocker\n\nProjects\n\nA shop in Python", "r")
    asked = document_from_text("Engineer\n\nRequirements\n- 3+ years of Docker\n- 5+ years of Python", "p")
    found = analyse(index, resume, asked)
    assert row(found, "Docker").brief == "3 asked, only in the skills list"
    assert row(found, "Python").brief == "5 asked, in no dated job"
    assert not row(found, "Python").is_short


def test_of_a_thousand_places_that_say_the_same_few_are_looked_at(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attack: 10,000 characters of "including - Go" took two seconds."""
    looked: list[int] = []

    def counted(document: Document, start: int, end: int) -> Quote:
        looked.append(start)
        return quote(document, start, end)

    monkeypatch.setattr(rows, "quote", counted)
    found = analyse(index, None, document_from_text("- Docker\n" * 1_000, "p"))
    assert len(found.rows) == 1
    assert len(looked) <= rows.MAX_LOOKED_AT
