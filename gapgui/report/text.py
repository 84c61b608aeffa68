"""Postings, resumes and reports as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.wording import (
    ARCHETYPE_NAMES,
    IGNORED_NAMES,
    STATUS_SIGNS,
    TRACK_NAMES,
    because_text,
    count_sentence,
    requirement_name,
    summary_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Track

TRACKS: tuple[Track, ...] = ("ml", "general")


def posting_text(posting: Posting) -> str:
    """Return what a posting asks for, by track and strength."""
    lines = [f"{posting.document.name}: {posting.title or 'no title'}", *_terms_of(posting)]
    for track in TRACKS:
        for strength in STRENGTHS:
            asked = [s for s in posting.skills if s.skill.track == track and s.strength == strength]
            if asked:
                lines += ["", f"{TRACK_NAMES[track]}, {strength}:"]
                lines += [_line(s.skill.name, s.group, s.min_years, s.mentions[0].line) for s in asked]
    if not posting.skills:
        lines += ["", "No skill of the taxonomy was recognised; nothing found is not nothing asked for."]
    if posting.unknown_terms:
        lines += ["", "Not in the taxonomy: " + ", ".join(term.text for term in posting.unknown_terms)]
    if posting.ignored:
        reasons = dict.fromkeys(IGNORED_NAMES.get(item.reason, item.reason) for item in posting.ignored)
        lines += ["", "Left out: " + ", ".join(reasons)]
    return "\n".join(lines)


def resume_text(resume: Resume) -> str:
    """Return what a resume shows, by track and claim."""
    document = resume.document
    years = "no dated jobs" if resume.total_years is None else f"{resume.total_years} years in dated jobs"
    lines = [f"{document.name}: {len(document.pages) or 'no'} pages, {document.columns} columns, {years}, degree: {resume.degree}"]
    lines += [f"  {document.quality.verdict}: {problem.message}" for problem in document.quality.problems]
    for track in TRACKS:
        for claim in ("used", "listed", "negated"):
            shown = [s for s in resume.skills if s.skill.track == track and s.claim == claim]
            if shown:
                lines += ["", f"{TRACK_NAMES[track]}, {claim}:", "  " + ", ".join(s.skill.name for s in shown)]
    if not resume.skills:
        lines += ["", "No skill of the taxonomy was recognised; look at how the file was read."]
    return "\n".join(lines)


def report_text(report: GapReport) -> str:
    """Return a gap report: the answer, the counts, the rows."""
    return "\n".join(_report_lines(report))


def _report_lines(report: GapReport) -> Iterator[str]:
    yield report.posting.title or report.posting.document.name
    yield summary_sentence(report)
    yield from _terms_of(report.posting)
    for track in TRACKS:
        counts = [count_sentence(report.requirements, track, strength) for strength in STRENGTHS]
        yield ""
        yield f"{TRACK_NAMES[track]}: {'; '.join(filter(None, counts)) or 'nothing asked for'}"
        for strength in STRENGTHS:
            for status in reversed(STATUSES):
                for row in report.requirements:
                    if (row.track, row.strength, row.status) == (track, strength, status):
                        years = f" {row.min_years} y" if row.min_years else ""
                        name = requirement_name(row, report.taxonomy)
                        yield f"  {STATUS_SIGNS[status]} {name} ({strength}{years}) - {because_text(row, report.taxonomy)}"
    if report.resume.document.quality.problems:
        yield ""
        yield from (f"Resume: {problem.message}" for problem in report.resume.document.quality.problems)


def _terms_of(posting: Posting) -> Iterator[str]:
    shares = sorted(posting.archetype_shares, key=lambda share: -share[1])
    told = [f"{ARCHETYPE_NAMES[kind]} {share:.0%}" for kind, share in shares if share >= 0.1]
    if told:
        yield "What it really is: " + ", ".join(told)
    if posting.total_years:
        yield f"Experience: {posting.total_years} years"
    if posting.degree:
        yield f"Degree: {posting.degree.level} ({posting.degree.strength})"


def _line(name: str, group: str | None, years: int | None, line: int) -> str:
    extra = [f"any one of {group}"] if group else []
    extra += [f"{years} years"] if years else []
    return f"  {name}" + (f" ({', '.join(extra)})" if extra else "") + f"  line {line}"
