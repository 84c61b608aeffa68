"""The head of a page: contact lines stacked beside a large name, which are no part of its lines."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.rows import BLOCK_GAP, rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.layout.baselines.rows import Row
    from gapgui.documents.layout.baselines.segments import Segment

_LARGE = 1.4  # of the usual size
_MOST_ROWS = 12
_LEAST_GAP = 1.0  # ems of the usual size
_SAME_LINE = 1.5  # points


def head_blocks(segments: Sequence[Segment]) -> list[tuple[Segment, ...]]:
    """Return the blocks that stand side by side at the top of a page, left to right; none where its lines run across."""
    if len(segments) < 3:
        return []
    usual = median(segment.size for segment in segments)
    top = _top_rows(segments, usual)
    name = max((s for row in top for s in row), key=lambda s: s.size, default=None)
    if name is None or name.size < _LARGE * usual:
        return []
    inside = [s for row in top for s in row]
    blocks = _side_by_side(inside, _LEAST_GAP * usual)
    if len(blocks) < 2 or not _are_out_of_line(blocks, name):
        return []
    return [tuple(block) for block in blocks]


def _top_rows(segments: Sequence[Segment], usual: float) -> list[Row]:
    """Return the rows down to the first gap that parts paragraphs."""
    rows = rows_of(segments)[: _MOST_ROWS + 1]
    for at, (above, below) in enumerate(pairwise(rows), start=1):
        reach = max((s.size for s in below), default=usual)
        if below[0].baseline - above[0].baseline > BLOCK_GAP * max(usual, 0.8 * reach):
            return rows[:at]
    return []


def _side_by_side(segments: Sequence[Segment], gap: float) -> list[list[Segment]]:
    blocks: list[list[Segment]] = []
    edge = 0.0
    for segment in sorted(segments, key=lambda s: s.x0):
        if blocks and segment.x0 - edge < gap:
            blocks[-1].append(segment)
            edge = max(edge, segment.x1)
        else:
            blocks.append([segment])
            edge = segment.x1
    return blocks


def _are_out_of_line(blocks: list[list[Segment]], name: Segment) -> bool:
    """Tell whether beside the name stands a block of lines that are not its own."""
    named = next(block for block in blocks if any(s is name for s in block))
    for block in blocks:
        if block is named or len(rows_of(block)) < 2 or _has_heading(block):
            continue
        alone = [s for s in block if all(abs(s.baseline - other.baseline) > _SAME_LINE for other in named)]
        if len(alone) > len(block) / 2:
            return True
    return False


def _has_heading(block: list[Segment]) -> bool:
    """Tell whether a block begins a section, as a sidebar does, rather than a list of ways to reach somebody."""
    first, *rest = sorted(block, key=lambda s: s.baseline)
    usual = median(s.size for s in rest)
    return first.size > 1.12 * usual or (first.bold and not all(s.bold for s in rest))
