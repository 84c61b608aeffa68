"""Which lines a PDF's type marks as headings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.lines import begins_item, cells_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.layout.baselines.lines import Line
    from gapgui.documents.layout.baselines.segments import Segment

_LARGER = 1.12
_LONGEST = 70
_MOST_WORDS = 9
_MOSTLY_BOLD = 0.45
_MARGIN_REACH = 18  # ems from the title's left edge to the text beside it
_LEAST_GAP = 1.5
_SAME_SIZE = 0.05

Rank = tuple[float, bool, bool]
"""Size in points, whether in capitals, whether bold."""


@dataclass(frozen=True, slots=True)
class BodyType:
    """Describe the type that most of a document is set in; `size` in points."""

    size: float
    bold: bool


def body_type(segments: Iterable[Segment]) -> BodyType:
    """Find the size that most characters have, and whether bold is so common that it says nothing."""
    sizes: Counter[float] = Counter()
    bold = 0
    for segment in segments:
        length = len(segment.text)
        sizes[round(segment.size * 2) / 2] += length
        bold += length * segment.bold
    total = sizes.total()
    return (
        BodyType(sizes.most_common(1)[0][0], bold > _MOSTLY_BOLD * total) if total else BodyType(10.0, False)
    )


def heading_length(line: Line, body: BodyType) -> int:
    """Return how many segments from the line's first on are a heading: those up to the first wide gap, or none."""
    first = next(cells_of(line))
    return len(first) if is_heading(first, body) else 0


def is_heading(cell: Sequence[Segment], body: BodyType) -> bool:
    """Tell whether the segments of a cell are a heading.

    It is larger than the body, bold or in capitals, and short; a job's title set in bold counts.
    """
    text = " ".join(segment.text for segment in cell)
    if begins_item(cell[0]) or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    if text[-1] in ".,;" or sum(map(str.isalpha, text)) < 2:
        return False
    larger = is_large(cell, body)
    bold = all(segment.bold for segment in cell) and not body.bold
    capitals = text.isupper() and sum(map(str.isalpha, text)) >= 4
    return larger or bold or capitals


def is_large(cell: Sequence[Segment], body: BodyType) -> bool:
    """Tell whether a cell is set larger than the body."""
    return min(segment.size for segment in cell) >= _LARGER * body.size


def rank_of(cell: Sequence[Segment], body: BodyType) -> Rank | None:
    """Return size, capitals and weight of a heading, None of anything else."""
    if not is_heading(cell, body):
        return None
    return min(s.size for s in cell), all(s.text.isupper() for s in cell), all(s.bold for s in cell)


def outranks(one: Rank, other: Rank) -> bool:
    """Tell whether a heading is of a higher rank than another: larger, else in capitals, else bolder."""
    if abs(one[0] - other[0]) > _SAME_SIZE * other[0]:
        return one[0] > other[0]
    return one[1:] > other[1:]


def is_margin_title(line: Line, body: BodyType) -> bool:
    """Tell whether a section's title stands in the left margin with the section's first line beside it.

    It is larger than what follows or in capitals, and what follows is no date at the right edge.
    """
    length = heading_length(line, body)
    if not 0 < length < len(line.segments):
        return False
    title, rest = line.segments[:length], line.segments[length]
    larger = min(s.size for s in title) >= _LARGER * rest.size
    capitals = all(s.text.isupper() for s in title) and not rest.text.isupper()
    beside = rest.x0 - title[0].x0 < _MARGIN_REACH * body.size
    return (larger or capitals) and beside and rest.x0 - title[-1].x1 > _LEAST_GAP * body.size
