"""Gap reports as plain values."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status, degree_verdict, experience_verdict
from gapgui.posting.posting import STRENGTHS
from gapgui.report.plain.reading import plain_posting, plain_resume, plain_taxonomy
from gapgui.version import __version__

if TYPE_CHECKING:
    from gapgui.gaps import GapReport, Requirement, Status, YearsShown
    from gapgui.posting.posting import Strength
    from gapgui.report.plain.reading import Plain
    from gapgui.taxonomy.taxonomy import Track


def plain_report(report: GapReport) -> Plain:
    """Return a gap report in the shape of `gapgui.report/1`."""
    return {
        "schema": "gapgui.report/1",
        "gapgui": __version__,
        "taxonomy": plain_taxonomy(report.taxonomy),
        "resume": plain_resume(report.resume),
        "posting": plain_posting(report.posting),
        "requirements": [_requirement(requirement) for requirement in report.requirements],
        "experience": _experience(report),
        "degree": _degree(report),
        "summary": plain_summary(report),
    }


def plain_summary(report: GapReport) -> Plain:
    """Return how many requirements of each track and strength have which status."""
    return {
        track: {strength: _counts(report, track, strength) for strength in STRENGTHS}
        for track in ("ml", "general")
    }


def _counts(report: GapReport, track: Track, strength: Strength) -> dict[Status, int]:
    """Return how many requirements have which status; nothing where a language is not read."""
    return count_by_status(report.requirements, track, strength) if report.is_read else {}


def _experience(report: GapReport) -> Plain | None:
    verdict = experience_verdict(report)
    if verdict is None:
        return None
    shown = report.resume.experience
    return {
        "asked": report.posting.total_years,
        "shown": shown.years,
        "shown_on_page": None if shown.years is None else shown.least,
        "counted_to": f"{shown.counted_to:%Y-%m}" if shown.counted_to else None,
        "verdict": verdict,
    }


def _degree(report: GapReport) -> Plain | None:
    verdict, asked = degree_verdict(report), report.posting.degree
    if verdict is None or asked is None:
        return None
    return {
        "asked": asked.level,
        "strength": asked.strength,
        "or_experience": asked.or_experience,
        "shown": report.resume.degree,
        "verdict": verdict,
    }


def _requirement(requirement: Requirement) -> Plain:
    years = requirement.years
    told = {} if years is None else {"years": _years(years)}
    return {
        "id": requirement.id,
        "any_of": list(requirement.any_of),
        "track": requirement.track,
        "strength": requirement.strength,
        "min_years": requirement.min_years,
        "status": requirement.status,
        "because": [asdict(reason) for reason in requirement.because],
        "guess": requirement.guess,
        **told,
    }


def _years(years: YearsShown) -> Plain:
    shown = None if years.months is None else round(years.months / 12, 1)
    return {"asked": years.asked, "shown": shown, "verdict": years.verdict}
