"""Rows: segments on one baseline, and runs of rows that stand close together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.reading import signs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.documents.layout.segments import Segment

Row = list["Segment"]

BULLETS = frozenset(signs.BULLETS)
_SPACE = 0.25  # ems
BLOCK_GAP = 1.75
"""Ems between two baselines; lines of one block stand closer."""


def rows_of(segments: Iterable[Segment]) -> list[Row]:
    """Group segments that share a baseline, top to bottom, each row left to right."""
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda s: s.baseline):
        if rows and segment.baseline - rows[-1][0].baseline <= 0.25 * min(segment.size, rows[-1][0].size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.x0)
    return rows


def runs_of(rows: list[Row]) -> list[list[Row]]:
    """Split rows where more than a line's distance lies between them."""
    runs = [[rows[0]]]
    for above, below in pairwise(rows):
        if below[0].baseline - above[0].baseline > BLOCK_GAP * max(above[0].size, below[0].size):
            runs.append([])
        runs[-1].append(below)
    return runs


def fits_after(segment: Segment, following: Segment, limit: float) -> bool:
    """Tell whether the first word of another segment would have fitted behind this one, to the left of `limit`."""
    first = following.words[0]
    return segment.x1 + _SPACE * segment.size + first.x1 - first.x0 <= limit
