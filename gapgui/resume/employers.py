"""Where the heads of a resume's jobs name employers: a job at Figma shows no Figma, and a report may leave them out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_ranges
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.signs import BLANK, CELL_BORDER, DASHES, SPACE, begins_item

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.resume.sections import Section

Span = tuple[int, int]

# What in a head is a job, a place or a kind of contract, and so no employer.
_JOB = re.compile(
    r"\b(?:engineer\w*|developer|scientist|manager|management|analyst|consultant|architect|researcher|research assistant|assistant|associate|designer|student|specialist|lead|leader|head|director|intern(?:ship)?|trainee|fellow|officer|administrator|professor|lecturer|programmer|expert|founder|co-founder|cto|ceo|vp|president|owner|freelance\w*|contractor|tutor|teacher|instructor|volunteer|participant|praktikant\w*|entwickler\w*|werkstudent\w*|leiter\w*|devops|sre|backend|frontend|full[- ]?stack|software|data science|machine learning)\b",
    re.IGNORECASE,
)
_PLACE_OR_TERMS = re.compile(
    r"remote|hybrid|on-?site|full[- ]time|part[- ]time|(?-i:[A-Z]{2})|(?:united|new|san|los|las|saint|st\.?|north|south) .+|usa|nyc|uae|germany|france|india|canada|china|london|paris|berlin|deutschland",
    re.IGNORECASE,
)
# What parts the cells of a head.
_SEPARATOR = re.compile(rf"{CELL_BORDER}|[@/()]|,{BLANK}|{BLANK}at{BLANK}(?=[A-Z])")
_SAYS_WHERE = re.compile(r"@|\s+at\s+")
# "San Francisco, CA" at the beginning of a part or alone in it.
_TOWN = re.compile(
    rf"(?:^|(?<=\t)){SPACE}*+[A-Z][\w.'’]++(?:{SPACE}[A-Z][\w.'’]++){{0,2}},{SPACE}[A-Z]{{2}}\b"
)
_LEGAL_FORM = re.compile(r"[\s,]*(?:Inc|Ltd|Co|Corp|LLC|Llc|GmbH|AG|SE|plc|PLC|e\.V)?\.?")
_ENDS_A_NAME = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Llc|LLC|e\.V)\.$")
_YEAR = re.compile(r"\d{4}")
_LINE = re.compile(r"[^\n]+")
# Characters and words of a head, its dates not counted; more tell of the work.
MAX_LINE = 110
MAX_WORDS = 12
MOST_TELLING = 3
MAX_NAME_WORDS = 5
MIN_NAME = 3
# Lines above the dates that may be of the same head: employer, place, title.
LINES_ABOVE = 3


@dataclass(frozen=True, slots=True)
class Employer:
    """Mark a name in the head of a job; one that only follows a title is not `sure`: it may be the title's field."""

    start: int
    end: int
    sure: bool


def find_employers(text: str, sections: Sequence[Section], skills: Sequence[Span]) -> tuple[Employer, ...]:
    """Return the names of employers in the heads of jobs, each where it stands.

    They are guesses from layout. `skills` are places that name skills, sorted: a line of them is no head.
    """
    return tuple(
        employer
        for section in sections
        if section.kind == "experience"
        for employer in _in_section(text, section, skills)
    )


def names_employer(text: str, start: int, end: int, employers: Sequence[Employer]) -> bool:
    """Tell whether a place is the whole name of an employer but for its legal form."""
    return any(
        e.sure and start <= e.start < end and _LEGAL_FORM.fullmatch(text[end : max(end, e.end)])
        for e in employers
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """Hold a line with its dates and towns blanked out, so that offsets stay."""

    start: int
    words: str
    dated: bool
    may_head: bool


def _in_section(text: str, section: Section, skills: Sequence[Span]) -> Iterator[Employer]:
    lines = list(_lines(text, section, skills))
    for at, line in enumerate(lines):
        if line.dated:
            yield from _of_head(text, lines, at, frozenset(skills))


def _of_head(text: str, lines: Sequence[_Line], at: int, skills: frozenset[Span]) -> Iterator[Employer]:
    """Yield the employers of the job whose dates stand in the line `at`: in it, above it, directly below it."""
    named = list(_names(lines[at]))
    above = at
    while above > max(0, at - LINES_ABOVE) and lines[above - 1].may_head and not lines[above - 1].dated:
        above -= 1
    if named and above and lines[above - 1].dated:
        # what directly follows the head above may as well be of that job
        above = at
    for line in lines[above:at]:
        named += _names(line)
    below = [] if at + 1 == len(lines) or lines[at + 1].dated else list(_names(lines[at + 1]))
    if below and text.endswith("\n\n", 0, lines[at + 1].start):
        below = []
    if named:
        # a title that names no trade hides the employer below it; a skill there is what the job was done with
        below = [replace(name, sure=False) for name in below if (name.start, name.end) not in skills]
    named += below
    if any(name.sure for name in named):
        yield from named
    else:
        yield from (replace(name, sure=True) for name in named)


def _lines(text: str, section: Section, skills: Sequence[Span]) -> Iterator[_Line]:
    """Yield the lines below a section's heading."""
    ranges = sorted((r.start, r.end) for r in find_ranges(text, section.start, section.end))
    heading_end = text.find("\n", section.start, section.end)
    if heading_end < 0:
        return
    for match in _LINE.finditer(text, heading_end, section.end):
        start, end = match.span()
        own = ranges[bisect_left(ranges, (start,)) : bisect_left(ranges, (end,))]
        words = match.group()
        for a, b in own:
            words = _blanked(words, a - start, min(b, end) - start)
        for town in reversed(list(_TOWN.finditer(words))):
            words = _blanked(words, *town.span())
        inside = skills[bisect_left(skills, (start,)) : bisect_right(skills, (end,))]
        yield _Line(
            start, words, bool(own), _may_head(match.group(), words) and not _lists(words, start, inside)
        )


def _blanked(words: str, start: int, end: int) -> str:
    return words[:start] + "\t" * (end - start) + words[end:]


def _may_head(line: str, words: str) -> bool:
    written = words.split()
    bare = line.strip()
    if not bare or len(line) > MAX_LINE or len(written) > MAX_WORDS or begins_item(line):
        return False
    if bare[-1] in ".;:," and not _ENDS_A_NAME.search(bare):
        return False
    # the last line of a wrapped bullet: "Spark, which cut staleness to a minute"
    telling = [word for word in written if word[0].islower() and word not in FUNCTION_WORDS]
    return len(telling) < MOST_TELLING


def _lists(words: str, start: int, skills: Sequence[Span]) -> bool:
    """Tell whether two of a line's parts are skills and no jobs: "Python, Kafka, Docker"."""
    taken = {a - start: b - start for a, b in skills}
    filled = [a for a, b, _ in _parts(words) if taken.get(a) == b and not _JOB.search(words[a:b])]
    return len(filled) > 1


def _parts(words: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the cells of a line that hold words, and whether an "at" stands before them."""
    at, where = 0, False
    for separator in [*_SEPARATOR.finditer(words), None]:
        end = separator.start() if separator else len(words)
        part = words[at:end]
        bare = part.strip(" \t\u00a0,:" + DASHES)
        if bare:
            start = at + part.index(bare)
            yield start, start + len(bare), where
        if separator:
            at, where = separator.end(), _SAYS_WHERE.fullmatch(separator.group()) is not None


def _names(line: _Line) -> Iterator[Employer]:
    """Yield the first part of a line that can name an employer; what follows is where it is."""
    if not line.may_head:
        return
    for at, (start, end, where) in enumerate(_parts(line.words)):
        name = line.words[start:end]
        if len(name) < MIN_NAME or not name[0].isupper() or len(name.split()) > MAX_NAME_WORDS:
            continue
        if _YEAR.search(name) or _JOB.search(name) or _PLACE_OR_TERMS.fullmatch(name):
            continue
        yield Employer(line.start + start, line.start + end, sure=at == 0 or where)
        return
