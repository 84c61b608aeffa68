"""The order in which a person reads a page: recursive cuts along gutters, each column read down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.columns import find_gutter
from gapgui.documents.heads import head_blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    parts = [_cut(part, depth + 1) for part in (above, gutter.left, gutter.right, below)]
    regions = [region for part, _ in parts for region in part]
    return regions, max(parts[0][1], parts[1][1] + parts[2][1], parts[3][1])
