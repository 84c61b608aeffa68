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


def total_years(document: Document, sections: Sequence[Section]) -> int | None:
    """Return whole years in jobs, overlaps counted once; None where no job bears dates.

    A job that goes on counts to the document's own date: its metadata, else the latest date on the page, else today.
    """
    text = document.text
    jobs = [
        job
        for section in sections
        if section.kind == "experience" and not _VOLUNTEER.search(text[section.start : section.start + 40])
        for job in find_ranges(text, section.start, section.end)
    ]
    if not jobs:
        return None
    return months_covered(jobs, own_month(document)) // 12


def own_month(document: Document) -> int:
    """Return the month in which a document was written, counted from year 0."""
    if document.dated:
        return document.dated.year * 12 + document.dated.month - 1
    today = date.today()
    latest = today.year * 12 + today.month - 1
    past = [month for month in find_months(document.text, 0, len(document.text)) if month <= latest]
    return max(past, default=latest)


def months_covered(jobs: Iterable[DateRange], now: int) -> int:
    """Return how many months at least one of the ranges covers; open ends run to `now`, closed ones through it."""
    spans = sorted((job.first, min(now + 1, job.after) if job.after is not None else now) for job in jobs)
    covered, reached = 0, 0
    for first, after in spans:
        covered += max(0, after - max(first, reached))
        reached = max(reached, after)
    return covered
