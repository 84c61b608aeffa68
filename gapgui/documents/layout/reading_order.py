"""The order in which a person reads a page: recursive cuts along gutters, each column read down."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.rows import centred_paragraphs, rows_of
from gapgui.documents.layout.baselines.writing_direction import runs_to_the_left
from gapgui.documents.layout.columns.bands import bands_of
from gapgui.documents.layout.columns.columns import find_gutter, find_ragged_gutter
from gapgui.documents.layout.headings import body_type, outranks, rank_of
from gapgui.documents.layout.heads import head_blocks
from gapgui.documents.layout.kept import torn_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.layout.baselines.rows import Row
    from gapgui.documents.layout.baselines.segments import Segment
    from gapgui.documents.layout.columns.columns import Gutter

_DEEPEST = 12
_ABOVE = 0.3  # ems
_LEVEL = 0.9  # ems

_Regions = tuple[list[tuple["Segment", ...]], int]
"""The regions in the order in which they are read, and how many stand side by side at most."""


def reading_order(segments: Sequence[Segment]) -> tuple[list[tuple[Segment, ...]], int]:
    """Return the columns of text of a page in reading order, and how many stand side by side at most.

    Where the order tears sections apart, the one beside a ragged gutter is tried; what tears less is read.
    """
    head = head_blocks(segments)
    inside = {id(segment) for block in head for segment in block}
    rest = [s for s in segments if id(s) not in inside]
    regions, side_by_side = _cut(rest, 0)
    if rest and (torn := torn_places([*head, *regions])):
        gutter = find_ragged_gutter(rest)
        other = _cut_at(gutter, rest, 0) if gutter is not None else None
        if other is not None and torn_places([*head, *other[0]]) < torn:
            regions, side_by_side = other
    return [*head, *regions], max(side_by_side, min(len(head), 1))


def _cut(segments: Sequence[Segment], depth: int) -> _Regions:
    if not segments:
        return [], 0
    if depth >= _DEEPEST:
        return [tuple(segments)], 1
    gutter = find_gutter(segments)
    blocks = _first_beside([b for b in centred_paragraphs(segments) if gutter is None or _tears(gutter, b)])
    if blocks:
        return _cut_around(blocks, segments, depth)
    return _cut_at(gutter, segments, depth) if gutter is not None else ([tuple(segments)], 1)


def _tears(gutter: Gutter, block: Sequence[Segment]) -> bool:
    """Tell whether only some of a paragraph's lines stand in one of the columns beside a gutter."""
    return any(0 < sum(s in side for s in block) < len(block) for side in (gutter.left, gutter.right))


def _first_beside(blocks: Sequence[tuple[Segment, ...]]) -> list[tuple[Segment, ...]]:
    """Return the highest of some paragraphs and those that begin beside it."""
    if not blocks:
        return []
    first = min(blocks, key=lambda block: block[0].baseline)
    return [block for block in blocks if block[0].top < first[-1].baseline]


def _cut_around(blocks: Sequence[tuple[Segment, ...]], segments: Sequence[Segment], depth: int) -> _Regions:
    """Read what stands above paragraphs, these from left to right, then what is left beside and below them."""
    inside = {id(segment) for block in blocks for segment in block}
    first = min(block[0].top for block in blocks)
    rest = [s for s in segments if id(s) not in inside]
    above = _cut([s for s in rest if s.baseline <= first], depth + 1)
    below = _cut([s for s in rest if s.baseline > first], depth + 1)
    return [*above[0], *blocks, *below[0]], max(above[1], below[1], 1)


def _cut_at(gutter: Gutter, segments: Sequence[Segment], depth: int) -> _Regions:
    both = (*gutter.left, *gutter.right)
    inside = {id(s) for s in both}
    first = min(s.baseline for s in both)
    above = [s for s in segments if id(s) not in inside and s.baseline <= first]
    if (end := _next_section(above, gutter)) is not None:
        left, right = (tuple(s for s in side if s.baseline <= end) for side in (gutter.left, gutter.right))
        gutter = replace(gutter, left=left, right=right, bottom=end)
        inside = {id(s) for s in (*left, *right)}
    below = [s for s in segments if id(s) not in inside and s.baseline > first]
    parts = [_cut(above, depth + 1), *_sides(gutter, depth + 1), _cut(below, depth + 1)]
    return [region for part, _ in parts for region in part], max(count for _, count in parts)


def _next_section(above: Sequence[Segment], gutter: Gutter) -> float | None:
    """Return where the section that holds these columns ends, if it does within one, below the end of the other.

    Columns of skills, or entries side by side, stand below their heading; the next heading of its rank heads no
    part of a column.
    """
    body = body_type((*above, *gutter.left, *gutter.right))
    left, right = rows_of(gutter.left), rows_of(gutter.right)
    higher, lower = sorted((left, right), key=lambda rows: rows[0][0].baseline)
    stands_above = higher[0][0].baseline < lower[0][0].top - _ABOVE * lower[0][0].size
    heading = higher[0] if stands_above else rows_of(above)[-1] if above else []
    section = rank_of(heading, body) if heading else None
    first = rank_of(lower[0], body)
    if section is None or (first is not None and not outranks(section, first)):
        return None
    for rows, others in ((left, right), (right, left)):
        ranks = ((at, rank_of(row, body)) for at, row in enumerate(rows[1:], start=1))
        at = next((at for at, rank in ranks if rank is not None and not outranks(section, rank)), None)
        if at is None:
            continue
        end = rows[at][0]
        if end.baseline > others[-1][0].baseline or _parts_both(at, rows, others):
            above_it = (s.baseline for other in others for s in other if s.baseline < end.baseline)
            return max(end.top, *above_it)
        return None  # the column holds sections of its own
    return None


def _parts_both(at: int, rows: Sequence[Row], others: Sequence[Row]) -> bool:
    """Tell whether a row stands where the other column is blank, and both columns go on below it level."""
    row = rows[at][0]
    below = [other[0] for other in others if other[0].baseline > row.top - _ABOVE * row.size]
    if at + 1 == len(rows) or not below or len(below) == len(others):
        return False
    following = rows[at + 1][0]
    blank = below[0].top > row.baseline
    return blank and abs(below[0].baseline - following.baseline) < _LEVEL * following.size


def _sides(gutter: Gutter, depth: int) -> Iterator[_Regions]:
    """Yield what stands left and right of a gutter: one column after the other, or band for band."""
    bands = bands_of(gutter.left, gutter.right)
    if not bands:
        first, second = gutter.left, gutter.right
        texts = [segment.text for segment in (*first, *second)]
        if 2 * sum(map(runs_to_the_left, texts)) > len(texts):
            first, second = second, first
        parts = _cut(first, depth), _cut(second, depth)
        yield parts[0][0] + parts[1][0], parts[0][1] + parts[1][1]
    lines: list[Segment] = []  # what is read line by line so far
    for band in bands:
        if not band.reads_across:
            yield [tuple(lines)] if lines else [], 1
            lines = []
            yield from (_cut(cell, depth) for cell in (band.left, band.right))
            continue
        end = max((s.baseline for s in band.left), default=-math.inf)
        below = _cut([s for s in band.right if s.top > end], depth)
        if below[1] > 1:
            yield [(*lines, *band.left, *(s for s in band.right if s.top <= end))], 1
            lines = []
            yield below
        else:
            lines += (*band.left, *band.right)
    yield [tuple(lines)] if lines else [], 1
