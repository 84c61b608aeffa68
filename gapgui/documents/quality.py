"""How well a resume could be read, and what its reader should know of it."""

from __future__ import annotations

from dataclasses import dataclass

from gapgui.documents.document import Quality, QualityProblem, Verdict

_FEW_CHARACTERS = 200  # a resume of one page has 1,500 to 5,000
_MANY_PAGES = 10
_HIDDEN_CHARACTERS = 10
_POOR, _UNREADABLE = 0.05, 0.4


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """State what came up while a PDF was read; `unknown` characters have no known meaning."""

    characters: int
    unknown: int = 0
    hidden: int = 0
    columns: int = 1
    ligatures: bool = False
    pages: int = 1
    pages_read: int = 1
    pages_failed: tuple[int, ...] = ()
    pages_cut: tuple[int, ...] = ()
    pages_pictured: tuple[int, ...] = ()
    pages_recognised: tuple[int, ...] = ()
    pages_doubtful: tuple[int, ...] = ()


def judge(facts: ReadingFacts) -> Quality:
    """Give the verdict; problems that hamper reading come first, mere facts last."""
    grave = list(_grave_problems(facts))
    share = facts.unknown / max(facts.characters, 1)
    verdict: Verdict = "unreadable" if share > _UNREADABLE else "poor" if grave else "good"
    return Quality(verdict, (*grave, *_facts_worth_knowing(facts)))


def _grave_problems(facts: ReadingFacts) -> list[QualityProblem]:
    problems = []
    if facts.unknown > _POOR * facts.characters:
        share = round(100 * facts.unknown / max(facts.characters, 1))
        problems.append(
            QualityProblem(
                "broken_character_map",
                f"{share} % of the characters have no meaning in the file, only a shape; "
                "export the resume again from the program it was written in, with another font.",
            )
        )
    if facts.characters < _FEW_CHARACTERS:
        problems.append(
            QualityProblem(
                "few_characters",
                f"Only {facts.characters} characters were found; if the page shows more, "
                "it is a picture or drawn as curves: export it again as text.",
            )
        )
    for code, pages, what in (
        ("page_damaged", facts.pages_failed, "could not be read; export the file again"),
        ("page_too_full", facts.pages_cut, "could be read in part only; print the file to PDF again"),
        (
            "page_is_picture",
            facts.pages_pictured,
            "shows a picture without text; what it says is not counted",
        ),
        (
            "recognition_doubtful",
            facts.pages_doubtful,
            "was hard to recognise and many words may be wrong; scan again with 300 dots an inch",
        ),
    ):
        if pages:
            problems.append(QualityProblem(code, f"{_named(pages)} {what}."))
    return problems


def _facts_worth_knowing(facts: ReadingFacts) -> list[QualityProblem]:
    problems = []
    if facts.pages > facts.pages_read:
        problems.append(
            QualityProblem("pages_skipped", f"The first {facts.pages_read} of {facts.pages} pages were read.")
        )
    elif facts.pages > _MANY_PAGES:
        problems.append(QualityProblem("many_pages", f"{facts.pages} pages are more than a resume has."))
    if facts.pages_recognised:
        problems.append(
            QualityProblem(
                "recognised_text",
                f"{_named(facts.pages_recognised)}: the text of a scan was recognised by a program and may have errors.",
            )
        )
    if facts.hidden >= _HIDDEN_CHARACTERS:
        problems.append(
            QualityProblem(
                "hidden_text", f"{facts.hidden} characters can't be seen on the page and were left out."
            )
        )
    if facts.columns > 1:
        problems.append(
            QualityProblem(
                "columns",
                f"The page has {facts.columns} columns. They were read one after the other; "
                "some applicant systems read straight across.",
            )
        )
    if facts.ligatures:
        problems.append(
            QualityProblem(
                "ligatures", "Some letters are joined into one sign (ﬁ); some applicant systems lose them."
            )
        )
    return problems


def _named(pages: tuple[int, ...]) -> str:
    return f"Page {pages[0]}" if len(pages) == 1 else "Pages " + ", ".join(map(str, pages))
