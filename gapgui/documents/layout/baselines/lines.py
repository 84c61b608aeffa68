"""The lines of one column: segments on a common baseline joined, dates in the margin put to their line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.documents.glyph import UNKNOWN
from gapgui.documents.layout.baselines.rows import BULLETS, rows_of
from gapgui.documents.layout.baselines.wrapped_cells import with_whole_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.layout.baselines.segments import Segment

_CELL_GAP = 1.5
"""Ems. A wider gap inside a line divides cells: a title and its date, a label and its list."""

_FULL_WIDTH = 0.6
_BULLET_DROP = 0.9


@dataclass(frozen=True, slots=True)
class Line:
    """Hold the segments of one line from left to right."""

    segments: tuple[Segment, ...]

    @property
    def baseline(self) -> float:
        """Return the baseline of its first segment."""
        return self.segments[0].baseline

    @property
    def size(self) -> float:
        """Return the em of its largest segment, in points."""
        return max(segment.size for segment in self.segments)


def lines_of(segments: Sequence[Segment]) -> list[Line]:
    """Return the lines of a column in reading order.

    A margin cell of several lines ("June 2023 -", "present") whose lower lines stand beside running text
    is read at the line where it begins; read straight across, it would tear the text apart.
    """
    rows = with_whole_cells(_with_stray_bullets(_with_raised_cells(rows_of(segments))))
    width = max(s.x1 for s in segments) - min(s.x0 for s in segments)
    lines: list[Line] = []
    anchor: int | None = None
    cell: Segment | None = None
    for row in rows:
        margin = row[-1] if len(row) > 1 and is_cell_gap(row[-2], row[-1]) else None
        if margin is None or cell is None or not _continues(cell, margin):
            anchor, cell = len(lines), margin
            lines.append(Line(tuple(row)))
            continue
        cell = margin
        if anchor is not None and _is_running_text(row[:-1], width):
            anchor += 1
            lines.insert(anchor, Line((margin,)))
            lines.append(Line(tuple(row[:-1])))
        else:
            anchor = len(lines)
            lines.append(Line(tuple(row)))
    return lines


def is_cell_gap(left: Segment, right: Segment) -> bool:
    """Tell whether the gap between two segments of a line divides cells."""
    return right.x0 - left.x1 > _CELL_GAP * right.size


def begins_item(segment: Segment) -> bool:
    """Tell whether a segment begins with a bullet."""
    first = segment.words[0].text
    return is_bullet(first) or (first[0] in BULLETS and not first[1].isalnum())


def is_bullet(word: str) -> bool:
    """Tell whether a word is one sign that marks an item, or has no known meaning and stands like one."""
    return len(word) == 1 and (word in BULLETS or word == UNKNOWN)


def _continues(above: Segment, below: Segment) -> bool:
    near = below.baseline - above.baseline < 1.75 * max(above.size, below.size)
    return near and (abs(above.x1 - below.x1) < 2 or abs(above.x0 - below.x0) < 2)


def _is_running_text(row: list[Segment], width: float) -> bool:
    if any(is_cell_gap(left, right) for left, right in pairwise(row)):
        return False  # the row of a table
    return begins_item(row[0]) or row[-1].x1 - row[0].x0 > _FULL_WIDTH * width


def _with_raised_cells(rows: list[list[Segment]]) -> list[list[Segment]]:
    """Join a lone segment to the line it stands beside when only a different type size parts their baselines."""
    joined: list[list[Segment]] = []
    for row in rows:
        if joined and len(set(map(id, joined[-1]))) and _beside(joined[-1], row):
            joined[-1] = sorted([*joined[-1], *row], key=lambda s: s.x0)
        else:
            joined.append(row)
    return joined


def _beside(above: list[Segment], below: list[Segment]) -> bool:
    top = max(min(s.top for s in above), min(s.top for s in below))
    bottom = min(max(s.baseline for s in above), max(s.baseline for s in below))
    height = min(0.72 * max(s.size for s in above), 0.72 * max(s.size for s in below))
    if bottom - top < 0.7 * height:
        return False
    return all(a.x1 < b.x0 or b.x1 < a.x0 for a in above for b in below)


def _with_stray_bullets(rows: list[list[Segment]]) -> list[list[Segment]]:
    """Put a bullet that hangs between two lines, as some templates set it, before the upper one."""
    joined: list[list[Segment]] = []
    for row in rows:
        above = joined[-1] if joined else None
        lone = len(row) == 1 and len(row[0].words) == 1 and is_bullet(row[0].words[0].text)
        if (
            lone
            and above is not None
            and row[0].x1 < above[0].x0
            and _BULLET_DROP * above[0].size > _step(above, row)
        ):
            joined[-1] = [*row, *above]
        else:
            joined.append(row)
    return joined


def _step(above: list[Segment], below: list[Segment]) -> float:
    return below[0].baseline - above[0].baseline


def cells_of(line: Line) -> Iterator[list[Segment]]:
    """Split a line at the gaps that divide cells."""
    cell = [line.segments[0]]
    for left, right in zip(line.segments, line.segments[1:], strict=False):
        if is_cell_gap(left, right):
            yield cell
            cell = []
        cell.append(right)
    yield cell
