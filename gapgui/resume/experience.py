"""Years of professional experience, and how long each skill was used, from the dated jobs."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_months, find_ranges
from gapgui.resume.resume import NO_USE, Experience, Use

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.resume import Job, ShownMention


def read_experience(document: Document, jobs: Sequence[Job], now: int) -> Experience:
    """Return whole years in jobs, overlaps counted once; one that goes on counts to the file's own date."""
    if not jobs:
        return Experience(None)
    years = months_worked(jobs, now) // 12
    least = months_worked(jobs, latest_month(document, now)) // 12
    going = [_counted_to(job, now) for job in jobs if job.present]
    if not going:
        return Experience(years, None, least)
    last = max(going)
    return Experience(years, date(last // 12, last % 12 + 1, 1), least, by_file=last == file_month(document))


def use_of(mentions: Sequence[ShownMention], jobs: Sequence[Job], now: int) -> Use:
    """Return in which jobs a skill is named by its own names; one that is lacked or only guessed at is in none."""
    places = sorted(m.mention.start for m in mentions if m.claim != "negated" and m.mention.kind != "fuzzy")
    own = [at for at, job in enumerate(jobs) if bisect_left(places, job.start) < bisect_left(places, job.end)]
    if not own:
        return NO_USE
    last = max((jobs[at] for at in own), key=lambda job: (job.present, _after(job, now)))
    return Use(
        tuple(own),
        months_worked([jobs[at] for at in own], now),
        "present" if last.present else last.dates.ends,
    )


def file_month(document: Document) -> int | None:
    """Return the month in which a file says it was written, counted from year 0.

    One before a range that has begun is that of the template it was made from, and says nothing.
    """
    if document.dated is None:
        return None
    text, today = document.text, _this_month()
    own = document.dated.year * 12 + document.dated.month - 1
    begun = (span.first for span in find_ranges(text, 0, len(text)) if span.first <= today)
    return own if own >= max(begun, default=own) else None


def own_month(document: Document) -> int:
    """Return the month in which a document was written: the file's own, else the present one."""
    own = file_month(document)
    return _this_month() if own is None else own


def latest_month(document: Document, now: int) -> int:
    """Return the latest month named in a document that is not after `now`, counted from year 0; else that one."""
    text = document.text
    named = list(find_months(text, 0, len(text)))
    for found in find_ranges(text, 0, len(text)):
        named.append(found.first)
        if found.after is not None and found.ends:
            named.append(found.after - (1 if "-" in found.ends else 0))
    return max((month for month in named if month <= now), default=now)


def months_worked(jobs: Iterable[Job], now: int) -> int:
    """Return how many months at least one of the jobs covers; those that go on run through `now`."""
    spans = sorted((job.dates.first, _after(job, now)) for job in jobs)
    covered, reached = 0, 0
    for first, after in spans:
        covered += max(0, after - max(first, reached))
        reached = max(reached, after)
    return covered


def _after(job: Job, now: int) -> int:
    """Return the month after the last that counts; a job that is over counts as written."""
    after = job.dates.after
    if after is not None and not job.present:
        return after
    counted = _counted_to(job, now) + 1
    return counted if after is None else min(after, counted)


def _counted_to(job: Job, now: int) -> int:
    return now if now >= job.dates.first else max(job.dates.first, _this_month())


def _this_month() -> int:
    today = date.today()
    return today.year * 12 + today.month - 1
