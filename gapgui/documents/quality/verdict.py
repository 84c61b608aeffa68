"""How well a resume could be read, and what its reader should know of it."""

from __future__ import annotations

from dataclasses import dataclass

from gapgui.documents.document import Quality, QualityProblem, Verdict
from gapgui.documents.quality.other_readers import OtherReading

_FEW_CHARACTERS = 200  # a resume of one page has 1,500 to 5,000
_MANY_PAGES = 10
_HIDDEN_CHARACTERS = 10
_POOR, _UNREADABLE = 0.05, 0.4
_FEW_EXAMPLES = 3
_NOTHING_ELSEWHERE = OtherReading()


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """State what came up while a PDF was read; `unknown` characters have no known meaning."""

    characters: int
    unknown: int = 0
    hidden: int = 0
    columns: int = 1
    elsewhere: OtherReading = _NOTHING_ELSEWHERE
    torn_words: tuple[str, ...] = ()
    ligatures: bool = False
    pages: int = 1
    pages_read: int = 1
    pages_failed: tuple[int, ...] = ()
    pages_cut: tuple[int, ...] = ()
    pages_pictured: tuple[int, ...] = ()
    pages_illustrated: tuple[int, ...] = ()
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
    if facts.pages_illustrated:
        problems.append(
            QualityProblem(
                "text_in_pictures",
                f"{_named(facts.pages_illustrated)}: a picture takes much of the page. What is written in it is not "
                "read, here and elsewhere; if it says something, write it as text.",
            )
        )
    problems += _facts_of_fonts(facts)
    if facts.hidden >= _HIDDEN_CHARACTERS:
        problems.append(
            QualityProblem(
                "hidden_text", f"{facts.hidden} characters can't be seen on the page and were left out."
            )
        )
    if facts.columns > 1:
        problems.append(QualityProblem("columns", _columns_elsewhere(facts)))
    return problems


def _facts_of_fonts(facts: ReadingFacts) -> list[QualityProblem]:
    problems = []
    if facts.torn_words and facts.unknown <= _POOR * facts.characters:
        words = ", ".join(f"“{word}”" for word in facts.torn_words[:_FEW_EXAMPLES])
        problems.append(
            QualityProblem(
                "unknown_characters",
                f"Characters in {len(facts.torn_words)} words have no meaning in the file ({words}); these words "
                "may be missed. Export the resume again with another font.",
            )
        )
    elif facts.elsewhere.signless:
        problems.append(
            QualityProblem(
                "unusual_fonts",
                f"{facts.elsewhere.signless} words hold signs whose font does not say what they are. They were read by "
                "the custom of the program that made the file; others may lose them. Use outline fonts.",
            )
        )
    if facts.ligatures:
        problems.append(
            QualityProblem(
                "ligatures", "Some letters are joined into one sign (ﬁ); some applicant systems lose them."
            )
        )
    return problems


def _columns_elsewhere(facts: ReadingFacts) -> str:
    """Say what a program makes of the columns that reads straight across, or in the order of the file."""
    told = f"The page has {facts.columns} columns, which were read one after the other."
    other = facts.elsewhere
    told += " A program that reads straight across"
    if other.mixed:
        told += f" mixes {other.mixed} of {other.lines} lines"
        told += f" (“{other.example}”)." if other.example else "."
    else:
        told += " takes lines of each in turns."
    if not other.looked_for:
        return told
    if other.keeps_order:
        return f"{told} The order in the file keeps them apart."
    return f"{told} The order in the file breaks {other.looked_for - other.kept} lines, too."


def _named(pages: tuple[int, ...]) -> str:
    return f"Page {pages[0]}" if len(pages) == 1 else "Pages " + ", ".join(map(str, pages))
