"""How well a reading order keeps to each heading what is its own: the measure by which candidates are chosen.

A reading order is worth what its sections are worth: an entry that is read under another heading changes who
worked where, and no later rule can mend that. So a place is counted as torn

- where a part ends with a heading and the part read next does not stand below it: its entries went elsewhere;
- where a part begins without a heading, and what stands right above it on the page is not what was read right
  before it: its lines go on under a heading that is not theirs;
- where a heading stands in a line behind other text, or alone far to the right of what follows it: two columns
  were read across.

No order is without faults by this measure on every page (a portrait's caption begins without a heading), but
of two orders the one that tears less was the one a person reads, on all pages that were looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.lines import cells_of, lines_of
from gapgui.documents.layout.columns.margins import holds_date
from gapgui.documents.layout.headings import body_type, is_heading, is_large

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.layout.baselines.lines import Line
    from gapgui.documents.layout.baselines.segments import Segment
    from gapgui.documents.layout.headings import BodyType

_FAR = 0.3  # of a part's width


@dataclass(frozen=True, slots=True)
class _Part:
    """Hold what is read in one go."""

    lines: tuple[Line, ...]
    x0: float
    x1: float
    begins_with_heading: bool
    ends_with_heading: bool


def torn_places(parts: Iterable[Sequence[Segment]]) -> int:
    """Count where an order of reading, given as the parts of a page, tears something from its heading."""
    every = [tuple(part) for part in parts if part]
    body = body_type(segment for part in every for segment in part)
    held = [_part(part, body) for part in every]
    lost = sum(_loses_entries(one, following) for one, following in pairwise(held))
    misplaced = sum(_is_misplaced(at, held) for at in range(1, len(held)))
    return lost + misplaced + sum(_headings_of_others(part, body) for part in held)


def _part(segments: tuple[Segment, ...], body: BodyType) -> _Part:
    lines = tuple(lines_of(segments))
    first, last = lines[0].segments, lines[-1].segments
    return _Part(
        lines,
        min(s.x0 for s in segments),
        max(s.x1 for s in segments),
        is_heading(next(cells_of(lines[0])), body) and not holds_date(first[0].text),
        is_heading(last, body) and not holds_date(last[0].text),
    )


def _loses_entries(part: _Part, following: _Part) -> bool:
    if not part.ends_with_heading:
        return False
    heading = part.lines[-1]
    below = following.lines[0].baseline > heading.baseline
    beside = following.x1 < heading.segments[0].x0 or following.x0 > max(part.x1, heading.segments[-1].x1)
    return not below or beside


def _is_misplaced(at: int, parts: Sequence[_Part]) -> bool:
    part = parts[at]
    if part.begins_with_heading:
        return False
    first = part.lines[0]
    above = [
        (line.baseline, number)
        for number, other in enumerate(parts)
        if number != at and other.x0 < part.x1 and part.x0 < other.x1
        for line in other.lines
        if line.baseline < first.baseline and _overlap(line, part)
    ]
    return bool(above) and max(above)[1] != at - 1


def _overlap(line: Line, part: _Part) -> bool:
    return any(s.x0 < part.x1 and part.x0 < s.x1 for s in line.segments)


def _headings_of_others(part: _Part, body: BodyType) -> int:
    """Count the headings of another column among the lines of a part."""
    behind = sum(_has_heading_behind(line, body) for line in part.lines)
    middle, reach = (part.x0 + part.x1) / 2, _FAR * (part.x1 - part.x0)
    alone = sum(
        len(line.segments) == 1
        and line.segments[0].x0 > max(middle, following.segments[0].x0 + reach)
        and is_heading(line.segments, body)
        for line, following in pairwise(part.lines)
    )
    return behind + alone


def _has_heading_behind(line: Line, body: BodyType) -> bool:
    """Tell whether a heading stands behind other text; behind a heading, as in a table's first row, a large one."""
    first, *others = cells_of(line)
    headed = is_heading(first, body)
    return any(
        is_heading(cell, body) and not holds_date(cell[0].text) and (not headed or is_large(cell, body))
        for cell in others
    )
