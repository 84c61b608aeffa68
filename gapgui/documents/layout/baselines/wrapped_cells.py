"""Cells of a line that go on below it: a date range set in two lines, a table's cell too narrow for its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.rows import BLOCK_GAP, BULLETS, fits_after
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from gapgui.documents.layout.baselines.rows import Row
    from gapgui.documents.layout.baselines.segments import Segment

_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)(?:-\d\d){0,2}"
_UNFINISHED = late_pattern(rf"(?:\b|(?<=['’])){_YEAR}[).,]*\s*(?:[{DASHES}]|to|until|bis)$", re.IGNORECASE)
_BEGUN = late_pattern(rf"{_YEAR}[.,]?$")
_REST = late_pattern(
    rf"(?:[{DASHES}]\s*|to\s+|until\s+|bis\s+)?(?:.{{0,12}}\b{_YEAR}|present|current|now|today|ongoing|heute|date)$",
    re.IGNORECASE,
)
_LONGEST = 24  # characters
_EDGE_SLACK = 3.0
_PADDING = 0.7  # ems that a cell keeps free before the next

_Pair = tuple["Segment", "Segment"]


def with_whole_cells(rows: list[Row]) -> list[Row]:
    """Put the lines of a wrapped cell beside its first; read straight across, the other cells would part them."""
    right_edge = max((segment.x1 for row in rows for segment in row), default=0.0)
    whole: list[Row] = []
    open_row: Row = []  # the last line of each cell of the last row
    for row in rows:
        pairs = _continued(open_row, row, right_edge)
        if not pairs:
            whole.append(row)
            open_row = list(row)
            continue
        for begun, rest in pairs:
            above = whole[-1]
            above.insert(above.index(begun) + 1, rest)
            open_row[open_row.index(begun)] = rest
        moved = {id(rest) for _, rest in pairs}
        left_over = [segment for segment in row if id(segment) not in moved]
        if left_over:
            whole.append(left_over)
            open_row = list(left_over)
    return whole


def _continued(above: Row, below: Row, right_edge: float) -> list[_Pair]:
    """Return the segments of a row that go on with cells of the row above it: all, or the rest of a date alone."""
    if len(above) < 2:
        return []
    pairs = [(begun, rest) for rest in below for begun in above if _is_under(begun, rest)]
    dates = [pair for pair in pairs if is_one_range(pair[0].text, pair[1].text)]
    # where all cells have a line below, it is more often the table's next row
    wrapped = len(pairs) == len(below) and (len(below) < len(above) or dates)
    # the last cell's next line follows it anyway
    wrapped = wrapped and any(begun is not above[-1] for begun, _ in pairs)
    if wrapped and ((dates and len(above) > 2) or all(_goes_on(*pair, above, right_edge) for pair in pairs)):
        return pairs
    at_margin = (above[0], above[-1])
    return [pair for pair in dates if any(pair[0] is segment for segment in at_margin)]


def _is_under(begun: Segment, rest: Segment) -> bool:
    near = rest.baseline - begun.baseline < BLOCK_GAP * max(begun.size, rest.size)
    return near and (abs(begun.x0 - rest.x0) < _EDGE_SLACK or abs(begun.x1 - rest.x1) < _EDGE_SLACK)


def _goes_on(begun: Segment, rest: Segment, above: Row, right_edge: float) -> bool:
    """Tell whether a list is unfinished, or the first word below would have been too long for the line above."""
    alike = abs(begun.size - rest.size) < 0.05 * begun.size and begun.bold == rest.bold
    if not alike or abs(begun.x0 - rest.x0) > _EDGE_SLACK or rest.text[0] in BULLETS:
        return False
    if begun.text[-1] in ",&/":
        return True
    following = [segment.x0 for segment in above if segment.x0 > begun.x1]
    limit = min(following) - _PADDING * begun.size if following else right_edge
    return not fits_after(begun, rest, limit)


def is_one_range(begun: str, ended: str) -> bool:
    """Tell whether two lines are a date range: "Mar 2016 -" above "Dec 2019"."""
    if max(len(begun), len(ended)) > _LONGEST or not _REST.match(ended):
        return False
    if _UNFINISHED.search(begun):
        return True
    return bool(_BEGUN.search(begun)) and ended[0] in DASHES
