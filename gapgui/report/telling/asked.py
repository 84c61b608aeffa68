"""Experience and degree, asked beside shown, with their verdicts, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import degree_verdict, experience_verdict
from gapgui.posting.qualifications.years_of_fields import fields_of_years
from gapgui.report.telling.facts import (
    degree_asked_text,
    degree_found_text,
    some_years_text,
    total_years_text,
    years_text,
)
from gapgui.report.telling.words import all_of
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.gaps import GapReport, Verdict
    from gapgui.resume.resume import Experience

VERDICT_SIGNS: dict[Verdict, str] = {"met": "✓", "short": "↓", "open": "?", "unknown": "?"}


def verdict_word(verdict: Verdict) -> str:
    """Return the word for a verdict."""
    return {
        "met": say("Asked", "as asked"),
        "short": say("Asked", "less than asked"),
        "open": say("Asked", "open: experience will do instead"),
        "unknown": say("Asked", "not known"),
    }[verdict]


def with_verdict(verdict: Verdict | None, shown: str) -> str:
    """Return what is shown behind the sign and the word of its verdict."""
    if verdict is None:
        return shown
    return say(
        "Asked",
        "{sign} {verdict}: {shown}",
        sign=VERDICT_SIGNS[verdict],
        verdict=verdict_word(verdict),
        shown=shown,
    )


def told_experience_verdict(report: GapReport) -> Verdict | None:
    """Return the verdict on the years of all jobs as it is told: not known where their field shows fewer."""
    verdict = experience_verdict(report)
    return "unknown" if verdict == "met" and fields_short_of_years(report) else verdict


def fields_short_of_years(report: GapReport) -> tuple[str, ...]:
    """Return the names of the fields of which the posting asks its years of experience, and the resume shows fewer."""
    years = report.posting.total_years
    short = [
        r
        for r in report.requirements
        if r.min_years == years and (r.status != "covered" or (r.years and r.years.verdict == "short"))
    ]
    fields = fields_of_years(report.posting) if short else frozenset()
    return tuple(report.taxonomy.skills[skill].name for r in short for skill in r.any_of if skill in fields)


def experience_line(report: GapReport) -> str:
    """Return "✓ Experience: 5 years asked, 9 years in all jobs" and how that was counted; empty where none is asked."""
    verdict, asked = told_experience_verdict(report), report.posting.total_years
    if verdict is None or asked is None:
        return ""
    experience = report.resume.experience
    if experience.years is None:
        shown = say("Asked", "no dated jobs found")
    elif not experience.years:
        shown = say("Asked", "less than a year in all jobs")
    else:
        shown = _with_fields(report, say("Asked", "{years} in all jobs", years=years_text(experience.years)))
    told = say("Asked", "Experience: {asked} asked, {shown}", asked=years_text(asked), shown=shown)
    how = _how_counted(experience, verdict)
    return f"{VERDICT_SIGNS[verdict]} {told} ({how})" if how else f"{VERDICT_SIGNS[verdict]} {told}"


def experience_shown(report: GapReport) -> str:
    """Return what a resume shows of the years asked and the verdict on it, for a cell of its own."""
    told = total_years_text(report.resume)
    return with_verdict(told_experience_verdict(report), _with_fields(report, told))


def _with_fields(report: GapReport, shown: str) -> str:
    names = fields_short_of_years(report) if experience_verdict(report) == "met" else ()
    return (
        say("Asked", "{years}; fewer shown with {names}", years=shown, names=all_of(names))
        if names
        else shown
    )


def _how_counted(experience: Experience, verdict: Verdict) -> str:
    """Return to which month a job that goes on was counted, where that makes a difference.

    Where less is shown than asked it may make one since the file was written: the job has gone on.
    """
    if experience.years is None or experience.counted_to is None:
        return ""
    if experience.least == experience.years:
        if verdict != "short" or not experience.by_file:
            return ""
        return say(
            "Asked", "present job counted to {month:%m/%Y}, the file's date", month=experience.counted_to
        )
    return say(
        "Asked",
        "present job counted to {month:%m/%Y}, the file's date; {least} if it ended with the resume's latest date"
        if experience.by_file
        else "present job counted to {month:%m/%Y}, this month; {least} if it ended with the resume's latest date",
        month=experience.counted_to,
        least=some_years_text(experience.least),
    )


def degree_line(report: GapReport) -> str:
    """Return "✓ Degree: bachelor's degree (required), master's degree found"; empty where none is asked."""
    verdict, asked = degree_verdict(report), report.posting.degree
    if verdict is None or asked is None:
        return ""
    told = say(
        "Asked",
        "Degree: {asked}, {shown}",
        asked=degree_asked_text(asked),
        shown=degree_found_text(report.resume.degree),
    )
    return f"{VERDICT_SIGNS[verdict]} {told}"
