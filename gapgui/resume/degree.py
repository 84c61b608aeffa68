"""The highest degree that a resume shows as finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_months, find_ranges
from gapgui.reading.degrees import (
    BACHELOR,
    BARE_BACHELOR,
    BARE_MASTER,
    HELD_BACHELOR,
    HELD_MASTER,
    HELD_PHD,
    MASTER,
    OTHER_BACHELOR,
    OTHER_MASTER,
    OTHER_PHD,
    PHD,
)
from gapgui.resume.titles import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.resume import DegreeHeld
    from gapgui.resume.sections import Section

Levels = tuple[tuple["DegreeHeld", re.Pattern[str]], ...]

# Where a degree stands, two capitals are one unless they go on into a product's name.
_ALONE = r"(?=[\s,.)(/:–-]|$)(?![\s/-]+(?:Office|Excel|Word|SQL|Project|Teams|Azure|Windows|Access|PowerPoint|DOS)\b)"
_PHD = rf"{PHD}|{OTHER_PHD}|\bdoctora\w*"
_MASTER = rf"{MASTER}|{OTHER_MASTER}|{BARE_MASTER}{_ALONE}|(?<!scrum )\bmaster\b(?!\s+(?:chef|class|data|the|of ceremon))|\bpostgraduate\b"
_BACHELOR = rf"{BACHELOR}|{OTHER_BACHELOR}|{BARE_BACHELOR}{_ALONE}|\bbachelor"
# Highest first; below a heading of education, and elsewhere.
_STUDIED: Levels = (
    ("phd", re.compile(f"{_PHD}|{HELD_PHD}", re.IGNORECASE)),
    ("master", re.compile(f"{_MASTER}|{HELD_MASTER}", re.IGNORECASE)),
    ("bachelor", re.compile(f"{_BACHELOR}|{HELD_BACHELOR}", re.IGNORECASE)),
)
_LEVELS: Levels = (
    ("phd", re.compile(_PHD, re.IGNORECASE)),
    ("master", re.compile(_MASTER, re.IGNORECASE)),
    ("bachelor", re.compile(_BACHELOR, re.IGNORECASE)),
)
_UNFINISHED = re.compile(
    r"\b(?:candidate|in progress|ongoing|present|current(?:ly)?|prospective|en cours|in corso|en curso|cursando|laufend)\b|至今",
    re.IGNORECASE,
)
# What counts whatever the dates: it is to come, or never came.
_EXPECTED = re.compile(
    r"\b(?:expected|anticipated|pursuing|graduating|voraussichtlich|to be (?:completed|awarded)|will (?:graduate|complete))\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:ABD|all but (?:the )?dissertation|dropped(?: out)?|incomplete|unfinished|withdrew|withdrawn|discontinued|abgebrochen|ohne abschluss|incompleto"
    r"|(?:not|never) (?:yet )?(?:completed|finished|awarded)|without (?:a )?degree|no degree|left (?:early|after|before)|(?:semesters?|terms?|years?) only|(?:one|two|three|\d) (?:of|out of) (?:two|three|four|five|\d) (?:years|semesters|terms)|partial)\b",
    re.IGNORECASE,
)
# "Coursework toward a", "60 credits towards an"
_TOWARD = re.compile(
    r"\b(?:towards?|(?:one|two|three|first|second|\d)\s+(?:years?|semesters?|terms?)\s+(?:of|in|towards?))\s+(?:(?:a|an|the|my|his|her)\s+)?(?:[^\W\d]+\s+)?$",
    re.IGNORECASE,
)
_SCHOOL = re.compile(rf"{SCHOOL.pattern}|\binstitut\w*", re.IGNORECASE)
# Lines below a degree that may tell when it was given.
LINES_BELOW = 2
LINES_ABOVE = 3


def finished_degree(document: Document, sections: Sequence[Section], now: int) -> DegreeHeld:
    """Return the highest finished degree; one that ends after `now` (months from year 0) is not finished."""
    text = document.text
    education = [(s.start, s.end) for s in sections if s.kind == "education"]
    levels = _STUDIED if education else _LEVELS
    for level, pattern in levels:
        for start, end in education or [(0, len(text))]:
            for match in pattern.finditer(text, start, end):
                if _is_finished(text, match, (start, end), now, levels):
                    return level
    return "none"


def _is_finished(text: str, match: re.Match[str], span: tuple[int, int], now: int, levels: Levels) -> bool:
    """Look at the degree's own lines, and at those above where they say nothing of time."""
    line_start = text.rfind("\n", 0, match.start()) + 1
    above = _above(text, line_start, span[0], levels)
    entry = text[line_start : _end_of_entry(text, match.end(), span[1], above, levels)]
    if _NEVER.search(entry) or _EXPECTED.search(entry) or _TOWARD.search(text[line_start : match.start()]):
        return False
    for told in (entry, above):
        dates = list(find_ranges(told, 0, len(told)))
        if dates:
            after = dates[0].after
            return after is not None and after <= now + 2 and _EXPECTED.search(told) is None
        months = list(find_months(told, 0, len(told)))
        if months and told is entry:
            return max(months[:2]) <= now + 1
    return _UNFINISHED.search(entry) is None and _EXPECTED.search(above) is None


def _above(text: str, line_start: int, floor: int, levels: Levels) -> str:
    """Return the line above a degree's and, where that names a degree and no date, those above it: of one school."""
    begin = line_start
    for _ in range(LINES_ABOVE):
        start = max(floor, text.rfind("\n", 0, max(0, begin - 1)) + 1)
        line = text[start:begin]
        if not line.strip():
            break
        begin = start
        if not _names_degree(line, levels) or next(find_months(line, 0, len(line)), None) is not None:
            break
    return text[begin:line_start]


def _end_of_entry(text: str, after: int, stop: int, above: str, levels: Levels) -> int:
    """Return where the lines that tell of a degree end: two below it, before the next degree or the next school."""
    first = text.find("\n", after, stop)
    if first < 0:
        return stop
    end = first
    for start, line in _lines(text, first + 1, stop):
        if _names_degree(line, levels) or (_SCHOOL.search(above) and _SCHOOL.search(line)):
            break
        end = start + len(line)
    return end


def _lines(text: str, start: int, stop: int) -> Iterator[tuple[int, str]]:
    for _ in range(LINES_BELOW):
        if start >= stop:
            return
        end = text.find("\n", start, stop)
        end = stop if end < 0 else end
        yield start, text[start:end]
        start = end + 1


def _names_degree(line: str, levels: Levels) -> bool:
    return any(pattern.search(line) for _, pattern in levels)
