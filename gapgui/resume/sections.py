"""The sections of a resume."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import begins_item
from gapgui.resume.entries import find_entries
from gapgui.resume.headings import heading_kind
from gapgui.resume.work import kind_of_entry, names_job

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.entries import Entry
    from gapgui.resume.headings import SectionKind

_LINE = late_pattern(r"[^\n]+")
_ALWAYS_SECTIONS = ("experience", "education")
_OF_ENTRIES = frozenset({"highlights", "key highlights", "highlights:", "overview", "overview:"})
# Labels in a column of their own, left of what they head.
_RAIL = frozenset(
    [
        "experience",
        "work experience",
        "professional experience",
        "employment",
        "employment history",
        "work history",
        "education",
        "skills",
        "technical skills",
        "core skills",
        "key skills",
        "summary",
        "profile",
        "about",
        "objective",
        "projects",
        "certifications",
        "certificates",
        "publications",
        "awards",
        "interests",
        "languages",
        "volunteering",
    ]
)
# What may stand above jobs that have no heading, and above those that go on over the page.
_ABOVE_JOBS = (None, "summary", "contact")
_IN_A_SIDE_BAR = (*_ABOVE_JOBS, "skills", "certificates", "other")


@dataclass(frozen=True, slots=True)
class Section:
    """Say that the characters `start` to `end`, heading included, are of one kind; None before any heading.

    What its heading announces begins at `body`.
    """

    kind: SectionKind | None
    start: int
    end: int
    body: int


def read_sections(document: Document) -> tuple[Section, ...]:
    """Return the sections in reading order; together they cover the whole text.

    Jobs without a heading, and those that go on over the page beside or below a side bar, are a section too.
    """
    headed = _headed_sections(document)
    if any(section.kind == "experience" for section in headed):
        firsts = _firsts_of_pages(document)
        return tuple(part for section in headed for part in _going_on(document.text, section, firsts))
    return tuple(part for section in headed for part in _with_jobs(document.text, section))


def _headed_sections(document: Document) -> list[Section]:
    text = document.text
    marked = {text[a:b].strip() for a, b in document.headings}
    headings = _rail(text)
    for match in _LINE.finditer(text):
        line = match.group().strip()
        kind = heading_kind(match.group(), marked=line in marked or not marked)
        if kind:
            headings.append(_Heading(line.casefold(), match.start(), match.end(), kind))
    headings.sort(key=lambda heading: heading.start)
    cuts: list[tuple[int, int, SectionKind | None]] = [(0, 0, None)]
    cuts += [(h.start, h.end, h.kind) for h in _without_subheadings(headings)]
    ends = [start for start, *_ in cuts[1:]] + [len(text)]
    return [Section(kind, start, end, body) for (start, body, kind), end in zip(cuts, ends, strict=True)]


def _rail(text: str) -> list[_Heading]:
    """Return the labels that stand left of what they head, over one or two lines: "Technical", and below it "Skills".

    One alone is a line of a table or a label within an entry; two of different kinds, one of work or study, are a rail.
    """
    cells = [
        (match.start(), match.start() + match.group().index("\t"), match.group().partition("\t")[0].strip())
        for match in _LINE.finditer(text)
        if "\t" in match.group()
    ]
    found: list[_Heading] = []
    for at, (start, end, label) in enumerate(cells):
        below = cells[at + 1][2] if at + 1 < len(cells) else ""
        for words in (f"{label} {below}".casefold(), label.casefold()):
            kind = heading_kind(words.title()) if words in _RAIL else None
            if kind and not (found and found[-1].words.endswith(f" {words}")):
                found.append(_Heading(words, start, end, kind))
                break
    kinds = {heading.kind for heading in found}
    return found if len(kinds) > 1 and kinds & set(_ALWAYS_SECTIONS) else []


def _with_jobs(text: str, section: Section) -> Iterator[Section]:
    """Yield a section, the jobs in it as one of their own: of a resume in which no heading announces any."""
    if section.kind not in _ABOVE_JOBS:
        yield section
        return
    jobs = _jobs_in(text, section.body, section.end)
    if not jobs:
        yield section
        return
    start, end = jobs[0].start, _end_of_text(text, jobs[-1])
    yield Section(section.kind, section.start, start, min(section.body, start))
    yield Section("experience", start, end, start)
    if end < section.end:
        yield Section(section.kind, end, section.end, end)


def _going_on(text: str, section: Section, firsts: Sequence[int]) -> Iterator[Section]:
    """Yield a section of a side bar; where a later page begins with jobs below it, those as one of their own."""
    begin = next((first for first in firsts if section.body < first < section.end), None)
    if section.kind not in _IN_A_SIDE_BAR or begin is None or not _jobs_in(text, begin, section.end):
        yield section
        return
    yield Section(section.kind, section.start, begin, section.body)
    yield Section("experience", begin, section.end, begin)


def _jobs_in(text: str, start: int, end: int) -> list[Entry]:
    """Return the entries between two places that are work by their own words."""
    return [
        entry
        for entry in find_entries(text, start, end, ())
        if kind_of_entry(text, entry, "none") == "work"
        and names_job(text[entry.start : entry.lines[entry.last].end])
    ]


def _end_of_text(text: str, entry: Entry) -> int:
    """Return where the text of the last entry ends: at the first blank line below it that no item follows.

    Prose may stand apart from its head.
    """
    told = not entry.lines[entry.last].may_head
    for at, line in enumerate(entry.lines[entry.last + 1 :]):
        goes_on = begins_item(text[line.start : line.end]) or (not at and not told and not line.may_head)
        if line.start < entry.end and line.apart and not goes_on:
            return line.start
    return entry.end


def _firsts_of_pages(document: Document) -> list[int]:
    """Return where the pages after the first begin."""
    pages = [word.page for word in document.words]
    return [word.start for above, word in zip(pages, document.words[1:], strict=False) if word.page > above]


@dataclass(frozen=True, slots=True)
class _Heading:
    words: str
    start: int
    end: int
    kind: SectionKind


def _without_subheadings(headings: Sequence[_Heading]) -> list[_Heading]:
    """Leave out what heads parts of entries: "Highlights" or "Technologies" in one job after the other.

    Such a heading recurs before the next section begins. Those of a page's sidebar recur too, but the
    page's other headings stand between.
    """
    times = Counter(heading.words for heading in headings)
    kept: list[_Heading] = []
    for recurring, group in groupby(
        headings, lambda h: times[h.words] > 1 and h.kind not in _ALWAYS_SECTIONS
    ):
        run = list(group)
        in_run = Counter(heading.words for heading in run)
        kept += (heading for heading in run if not recurring or in_run[heading.words] == 1)
    return [
        heading
        for above, heading in zip((None, *kept), kept, strict=False)
        if not _heads_entry(heading, above)
    ]


def _heads_entry(heading: _Heading, above: _Heading | None) -> bool:
    """Tell whether it heads the bullets of a job; the highlights of a whole career stand above all jobs."""
    return heading.words in _OF_ENTRIES and above is not None and above.kind in ("experience", "projects")


def section_at(sections: tuple[Section, ...], offset: int) -> Section:
    """Return the section in which a character stands."""
    return sections[bisect_right(sections, offset, key=lambda section: section.start) - 1]
