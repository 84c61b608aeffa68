"""Years of professional experience from the dated jobs."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from gapgui.language.dates import DateRange, find_months, find_ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.sections import Section

_VOLUNTEER = re.compile(r"volunteer|extracurricular|activit|leadership|community|teaching", re.IGNORECASE)
_DEGREE = re.compile(
    r"\b(?:Bachelor|Master)(?:['’]?s)?\s(?:of|in|degree|thesis)\b|(?<!\w)(?:[BM]\.?\s?Sc|B\.?\s?Tech|M\.?\s?Tech|B\.?A|B\.?Eng|M\.?Eng|BS|MS|MBA|Ph\.?\s?D)\.?(?:\s+in\b|\s*,|\s+[A-Z]\w+\s+(?:Science|Engineering)\b)|\bDiplom\b|\bAbitur\b|\bhigh school\b|\bC?GPA\b",
)
_BULLET = re.compile(r"\s*[•●▪◦‣*\-–·]\s")
_REACH = 300  # characters to either side; a line that is longer heads no job
# a span inside a sentence: "grew sales from 2010 to 2012"
_MENTIONED = re.compile(r"\w\s+(?:from|between|in|during|over)\s+$")


def total_years(document: Document, sections: Sequence[Section]) -> int | None:
    """Return whole years in jobs, overlaps counted once; None where no job bears dates.

    A job that goes on counts to the document's own date: its metadata, else the latest date on the page, else today.
    """
    text = document.text
    jobs = [
        job
        for section in _sections_with_jobs(text, sections)
        for job in find_ranges(text, section.start, section.end)
        if _dates_a_job(text, job, section)
    ]
    if not jobs:
        return None
    return months_covered(jobs, own_month(document)) // 12


def _sections_with_jobs(text: str, sections: Sequence[Section]) -> list[Section]:
    """Return the sections of jobs; without any such heading, what stands before all headings."""
    of_jobs = [section for section in sections if section.kind == "experience"]
    if not of_jobs:
        return [section for section in sections if section.kind is None]
    return [s for s in of_jobs if not _VOLUNTEER.search(text[s.start : s.start + 40])]


def _dates_a_job(text: str, dates: DateRange, section: Section) -> bool:
    """Tell a job's dates from those of a degree that stands among jobs, and from spans that a sentence mentions."""
    floor = max(section.start, dates.start - _REACH)
    ceiling = min(len(text), dates.end + _REACH)
    start = max(floor, text.rfind("\n", floor, dates.start) + 1)
    above = max(floor, text.rfind("\n", floor, max(start - 1, floor)) + 1)
    end = text.find("\n", dates.end, ceiling)
    if _DEGREE.search(text, above, end if end >= 0 else ceiling):
        return False
    return not (_BULLET.match(text, start) and _MENTIONED.search(text[start : dates.start]))


def own_month(document: Document) -> int:
    """Return the month in which a document was written, counted from year 0.

    A file that says it is older than a job that has begun says so of the template it was made from.
    """
    text = document.text
    today = date.today()
    latest = today.year * 12 + today.month - 1
    if document.dated:
        own = document.dated.year * 12 + document.dated.month - 1
        begun = (span.first for span in find_ranges(text, 0, len(text)) if span.first <= latest)
        if own >= max(begun, default=own):
            return own
    past = [month for month in find_months(text, 0, len(text)) if month <= latest]
    return max(past, default=latest)


def months_covered(jobs: Iterable[DateRange], now: int) -> int:
    """Return how many months at least one of the ranges covers; open ends run to `now`, closed ones through it."""
    spans = sorted((job.first, min(now + 1, job.after) if job.after is not None else now) for job in jobs)
    covered, reached = 0, 0
    for first, after in spans:
        covered += max(0, after - max(first, reached))
        reached = max(reached, after)
    return covered
