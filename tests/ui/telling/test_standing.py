from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.standing import describe
from tests.ui.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index
    from gapgui.ui.telling.standing import Standing


def standing(index: Index, resume: str = "", posting: str = "") -> Standing:
    documents = [document_from_text(text, "d") if text else None for text in (resume, posting)]
    found = analyse(index, documents[0], documents[1])
    return describe(found, has_resume=bool(resume), has_posting=bool(posting))


def test_nothing_opened_asks_for_both(index: Index) -> None:
    assert standing(index).lacks == "both"


def test_a_resume_alone_says_what_it_shows_and_asks_for_a_posting(index: Index) -> None:
    told = standing(index, resume=RESUME)
    assert "shows 4 skills" in told.sentence
    assert told.lacks == "posting"


def test_a_posting_alone_says_what_it_asks_for_and_asks_for_a_resume(index: Index) -> None:
    told = standing(index, posting=POSTING)
    assert (told.title, told.sentence, told.lacks) == (
        "ML Engineer",
        "The posting asks for 5 skills.",
        "resume",
    )


def test_both_give_the_answer(index: Index) -> None:
    told = standing(index, RESUME, POSTING)
    assert "Kubernetes and Terraform" in told.sentence
    assert not told.lacks


def test_nothing_recognised_is_not_nothing_missing(index: Index) -> None:
    assert "nothing to compare" in standing(index, RESUME, "Someone kind.").sentence
    assert "not compared" in standing(index, "I water plants.", POSTING).sentence
    assert "No skill" in standing(index, resume="I water plants.").sentence


def test_everything_covered_is_said(index: Index) -> None:
    assert standing(index, RESUME, "Requirements\n- Python\n- Docker").sentence == (
        "Your resume shows all 2 required skills."
    )


def test_before_the_first_analysis_it_is_being_read() -> None:
    assert "Reading" in describe(None, has_resume=True, has_posting=True).sentence


def test_analysis_takes_over_what_it_knows_of_the_resume(index: Index) -> None:
    resume = document_from_text(RESUME, "r")
    first = analyse(index, resume, None)
    second: Analysis = analyse(index, resume, document_from_text(POSTING, "p"), first)
    assert second.resume is first.resume


GERMAN = "Berufserfahrung\nEntwicklerin, Norfold, 2018 - heute\n\nKenntnisse\nPython, Docker"
SPANISH = (
    "Ingeniera\n\nBuscamos una persona con experiencia en Python para nuestro equipo de datos, y en la nube."
)


def test_a_language_that_is_not_read_is_told_in_place_of_counts(index: Index) -> None:
    assert standing(index, GERMAN, POSTING).sentence.startswith("This resume looks German")
    assert standing(index, GERMAN).sentence.startswith("This resume looks German")
    assert standing(index, RESUME, SPANISH).sentence.startswith("This posting looks Spanish")
    alone = standing(index, posting=SPANISH)
    assert alone.sentence.startswith("This posting looks Spanish")
    assert alone.lacks == "resume"


def test_rows_of_another_language_have_no_status(index: Index) -> None:
    found = analyse(index, document_from_text(GERMAN, "r"), document_from_text(POSTING, "p"))
    assert not found.is_read
    assert {row.status for row in found.rows} == {None}
    again = analyse(index, found.opened, document_from_text(POSTING, "p"), found)
    assert again.resume is found.resume
