"""How long, how lately and in which jobs a requirement is shown, or that only a list or a link shows it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.facts import years_text
from gapgui.report.telling.reasons import MAX_NAMED
from gapgui.report.telling.words import all_of
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.gaps import YearsShown
    from gapgui.report.depth import Depth
    from gapgui.resume.resume import Job

MAX_JOBS = 2
"""Jobs that are named; more are counted."""
SHORT_SIGN = "↓"


def depth_text(depth: Depth, years: YearsShown | None, document: Document, name: str = "") -> str:
    """Return in words how deep a requirement is shown beside the `years` that are asked; empty where there is no more to tell.

    With the `name` of the requirement the years make a sentence that needs no row around it.
    """
    if depth.kind == "jobs":
        known = years if years and years.months is not None else None
        told = _years_told(known, name) if known else _months_text(depth.months)
        jobs = _jobs_text(depth, document)
        told = say("Depth", "{shown} ({jobs})", shown=told, jobs=jobs) if told else jobs
        # the years of the newest job tell the rest
        told = f"{told}, {how_lately(depth)}" if "-" in depth.last else told
        return _with_through(told, depth) if depth.through else told
    where = without_jobs(depth)
    if years is None:
        return where
    where = where or say("Depth", "named in no dated job")
    if name:
        return say(
            "Depth", "{asked} of {name} asked; {where}", asked=years_text(years.asked), name=name, where=where
        )
    return say("Depth", "{years} asked, {where}", years=years_text(years.asked), where=where)


def _with_through(told: str, depth: Depth) -> str:
    """Return what is told of jobs with the other skills that speak for it there: who looks for its name finds none."""
    names = [shown.skill.name for shown in depth.through]
    if len(names) > MAX_NAMED:
        names = [*names[:MAX_NAMED], say("Depth", "{count} more", count=len(names) - MAX_NAMED)]
    return say(
        "Depth",
        "{told}; there also through {names}" if depth.named else "{told}; there through {names}",
        told=told,
        names=all_of(names),
    )


def without_jobs(depth: Depth) -> str:
    """Return that only a list or a link shows a requirement; empty where that is not so."""
    if depth.kind == "list":
        return say("Depth", "only in the skills list, in no job")
    return as_link() if depth.kind == "link" else ""


def as_link() -> str:
    """Return that only a link shows a requirement."""
    return say("Depth", "only as a link")


def brief_depth(depth: Depth) -> str:
    """Return the same in as few words as a cell has room for."""
    if depth.kind == "jobs":
        return ", ".join(filter(None, (_brief_months(depth.months), how_lately(depth))))
    return say("Depth", "only in the skills list") if depth.kind == "list" else without_jobs(depth)


def how_lately(depth: Depth) -> str:
    """Return the end of the last job that shows a skill, as far as it is written; that it was used no later nobody says."""
    if depth.last == "present":
        return say("Depth", "to the present")
    return say("Depth", "until {date}", date=_date_text(depth.last)) if depth.last else ""


def brief_years(years: YearsShown) -> str:
    """Return the years asked and shown for a cell, with a sign where fewer are shown."""
    months = years.months or 0
    values = {"years": years.asked, "shown": _tenths(months) / 10}
    if months < 12:
        told = say("Depth", "{years} asked, {shown} shown", years=years.asked, shown=_about(months))
    elif _is_whole(months):
        told = say("Depth", "{years} asked, {shown:.0f} shown", **values)
    else:
        told = say("Depth", "{years} asked, {shown:.1f} shown", **values)
    return f"{SHORT_SIGN} {told}" if years.verdict == "short" else told


def _years_told(years: YearsShown, name: str) -> str:
    if not name:
        return _asked_and_shown(years)
    values = {"asked": years_text(years.asked), "name": name, "shown": _about(years.months or 0)}
    if years.verdict == "short":
        told = say("Depth", "{asked} of {name} asked, only {shown} shown", **values)
        return f"{SHORT_SIGN} {told}"
    return say("Depth", "{asked} of {name} asked, {shown} shown", **values)


def _about(months: int) -> str:
    """Return about how many years some months are, behind years that are named before."""
    if months < 12:
        # of a year that stands alone nobody knows the months
        return _months_text(months) or say("Depth", "less than a year")
    if _is_whole(months):
        return say("Depth", "about {years:.0f}", years=months / 12)
    return say("Depth", "about {years:.1f}", years=_tenths(months) / 10)


def _asked_and_shown(years: YearsShown) -> str:
    """Return the years asked and about those shown, with a sign where fewer are."""
    told = say(
        "Depth",
        "{years} asked, {shown} shown",
        years=years_text(years.asked),
        shown=_about(years.months or 0),
    )
    return f"{SHORT_SIGN} {told}" if years.verdict == "short" else told


def _tenths(months: int) -> int:
    """Return the tenths of a year, rounded down: 35 months are no three years."""
    return months * 10 // 12


def _is_whole(months: int) -> bool:
    return _tenths(months) % 10 == 0


def _months_text(months: int) -> str:
    """Return about how long some months are; empty for a year that is named alone, which says nothing of that."""
    if months < 1:
        return ""
    if months < 12:
        return say("Depth", "1 month" if months == 1 else "{count} months", count=months)
    if _tenths(months) == 10:
        return say("Depth", "about 1 year")
    if _is_whole(months):
        return say("Depth", "about {years:.0f} years", years=months / 12)
    return say("Depth", "about {years:.1f} years", years=_tenths(months) / 10)


def _brief_months(months: int) -> str:
    if months < 12:
        return _months_text(months)
    if _is_whole(months):
        return years_text(months // 12)
    return say("Depth", "{years:.1f} years", years=_tenths(months) / 10)


def _jobs_text(depth: Depth, document: Document) -> str:
    named = "; ".join(job_text(job, document) for job in depth.jobs[:MAX_JOBS])
    more = len(depth.jobs) - MAX_JOBS
    return say("Depth", "{jobs}; and {count} more", jobs=named, count=more) if more > 0 else named


def job_text(job: Job, document: Document) -> str:
    """Return where and in which years a job was: "Acme, 2021 to 2023"; its title where no employer is known."""
    first = job.dates.begins[:4]
    last = say("Depth", "present") if job.present else (job.dates.ends or "")[:4]
    times = first if last in {"", first} else say("Depth", "{first} to {last}", first=first, last=last)
    place = job.employer or job.title
    name = " ".join(document.text[slice(*place)].split()) if place else ""
    return ", ".join(filter(None, (name, times)))


def _date_text(written: str) -> str:
    """Return a month as 06/2021, a year as it is."""
    year, _, month = written.partition("-")
    return f"{month}/{year}" if month else year
