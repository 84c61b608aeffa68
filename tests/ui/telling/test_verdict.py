from __future__ import annotations

from typing import Literal

import pytest

from gapgui.documents.document import Document, Page, Quality, QualityProblem
from gapgui.ui.telling.verdict import tell_quality

PAGES = (Page(1, 600, 800, 2),)


def test_a_resume_that_reads_well_is_told_in_short() -> None:
    problem = QualityProblem("columns", "The page has 2 columns.")
    document = Document("r.pdf", "pdf", "", "text", pages=PAGES, quality=Quality("good", (problem,)))
    told = tell_quality(document, 48)
    assert (told.text, told.tone) == ("Read well: 1 page, 2 columns, 48 skills.", "notice")
    assert told.details == "The page has 2 columns."


def test_a_text_has_no_pages_to_tell_of() -> None:
    assert tell_quality(Document("r.txt", "text", "", "text"), 0).text == "Read well: 0 skills."


def test_what_is_wrong_is_told_with_what_to_do() -> None:
    problem = QualityProblem("few_characters", "Only 12 characters were found; export it again as text.")
    document = Document("r.pdf", "pdf", "", "text", pages=PAGES, quality=Quality("poor", (problem,)))
    told = tell_quality(document, 1)
    assert told.tone == "warning"
    assert told.text == "Read with gaps. Only 12 characters were found; export it again as text."


def test_another_language_leads_and_the_rest_is_a_click_away() -> None:
    problems = (
        QualityProblem("columns", "The page has 2 columns."),
        QualityProblem("not_english", "This resume looks German."),
    )
    document = Document("r.pdf", "pdf", "", "text", pages=PAGES, quality=Quality("good", problems))
    told = tell_quality(document, 3)
    assert (told.text, told.tone) == ("This resume looks German.", "warning")
    assert told.details == "The page has 2 columns."


def test_nothing_is_called_well_read_before_its_language_is_known() -> None:
    assert tell_quality(Document("r.pdf", "pdf", "", "text", pages=PAGES)).text == "Read: 1 page, 2 columns."


@pytest.mark.parametrize("verdict", ["good", "poor"])
def test_what_was_not_read_is_told_first(verdict: Literal["good", "poor"]) -> None:
    problems = (
        QualityProblem("columns", "The page has 2 columns."),
        QualityProblem("pages_skipped", "The first 30 of 72 pages were read."),
    )
    document = Document("r.pdf", "pdf", "", "text", pages=PAGES, quality=Quality(verdict, problems))
    told = tell_quality(document, 5)
    assert told.text.startswith("The first 30 of 72 pages were read. Read ")
    assert told.tone == "warning"
