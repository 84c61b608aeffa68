"""Label rails: the titles of all sections at the left edge, each beside the first line of its section.

Read across, a title would be a part of the first entry; so it becomes a line of its own above it. A table of
labels and values (Languages | Go, Rust) looks the same, but has no entries: no dates, no bullets, no titles.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.lines import Line, begins_item, cells_of
from gapgui.documents.layout.columns.margins import holds_date
from gapgui.documents.layout.headings import is_heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.layout.baselines.segments import Segment
    from gapgui.documents.layout.headings import BodyType

_SLACK = 3.0  # points
_INDENT = 3.0  # ems by which the first line of a section may stand in
_LEAST_GAP = 0.5  # ems
_MOST_OF_PART = 0.6
_LONG_SECTION = 4  # lines
_LEAST_ENTRY_LINES = 3


@dataclass(frozen=True, slots=True)
class Rail:
    """Give the left edge of the text beside the titles."""

    edge: float


def find_rail(lines: Sequence[Line], body: BodyType) -> Rail | None:
    """Return the rail that most lines of a part stand beside, if it has one."""
    for line in lines:
        edge = _edge_of(line, body)
        if edge is not None and _is_rail(lines, edge, body):
            return Rail(edge)
    return None


def without_rail(lines: Sequence[Line], rail: Rail, body: BodyType) -> tuple[Line, ...]:
    """Return the lines with every title of the rail above its section; a title of two lines is one."""
    result: list[Line] = []
    title_at, title_below = -1, 0.0
    for line in lines:
        title, text = _parted(line, rail.edge)
        if not title or not text or not is_heading(title, body) or holds_date(title[0].text):
            result.append(line)
            continue
        if (
            title_at >= 0
            and line.baseline - title_below < 1.5 * line.size
            and _alike(result[title_at], title)
        ):
            result[title_at] = Line((*result[title_at].segments, *title))
        else:
            title_at = len(result)
            result.append(Line(tuple(title)))
        title_below = line.baseline
        result.append(Line(tuple(text)))
    return tuple(result)


def _edge_of(line: Line, body: BodyType) -> float | None:
    """Return where the text beside a title begins, if a line may begin with one."""
    length = len(next(cells_of(line)))
    for count in range(1, min(length + 1, len(line.segments))):
        title, text = line.segments[:count], line.segments[count]
        if text.x0 - title[-1].x1 > _LEAST_GAP * text.size and is_heading(title, body):
            return None if any(holds_date(s.text) for s in title) else text.x0
    return None


def _is_rail(lines: Sequence[Line], edge: float, body: BodyType) -> bool:
    beside = [(line, *_parted(line, edge)) for line in lines]
    inside = [(title, text) for _, title, text in beside if text]
    titles = [title for title, text in inside if title]
    sound = all(is_heading(title, body) and not holds_date(title[0].text) for title in titles)
    if len(titles) < 2 or not sound or len(inside) < _MOST_OF_PART * len(lines):
        return False
    sections: list[int] = []
    for title, _ in inside:
        if title or not sections:
            sections.append(0)
        sections[-1] += 1
    entries = sum(_tells_entry(text, body) for _, text in inside)
    return max(sections) >= _LONG_SECTION and entries >= _LEAST_ENTRY_LINES


def _tells_entry(text: Sequence[Segment], body: BodyType) -> bool:
    first = next(cells_of(Line(tuple(text))))
    return begins_item(text[0]) or is_heading(first, body) or any(holds_date(s.text) for s in text)


def _parted(line: Line, edge: float) -> tuple[list[Segment], list[Segment]]:
    """Part a line at the edge of the text: title and text, title alone or text alone; none of both if it crosses."""
    title = [s for s in line.segments if s.x1 < edge]
    text = [s for s in line.segments if s.x0 > edge - _SLACK]
    if len(title) + len(text) < len(line.segments) or not text:
        return list(line.segments), []
    in_place = text[0].x0 < edge + _INDENT * text[0].size
    return (title, text) if in_place or not title else (list(line.segments), [])


def _alike(line: Line, title: Sequence[Segment]) -> bool:
    last = line.segments[-1]
    return abs(last.size - title[0].size) < 0.05 * last.size and last.bold == title[0].bold
