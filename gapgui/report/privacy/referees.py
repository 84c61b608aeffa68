"""The people whom a resume names as references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.addresses import EMAIL
from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import ITEM_START
from gapgui.report.privacy.naming.name_words import may_be_name
from gapgui.report.privacy.naming.names import NO_NAME
from gapgui.report.privacy.occurrences import occurrences, overlaps
from gapgui.resume.titles import JOB, ORGANISATION, PLACE_OR_TERMS, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.excerpt import Span
    from gapgui.resume.sections import Section

_HEADING = late_pattern(
    r"\W*(?:references?|referees|referenzen|références|referencias)\b[^\n]{0,30}", re.IGNORECASE
)
_ITEM = late_pattern(ITEM_START)
_ADDRESSED = late_pattern(r"(?:(?:prof|dr|mr|mrs|ms|mx|herr|frau|sir|dame)\b\.?\s{1,2}){1,3}", re.IGNORECASE)
_PART = late_pattern(r"[^,|\t\n(:;]+")


def referees(text: str, sections: Sequence[Section], skills: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Yield the places of the names that lines under "References" begin with: "Jo Reed, lead developer"."""
    for span in list(_under_references(text, sections, skills)):
        yield from ((place, text[slice(*span)]) for place in occurrences(text, [text[slice(*span)]]))


def _under_references(text: str, sections: Sequence[Section], skills: Sequence[Span]) -> Iterator[Span]:
    for section in sections:
        if section.kind == "other" and _HEADING.fullmatch(text[section.start : section.body].strip()):
            for line in re.finditer(r"[^\n]+", text[section.body : section.end]):
                span = _first_name(text, section.body + line.start(), section.body + line.end())
                if span and not overlaps(span, skills):
                    yield span


def _first_name(text: str, start: int, end: int) -> Span | None:
    item = _ITEM.match(text, start, end)
    part = _PART.match(text, item.end() if item else start, end)
    if part is None:
        return None
    title = _ADDRESSED.match(text, part.start(), part.end())
    begin = title.end() if title else part.start() + len(part.group()) - len(part.group().lstrip())
    name = text[begin : part.end()].split(" - ")[0].split(" – ")[0].rstrip(" .")
    return (begin, begin + len(name)) if _is_somebody(name, text[part.end() : end]) else None


def _is_somebody(name: str, rest: str) -> bool:
    """Tell whether a line begins with a name; English words are one where a title or an address goes on."""
    if not may_be_name(name) or PLACE_OR_TERMS.fullmatch(name):
        return False
    if any(pattern.search(name) for pattern in (NO_NAME, JOB, ORGANISATION, SCHOOL)):
        return False
    is_plain = all(word.lower() in english_words() for word in name.split())
    return not is_plain or JOB.search(rest) is not None or EMAIL.search(rest) is not None
