"""Where the cells of a left column begin, if they begin level with entries of the text beside them."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.lines import begins_item, is_cell_gap
from gapgui.documents.layout.baselines.rows import fits_after, runs_of

if TYPE_CHECKING:
    from gapgui.documents.layout.baselines.rows import Row

_LEVEL = 1.6  # points between two baselines; types of different sizes are often a little off
_LINE_STEP = 1.3  # times the usual distance of two lines; more is a gap
_LEAST_STRONG = 0.75
_ODD = 0.12  # of the cells may seem to begin within an entry
_MANY_CELLS = 8
_WRAPPED_LINES = 3
_FEW_TITLES = 0.25  # of the text's lines


def pitch_of(rows: list[Row]) -> float:
    """Return the usual distance of two lines, in points."""
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(rows)]
    near = [step for step in steps if step < 2 * rows[0][0].size]
    return median(near) if near else 1.2 * rows[0][0].size


def cells_level_with_text(left: list[Row], right: list[Row]) -> list[float]:
    """Return the baselines of the first lines of the left cells; none where the left side is a column by itself.

    Cells of a table begin where an entry of the text begins, never beside a line that goes on with the one
    above it; a column's lines do both. What stands where the text is blank says nothing.
    """
    text = _TextLines(right)
    starts: list[float] = []
    strong = weak = odd = 0
    for run in runs_of(left):
        first = run[0]
        starts += text.cell_starts(run)
        if text.is_blank_at(first):
            continue
        beside = text.level_with(first)
        if beside is None or text.goes_on(beside):
            odd += 1
        elif text.begins_block(beside):
            strong += 1
        else:
            weak += 1
    counted = strong + weak
    titles = all(len(run) == 1 for run in runs_of(left)) and len(left) < _FEW_TITLES * len(right)
    if counted < 2 or odd > (counted // 2 if titles else _ODD * counted):
        return []
    evident = len(starts) >= _MANY_CELLS and text.wrapped >= _WRAPPED_LINES
    return starts if evident or strong >= _LEAST_STRONG * counted else []


class _TextLines:
    """Answer questions about the lines of the right side."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows
        self._pitch = pitch_of(rows)
        edge = max(row[-1].x1 for row in rows)
        self._goes_on = [False, *(self._is_wrapped(a, b, edge) for a, b in pairwise(rows))]
        self.wrapped = sum(self._goes_on)

    def level_with(self, row: Row) -> int | None:
        """Return which line stands level with a row of the left side."""
        near = (i for i, other in enumerate(self._rows) if abs(other[0].baseline - row[0].baseline) < _LEVEL)
        return next(near, None)

    def is_blank_at(self, row: Row) -> bool:
        """Tell whether no line stands beside a row of the left side."""
        return all(other[0].baseline < row[0].top or other[0].top > row[0].baseline for other in self._rows)

    def goes_on(self, at: int) -> bool:
        """Tell whether a line goes on with the one above it."""
        return self._goes_on[at]

    def begins_block(self, at: int) -> bool:
        """Tell whether a gap or heavier type sets a line off from the one above it."""
        if at == 0:
            return True
        above, row = self._rows[at - 1], self._rows[at]
        heavier = (row[0].bold and not above[0].bold) or row[0].size > 1.1 * above[0].size
        return heavier or row[0].baseline - above[0].baseline > _LINE_STEP * self._pitch

    def cell_starts(self, run: list[Row]) -> list[float]:
        """Return where the cells of a run of left rows begin: each row that an entry is level with, else the first."""
        width = max(row[-1].x1 - row[0].x0 for row in run)
        starts = [run[0]]
        for above, row in pairwise(run):
            beside = self.level_with(row)
            if beside is None or self.goes_on(beside):
                if not _has_no_room(above, row, width):
                    return [run[0][0].baseline]
            else:
                starts.append(row)
        return [row[0].baseline for row in starts]

    def _is_wrapped(self, above: Row, row: Row, edge: float) -> bool:
        if row[0].baseline - above[0].baseline > _LINE_STEP * self._pitch or begins_item(row[0]):
            return False
        if any(is_cell_gap(a, b) for a, b in pairwise(above)) or row[0].bold != above[-1].bold:
            return False
        return _has_no_room(above, row, edge - above[0].x0)


def _has_no_room(above: Row, row: Row, width: float) -> bool:
    """Tell whether a row's first word would have been too long for the line above it."""
    return not fits_after(above[-1], row[0], above[0].x0 + width - 0.1)
