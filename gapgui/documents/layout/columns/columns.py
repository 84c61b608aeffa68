"""Gutters: the white strips that divide a page into columns, told from the gaps inside tables and dated lines.

A maximal strip of white beside a left edge that several lines share is a candidate (after Breuel, "Two
geometric algorithms for layout analysis", 2002); what stands on both sides decides what it is.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.lines import is_bullet
from gapgui.documents.layout.baselines.rows import BLOCK_GAP, rows_of
from gapgui.documents.layout.columns.bands import bands_of
from gapgui.documents.layout.columns.margins import (
    is_margin,
    is_row_of_dates,
    is_table,
    is_table_of_periods,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gapgui.documents.layout.baselines.rows import Row
    from gapgui.documents.layout.baselines.segments import Segment

_LEAST_WIDTH = 0.5  # of an em
_LEAST_ROWS = 3
_MOST_EDGES = 60  # a page of text has ten; the most shared ones are tried
_EDGE_SLACK = 2.0  # points by which a shared left edge may wander
_HEAD_ROWS = 4
_MOST_OF_HEIGHT = 0.5
_INDENT = 2.5  # ems
_CENTRE_SLACK = 4.0  # points
_MOSTLY_CENTRED = 0.7  # of the lines
_OVERRUN_REACH = 2.4  # ems


@dataclass(frozen=True, slots=True)
class Gutter:
    """Divide two columns; `x` is the left edge of the right one, `top` and `bottom` where both begin and end."""

    x: float
    top: float
    bottom: float
    left: tuple[Segment, ...]
    right: tuple[Segment, ...]


def find_gutter(segments: Sequence[Segment]) -> Gutter | None:
    """Return the tallest gutter between two columns of text, or between the cells of bands, if there is one."""
    return _tallest(segments, _shared_left_edges(segments), _divides)


def find_ragged_gutter(segments: Sequence[Segment]) -> Gutter | None:
    """Return the tallest gutter beside a column whose lines are centred, or stand in from its headings.

    It has to run along most of the text: fewer lines share an edge, so that a shorter one may be chance.
    """
    edges = sorted({segment.x0 for segment in segments}, reverse=True)
    top, bottom = min(s.top for s in segments), max(s.baseline for s in segments)

    def divides(gutter: Gutter) -> bool:
        tall = gutter.bottom - gutter.top > _MOST_OF_HEIGHT * (bottom - top)
        return tall and divides_columns(gutter, has_edge=_has_ragged_edge)

    apart = [edge for edge, farther in pairwise([*edges, -math.inf]) if edge - farther > _EDGE_SLACK]
    return _tallest(segments, apart[:_MOST_EDGES], divides)


def _tallest(
    segments: Sequence[Segment], edges: Iterable[float], divides: Callable[[Gutter], bool]
) -> Gutter | None:
    best: Gutter | None = None
    down = sorted(segments, key=_middle)
    for x in edges:
        for gutter in _strips(x, down):
            taller = best is None or gutter.bottom - gutter.top > best.bottom - best.top
            if taller and divides(gutter):
                best = gutter
    return best


def _shared_left_edges(segments: Sequence[Segment]) -> list[float]:
    edges = sorted(segment.x0 for segment in segments)
    shared: list[tuple[int, float]] = []
    for edge in edges:
        count = bisect_left(edges, edge + _EDGE_SLACK) - bisect_left(edges, edge)
        if count >= 2 and (not shared or edge - shared[-1][1] > _EDGE_SLACK):
            shared.append((count, edge))
    return sorted(edge for _, edge in sorted(shared)[-_MOST_EDGES:])


def _strips(x: float, segments: Sequence[Segment]) -> Iterator[Gutter]:
    """Cut the strip left of `x` wherever a segment lies across it; `segments` run from top to bottom."""
    em = median(segment.size for segment in segments)
    strip = x - _LEAST_WIDTH * em
    left: list[Segment] = []
    right: list[Segment] = []
    for at, segment in enumerate(segments):
        if segment.x1 <= strip or _overruns(segment, x, segments, at):
            left.append(segment)
        elif segment.x0 >= x - 0.1:
            right.append(segment)
        else:
            yield from _gutters(x, left, right, _middle(segment))
            left, right = [], []
    yield from _gutters(x, left, right, math.inf)


def _overruns(segment: Segment, x: float, segments: Sequence[Segment], at: int) -> bool:
    """Tell whether a line of the left column is only too long for it: both columns go on above and below.

    It begins where its neighbours begin, in their type, and covers less than half of what stands beside it.
    """
    if segment.x0 >= x:
        return False
    near = _OVERRUN_REACH * segment.size
    sides: list[tuple[Segment | None, Segment | None]] = []
    for step in (-1, 1):
        left = right = None
        i = at + step
        while 0 <= i < len(segments) and abs(segments[i].baseline - segment.baseline) < near:
            other = segments[i]
            if left is None and other.x1 < x and abs(other.x0 - segment.x0) < 1.5 * segment.size:
                left = other
            if right is None and abs(other.x0 - x) < _EDGE_SLACK:
                right = other
            i += step
        sides.append((left, right))
    (left_above, right_above), (left_below, right_below) = sides
    if not (left_above and left_below and right_above and right_below):
        return False
    same_type = all(abs(s.size - segment.size) < 0.05 * segment.size for s in (left_above, left_below))
    reach = max(right_above.x1, right_below.x1)
    apart = min(segment.baseline - right_above.baseline, right_below.baseline - segment.baseline)
    return same_type and segment.x1 < (x + reach) / 2 and apart > 0.65 * segment.size


def _gutters(x: float, left: list[Segment], right: list[Segment], below: float) -> Iterator[Gutter]:
    if min(len(left), len(right)) < _LEAST_ROWS or _are_lone_bullets(left):
        return
    left_rows, right_rows = rows_of(left), rows_of(right)
    if min(len(left_rows), len(right_rows)) < _LEAST_ROWS:
        return
    left_rows, right_rows = (
        _without_foot(left_rows, right_rows, below),
        _without_foot(right_rows, left_rows, below),
    )
    left_rows, right_rows = _without_dated_foot(left_rows, right_rows)
    if min(len(left_rows), len(right_rows)) >= _LEAST_ROWS and (gutter := _trimmed(x, left_rows, right_rows)):
        yield gutter


def _middle(segment: Segment) -> float:
    return segment.baseline - 0.3 * segment.size


def _without_foot(rows: list[Row], others: list[Row], below: float) -> list[Row]:
    """Leave out a title at the end of one column that stands nearer to the full-width text `below`."""
    last, before = rows[-1][0], rows[-2][0]
    gap = last.baseline - before.baseline
    is_foot = (
        gap > BLOCK_GAP * last.size and below - _middle(last) < gap and last.baseline > others[-1][0].baseline
    )
    return rows[:-1] if is_foot else rows


def _without_dated_foot(left: list[Row], right: list[Row]) -> tuple[list[Row], list[Row]]:
    """Leave out the first lines of a full-width section whose dates stand where the right column stood."""
    rows = rows_of(s for row in (*left, *right) for s in row)
    for above, below in pairwise(rows):
        if below[0].baseline - above[0].baseline > BLOCK_GAP * max(above[0].size, below[0].size):
            foot = _below(right, below[0].baseline)
            beside = _below(left, below[0].baseline)
            if foot and beside and all(is_row_of_dates(row, beside) for row in foot):
                return left[: -len(beside)], right[: -len(foot)]
    return left, right


def _trimmed(x: float, left: list[Row], right: list[Row]) -> Gutter | None:
    """Leave out what stands above both columns, such as a name that does not reach across the strip.

    Rows of one side above the first row of the other are cut off at a gap between blocks; so are rows that
    both sides share but that begin at neither column's edge (a line of contact details).
    """
    for _ in range(4):
        top = max(left[0][0].baseline - left[0][0].size, right[0][0].baseline - right[0][0].size)
        left, right = _cut_above(left, top), _cut_above(right, top)
        if min(len(left), len(right)) < _LEAST_ROWS:
            return None
        start = _head_end(x, left, right)
        if start is None:
            break
        left, right = _below(left, start), _below(right, start)
        if min(len(left), len(right)) < _LEAST_ROWS:
            return None
    top = max(left[0][0].top, right[0][0].top)
    bottom = min(left[-1][0].baseline, right[-1][0].baseline)
    segments = tuple(tuple(s for row in side for s in row) for side in (left, right))
    return Gutter(x, top, bottom, *segments)


def _cut_above(rows: list[Row], top: float) -> list[Row]:
    cut = 0
    for i, (above, below) in enumerate(pairwise(rows), start=1):
        if below[0].baseline - below[0].size > top + 0.5 * below[0].size:
            break
        if below[0].baseline - above[0].baseline > BLOCK_GAP * below[0].size and above[0].baseline < top:
            cut = i
    return rows[cut:]


def _head_end(x: float, left: list[Row], right: list[Row]) -> float | None:
    """Return the baseline from which the columns begin, if the few rows above them are not part of them."""
    rows = rows_of(s for row in (*left, *right) for s in row)
    for above, below in pairwise(rows[: _HEAD_ROWS + 1]):
        if below[0].baseline - above[0].baseline > BLOCK_GAP * max(s.size for s in (*above, *below)):
            head = [row for row in right if row[0].baseline <= above[0].baseline + 1]
            at_edge = any(abs(row[0].x0 - x) < _EDGE_SLACK for row in head)
            return None if at_edge else below[0].baseline
    return None


def _below(rows: list[Row], start: float) -> list[Row]:
    return [row for row in rows if row[0].baseline > start - 0.5 * row[0].size]


def _divides(gutter: Gutter) -> bool:
    """Tell two columns, or cells that are read one by one, from what is read line by line."""
    bands = bands_of(gutter.left, gutter.right)
    if bands:
        return not all(band.reads_across for band in bands)
    return divides_columns(gutter)


def divides_columns(gutter: Gutter, has_edge: Callable[[Gutter, list[Row]], bool] | None = None) -> bool:
    """Tell two columns, each read down, from a table or from dates beside their lines."""
    left, right = _where_both(gutter, gutter.left), _where_both(gutter, gutter.right)
    if min(len(left), len(right)) < _LEAST_ROWS:
        return False
    if not (has_edge or _has_edge)(gutter, right):
        return False
    if _has_cells_beside(gutter, left, right) or is_table_of_periods(left, right):
        return False
    width = max(s.x1 for s in gutter.right) - min(s.x0 for s in gutter.left)
    return not (is_margin(left, right, width) or is_margin(right, left, width) or is_table(left, right))


def _has_edge(gutter: Gutter, right: list[Row]) -> bool:
    """Tell whether enough lines of the right column begin at its edge."""
    at_edge = sum(row[0].x0 < gutter.x + _EDGE_SLACK for row in right)
    return at_edge >= max(2, 0.25 * len(right))


def _has_ragged_edge(gutter: Gutter, right: list[Row]) -> bool:
    """Tell whether enough lines begin a little to the right of it, or all have one middle."""
    near = sum(row[0].x0 < gutter.x + _INDENT * row[0].size for row in right)
    if near >= 0.5 * len(right):
        return True
    middles = [(row[0].x0 + row[-1].x1) / 2 for row in right]
    usual = median(middles)
    return sum(abs(middle - usual) < _CENTRE_SLACK for middle in middles) >= _MOSTLY_CENTRED * len(right)


def _are_lone_bullets(side: Iterable[Segment]) -> bool:
    return all(len(s.words) == 1 and is_bullet(s.words[0].text) for s in side)


def _has_cells_beside(gutter: Gutter, left: list[Row], right: list[Row]) -> bool:
    """Tell whether the right side begins with the cells of a table, other columns beyond them: Go 90 % | text."""
    segments = [segment for row in right for segment in row]
    cells = [s for s in segments if s.x0 < gutter.x + _EDGE_SLACK]
    beyond = [s.x0 for s in segments if s.x0 >= gutter.x + _EDGE_SLACK]
    if len(cells) < _LEAST_ROWS or len(beyond) < _LEAST_ROWS:
        return False
    first, last = cells[0].baseline - cells[0].size, cells[-1].baseline + cells[-1].size
    labels = [row for row in left if first < row[0].baseline < last]
    return bool(labels) and max(s.x1 for s in cells) < min(beyond) and is_table(labels, rows_of(cells))


def _where_both(gutter: Gutter, side: Iterable[Segment]) -> list[Row]:
    return rows_of(s for s in side if gutter.top - 0.5 * s.size < s.baseline < gutter.bottom + 0.5 * s.size)
