"""What a report says and in what order, before any format."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.gaps import STATUSES, count_by_status, degree_verdict
from gapgui.posting.posting import STRENGTHS
from gapgui.report.depth import find_depths, linked_skills
from gapgui.report.evidence import asked_in, left_out, shown_in
from gapgui.report.excerpt import readable
from gapgui.report.kinds import kinds_of_work
from gapgui.report.telling.asked import experience_shown, with_verdict
from gapgui.report.telling.counts import count_of, count_sentence, covered_of, none_asked, not_compared
from gapgui.report.telling.depth import depth_text
from gapgui.report.telling.facts import (
    degree_asked_text,
    degree_found_text,
    found_text,
    least_years_text,
    pages_text,
    skills_text,
)
from gapgui.report.telling.posting_name import posting_name
from gapgui.report.telling.reasons import because_text, negated_skills, requirement_name
from gapgui.report.telling.summary import summary_sentence, why_not_comparable
from gapgui.report.telling.words import (
    STATUS_SIGNS,
    TRACKS,
    capital,
    status_word,
    strength_word,
    track_title,
    verdict_sentence,
)
from gapgui.saying import say
from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.documents.document import Document
    from gapgui.gaps import GapReport, Requirement, Status, Verdict
    from gapgui.posting.posting import Strength, UnknownTerm
    from gapgui.report.depth import Depth
    from gapgui.report.evidence import Evidence, LeftOut
    from gapgui.report.kinds import KindOfWork
    from gapgui.taxonomy.taxonomy import Track

SHORT_HASH = 12
_NOT_COMPARED, _NOT_COMPARED_SIGN = "not-compared", "?"
_GAPS_FIRST: tuple[Status, ...] = tuple(reversed(STATUSES))


@dataclass(frozen=True, slots=True)
class Row:
    """Tell one requirement: its verdict in sign and word, why, and what both documents say.

    `look` is the status as a style sheet names it; `terms` are its strength and years, `depth` how long,
    how lately and in which jobs it is shown.
    """

    requirement: Requirement
    name: str
    look: str
    sign: str
    status: str
    terms: str
    because: str
    depth: str
    asked: Evidence
    shown: Evidence


@dataclass(frozen=True, slots=True)
class Tally:
    """Count one strength that the posting uses, for one track; each part of the bar has at least one requirement.

    A part is a status, its sign, how many there are, and that in words.
    """

    strength: Strength
    name: str
    headline: str
    sentence: str
    total: int
    parts: tuple[tuple[Status, str, int, str], ...]


@dataclass(frozen=True, slots=True)
class TrackPart:
    """Tell one track: its tallies, and its rows by status, gaps first."""

    id: Track
    name: str
    tallies: tuple[Tally, ...]
    groups: tuple[tuple[str, tuple[Row, ...]], ...]


@dataclass(frozen=True, slots=True)
class StatusPart:
    """Tell what has one status, by track; a track without any is left out."""

    name: str
    look: str
    tracks: tuple[tuple[Track, str, tuple[Row, ...]], ...]

    @property
    def total(self) -> int:
        """Return how many rows there are."""
        return sum(len(rows) for _, _, rows in self.tracks)


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
    """Hold everything that a report shows; `facts` are what, asked, shown.

    Where a document is in a language that is not read nothing is counted: then no track has tallies.
    """

    title: str
    resume_name: str
    posting_name: str
    answer: str
    is_compared: bool
    is_counted: bool
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

    @property
    def gaps(self) -> tuple[StatusPart, ...]:
        """Return what is missing and what is partial, or what was not compared: what a report is read for."""
        return tuple(part for part in _by_status(self.tracks) if part.look != "covered")

    @property
    def covered(self) -> tuple[StatusPart, ...]:
        """Return what is covered, in one part; none where nothing is."""
        return tuple(part for part in _by_status(self.tracks) if part.look == "covered")


def lay_out(report: GapReport) -> Contents:
    """Return what a report says, in the order in which it is told."""
    resume, posting = report.resume, report.posting
    verdict = resume.document.quality.verdict
    compared = why_not_comparable(report) is None
    return Contents(
        title=readable(posting_name(posting)) or say("Report", "A posting without a title"),
        resume_name=readable(resume.document.name),
        posting_name=readable(posting.document.name),
        answer=summary_sentence(report),
        is_compared=compared,
        is_counted=report.is_read,
        warning=verdict_sentence(verdict) if compared and verdict != "good" else "",
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
    counted = asked_for if report.is_read else []
    tallies = tuple(_tally(report, track, strength, compared=compared) for strength in counted)
    if not compared:
        rows = tuple(_row_not_compared(report, requirement) for requirement in own)
        asked_for_only = say("Report", "Asked for, not compared")
        groups: tuple[tuple[str, tuple[Row, ...]], ...] = ((asked_for_only, rows),)
    else:
        depths = find_depths(report)
        groups = tuple(
            (capital(status_word(status)), tuple(_row(report, r, depths) for r in own if r.status == status))
            for status in _GAPS_FIRST
        )
    return TrackPart(
        track,
        track_title(track),
        tallies,
        tuple((name, rows) for name, rows in groups if rows),
    )


def _by_status(tracks: Iterable[TrackPart]) -> Iterator[StatusPart]:
    """Yield the rows of both tracks by status, in the order of the tracks' groups."""
    found: dict[str, list[tuple[Track, str, tuple[Row, ...]]]] = {}
    names: dict[str, str] = {}
    for track in tracks:
        for name, rows in track.groups:
            names[rows[0].look] = name
            found.setdefault(rows[0].look, []).append((track.id, track.name, rows))
    order = (*_GAPS_FIRST, _NOT_COMPARED)
    yield from (StatusPart(names[look], look, tuple(found[look])) for look in order if look in found)


def _tally(report: GapReport, track: Track, strength: Strength, *, compared: bool) -> Tally:
    counts = count_by_status(report.requirements, track, strength)
    total = sum(counts.values())
    name = strength_word(strength)
    if not total:
        return Tally(strength, name, capital(none_asked(strength)), none_asked(strength), 0, ())
    if not compared:
        sentence = not_compared(total, strength)
        return Tally(strength, name, sentence, sentence, total, ())
    parts = tuple(
        (status, STATUS_SIGNS[status], counts[status], count_of(status, counts[status]))
        for status in STATUSES
        if counts[status]
    )
    sentence = count_sentence(report.requirements, track, strength)
    return Tally(strength, name, covered_of(counts["covered"], total, strength), sentence, total, parts)


def _row(report: GapReport, requirement: Requirement, depths: dict[str, Depth]) -> Row:
    depth, name = depths.get(requirement.id), requirement_name(requirement, report.taxonomy)
    # the sentence on depth tells the years asked, too
    told_years = depth is not None and requirement.years is not None
    return Row(
        requirement=requirement,
        name=name,
        look=requirement.status,
        sign=STATUS_SIGNS[requirement.status],
        status=status_word(requirement.status),
        terms=strength_word(requirement.strength) if told_years else _terms(requirement),
        because=because_text(
            requirement, report.taxonomy, negated_skills(report.resume), linked_skills(report.resume)
        ),
        depth=depth_text(depth, requirement.years, report.resume.document, name) if depth else "",
        asked=asked_in(report.posting, requirement),
        shown=shown_in(report.resume, requirement),
    )


def _row_not_compared(report: GapReport, requirement: Requirement) -> Row:
    return Row(
        requirement=requirement,
        name=requirement_name(requirement, report.taxonomy),
        look=_NOT_COMPARED,
        sign=_NOT_COMPARED_SIGN,
        status=say("Report", "not compared"),
        terms=_terms(requirement),
        because="",
        depth="",
        asked=asked_in(report.posting, requirement),
        shown=(),
    )


def _terms(requirement: Requirement) -> str:
    """Return how strongly and for how long a requirement asks."""
    asked = least_years_text(requirement.min_years) if requirement.min_years else ""
    return ", ".join(filter(None, (strength_word(requirement.strength), asked)))


def _facts(report: GapReport) -> tuple[tuple[str, str, str], ...]:
    resume, posting = report.resume, report.posting
    facts = []
    if posting.total_years:
        asked = least_years_text(posting.total_years)
        facts.append(
            (
                say("Report", "Experience"),
                asked,
                experience_shown(report) if report.is_read else say("Report", "not compared"),
            )
        )
    if posting.degree and posting.degree.level != "none":
        asked = degree_asked_text(posting.degree)
        facts.append(
            (
                say("Report", "Degree"),
                asked,
                _if_read(report, degree_verdict(report), degree_found_text(resume.degree)),
            )
        )
    return (*facts, *_short_years(report))


def _short_years(report: GapReport) -> Iterator[tuple[str, str, str]]:
    """Yield what is covered for fewer years than asked: a gap that no other row of the first page shows."""
    if why_not_comparable(report) is not None:
        return
    depths = find_depths(report)
    for requirement in report.requirements:
        years, depth = requirement.years, depths.get(requirement.id)
        if years and depth and years.verdict == "short":
            shown = depth_text(depth, None, report.resume.document)
            name = requirement_name(requirement, report.taxonomy)
            yield name, least_years_text(years.asked), with_verdict("short", shown)


def _if_read(report: GapReport, verdict: Verdict | None, shown: str) -> str:
    """Return what a resume shows and the verdict on it, if its language is read."""
    return with_verdict(verdict, shown) if report.is_read else say("Report", "not compared")


def _reading(report: GapReport) -> tuple[str, ...]:
    """Return sentences on how well the resume could be read and what was found in it."""
    verdict = report.resume.document.quality.verdict
    if verdict == "good" and not report.resume_is_read:
        return (found_text(report.resume),)
    return verdict_sentence(verdict), found_text(report.resume)


def _sources(report: GapReport) -> tuple[Source, ...]:
    taxonomy = report.taxonomy
    remark = skills_text(len(taxonomy.skills))
    own = taxonomy.own
    return (
        _source(say("Report", "Resume"), report.resume.document),
        _source(say("Report", "Posting"), report.posting.document),
        Source(say("Report", "Taxonomy"), readable(taxonomy.file.name), taxonomy.sha256, remark),
        # what counts for what by the word of whoever made the report
        *((Source(say("Report", "Own changes"), readable(own.file.name), own.sha256, ""),) if own else ()),
    )


def _source(name: str, document: Document) -> Source:
    pages = len(document.pages)
    return Source(name, readable(document.name), document.sha256, pages_text(pages) if pages else "")
