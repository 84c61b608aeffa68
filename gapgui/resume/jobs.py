"""The jobs of a resume: its dated entries of work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.reading.patterns import late_pattern
from gapgui.resume.employers import MAX_NAME_WORDS, employers_of, words_at
from gapgui.resume.entries import find_entries, parts_of, tells_little
from gapgui.resume.resume import Job
from gapgui.resume.titles import JOB, ORGANISATION, PLACE_OR_TERMS
from gapgui.resume.work import kind_of_entry, kind_of_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.resume.entries import Entry, Line, Span
    from gapgui.resume.sections import Section
    from gapgui.resume.work import EntryKind

_ON_ONES_OWN = late_pattern(r"\b(?:freelance\w*|self[- ]employed|independent|contractor)\b", re.IGNORECASE)
_IN_TOWN = late_pattern(r",\s[A-Z][\w.'-]*+(?:[ ][A-Z][\w.'-]*+){0,2}(?:,\s[A-Z][\w. ]{1,20}+)?\s*+")

# What goes with any trade, and trades that one goes over to from another.
_RANK = late_pattern(
    r"manager|management|consultant|assistant|associate|student|specialist|lead|leader|head|director|intern(?:ship)?|trainee|fellow|officer|expert|founder|co-founder|c[tefo]o|vp|president|owner|volunteer|participant|coordinator|representative|contributor|mentor|apprentice|supervisor|strategist|advis[eo]r|chief|planner|trainer|coach|helper|worker|support|member of .+|praktik\w+|werkstudent\w*|\w*(?:leiter|mitarbeiter|berater)\w*",
    re.IGNORECASE,
)
_TECHNICAL = late_pattern(
    r"engineer|developer|scientist|analyst|architect|research|designer|programmer|devops|\w+\s+dev\b|sre|backend|frontend|full|software|data|machine|technician|tester|maintainer|postdoc|operator|statistician|administrator|scrum|webmaster|web\s|product|quant|sdet|TLM|TPM|SWE|qa|sysadmin|\w*(?:entwickler|ingenieur|wissenschaftler|informatiker|administrator)|d[ée]v|ing[eé]n|des[ae]n|eng[eé]n|svilupp|ontwikk",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """Hold what a dated entry is and the jobs it tells of, one for each of its spans; none where it is no work.

    "whole_time" is that at an employer whose positions stand below, each with dates of its own.
    """

    start: int
    kind: EntryKind | Literal["whole_time"]
    jobs: tuple[Job, ...] = ()


def read_entries(
    text: str, sections: Sequence[Section], skills: Sequence[Span], now: int
) -> tuple[DatedEntry, ...]:
    """Return the dated entries under a heading of work, without any those before all others, in the order of the text.

    Args:
        text: all of the resume.
        sections: its sections.
        skills: places that name skills, sorted.
        now: the month in which the resume was written, from year 0.

    """
    return tuple(
        entry for section in _sections_of_work(sections) for entry in _entries_in(text, section, skills, now)
    )


def jobs_of(entries: Iterable[DatedEntry]) -> tuple[Job, ...]:
    """Return the jobs of entries, newest first."""
    return tuple(sorted((job for entry in entries for job in entry.jobs), key=_newest_first))


def _newest_first(job: Job) -> tuple[float, int, int]:
    end = job.dates.after
    return (-end if end is not None else float("-inf"), -job.dates.first, job.start)


def _sections_of_work(sections: Sequence[Section]) -> list[Section]:
    of_work = [section for section in sections if section.kind == "experience"]
    return of_work or [section for section in sections if section.kind is None]


def _entries_in(text: str, section: Section, skills: Sequence[Span], now: int) -> Iterator[DatedEntry]:
    """Yield the entries of a section; a job without an employer right below another may be at the same."""
    taken = frozenset(skills)
    heading = kind_of_heading(text[section.start : section.body])
    above: Span | None = None
    named_by: Entry | None = None
    for entry, after in _with_next(find_entries(text, section.body, section.end, skills)):
        kind = kind_of_entry(text, entry, heading)
        if kind != "work":
            above = None
            yield DatedEntry(entry.start, kind)
            continue
        employer = _employer(entry, taken)
        if after and entry.is_bare and _covers(entry, after) and not _employer(after, taken):
            above, named_by = employer, entry
            yield DatedEntry(entry.start, "whole_time")
            continue
        if employer is not None:
            above, named_by = employer, entry
        elif named_by and above and _is_at_the_same(text, entry, named_by, above):
            employer = above
        else:
            above = None
        yield DatedEntry(entry.start, kind, tuple(_jobs(entry, employer, now)))


def _jobs(entry: Entry, employer: Span | None, now: int) -> Iterator[Job]:
    title = _title(entry, employer)
    for dates in entry.own.dates:
        present = dates.after is None or dates.after > now + 1
        yield Job(title, employer, dates, present, entry.start, entry.end)


def _with_next(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry | None]]:
    return zip(entries, (*entries[1:], None), strict=False)


def _on_ones_own(text: str, entry: Entry) -> bool:
    return _ON_ONES_OWN.search(text, entry.start, entry.lines[entry.last].end) is not None


def _is_at_the_same(text: str, entry: Entry, named_by: Entry, employer: Span) -> bool:
    """Tell whether a job that names no employer is at that of an entry above it.

    Where that names its job beside the employer, in the line of its dates, one of quite another trade is not.
    """
    if entry.lines[entry.first].apart or _on_ones_own(text, entry):
        return False
    own = named_by.own
    if not own.start <= employer[0] < own.end:
        return True
    above, here = _trades(own), set().union(*map(_trades, entry.head))
    return not above or not here or bool(above & here)


def _trades(line: Line) -> set[str]:
    """Return the trades that a line names: the technical ones as one, ranks not at all."""
    jobs = [found.group() for found in JOB.finditer(line.words)]
    return {"" if _TECHNICAL.match(job) else job.lower() for job in jobs if not _RANK.fullmatch(job)}


def _covers(entry: Entry, other: Entry) -> bool:
    """Tell whether an entry names no job and its dates hold another's: an employer's whole time above its positions."""
    if any(JOB.search(line.words) for line in entry.head):
        return False
    whole, part = entry.own.dates[0], other.own.dates[0]
    return whole.first <= part.first and (
        whole.after is None or (part.after is not None and part.after <= whole.after)
    )


def _employer(entry: Entry, skills: frozenset[Span]) -> Span | None:
    """Return the name that is most likely the employer's: what stands after the dates is a town where another is there."""
    named = [(name.start, name.end) for name in employers_of(entry, skills) if name.sure]
    own, dates = entry.own, entry.own.dates[0]
    after_dates = [(a, b) for a, b in named if own.start <= a < own.end and a > dates.start]
    before = [place for place in named if place not in after_dates]
    above = [(a, b) for a, b in before if a < own.end]
    by_word = [place for place in named if ORGANISATION.search(words_at(entry, place))]
    # "Software Engineer, Recommendations" names a team where a line of its own names the employer
    teams = [place for place in above if _is_behind_title(entry, place)]
    below = [place for place in before if place[0] >= own.end and _is_before_town(entry, place)]
    above = [place for place in above if place not in teams] if below else above
    return next(iter([*by_word, *above, *after_dates, *below, *before]), None)


def _is_before_town(entry: Entry, place: Span) -> bool:
    """Tell whether a line of the head is nothing but a name and where it is: "Papermoth Books, Bath"."""
    line = next(line for line in entry.head if line.start <= place[0] < line.end)
    rest = line.words[place[1] - line.start :]
    return not line.words[: place[0] - line.start].strip() and _IN_TOWN.fullmatch(rest) is not None


def _is_behind_title(entry: Entry, place: Span) -> bool:
    """Tell whether a part of the line of the dates follows a job's title and a comma."""
    own = entry.own
    written = own.words[: max(0, place[0] - own.start)]
    return own.start <= place[0] and written.rstrip().endswith(",") and JOB.search(written) is not None


def _title(entry: Entry, employer: Span | None) -> Span | None:
    """Return the part of the head that names a job, else the first beside the dates that is no employer."""
    own = entry.own
    lines = [own, *(line for line in entry.head if line is not own)]
    free = [
        (line.start + a, line.start + b)
        for line in lines
        if tells_little(line.words)
        for a, b, _ in parts_of(line.words)
        if (line.start + a, line.start + b) != employer and _may_be_title(line.words[a:b])
    ]
    jobs = [place for place in free if JOB.search(words_at(entry, place))]
    others = [(a, b) for a, b in free if own.start <= a < own.end]
    return next(iter([*jobs, *others]), None)


def _may_be_title(words: str) -> bool:
    return len(words.split()) <= 2 * MAX_NAME_WORDS and PLACE_OR_TERMS.fullmatch(words) is None
