"""The matrix of a comparison as rows of cells, and as CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from gapgui.library.comparison import rows_by_requirement
from gapgui.library.spreadsheet import guard
from gapgui.report.comparison.words import posting_names, row_name
from gapgui.report.telling.words import STATUS_SIGNS, strength_word, track_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.library.comparison import Cell, Comparison


def comparison_csv(comparison: Comparison) -> str:
    """Return the matrix as CSV: a row for what is asked, a column for each posting."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerows([guard(cell) for cell in row] for row in matrix(comparison))
    return table.getvalue()


def matrix(comparison: Comparison) -> Iterator[list[str]]:
    """Yield the head and the rows of the matrix; a cell says how strongly, and the sign of each resume's verdict."""
    yield [
        say("Comparison", "track"),
        say("Comparison", "asked"),
        say("Comparison", "required by"),
        say("Comparison", "asked by"),
        *posting_names(comparison),
    ]
    for row in rows_by_requirement(comparison):
        cells = {cell.posting: cell_text(cell) for cell in row.cells}
        yield [
            track_word(row.track),
            row_name(row, comparison),
            str(row.required_by),
            str(row.asked_by),
            *(cells.get(at, "") for at in range(len(comparison.postings))),
        ]


def cell_text(cell: Cell) -> str:
    """Return a cell in words: "required ✓", a sign a resume."""
    signs = " ".join(STATUS_SIGNS[status] for status in cell.status)
    return f"{strength_word(cell.strength)} {signs}".strip()
