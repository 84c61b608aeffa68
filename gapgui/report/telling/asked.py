"""Experience and degree, asked beside shown, with their verdicts, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import degree_verdict, experience_verdict
from gapgui.report.telling.facts import degree_asked_text, degree_found_text, years_text
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


def experience_line(report: GapReport) -> str:
    """Return "✓ Experience: 5 years asked, 9 years shown" and how that was counted; empty where none is asked."""
    verdict, asked = experience_verdict(report), report.posting.total_years
    if verdict is None or asked is None:
        return ""
    experience = report.resume.experience
    if experience.years is None:
        shown = say("Asked", "no dated jobs found")
    elif not experience.years:
        shown = say("Asked", "less than a year shown")
    else:
        shown = say("Asked", "{years} shown", years=years_text(experience.years))
    told = say("Asked", "Experience: {asked} asked, {shown}", asked=years_text(asked), shown=shown)
    how = _how_counted(experience, verdict)
    return f"{VERDICT_SIGNS[verdict]} {told} ({how})" if how else f"{VERDICT_SIGNS[verdict]} {told}"


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
        "at least {least}; present job counted to {month:%m/%Y}, the file's date"
        if experience.by_file
        else "at least {least}; present job counted to {month:%m/%Y}, this month",
        month=experience.counted_to,
        least=experience.least,
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
