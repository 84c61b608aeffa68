"""The employers that the heads of jobs name, with those that layout hides from the reading of jobs.

Here more is taken for an employer than where a resume is read: what is left out in vain does less harm than a name
that stays.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import ITEM_START
from gapgui.report.privacy.occurrences import in_order, overlaps
from gapgui.resume.employers import find_employers
from gapgui.resume.entries import find_entries, parts_of
from gapgui.resume.titles import JOB, LEGAL_FORM, ORGANISATION, OWNER, PLACE_OR_TERMS, SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.report.excerpt import Span
    from gapgui.resume.entries import Entry, Line
    from gapgui.resume.resume import Resume
    from gapgui.resume.sections import Section

_MAX_WORDS = 7
_MIN_NAME = 2
_DATE = late_pattern(r"\d{4}|^\W*\d")
_ITEM = late_pattern(ITEM_START)
_SMALL = frozenset(
    [
        "and",
        "of",
        "for",
        "the",
        "in",
        "at",
        "by",
        "de",
        "der",
        "und",
        "für",
        "la",
        "le",
        "du",
        "&",
        "+",
        "-",
        "–",
        "/",
    ]
)
# What goes on after a name: the other half of two, or the house that the first is a part of.
_OTHER_HALF = late_pattern(r"[ \t]*/[ \t]*([A-Z][^\n\t,/|(]*?)(?=[ \t]*(?:[\n\t,/|(]|[–—-] |$))")
_PART_OF = late_pattern(r",[ \t]+([A-Z][^\n\t,/|(]*)")
_IN_BRACKETS = late_pattern(
    r"\((?:[^()\n]{0,40}\b)?(?:by|for|of|now|formerly|via|ex|previously|later|today|client:?)\s([^\W\d_][^()\n,;]{1,40})\)",
    re.IGNORECASE,
)
_ABBREVIATED = late_pattern(r"\s?\(([A-Za-z]*[A-Z][A-Za-z&]*[A-Z][A-Za-z]{0,5})\)")
# How wide the gap between two cells of a line is at least, in heights of its type; and by how much types differ.
_WIDE_GAP, _OTHER_SIZE = 0.4, 1.08
# What makes a name of a company short: what it is, and its legal form.
GENERIC = late_pattern(
    r"(?<![\s,])[\s,]++(?:inc|corp|corporation|company|ltd|limited|llc|gmbh|plc|group|labs?|laborator(?:y|ies)|bank|systems|technologies|technology|solutions|partners|studios?|agency|foundation|holdings?|industries|networks?|research|analytics|consulting|interactive|robotics|energy|software|media|books|logistics|startup|services|capital|international|global|digital|(?-i:AG|SE|SA|BV|S\.A\.|B\.V\.|KG|Co|AI|ML))\.?$",
    re.IGNORECASE,
)


def employers_in_heads(resume: Resume, sections: Sequence[Section], skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the places of the names of employers in the heads of jobs."""
    document = resume.document
    found = {(e.start, e.end) for e in find_employers(document.text, sections, skills)}
    found |= {job.employer for job in resume.jobs if job.employer}
    titles = in_order(job.title for job in resume.jobs if job.title)
    for section in sections:
        if section.kind == "experience":
            known = sorted(found)
            for entry in find_entries(document.text, section.body, section.end, skills):
                end = entry.lines[entry.last].end
                own = found.intersection(
                    known[bisect_left(known, (entry.start,)) : bisect_left(known, (end,))]
                )
                found -= own
                found |= _in_head(document, entry, section, own, titles, skills)
                found |= set(_owners(document.text, entry.start, end))
    for span in sorted(found):
        yield span
        yield from _going_on(document.text, span[1])


def _owners(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield who owns an employer, or what else it was called: whoever knows that knows the employer."""
    for match in OWNER.finditer(text, start, end):
        yield from (match.span(name) for name in match.groupdict() if match[name])


def _in_head(
    document: Document,
    entry: Entry,
    section: Section,
    own: set[Span],
    titles: Sequence[Span],
    skills: Sequence[Span],
) -> set[Span]:
    """Return what the head of a job names besides its title; `own` are the names that the reading of jobs found."""
    dated = entry.own
    set_off = {cells[0] for line in entry.head if len(cells := _cells_by_type(document, line)) > 1}
    set_off = {span for span in set_off if _is_name(document.text[slice(*span)])}
    if set_off:
        # then what stands beside the dates is a town
        own = {span for span in own if not dated.start <= span[0] < dated.end}
    sure = {span for line in entry.head for span in _sure_parts(line)} | set_off
    for line in entry.head:
        if line is dated or overlaps((line.start, line.end), titles):
            continue
        beside = {span for span in own if line.start <= span[0] < line.end}
        known = own | sure
        for span in _first_part(line, even_a_job=not known or bool(beside)):
            # below the dates a skill is what the job was done with
            if line.start < dated.start or not known or not overlaps(span, skills):
                own = own - beside | {span}
    return own | sure or set(_above(document.text, entry, section))


def _sure_parts(line: Line) -> Iterator[Span]:
    """Yield the parts of a head that say themselves what they are: after "at", and Acme Robotics or Acme Inc."""
    for start, end, where in parts_of(line.words):
        words = line.words[start:end]
        if (where and _may_name(words)) or (GENERIC.search(words) and _is_name(words)):
            yield line.start + start, line.start + end
    for match in _IN_BRACKETS.finditer(line.words):
        if _is_name(match.group(1).strip()):
            yield line.start + match.start(1), line.start + match.end(1)


def _first_part(line: Line, *, even_a_job: bool) -> Iterator[Span]:
    for start, end, _ in parts_of(line.words):
        words = line.words[start:end]
        if _may_name(words) and (even_a_job or not JOB.search(words)):
            yield line.start + start, line.start + end
        return


def _is_name(words: str) -> bool:
    return _may_name(words) and JOB.search(words) is None


def _may_name(words: str) -> bool:
    """Tell whether a part of a head may be a name: few words, all but small ones capitalised."""
    written = words.split()
    if len(words) < _MIN_NAME or len(written) > _MAX_WORDS or _DATE.search(words):
        return False
    if PLACE_OR_TERMS.fullmatch(words) or not any(sign.isupper() for sign in written[0]):
        return False
    if any(sign.isupper() for sign in words[1:]) and len(written) == 1:
        return True
    return all(not word[0].islower() or word in _SMALL for word in written)


def _above(text: str, entry: Entry, section: Section) -> Iterator[Span]:
    """Yield the name in a line right above a head: "• Acme" with a town beside it, or "ACME, INC."."""
    end = text.rfind("\n", section.body, entry.start)
    if end <= section.body:
        return
    start = text.rfind("\n", 0, end) + 1
    item = _ITEM.match(text, start, end)
    begin = item.end() if item else start
    is_set_off = text[:start].endswith("\n\n") or "\t" in text[start:end]
    first = next(iter(parts_of(text[begin:end])), None)
    words = text[begin + first[0] : begin + first[1]] if first else ""
    says_so = GENERIC.search(text[begin:end].strip()) is not None
    if first and _is_name(words) and (is_set_off if item else says_so):
        yield begin + first[0], begin + first[1]


def _cells_by_type(document: Document, line: Line) -> list[Span]:
    """Return the stretches of a line that another size of type and a wide gap part; one where the page isn't known."""
    words = document.words_between(line.start, line.end)
    cells = [[words[0].start, words[0].end]] if words else [[line.start, line.end]]
    for a, b in pairwise(words):
        small, large = sorted((a.box.bottom - a.box.top, b.box.bottom - b.box.top))
        if large > _OTHER_SIZE * small and b.box.x0 - a.box.x1 > _WIDE_GAP * large:
            cells.append([b.start, b.end])
        cells[-1][1] = b.end
    return [(start, end) for start, end in cells]


def _going_on(text: str, end: int) -> Iterator[Span]:
    """Yield the further names of a head: after a slash, and what the first is a part of."""
    while match := _OTHER_HALF.match(text, end):
        if JOB.search(match.group(1)):
            return
        yield match.span(1)
        end = match.end(1)
    if abbreviation := _ABBREVIATED.match(text, end):
        yield abbreviation.span(1)
    house = _PART_OF.match(text, end)
    if (
        house
        and not JOB.search(house.group(1))
        and not LEGAL_FORM.fullmatch(house.group(1).title())
        and (ORGANISATION.search(house.group(1)) or SCHOOL.search(house.group(1)))
    ):
        yield house.span(1)
