"""How well a resume could be read, and what its reader should know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.documents.document import Quality, QualityProblem, Verdict
from gapgui.documents.quality.other_readers import OtherReading
from gapgui.saying import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def judge_word(hidden: int, unread: tuple[str, ...]) -> Quality:
    """Give the verdict on a Word file: how many characters nobody sees, and which kinds of embedded files were not read."""
    grave = [
        QualityProblem(
            "part_not_read",
            "The document carries text in another file ({kind}), which was not read; save it again as DOCX or PDF.",
            kind=kind.upper(),
        )
        for kind in dict.fromkeys(unread)
    ]
    return Quality("poor" if grave else "good", (*grave, *_hidden(hidden)))


def _grave_problems(facts: ReadingFacts) -> Iterator[QualityProblem]:
    if facts.unknown > _POOR * facts.characters:
        yield QualityProblem(
            "broken_character_map",
            "{share} % of the characters have no meaning in the file, only a shape; "
            "export the resume again from the program it was written in, with another font.",
            share=round(100 * facts.unknown / max(facts.characters, 1)),
        )
    if facts.characters < _FEW_CHARACTERS:
        yield QualityProblem(
            "few_characters",
            "Only {count} characters were found; if the page shows more, "
            "it is a picture or drawn as curves: export it again as text.",
            count=facts.characters,
        )
    yield from _grave_problems_of_pages(facts)


def _grave_problems_of_pages(facts: ReadingFacts) -> Iterator[QualityProblem]:
    if pages := facts.pages_failed:
        yield QualityProblem(
            "page_damaged",
            "Page {pages} could not be read; export the file again."
            if len(pages) == 1
            else "Pages {pages} could not be read; export the file again.",
            pages=_listed(pages),
        )
    if pages := facts.pages_cut:
        yield QualityProblem(
            "page_too_full",
            "Page {pages} could be read in part only; print the file to PDF again."
            if len(pages) == 1
            else "Pages {pages} could be read in part only; print the file to PDF again.",
            pages=_listed(pages),
        )
    if pages := facts.pages_pictured:
        yield QualityProblem(
            "page_is_picture",
            "Page {pages} shows a picture without text; what it says is not counted."
            if len(pages) == 1
            else "Pages {pages} show pictures without text; what they say is not counted.",
            pages=_listed(pages),
        )
    if pages := facts.pages_doubtful:
        yield QualityProblem(
            "recognition_doubtful",
            "Page {pages} was hard to recognise and many words may be wrong; scan again with 300 dots an inch."
            if len(pages) == 1
            else "Pages {pages} were hard to recognise and many words may be wrong; scan again with 300 dots an inch.",
            pages=_listed(pages),
        )


def _facts_worth_knowing(facts: ReadingFacts) -> Iterator[QualityProblem]:
    if facts.pages > facts.pages_read:
        yield QualityProblem(
            "pages_skipped",
            "The first {read} of {all} pages were read.",
            read=facts.pages_read,
            all=facts.pages,
        )
    elif facts.pages > _MANY_PAGES:
        yield QualityProblem("many_pages", "{count} pages are more than a resume has.", count=facts.pages)
    yield from _facts_of_pictures(facts)
    yield from _facts_of_fonts(facts)
    yield from _hidden(facts.hidden)
    if facts.columns > 1:
        yield _columns_elsewhere(facts)


def _hidden(characters: int) -> Iterator[QualityProblem]:
    if characters >= _HIDDEN_CHARACTERS:
        yield QualityProblem(
            "hidden_text",
            "{count} characters can't be seen on the page and were left out.",
            count=characters,
        )


def _facts_of_pictures(facts: ReadingFacts) -> Iterator[QualityProblem]:
    if pages := facts.pages_recognised:
        yield QualityProblem(
            "recognised_text",
            "Page {pages}: the text of a scan was recognised by a program and may have errors."
            if len(pages) == 1
            else "Pages {pages}: the text of a scan was recognised by a program and may have errors.",
            pages=_listed(pages),
        )
    if pages := facts.pages_illustrated:
        yield QualityProblem(
            "text_in_pictures",
            "Page {pages}: a picture takes much of the page. What is written in it is not read, here and elsewhere; "
            "if it says something, write it as text."
            if len(pages) == 1
            else "Pages {pages}: a picture takes much of the page. What is written in it is not read, here and "
            "elsewhere; if it says something, write it as text.",
            pages=_listed(pages),
        )


def _facts_of_fonts(facts: ReadingFacts) -> Iterator[QualityProblem]:
    if facts.torn_words and facts.unknown <= _POOR * facts.characters:
        yield QualityProblem(
            "unknown_characters",
            "Characters in one word have no meaning in the file ({words}); this word may be missed. "
            "Export the resume again with another font."
            if len(facts.torn_words) == 1
            else "Characters in {count} words have no meaning in the file ({words}); these words "
            "may be missed. Export the resume again with another font.",
            count=len(facts.torn_words),
            words=_quoted(facts.torn_words[:_FEW_EXAMPLES]),
        )
    elif facts.elsewhere.signless:
        yield QualityProblem(
            "unusual_fonts",
            "One word holds signs whose font does not say what they are. They were read by "
            "the custom of the program that made the file; others may lose them. Use outline fonts."
            if facts.elsewhere.signless == 1
            else "{count} words hold signs whose font does not say what they are. They were read by "
            "the custom of the program that made the file; others may lose them. Use outline fonts.",
            count=facts.elsewhere.signless,
        )
    if facts.ligatures:
        yield QualityProblem(
            "ligatures", "Some letters are joined into one sign (ﬁ); some applicant systems lose them."
        )


def _columns_elsewhere(facts: ReadingFacts) -> QualityProblem:
    """Say what a program makes of the columns that reads straight across, or in the order of the file."""
    other = facts.elsewhere
    told: dict[str, object] = {"columns": facts.columns, "across": _across(other)}
    if not other.looked_for:
        return QualityProblem(
            "columns", "The page has {columns} columns, which were read one after the other. {across}", **told
        )
    broken = other.looked_for - other.kept
    order = (
        Sentence("columns", "The order in the file keeps them apart.")
        if other.keeps_order
        else Sentence(
            "columns",
            "The order in the file breaks one line, too."
            if broken == 1
            else "The order in the file breaks {count} lines, too.",
            count=broken,
        )
    )
    return QualityProblem(
        "columns",
        "The page has {columns} columns, which were read one after the other. {across} {order}",
        **told,
        order=order,
    )


def _across(other: OtherReading) -> Sentence:
    if not other.mixed:
        return Sentence("columns", "A program that reads straight across takes lines of each in turns.")
    return Sentence(
        "columns",
        "A program that reads straight across mixes {mixed} of {lines} lines (“{example}”)."
        if other.example
        else "A program that reads straight across mixes {mixed} of {lines} lines.",
        mixed=other.mixed,
        lines=other.lines,
        example=other.example,
    )


def _listed(pages: tuple[int, ...]) -> str:
    return ", ".join(map(str, pages))


def _quoted(words: tuple[str, ...]) -> Sentence:
    """Return up to three words, each as the language quotes it."""
    first, second, third = (*words, "", "")[:_FEW_EXAMPLES]
    return Sentence(
        "unknown_characters",
        "“{first}”, “{second}”, “{third}”" if third else "“{first}”, “{second}”" if second else "“{first}”",
        first=first,
        second=second,
        third=third,
    )
