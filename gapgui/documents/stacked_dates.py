"""Date ranges in a margin that are set in two lines: "Mar 2016 -" above "Dec 2019"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.documents.rows import BLOCK_GAP

if TYPE_CHECKING:
    from gapgui.documents.segments import Segment

_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_UNFINISHED = re.compile(rf"(?:\b|(?<=['’])){_YEAR}[).,]*\s*(?:[-–—−]|to|until|bis)$", re.IGNORECASE)
_BEGUN = re.compile(rf"{_YEAR}[.,]?$")
_REST = re.compile(
    rf"(?:[-–—−]\s*|to\s+|until\s+|bis\s+)?(?:.{{0,12}}\b{_YEAR}|present|current|now|today|ongoing|heute|date)$",
    re.IGNORECASE,
)
_LONGEST = 24  # characters
_EDGE_SLACK = 3.0


def with_whole_dates(rows: list[list[Segment]]) -> list[list[Segment]]:
    """Put the lower half of a date range beside its upper half; read straight across, other text would part them."""
    whole: list[list[Segment]] = []
    for row in rows:
        rest = _rest_of_date(whole[-1], row) if whole else None
        if rest is None:
            whole.append(row)
            continue
        begun, ended = rest
        above = whole[-1]
        above.insert(above.index(begun) + 1, ended)
        if len(row) > 1:
            whole.append([segment for segment in row if segment is not ended])
    return whole


def _rest_of_date(above: list[Segment], below: list[Segment]) -> tuple[Segment, Segment] | None:
    if len(above) < 2:
        return None
    for begun, ended in ((above[0], below[0]), (above[-1], below[-1])):
        near = ended.baseline - begun.baseline < BLOCK_GAP * max(begun.size, ended.size)
        in_line = abs(begun.x0 - ended.x0) < _EDGE_SLACK or abs(begun.x1 - ended.x1) < _EDGE_SLACK
        if near and in_line and _is_one_range(begun.text, ended.text):
            return begun, ended
    return None


def _is_one_range(begun: str, ended: str) -> bool:
    if max(len(begun), len(ended)) > _LONGEST or not _REST.match(ended):
        return False
    if _UNFINISHED.search(begun):
        return True
    return bool(_BEGUN.search(begun)) and ended[0] in "-–—−"
