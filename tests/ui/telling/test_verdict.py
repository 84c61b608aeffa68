from __future__ import annotations

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
    assert tell_quality(Document("r.txt", "text", "", "text")).text == "Read well."


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
    assert told.details == "This resume looks German. The page has 2 columns."
