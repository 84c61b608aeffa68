"""Bands: rows of a table without lines, a cell of titles or dates on the left and its text on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.rows import rows_of
from gapgui.documents.wrapped_cells import is_one_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.rows import Row
    from gapgui.documents.segments import Segment

_CELL_WIDTH = 0.4  # of the table; a wider left side is a column
_LEAST_BANDS = 3
_BAND_GAP = 1.3  # times the usual distance of two lines on the right
_BLOCK_GAP = 1.6  # times that distance, within a cell
_RUNNING = 0.6  # of the widest line; text that runs so far may go on in the next one
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
    """Return the bands of two sides; none where each is a column of its own or all bands read across.

    Everywhere that both sides are blank a band may end. A sidebar's blocks seldom end where those of the main
    text do, so that its bands hold several blocks, or one that begins nowhere in particular.
    """
    reach = max(s.x1 for s in right) - min(s.x0 for s in left)
    if max(s.x1 for s in left) - min(s.x0 for s in left) > _CELL_WIDTH * reach:
        return []
    pitch = _pitch(rows_of(right))
    bands = _split(left, right, pitch)
    celled = [band for band in bands if band.left and band.right]
    lone = [band for band in bands if band.left and not band.right]
    if len(celled) < _LEAST_BANDS or len(lone) > len(celled):
        return []
    if not all(_is_table_row(band, pitch) for band in celled):
        return []
    widest = max(s.x1 for s in right) - min(s.x0 for s in right)
    bands = [replace(band, reads_across=_reads_across(band, widest)) for band in bands]
    return [] if all(band.reads_across for band in bands if band.left) else bands


def _split(left: Sequence[Segment], right: Sequence[Segment], pitch: float) -> list[Band]:
    """Cut where both sides are blank; what has nothing on the left goes on with the band above."""
    on_left = {id(segment) for segment in left}
    rows = rows_of([*left, *right])
    groups: list[list[Row]] = [[rows[0]]]
    for above, below in pairwise(rows):
        if below[0].baseline - above[0].baseline > _BAND_GAP * pitch:
            groups.append([])
        groups[-1].append(below)
    bands: list[Band] = []
    for group in groups:
        segments = [segment for row in group for segment in row]
        cell = tuple(s for s in segments if id(s) in on_left)
        text = tuple(s for s in segments if id(s) not in on_left)
        if bands and not cell and bands[-1].right:
            bands[-1] = Band(bands[-1].left, (*bands[-1].right, *text))
        else:
            bands.append(Band(cell, text))
    return bands


def _pitch(rows: list[Row]) -> float:
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(rows)]
    near = [step for step in steps if step < 2 * rows[0][0].size]
    return median(near) if near else 1.2 * rows[0][0].size


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
    if len(left) == 2 and is_one_range(left[0][0].text, left[1][0].text):
        left = left[:1]
    if len(left) > len(right) or not all(_are_level(a, b) for a, b in zip(left, right, strict=False)):
        return False
    return len(left) == 1 or all(row[-1].x1 - row[0].x0 < _RUNNING * widest for row in right[: len(left)])


def _are_level(left: Row, right: Row) -> bool:
    slack = _START_SLACK * max(left[0].size, right[0].size)
    return abs(left[0].baseline - right[0].baseline) < slack or abs(left[0].top - right[0].top) < slack
