"""How a posting writes a number of years, whoever's years they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.numbers import NUMBER, to_int
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator

# Markdown writes "5\+" and "3\-5", so that neither becomes a list.
_PLUS = r"(?:\u2060?+\+|[-\s]?plus\b|or\ more\b|oder\ mehr\b)"
_DASH = rf"\u2060?+[~{DASHES}]"
# "5 (five)", "five (5)"
_AGAIN = rf"(?:\s*+\(\s*+{NUMBER}\s*+\+?\s*+\))?+"
_UNIT = r"(?:years?|yrs?\.?|jahr(?:en?)?|jährige[nrs]?(?=\s+(?:\w+\s+){0,2}?\w*(?:erfahrung|praxis)\b)|yoe)"
_RANGE = rf"""(?:(?:{_UNIT}\s*+)?(?:{_DASH}|to|bis|or(?=\s*+\d)|(?(between)and\b|(?!)))\s*+(?P<most>{NUMBER}){_AGAIN}\s*+(?:{_PLUS}\s*+)?)?"""
_YEARS = late_pattern(
    rf"""(?<![\w.$€£%])(?:(?P<between>between\s++)|)(?P<least>{NUMBER}){_AGAIN}\s*+(?:{_PLUS}\s*+)?{_RANGE}
         (?:or\ more\s++)?(?:full\ |solid\ |consecutive\ |hands-on\ )?[{DASHES}]?\s?{_UNIT}(?!\w)['’]?""",
    re.VERBOSE | re.IGNORECASE,
)
_DECADES = late_pattern(
    r"(?<!\w)(?P<least>an?|one|two)\s++(?:full\s++|solid\s++)?decades?\b(?:\s++or\s++more\b)?", re.IGNORECASE
)
# "Years of experience: 5-8", "Experience (in years): 5+"
_TOLD_BEFORE = late_pattern(
    rf"(?<!\w)(?:{_UNIT}\s++(?:of\s++)?(?:\w++\s++){{0,2}}?experience|experience\s*+\(?\s*+(?:in\s++)?{_UNIT}\s*+\)?|yoe)"
    rf"(?:\s++(?:required|needed))?\s*+[:={DASHES}]\s*+(?:min(?:imum)?\.?\s++)?(?P<least>{NUMBER}){_AGAIN}(?![\w.,]?\d)"
    rf"(?:\s*+{_PLUS})?(?:\s*+(?:{_DASH}|to)\s*+{NUMBER}{_AGAIN}(?:\s*+{_PLUS})?)?(?!\s*+{_UNIT}\b)",
    re.IGNORECASE,
)
# "2 years of which with Go", "davon 2 Jahre mit Go"
_PART_BEHIND = late_pattern(r"\s+of\s+(?:which|these|those|them)\b", re.IGNORECASE)
_PART_BEFORE = late_pattern(
    r"\b(?:including|incl\.?|of\s+which|thereof|davon|darunter)\s+(?:at\s+least\s+|mindestens\s+|mind\.?\s+|min\.?\s+)?$",
    re.IGNORECASE,
)
# "5+ years in software engineering, including 2 in Go", "2 of which with Go", "5+ years (3+ in Java)": a number that
# leaves "years" out.
_PART = late_pattern(
    rf"(?:\b(?:including|incl\.?|of\s+which|and|with|plus|davon|darunter)\s++|,\s++|\(\s*+)(?:at\s+least\s+|a\s+minimum\s+of\s+|min\.?\s+|minimum\s+|mindestens\s+|mind\.?\s+)?(?P<number>(?P<least>{NUMBER})(?:\s*+{_PLUS})?)"
    r"\s++(?:of\s+(?:them|which|those|these)\s+|must\s+be\s+|spent\s+)?(?:in|with|of|on|using|mit)\s",
    re.IGNORECASE,
)
# Characters of "including at least" and its like.
MAX_LEAD = 40


@dataclass(frozen=True, slots=True)
class WrittenYears:
    """Give a number of years, the least of a range, and where it stands.

    `ranges` says that it is one end of a range, `open_end` that more will do ("5+"), `part` that it is a part of the
    years before it.
    """

    years: int
    start: int
    end: int
    ranges: bool = False
    open_end: bool = False
    part: bool = False


def find_written_years(text: str, start: int, end: int) -> list[WrittenYears]:
    """Return the numbers of years between two offsets, in order."""
    found = [_with_unit(text, match, start, end) for match in _YEARS.finditer(text, start, end)]
    found += [
        WrittenYears(_decades(match["least"]), *match.span()) for match in _DECADES.finditer(text, start, end)
    ]
    found += [
        WrittenYears(to_int(m["least"]), *m.span(), open_end=True)
        for m in _TOLD_BEFORE.finditer(text, start, end)
    ]
    if found:
        first = min(written.end for written in found)
        found += _parts(text, first, end, found)
    return sorted(found, key=lambda written: written.start)


def _with_unit(text: str, match: re.Match[str], start: int, end: int) -> WrittenYears:
    before = _PART_BEFORE.search(text, max(start, match.start() - MAX_LEAD), match.start())
    part = before or _PART_BEHIND.match(text, match.end(), end)
    return WrittenYears(
        to_int(match["least"]),
        *match.span(),
        ranges=match["most"] is not None,
        open_end="+" in match[0],
        part=part is not None,
    )


def _decades(written: str) -> int:
    return 20 if written.lower() == "two" else 10


def _parts(text: str, start: int, end: int, whole: list[WrittenYears]) -> Iterator[WrittenYears]:
    taken = [(written.start, written.end) for written in whole]
    for match in _PART.finditer(text, start, end):
        a, b = match.start("number"), match.end() - 1
        if not any(a < right and left < b for left, right in taken):
            yield WrittenYears(to_int(match["least"]), a, b, part=True)
