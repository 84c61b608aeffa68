"""A gap report as a table for spreadsheets: one row a requirement."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from gapgui.library.spreadsheet import guard
from gapgui.report.contents import lay_out
from gapgui.report.telling.words import strength_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.report.contents import Row, TrackPart


def report_csv(report: GapReport) -> str:
    """Return a report as CSV after RFC 4180, its lines ended by CR LF; `any_of` holds ids, joined by "; "."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(columns())
    contents = lay_out(report)
    # a table has no line for what leads a report
    instead = "" if contents.is_counted else contents.answer
    for track in contents.tracks:
        writer.writerows([guard(cell) for cell in cells] for cells in _rows(track, instead))
    return table.getvalue()


def columns() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (
        say("Table", "track"),
        say("Table", "requirement"),
        say("Table", "any_of"),
        say("Table", "strength"),
        say("Table", "min_years"),
        say("Table", "status"),
        say("Table", "because"),
        say("Table", "posting_sentence"),
        say("Table", "posting_line"),
        say("Table", "resume_text"),
        say("Table", "resume_page"),
        say("Table", "depth"),
    )


def _rows(track: TrackPart, instead: str) -> Iterator[tuple[str, ...]]:
    for _, rows in track.groups:
        for row in rows:
            yield (track.name, *_cells(row, instead))


def _cells(row: Row, instead: str) -> Iterator[str]:
    requirement = row.requirement
    yield row.name
    yield "; ".join(requirement.any_of)
    yield strength_word(requirement.strength)
    yield str(requirement.min_years or "")
    yield row.status
    yield row.because or instead
    yield row.asked[0].text if row.asked else ""
    yield str(row.asked[0].line) if row.asked else ""
    yield row.shown[0].text if row.shown else ""
    yield str(row.shown[0].page or "") if row.shown else ""
    yield row.depth
