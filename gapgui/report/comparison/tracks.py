"""What postings ask for, by track: tables of what several ask, and lists of what only one does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.library.comparison import rows_by_requirement
from gapgui.report.comparison.standing import standing_of
from gapgui.report.comparison.words import posting_names, row_name
from gapgui.report.telling.words import STATUS_SIGNS, status_word, strength_word, track_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.library.comparison import Cell, Comparison, MatrixRow
    from gapgui.posting.posting import Strength
    from gapgui.report.comparison.columns import Column
    from gapgui.taxonomy.taxonomy import Track

STRENGTH_SIGNS: dict[Strength, str] = {"required": "●", "preferred": "○", "mentioned": "·"}
FEW_POSTINGS = 3
"""Of so few postings everything stands in the table, even what only one asks for."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Hold the sign of a cell, how it looks, and what it says in words."""

    text: str = ""
    look: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class AskedRow:
    """Tell how often something is asked for, and what is said of it in each column."""

    name: str
    required_by: int
    asked_by: int
    cells: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class AskedTable:
    """Hold what several postings ask for beside some of the columns."""

    columns: tuple[Column, ...]
    rows: tuple[AskedRow, ...]


@dataclass(frozen=True, slots=True)
class Alone:
    """Name what one posting alone asks for, each with its signs."""

    number: int
    posting: str
    asked: tuple[tuple[str, Sign, str], ...]


@dataclass(frozen=True, slots=True)
class TrackPart:
    """Hold all that is asked of one track."""

    id: Track
    title: str
    tables: tuple[AskedTable, ...]
    alone: tuple[Alone, ...]


def track_parts(comparison: Comparison, blocks: Sequence[tuple[Column, ...]]) -> tuple[TrackPart, ...]:
    """Return the parts of both tracks, those left out that nothing asks for."""
    rows = rows_by_requirement(comparison)
    return tuple(
        _part(track, own, comparison, blocks)
        for track in ("ml", "general")
        if (own := [row for row in rows if row.track == track])
    )


def _part(
    track: Track, rows: Sequence[MatrixRow], comparison: Comparison, blocks: Sequence[tuple[Column, ...]]
) -> TrackPart:
    few = len(comparison.postings) <= FEW_POSTINGS
    shared = [row for row in rows if few or len(row.cells) > 1]
    alone = [row for row in rows if not few and len(row.cells) == 1]
    compared = comparable(comparison)
    tables = (AskedTable(block, tuple(_rows(block, shared, comparison, compared))) for block in blocks)
    return TrackPart(
        track,
        track_title(track),
        tuple(table for table in tables if table.rows),
        tuple(_alone(alone, comparison, compared)),
    )


def comparable(comparison: Comparison) -> tuple[bool, ...]:
    """Tell of each resume whether it could be compared with any posting."""
    return tuple(
        any(standing_of(reports[at]) for reports in comparison.reports)
        for at in range(len(comparison.resumes))
    )


def _rows(
    block: Sequence[Column], rows: Sequence[MatrixRow], comparison: Comparison, compared: Sequence[bool]
) -> Iterator[AskedRow]:
    """Yield the rows of which a block has something to say."""
    shown = {column.at for column in block if column.kind == "posting"}
    for row in rows:
        cells = {cell.posting: cell for cell in row.cells}
        if shown and not shown & cells.keys():
            continue
        signs = tuple(
            _status(row, column.at, compared)
            if column.kind == "resume"
            else _mark(cells.get(column.at), compared)
            for column in block
        )
        yield AskedRow(row_name(row, comparison), row.required_by, row.asked_by, signs)


def _status(row: MatrixRow, resume: int, compared: Sequence[bool]) -> Sign:
    """Return how a resume stands to a row; that is the same whichever posting asks."""
    if not compared[resume]:
        return Sign("?", "not-compared", say("Report", "not compared"))
    status = row.cells[0].status[resume]
    return Sign(STATUS_SIGNS[status], status, status_word(status))


def _mark(cell: Cell | None, compared: Sequence[bool]) -> Sign:
    """Return how strongly a posting asks, in the tint of the one resume's verdict where there is but one."""
    if cell is None:
        return Sign()
    words = strength_word(cell.strength)
    if len(compared) != 1 or not compared[0]:
        return Sign(STRENGTH_SIGNS[cell.strength], cell.strength, words)
    status = cell.status[0]
    return Sign(STRENGTH_SIGNS[cell.strength], status, f"{words}, {status_word(status)}")


def _alone(rows: Sequence[MatrixRow], comparison: Comparison, compared: Sequence[bool]) -> Iterator[Alone]:
    of_posting: dict[int, list[MatrixRow]] = {}
    for row in rows:
        of_posting.setdefault(row.cells[0].posting, []).append(row)
    names = posting_names(comparison)
    for at, own in sorted(of_posting.items()):
        asked = tuple(
            (row_name(row, comparison), _mark(row.cells[0], compared), _shown_by(row, compared))
            for row in own
        )
        yield Alone(at + 1, names[at], asked)


def _shown_by(row: MatrixRow, compared: Sequence[bool]) -> str:
    """Return the sign of the one resume's verdict, or how many of several cover a row."""
    if not any(compared):
        return "?"
    if len(compared) == 1:
        return STATUS_SIGNS[row.cells[0].status[0]]
    covering = sum(
        status == "covered"
        for status, is_compared in zip(row.cells[0].status, compared, strict=True)
        if is_compared
    )
    return say("Comparison", "{covered} of {all}", covered=covering, all=sum(compared))
