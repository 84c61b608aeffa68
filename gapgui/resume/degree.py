"""The highest degree that a resume shows as finished."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

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
from gapgui.reading.patterns import late_pattern
from gapgui.resume.not_held import REACH, gave_up, is_of_others
from gapgui.resume.titles import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.resume import DegreeHeld
    from gapgui.resume.sections import Section

ToldBy = Literal["words", "dates", "no_dates"]
Levels = tuple[tuple["DegreeHeld", re.Pattern[str]], ...]

# Where a degree stands, two capitals are one unless they go on into a product's name.
_ALONE = r"(?=[\s,.)(/:–-]|$)(?![\s/-]+(?:Office|Excel|Word|SQL|Project|Teams|Azure|Windows|Access|PowerPoint|DOS)\b)"
_PHD = rf"{PHD}|{OTHER_PHD}|\bdoctora\w*"
_MASTER = rf"{MASTER}|{OTHER_MASTER}|{BARE_MASTER}{_ALONE}|(?<!scrum )\bmaster\b(?!\s+(?:chef|class|data|the|of ceremon|craft|mechanic|mason|builder|plumber|electrician|carpenter|baker|gardener|brewer|tailor|technician|sergeant|mariner|trainer))|\bpostgraduate\b"
_BACHELOR = rf"{BACHELOR}|{OTHER_BACHELOR}|{BARE_BACHELOR}{_ALONE}|\bbachelor|\bhono(?:u)?rs\s+degree\b"
# British: "Physics (Hons)", "first class honours in Physics"; American honors are no degree.
_HONOURS = r"\bHons\b|\b(?:first|second|third|upper|lower|joint|single|combined)\b[\w ,()-]{0,20}\bhonours\b(?!\s+(?:student|roll|list|society|program))"
# Highest first; below a heading of education, and elsewhere.
_STUDIED: Levels = (
    ("phd", late_pattern(f"{_PHD}|{HELD_PHD}", re.IGNORECASE)),
    ("master", late_pattern(f"{_MASTER}|{HELD_MASTER}", re.IGNORECASE)),
    ("bachelor", late_pattern(f"{_BACHELOR}|{_HONOURS}|{HELD_BACHELOR}", re.IGNORECASE)),
)
_LEVELS: Levels = (
    ("phd", late_pattern(_PHD, re.IGNORECASE)),
    ("master", late_pattern(_MASTER, re.IGNORECASE)),
    ("bachelor", late_pattern(_BACHELOR, re.IGNORECASE)),
)
_UNFINISHED = late_pattern(
    r"\b(?:candidate|in progress|ongoing|present|current(?:ly)?|prospective|en cours|in corso|en curso|cursando|laufend)\b|至今",
    re.IGNORECASE,
)
# What counts whatever the dates: it is to come, or never came.
_EXPECTED = late_pattern(
    r"\b(?:expected|anticipated|pursuing|graduating|voraussichtlich|to be (?:completed|awarded)|will (?:graduate|complete))\b",
    re.IGNORECASE,
)
_NEVER = late_pattern(
    r"\b(?:ABD|all but (?:the )?dissertation|dropped(?: out)?|incomplete|unfinished|withdrew|withdrawn|discontinued|abgebrochen|ohne abschluss|incompleto"
    r"|(?:not|never) (?:yet )?(?:completed|finished|awarded)|without (?:a )?degree|no degree|left (?:early|after|before)|(?:semesters?|terms?|years?) only|(?:one|two|three|\d) (?:of|out of) (?:two|three|four|five|\d) (?:years|semesters|terms)|partial)\b",
    re.IGNORECASE,
)
# "Coursework toward a", "60 credits towards an"
_TOWARD = late_pattern(
    r"\b(?:towards?|(?:one|two|three|first|second|\d)\s+(?:years?|semesters?|terms?)\s+(?:of|in|towards?))\s+(?:(?:a|an|the|my|his|her)\s+)?(?:[^\W\d]+\s+)?$",
    re.IGNORECASE,
)
# "B.Sc. Physics 2017 (Ph.D. started 2018, not finished)", "dropped out of a PhD; M.Sc. 2011"
_BORDER = late_pattern(r"[;()]")
_SCHOOL = late_pattern(rf"{SCHOOL.pattern}|\binstitut\w*", re.IGNORECASE)
# Lines below a degree that may tell when it was given.
LINES_BELOW = 2
LINES_ABOVE = 3


@dataclass(frozen=True, slots=True)
class NamedDegree:
    """Say where a degree is named, whether it is finished, and what tells so: words, dates, or that no date stands there.

    `cue` holds the words or the dates.
    """

    level: DegreeHeld
    start: int
    end: int
    finished: bool
    told_by: ToldBy
    cue: str = ""


def find_degrees(document: Document, sections: Sequence[Section], now: int) -> tuple[NamedDegree, ...]:
    """Return the degrees that a resume names, the highest first, down to the first that is finished.

    One that ends after `now` (months from year 0) is not finished.
    """
    text = document.text
    education = [(s.start, s.end) for s in sections if s.kind == "education"]
    levels = _STUDIED if education else _LEVELS
    found: list[NamedDegree] = []
    for level, pattern in levels:
        for start, end in education or [(0, len(text))]:
            for match in pattern.finditer(text, start, end):
                if is_of_others(*_around(text, match)):
                    continue
                finished, told_by, cue = _finished(text, match, (start, end), now, levels)
                found.append(NamedDegree(level, *match.span(), finished, told_by, cue))
                if finished:
                    return tuple(found)
    return tuple(found)


def highest_finished(degrees: Sequence[NamedDegree]) -> DegreeHeld:
    """Return the level of the degree that is finished, of those of `find_degrees`."""
    return next((degree.level for degree in degrees if degree.finished), "none")


def _finished(
    text: str, match: re.Match[str], span: tuple[int, int], now: int, levels: Levels
) -> tuple[bool, ToldBy, str]:
    """Look at the degree's own lines, and at those above where they say nothing of time."""
    line_start = text.rfind("\n", 0, match.start()) + 1
    above = _above(text, line_start, span[0], levels)
    line_end = text.find("\n", match.end(), span[1])
    line_end = span[1] if line_end < 0 else line_end
    below = text[line_end : _end_of_entry(text, match.end(), span[1], above, levels)]
    own = _own_words(text, match, (line_start, line_end), levels)
    entry = own + below
    never = _NEVER.search(entry) or _EXPECTED.search(entry) or _TOWARD.search(_around(text, match)[0])
    dated = next(iter(find_ranges(own, 0, len(own))), None) is not None
    cue = never.group() if never else gave_up(_around(text, match)[0], own, dated=dated)
    if cue:
        return False, "words", cue
    for told in (entry, above):
        dates = list(find_ranges(told, 0, len(told)))
        if dates:
            after = dates[0].after
            expected = _EXPECTED.search(told)
            if expected:
                return False, "words", expected.group()
            written = told[dates[0].start : dates[0].end]
            return after is not None and after <= now + 2, "dates", written
        months = list(find_months(told, 0, len(told)))
        if months and told is entry:
            return max(months[:2]) <= now + 1, "dates", _year_month(max(months[:2]))
    unfinished = _UNFINISHED.search(entry) or _EXPECTED.search(above)
    return (False, "words", unfinished.group()) if unfinished else (True, "no_dates", "")


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """Return what stands before and behind a degree in its line."""
    before = text[max(0, match.start() - REACH) : match.start()]
    after = text[match.end() : match.end() + REACH]
    return before[before.rfind("\n") + 1 :], after.partition("\n")[0]


def _own_words(text: str, match: re.Match[str], line: tuple[int, int], levels: Levels) -> str:
    """Return a degree's line without what its brackets and semicolons set apart and names another degree."""
    parts, start = [], line[0]
    for border in (*_BORDER.finditer(text, *line), None):
        end = border.end() if border else line[1]
        part = text[start:end]
        if start <= match.start() < end or not _names_degree(part, levels):
            parts.append(part)
        start = end
    return "".join(parts)


def _year_month(month: int) -> str:
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


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
