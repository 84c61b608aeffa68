"""Where the heads of a resume's jobs name employers: a job at Figma shows no Figma, and a report may leave them out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.resume.entries import find_entries, parts_of
from gapgui.resume.titles import JOB, LEGAL_FORM, ORGANISATION, OWNER, PLACE_OR_TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.resume.entries import Entry, Line, Span
    from gapgui.resume.sections import Section

_YEAR = late_pattern(r"\d{4}")
MAX_NAME_WORDS = 5
MIN_NAME = 3


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
    taken = frozenset(skills)
    return tuple(
        employer
        for section in sections
        if section.kind == "experience"
        for entry in find_entries(text, section.body, section.end, skills)
        for employer in employers_of(entry, taken)
    )


def find_owners(text: str, sections: Sequence[Section], skills: Sequence[Span]) -> tuple[Span, ...]:
    """Return who is said in the heads of jobs to own an employer, or what else it was called, in order."""
    return tuple(
        owner.span(owner.lastgroup or 0)
        for section in sections
        if section.kind == "experience"
        for entry in find_entries(text, section.body, section.end, skills)
        for line in entry.head
        for owner in OWNER.finditer(text, line.start, line.end)
    )


def names_employer(text: str, start: int, end: int, employers: Sequence[Employer]) -> bool:
    """Tell whether a place is the whole name of one of some employers, sorted by their places, but for its legal form."""
    first = bisect_left(employers, start, key=attrgetter("start"))
    last = bisect_left(employers, end, key=attrgetter("start"))
    return any(e.sure and LEGAL_FORM.fullmatch(text[end : max(end, e.end)]) for e in employers[first:last])


def employers_of(entry: Entry, skills: frozenset[Span]) -> list[Employer]:
    """Return the names of employers in the head of an entry: in the line of its dates, above it, directly below it."""
    named = list(_names(entry.own))
    for line in entry.lines[entry.first : entry.at]:
        named += _names(line)
    if any(name.start < entry.own.start for name in named):
        # what stands beside the dates is where it was
        named = [name for name in named if not _follows_dates(name, entry)]
    below = next(filter(None, map(list, map(_names, entry.lines[entry.at + 1 : entry.last + 1]))), [])
    if named:
        # a title that names no trade hides the employer below it; a skill there is what the job was done with
        below = [
            replace(
                name,
                sure=_is_organisation(entry, name) and not any(_is_organisation(entry, n) for n in named),
            )
            for name in below
            if (name.start, name.end) not in skills
        ]
    named += below
    if any(name.sure for name in named):
        return named
    return [replace(name, sure=True) for name in named]


def _is_organisation(entry: Entry, name: Employer) -> bool:
    """Tell whether a name ends in a word of organisations: "Organic Stupidity Startup" below the title of no known trade."""
    words = words_at(entry, (name.start, name.end))
    return any(word.start() and word.end() == len(words) for word in ORGANISATION.finditer(words))


def words_at(entry: Entry, place: Span) -> str:
    """Return the words of a place in the head of an entry."""
    line = entry.lines[bisect_right(entry.lines, place[0], key=attrgetter("start")) - 1]
    return line.words[place[0] - line.start : place[1] - line.start]


def _follows_dates(name: Employer, entry: Entry) -> bool:
    return entry.own.dates[-1].end <= name.start < entry.own.end


def _names(line: Line) -> Iterator[Employer]:
    """Yield the first part of a line that can name an employer; what follows is where it is."""
    if line.lists or not (line.may_head or line.dates):
        return
    for at, (start, end, where) in enumerate(parts_of(line.words)):
        name = line.words[start:end]
        if len(name) < MIN_NAME or not name[0].isupper() or len(name.split()) > MAX_NAME_WORDS:
            continue
        if _YEAR.search(name) or JOB.search(name) or PLACE_OR_TERMS.fullmatch(name):
            continue
        yield Employer(line.start + start, line.start + end, sure=at == 0 or where)
        return
