"""Gap reports as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.contents import lay_out
from gapgui.report.telling.counts import count_of
from gapgui.report.text.reading import kinds_of_job
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.report.contents import Row, TrackPart


def report_text(report: GapReport) -> str:
    """Return a gap report: the answer, the counts, the rows."""
    return "\n".join(_report_lines(report))


def _report_lines(report: GapReport) -> Iterator[str]:
    contents = lay_out(report)
    yield contents.title
    yield contents.answer
    if contents.warning:
        yield contents.warning
    for name, asked, found in contents.facts:
        yield say("Text", "{name}: {asked} asked; {found}", name=name, asked=asked, found=found)
    for track in contents.tracks:
        yield ""
        yield f"{track.name}: {_counts(track)}" if contents.is_counted else track.name
        open_rows = (row for _, rows in track.groups for row in rows if row.look != "covered")
        yield from map(_line, open_rows)
    kinds = list(kinds_of_job(report.posting))
    if kinds:
        yield from ("", *kinds)
    for part in contents.covered:
        for _, name, rows in part.tracks:
            yield from ("", f"{name}: {count_of('covered', len(rows))}", *map(_line, rows))
    if contents.problems:
        yield ""
        yield from (say("Text", "Resume: {problem}", problem=problem) for problem in contents.problems)


def _line(row: Row) -> str:
    told = "; ".join(filter(None, (row.because, row.depth)))
    return f"  {row.sign} {row.name} ({row.terms})" + (f" - {told}" if told else "")


def _counts(track: TrackPart) -> str:
    counts = "; ".join(tally.sentence for tally in track.tallies if tally.total)
    return counts or say("Text", "nothing asked for")
