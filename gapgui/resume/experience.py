"""Years of professional experience from the dated jobs."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from gapgui.reading.dates import DateRange, find_months, find_ranges
from gapgui.reading.degrees import ANY, BARE_BACHELOR, BARE_MASTER
from gapgui.reading.signs import begins_item
from gapgui.resume.resume import Experience

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.sections import Section

_VOLUNTEER = re.compile(
    r"\b(?:volunteer\w*|extracurricular|activit(?:y|ies)|leadership|community|teaching)\b", re.IGNORECASE
)
_DEGREE = re.compile(
    rf"\b(?:bachelor|master)(?:['’]?s)?\s(?:of|in|degree|thesis)\b|\b(?:Diplom|Abitur|high school|C?GPA)\b"
    rf"|(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER})\.?(?:\s+in\b|\s*,|\s+(?-i:[A-Z]\w+\s+(?:Science|Engineering))\b)",
    re.IGNORECASE,
)
_REACH = 300  # characters to either side; a line that is longer heads no job
# a span inside a sentence: "grew sales from 2010 to 2012"
_MENTIONED = re.compile(r"\w\s+(?:from|between|in|during|over)\s+$")


def read_experience(document: Document, sections: Sequence[Section], own: int) -> Experience:
    """Return whole years in jobs, overlaps counted once; a job that goes on counts to `own_month`."""
    text = document.text
    degrees = [match.start() for match in _DEGREE.finditer(text)]
    jobs = [
        job
        for section in _sections_with_jobs(text, sections)
        for job in find_ranges(text, section.start, section.end)
        if _dates_a_job(text, job, section, degrees)
    ]
    if not jobs:
        return Experience(None)
    years = months_covered(jobs, own) // 12
    least = months_covered(jobs, min(own, latest_month(document))) // 12
    goes_on = any(job.after is None for job in jobs)
    return Experience(years, date(own // 12, own % 12 + 1, 1) if goes_on and least < years else None, least)


def _sections_with_jobs(text: str, sections: Sequence[Section]) -> list[Section]:
    """Return the sections of jobs; without any such heading, what stands before all headings."""
    of_jobs = [section for section in sections if section.kind == "experience"]
    if not of_jobs:
        return [section for section in sections if section.kind is None]
    return [s for s in of_jobs if not _VOLUNTEER.search(text[s.start : s.end].partition("\n")[0])]


def _dates_a_job(text: str, dates: DateRange, section: Section, degrees: Sequence[int]) -> bool:
    """Tell a job's dates from those of a degree that stands among jobs, and from spans that a sentence mentions."""
    floor = max(section.start, dates.start - _REACH)
    ceiling = min(len(text), dates.end + _REACH)
    start = max(floor, text.rfind("\n", floor, dates.start) + 1)
    above = max(floor, text.rfind("\n", floor, max(start - 1, floor)) + 1)
    end = text.find("\n", dates.end, ceiling)
    if bisect_left(degrees, above) < bisect_left(degrees, end if end >= 0 else ceiling):
        return False
    return not (begins_item(text[start : dates.start]) and _MENTIONED.search(text[start : dates.start]))


def own_month(document: Document) -> int:
    """Return the month in which a document was written, counted from year 0.

    That is its metadata's, else the latest one on the page, else the present one. A file that says it is older than a job that has begun says so of the template it was made from.
    """
    text = document.text
    if document.dated:
        own = document.dated.year * 12 + document.dated.month - 1
        today = _this_month()
        begun = (span.first for span in find_ranges(text, 0, len(text)) if span.first <= today)
        if own >= max(begun, default=own):
            return own
    return latest_month(document)


def latest_month(document: Document) -> int:
    """Return the latest month named in a document that is not to come, counted from year 0; else the present one."""
    today = _this_month()
    past = [month for month in find_months(document.text, 0, len(document.text)) if month <= today]
    return max(past, default=today)


def _this_month() -> int:
    today = date.today()
    return today.year * 12 + today.month - 1


def months_covered(jobs: Iterable[DateRange], now: int) -> int:
    """Return how many months at least one of the ranges covers; open ends run to `now`, closed ones through it."""
    spans = sorted((job.first, min(now + 1, job.after) if job.after is not None else now) for job in jobs)
    covered, reached = 0, 0
    for first, after in spans:
        covered += max(0, after - max(first, reached))
        reached = max(reached, after)
    return covered
