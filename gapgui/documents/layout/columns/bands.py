"""Bands: rows of a table without lines, a cell of titles, labels or dates on the left, its text on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.rows import rows_of, runs_of
from gapgui.documents.layout.baselines.wrapped_cells import is_one_range
from gapgui.documents.layout.columns.cell_starts import cells_level_with_text, pitch_of
from gapgui.documents.layout.columns.margins import has_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.layout.baselines.rows import Row
    from gapgui.documents.layout.baselines.segments import Segment

_CELL_WIDTH = 0.42  # of the table; a wider left side is a column
_LEAST_BANDS = 3
_BAND_GAP = 1.3  # times the usual distance of two lines on the right
_BLOCK_GAP = 1.6  # times that distance, within a cell
_RUNNING = 0.6  # of the widest line; text that runs so far may go on in the next one
_TITLE = 1.12  # times the size of the text beside it
_CENTRE_SLACK = 0.75  # ems
_START_SLACK = 0.35  # ems by which the first lines of both cells may differ


@dataclass(frozen=True, slots=True)
class Band:
    """Hold one row of the table; either side may be empty.

    One that `reads_across` has short lines beside one another: a date and a title, a place and a firm.
    """

    left: tuple[Segment, ...]
    right: tuple[Segment, ...]
    reads_across: bool = False


def bands_of(left: Sequence[Segment], right: Sequence[Segment]) -> list[Band]:
    """Return the bands of two sides; none where each is a column of its own."""
    reach = max(s.x1 for s in right) - min(s.x0 for s in left)
    if max(s.x1 for s in left) - min(s.x0 for s in left) > _CELL_WIDTH * reach or _are_alike(left, right):
        return []
    bands = _between_blanks(left, right) or _at_cells(left, right)
    widest = max(s.x1 for s in right) - min(s.x0 for s in right)
    return [replace(band, reads_across=_reads_across(band, widest)) for band in bands]


def _are_alike(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Tell whether blocks of as many lines stand on both sides: entries side by side, unless dates lead them."""
    blocks = [runs_of(rows_of(side)) for side in (left, right)]
    lengths = [[len(block) for block in side] for side in blocks]
    dated = all(has_date(block[0]) for block in blocks[0])
    return lengths[0] == lengths[1] and min(lengths[0]) > 1 and not dated


def _between_blanks(left: Sequence[Segment], right: Sequence[Segment]) -> list[Band]:
    """Cut everywhere that both sides are blank; none where that makes no rows of a table.

    A sidebar's blocks seldom end where those of the main text do, so that its bands hold several blocks, or
    one that begins nowhere in particular.
    """
    pitch = pitch_of(rows_of(right))
    rows = rows_of([*left, *right])
    starts = [rows[0][0].baseline]
    starts += [b[0].baseline for a, b in pairwise(rows) if b[0].baseline - a[0].baseline > _BAND_GAP * pitch]
    bands = _split(left, right, starts)
    celled = [band for band in bands if band.left and band.right]
    lone = [band for band in bands if band.left and not band.right]
    if len(celled) < _LEAST_BANDS or len(lone) > len(celled):
        return []
    return bands if all(_is_table_row(band, pitch) for band in celled) else []


def _at_cells(left: Sequence[Segment], right: Sequence[Segment]) -> list[Band]:
    """Cut at the first line of each left cell; none where these begin anywhere beside the text.

    What stands at the left alone, below a blank, heads or follows the table: it begins a band of its own.
    """
    starts = cells_level_with_text(rows_of(left), rows_of(right))
    if len(starts) < _LEAST_BANDS:
        return []
    return _split(left, right, sorted({*starts, *_alone_below_blanks(left, right)}))


def _alone_below_blanks(left: Sequence[Segment], right: Sequence[Segment]) -> list[float]:
    """Return the baselines of such lines, and of the dated entry right below one."""
    pitch = pitch_of(rows_of(right))
    on_left = {id(segment) for segment in left}
    starts: list[float] = []
    for above, below in pairwise(rows_of([*left, *right])):
        alone = all(id(s) in on_left for s in below)
        below_blank = below[0].baseline - above[0].baseline > _BAND_GAP * pitch
        headed = bool(starts) and starts[-1] == above[0].baseline and has_date(below)
        if (alone and below_blank) or (not alone and headed):
            starts.append(below[0].baseline)
    return starts


def _split(left: Sequence[Segment], right: Sequence[Segment], starts: Sequence[float]) -> list[Band]:
    """Cut above the lines at these baselines; what has nothing on the left goes on with the band above."""
    on_left = {id(segment) for segment in left}
    groups: list[list[Segment]] = [[]]
    ahead = list(starts)
    for row in rows_of([*left, *right]):
        if ahead and row[0].baseline > ahead[0] - _START_SLACK * max(s.size for s in row):
            ahead.pop(0)
            groups.append([])
        groups[-1] += row
    bands: list[Band] = []
    for group in filter(None, groups):
        cell = tuple(s for s in group if id(s) in on_left)
        text = tuple(s for s in group if id(s) not in on_left)
        if bands and not cell and bands[-1].right:
            bands[-1] = Band(bands[-1].left, (*bands[-1].right, *text))
        else:
            bands.append(Band(cell, text))
    return bands


def _is_table_row(band: Band, pitch: float) -> bool:
    """Tell whether the left cell is one block that begins where the right one does, or stands at its middle."""
    left, right = rows_of(band.left), rows_of(band.right)
    if any(below[0].baseline - above[0].baseline > _BLOCK_GAP * pitch for above, below in pairwise(left)):
        return False
    if _are_level(left[0], right[0]):
        return True
    middles = [(rows[0][0].top + rows[-1][0].baseline) / 2 for rows in (left, right)]
    return abs(middles[0] - middles[1]) < _CENTRE_SLACK * right[0][0].size


def _reads_across(band: Band, widest: float) -> bool:
    left, right = rows_of(band.left), rows_of(band.right)
    if not right or not left:
        return True
    if left[0][0].size > _TITLE * right[0][0].size:
        return False
    if len(left) == 2 and is_one_range(left[0][0].text, left[1][0].text):
        left = left[:1]
    if len(left) > len(right) or not all(_are_level(a, b) for a, b in zip(left, right, strict=False)):
        return False
    if all(map(has_date, left)):
        return True  # each beside its entry
    return len(left) == 1 or all(row[-1].x1 - row[0].x0 < _RUNNING * widest for row in right[: len(left)])


def _are_level(left: Row, right: Row) -> bool:
    slack = _START_SLACK * max(left[0].size, right[0].size)
    return abs(left[0].baseline - right[0].baseline) < slack or abs(left[0].top - right[0].top) < slack
