"""Rows: segments on one baseline, and runs of rows that stand close together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.reading import signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.layout.baselines.segments import Segment

Row = list["Segment"]

BULLETS = frozenset(signs.BULLETS)
_SPACE = 0.25  # ems
_CENTRE_SLACK = 4.0  # points
_SAME_SIZE = 0.05
_LEAST_LINES = 4
_MOSTLY_SMALL = 0.6  # of the lines after the first
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


def centred_paragraphs(segments: Sequence[Segment]) -> list[tuple[Segment, ...]]:
    """Return the paragraphs of centred lines that something else stands beside, from left to right.

    They are sentences: with a capital first, a stop at the end, and most lines between beginning small. Cells are not.
    """
    down = sorted(segments, key=lambda s: s.baseline)
    taken: set[int] = set()
    blocks: list[tuple[Segment, ...]] = []
    for at, segment in enumerate(down):
        if id(segment) in taken:
            continue
        block = _below_in_the_middle(down, at)
        taken |= set(map(id, block))
        if _is_centred_prose(block) and _has_beside(down, block):
            blocks.append(block)
    return sorted(blocks, key=lambda block: min(s.x0 for s in block))


def _below_in_the_middle(down: Sequence[Segment], at: int) -> tuple[Segment, ...]:
    """Return a segment and those below it, line by line, that have its type and its middle."""
    block = [down[at]]
    for segment in down[at + 1 :]:
        above = block[-1]
        distance = segment.baseline - above.baseline
        if distance > BLOCK_GAP * above.size:
            break
        apart = abs(segment.x0 + segment.x1 - above.x0 - above.x1) / 2
        if distance > _SPACE * above.size and apart < _CENTRE_SLACK and _same_type(segment, above):
            block.append(segment)
    return tuple(block)


def _same_type(one: Segment, other: Segment) -> bool:
    return one.bold == other.bold and abs(one.size - other.size) < _SAME_SIZE * other.size


def _is_centred_prose(block: Sequence[Segment]) -> bool:
    if len(block) < _LEAST_LINES or not block[0].text[0].isupper() or block[-1].text[-1] not in ".!?":
        return False
    small = sum(s.words[0].text[0].islower() for s in block[1:])
    left = min(s.x0 for s in block)
    at_edge = sum(s.x0 - left < _SPACE * s.size for s in block)
    return small >= _MOSTLY_SMALL * (len(block) - 1) and 2 * at_edge <= len(block)


def _has_beside(down: Sequence[Segment], block: Sequence[Segment]) -> bool:
    """Tell whether other text stands beside a block."""
    inside = set(map(id, block))
    first, last = block[0].top, block[-1].baseline
    beside = [s for s in down if first < s.baseline <= last + _SPACE * s.size and id(s) not in inside]
    return bool(beside)


def fits_after(segment: Segment, following: Segment, limit: float) -> bool:
    """Tell whether the first word of another segment would have fitted behind this one, to the left of `limit`."""
    first = following.words[0]
    return segment.x1 + _SPACE * segment.size + first.x1 - first.x0 <= limit
