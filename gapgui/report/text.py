"""Postings, resumes and reports as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS
from gapgui.report.contents import TRACKS, lay_out
from gapgui.report.wording import ARCHETYPE_NAMES, IGNORED_NAMES, TRACK_NAMES, total_years_text
from gapgui.resume.resume import CLAIMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume


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
    pages, columns = len(document.pages), document.columns
    layout = f"{pages or 'no'} page{'s' * (pages != 1)}, {columns} column{'s' * (columns != 1)}"
    lines = [f"{document.name}: {layout}, {total_years_text(resume)}, degree: {resume.degree}"]
    lines += [f"  {document.quality.verdict}: {problem.message}" for problem in document.quality.problems]
    for track in TRACKS:
        for claim in CLAIMS:
            shown = [s for s in resume.skills if s.skill.track == track and s.claim == claim]
            if shown:
                lines += [
                    "",
                    f"{TRACK_NAMES[track]}, {claim}:",
                    "  " + ", ".join(s.skill.name for s in shown),
                ]
    if not resume.skills:
        lines += ["", "No skill of the taxonomy was recognised; look at how the file was read."]
    return "\n".join(lines)


def report_text(report: GapReport) -> str:
    """Return a gap report: the answer, the counts, the rows."""
    return "\n".join(_report_lines(report))


def _report_lines(report: GapReport) -> Iterator[str]:
    contents = lay_out(report)
    yield contents.title
    yield contents.answer
    if contents.warning:
        yield contents.warning
    yield from _archetype_of(report.posting)
    yield from (f"{name}: {asked} asked; {found}" for name, asked, found in contents.facts)
    for track in contents.tracks:
        yield ""
        counts = "; ".join(tally.sentence for tally in track.tallies if tally.total)
        yield f"{track.name}: {counts or 'nothing asked for'}"
        for _, rows in track.groups:
            for row in rows:
                terms = ", ".join(filter(None, (row.requirement.strength, row.years)))
                yield f"  {row.sign} {row.name} ({terms})" + (f" - {row.because}" if row.because else "")
    if contents.problems:
        yield ""
        yield from (f"Resume: {problem}" for problem in contents.problems)


def _archetype_of(posting: Posting) -> Iterator[str]:
    shares = sorted(posting.archetype_shares, key=lambda share: -share[1])
    told = [f"{ARCHETYPE_NAMES[kind]} {share:.0%}" for kind, share in shares if share >= 0.1]
    if told:
        yield "What it really is: " + ", ".join(told)


def _terms_of(posting: Posting) -> Iterator[str]:
    yield from _archetype_of(posting)
    if posting.total_years:
        yield f"Experience: {posting.total_years} years"
    if posting.degree:
        yield f"Degree: {posting.degree.level} ({posting.degree.strength})"


def _line(name: str, group: str | None, years: int | None, line: int) -> str:
    extra = [f"any one of {group}"] if group else []
    extra += [f"{years} years"] if years else []
    return f"  {name}" + (f" ({', '.join(extra)})" if extra else "") + f"  line {line}"
