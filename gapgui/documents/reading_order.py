"""The order in which a person reads a page: recursive cuts along gutters, each column read down."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from gapgui.documents.bands import bands_of
from gapgui.documents.columns import find_gutter
from gapgui.documents.heads import head_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.bands import Band
    from gapgui.documents.segments import Segment

_DEEPEST = 12


def reading_order(segments: Sequence[Segment]) -> tuple[list[tuple[Segment, ...]], int]:
    """Return the columns of text of a page in reading order, and how many stand side by side at most."""
    head = head_blocks(segments)
    inside = {id(segment) for block in head for segment in block}
    regions, side_by_side = _cut([s for s in segments if id(s) not in inside], 0)
    return [*head, *regions], max(side_by_side, min(len(head), 1))


def _cut(segments: Sequence[Segment], depth: int) -> tuple[list[tuple[Segment, ...]], int]:
    if not segments:
        return [], 0
    gutter = find_gutter(segments) if depth < _DEEPEST else None
    if gutter is None:
        return [tuple(segments)], 1
    both = (*gutter.left, *gutter.right)
    inside = {id(s) for s in both}
    first = min(s.baseline for s in both)
    above = [s for s in segments if id(s) not in inside and s.baseline <= first]
    below = [s for s in segments if id(s) not in inside and s.baseline > first]
    bands = bands_of(gutter.left, gutter.right)
    sides = [_cut(side, depth + 1) for side in _cells(bands)] if bands else []
    if not bands:
        left, right = _cut(gutter.left, depth + 1), _cut(gutter.right, depth + 1)
        sides = [(left[0] + right[0], left[1] + right[1])]
    parts = [_cut(above, depth + 1), *sides, _cut(below, depth + 1)]
    return [region for part, _ in parts for region in part], max(count for _, count in parts)


def _cells(bands: Sequence[Band]) -> Iterator[tuple[Segment, ...]]:
    """Yield what is read in one go: a band's left cell, then its text; bands read line by line together."""
    for across, group in groupby(bands, lambda band: band.reads_across):
        together = tuple(group)
        if across:
            yield tuple(segment for band in together for segment in (*band.left, *band.right))
        else:
            yield from (cell for band in together for cell in (band.left, band.right))
