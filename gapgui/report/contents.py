"""What a report says and in what order, before any format."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui import __version__
from gapgui.gaps import STATUSES, count_by_status
from gapgui.posting.posting import STRENGTHS
from gapgui.report.evidence import asked_in, kinds_of_work, left_out, shown_in
from gapgui.report.excerpt import readable
from gapgui.report.wording import (
    DEGREE_NAMES,
    STATUS_NAMES,
    STATUS_SIGNS,
    TRACK_NAMES,
    VERDICT_SENTENCES,
    because_text,
    count_sentence,
    degree_asked_text,
    negated_skills,
    requirement_name,
    summary_sentence,
    total_years_text,
    why_not_comparable,
    years_text,
)

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.gaps import GapReport, Requirement, Status
    from gapgui.posting.posting import Strength, UnknownTerm
    from gapgui.report.evidence import Evidence, KindOfWork, LeftOut
    from gapgui.taxonomy.taxonomy import Track

TRACKS: tuple[Track, ...] = ("ml", "general")
SHORT_HASH = 12
_NOT_COMPARED = ("?", "not compared")
_GAPS_FIRST: tuple[Status, ...] = tuple(reversed(STATUSES))


@dataclass(frozen=True, slots=True)
class Row:
    """Tell one requirement: its verdict in sign and word, why, and what both documents say."""

    requirement: Requirement
    name: str
    sign: str
    status: str
    years: str
    because: str
    asked: Evidence
    shown: Evidence


@dataclass(frozen=True, slots=True)
class Tally:
    """Count one strength that the posting uses, for one track; each part of the bar has at least one requirement."""

    strength: Strength
    headline: str
    sentence: str
    total: int
    parts: tuple[tuple[Status, str, int], ...]


@dataclass(frozen=True, slots=True)
class TrackPart:
    """Tell one track: its tallies, and its rows by status, gaps first."""

    id: Track
    name: str
    tallies: tuple[Tally, ...]
    groups: tuple[tuple[str, tuple[Row, ...]], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Identify one thing the report was made from."""

    name: str
    file: str
    sha256: str
    remark: str

    @property
    def short_sha256(self) -> str:
        """Return the beginning of the hash, enough to tell versions apart by eye."""
        return self.sha256[:SHORT_HASH]


@dataclass(frozen=True, slots=True)
class Contents:
    """Hold everything that a report shows; `facts` are what, asked, shown."""

    title: str
    resume_name: str
    posting_name: str
    answer: str
    is_compared: bool
    warning: str
    tracks: tuple[TrackPart, ...]
    kinds: tuple[KindOfWork, ...]
    facts: tuple[tuple[str, str, str], ...]
    left_out: tuple[LeftOut, ...]
    unknown_terms: tuple[UnknownTerm, ...]
    reading: tuple[str, ...]
    problems: tuple[str, ...]
    version: str
    sources: tuple[Source, ...]


def lay_out(report: GapReport) -> Contents:
    """Return what a report says, in the order in which it is told."""
    resume, posting = report.resume, report.posting
    verdict = resume.document.quality.verdict
    compared = why_not_comparable(report) is None
    return Contents(
        title=readable(posting.title) or "A posting without a title",
        resume_name=readable(resume.document.name),
        posting_name=readable(posting.document.name),
        answer=summary_sentence(report),
        is_compared=compared,
        warning=VERDICT_SENTENCES[verdict] if compared and verdict != "good" else "",
        tracks=tuple(_track(report, track, compared=compared) for track in TRACKS),
        kinds=kinds_of_work(posting),
        facts=_facts(report),
        left_out=left_out(posting),
        unknown_terms=tuple(replace(term, text=readable(term.text)) for term in posting.unknown_terms),
        reading=_reading(report),
        problems=tuple(problem.message for problem in resume.document.quality.problems),
        version=__version__,
        sources=_sources(report),
    )


def _track(report: GapReport, track: Track, *, compared: bool) -> TrackPart:
    own = sorted(
        (r for r in report.requirements if r.track == track), key=lambda r: STRENGTHS.index(r.strength)
    )
    asked_for = [
        strength for strength in STRENGTHS if any(r.strength == strength for r in report.requirements)
    ]
    tallies = tuple(_tally(report, track, strength, compared=compared) for strength in asked_for)
    if not compared:
        rows = tuple(_row_not_compared(report, requirement) for requirement in own)
        groups: tuple[tuple[str, tuple[Row, ...]], ...] = ((f"Asked for, {_NOT_COMPARED[1]}", rows),)
    else:
        groups = tuple(
            (STATUS_NAMES[status].capitalize(), tuple(_row(report, r) for r in own if r.status == status))
            for status in _GAPS_FIRST
        )
    return TrackPart(
        track,
        TRACK_NAMES[track],
        tallies,
        tuple((name, rows) for name, rows in groups if rows),
    )


def _tally(report: GapReport, track: Track, strength: Strength, *, compared: bool) -> Tally:
    counts = count_by_status(report.requirements, track, strength)
    total = sum(counts.values())
    if not total:
        return Tally(strength, f"None {strength}", f"none {strength}", 0, ())
    if not compared:
        sentence = f"{total} {strength}, {_NOT_COMPARED[1]}"
        return Tally(strength, sentence, sentence, total, ())
    parts = tuple((status, STATUS_SIGNS[status], counts[status]) for status in STATUSES if counts[status])
    sentence = count_sentence(report.requirements, track, strength)
    return Tally(strength, f"{counts['covered']} of {total} {strength} covered", sentence, total, parts)


def _row(report: GapReport, requirement: Requirement) -> Row:
    return Row(
        requirement=requirement,
        name=requirement_name(requirement, report.taxonomy),
        sign=STATUS_SIGNS[requirement.status],
        status=STATUS_NAMES[requirement.status],
        years=_years(requirement),
        because=because_text(requirement, report.taxonomy, negated_skills(report.resume)),
        asked=asked_in(report.posting, requirement),
        shown=shown_in(report.resume, requirement),
    )


def _row_not_compared(report: GapReport, requirement: Requirement) -> Row:
    sign, status = _NOT_COMPARED
    return Row(
        requirement=requirement,
        name=requirement_name(requirement, report.taxonomy),
        sign=sign,
        status=status,
        years=_years(requirement),
        because="",
        asked=asked_in(report.posting, requirement),
        shown=(),
    )


def _years(requirement: Requirement) -> str:
    return f"{years_text(requirement.min_years)} or more" if requirement.min_years else ""


def _facts(report: GapReport) -> tuple[tuple[str, str, str], ...]:
    resume, posting = report.resume, report.posting
    facts = []
    if posting.total_years:
        asked = f"{years_text(posting.total_years)} or more"
        facts.append(("Experience", asked, total_years_text(resume)))
    if posting.degree and posting.degree.level != "none":
        facts.append(("Degree", degree_asked_text(posting.degree), f"{DEGREE_NAMES[resume.degree]} found"))
    return tuple(facts)


def _reading(report: GapReport) -> tuple[str, ...]:
    """Return sentences on how well the resume could be read and what was found in it."""
    resume, document = report.resume, report.resume.document
    pages = len(document.pages)
    layout = f"It has {_count(pages, 'page')} in {_count(document.columns, 'column')}. " if pages else ""
    found = f"{_count(len(resume.skills), 'skill')} of the taxonomy recognised; {total_years_text(resume)}; "
    return (
        VERDICT_SENTENCES[document.quality.verdict],
        f"{layout}{found[0].upper()}{found[1:]}{DEGREE_NAMES[resume.degree]} found.",
    )


def _sources(report: GapReport) -> tuple[Source, ...]:
    taxonomy = report.taxonomy
    remark = _count(len(taxonomy.skills), "skill")
    return (
        _source("Resume", report.resume.document),
        _source("Posting", report.posting.document),
        Source("Taxonomy", readable(taxonomy.file.name), taxonomy.sha256, remark),
    )


def _source(name: str, document: Document) -> Source:
    pages = len(document.pages)
    return Source(name, readable(document.name), document.sha256, _count(pages, "page") if pages else "")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number:,} {what}s"
