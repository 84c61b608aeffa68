"""Running heads and feet: what stands at one place at the edge of several pages, but for its figures.

Between the end of one page and the start of the next it would part an entry from its lines.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from gapgui.documents.layout.columns.margins import holds_date
from gapgui.documents.layout.headings import body_type, is_heading
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.layout.baselines.segments import Segment
    from gapgui.documents.layout.headings import BodyType

_EDGE = 0.09  # of the page's height
_PLACE = 2.0  # points
_FIGURES = late_pattern(r"[0-9]++")


def running_lines(pages: Sequence[Sequence[Segment]], heights: Sequence[float]) -> set[int]:
    """Return the identities (`id`) of the segments of running heads and feet; a first page's head is none.

    That one names the person and stays. What looks like a heading or a date is one, unless its figures count the
    pages.
    """
    if len(pages) < 2:
        return set()
    body = body_type(segment for page in pages for segment in page)
    places: dict[tuple[str, int, bool], list[tuple[int, Segment]]] = defaultdict(list)
    for number, (page, height) in enumerate(zip(pages, heights, strict=True)):
        for segment in page:
            at_foot = segment.baseline > (1 - _EDGE) * height
            if at_foot or segment.baseline < _EDGE * height:
                key = (_FIGURES.sub("0", segment.text), round(segment.baseline / _PLACE), at_foot)
                places[key].append((number, segment))
    found: set[int] = set()
    for (_, _, at_foot), repeated in places.items():
        if _runs(repeated, body):
            found |= {id(segment) for number, segment in repeated if at_foot or number > 0}
    return {one for page in pages for one in _outermost(page, found)}


def _outermost(page: Sequence[Segment], found: set[int]) -> Iterator[int]:
    """Yield those of a page that no other text stands beyond."""
    others = [segment.baseline for segment in page if id(segment) not in found]
    for segment in page:
        beyond = not others or not min(others) < segment.baseline < max(others)
        if id(segment) in found and beyond:
            yield id(segment)


def _runs(repeated: Sequence[tuple[int, Segment]], body: BodyType) -> bool:
    """Tell whether segments at one place of several pages, given with their page, are a running head or foot."""
    if len({number for number, _ in repeated}) < 2:
        return False
    if len({segment.text for _, segment in repeated}) == 1:
        text = repeated[0][1].text
        return not is_heading((repeated[0][1],), body) and not holds_date(text)
    first_page, first = repeated[0]
    return all(
        int(figure) - int(start) in (0, number - first_page)
        for number, segment in repeated
        for start, figure in zip(_FIGURES.findall(first.text), _FIGURES.findall(segment.text), strict=True)
    )
