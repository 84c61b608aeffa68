"""Columns that go on over the page: a main column is not read under the last heading of the side bar beside it.

Page by page, [main, side bar] and [main] put the second page's jobs under "Interests". So where a part of a page
begins within a section, the columns are read as threads: each goes on with what stands in its place on the next
page, and the side bar follows. Of both orders that one is taken which keeps to the headings what is theirs: page by
page unless a part that begins within a section would be read after another column than its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.lines import cells_of
from gapgui.documents.layout.headings import outranks, rank_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.layout.baselines.lines import Line
    from gapgui.documents.layout.headings import BodyType

Lines = tuple["Line", ...]
Place = tuple[int, int]
"""The number of a page and of a part on it, from 0."""

_SHARED_WIDTH = 0.5  # of the narrower
_NAME = 1.6  # times the size of the body; larger type is a person's name


@dataclass(slots=True)
class _Column:
    """Hold the parts of one column, top to bottom."""

    places: list[Place] = field(default_factory=list)
    parts: list[Lines] = field(default_factory=list)

    @property
    def x0(self) -> float:
        return min(s.x0 for part in self.parts for line in part for s in line.segments)

    @property
    def x1(self) -> float:
        return max(s.x1 for part in self.parts for line in part for s in line.segments)

    def put_first(self, place: Place, part: Lines) -> None:
        self.places.insert(0, place)
        self.parts.insert(0, part)

    def go_on(self, other: _Column) -> _Column:
        """Return the column with what follows on the next page; the place is that of the latter."""
        return _Column([*self.places, *other.places], [*self.parts[-1:], *other.parts])


def threaded(pages: Sequence[Sequence[Lines]], body: BodyType) -> list[Place]:
    """Return the order in which the parts of all pages are read; they are given in the order of each page."""
    order: list[Place] = []
    held: list[_Column] = []  # the columns that may go on
    for number, parts in enumerate(pages):
        first = _columns(number, parts, from_top=True)
        following = _continued(held, first, body)
        taken = set(chain.from_iterable(column.places for column in first)) if following else set()
        rest = [(number, at) for at in range(len(parts)) if (number, at) not in taken]
        if following and not rest:
            held = following
            continue
        order += chain.from_iterable(column.places for column in following or held)
        held = [] if following else _columns(number, parts, from_top=False)
        kept = set(chain.from_iterable(column.places for column in held))
        order += [place for place in rest if place not in kept]
    return order + list(chain.from_iterable(column.places for column in held))


def _columns(number: int, parts: Sequence[Lines], *, from_top: bool) -> list[_Column]:
    """Return the columns that stand side by side at the top or at the end of a page, in the order of reading."""
    columns: list[_Column] = []
    numbered = list(enumerate(parts))
    for at, part in numbered if from_top else reversed(numbered):
        alone = _Column([(number, at)], [part])
        shared = [column for column in columns if _share_width(column, alone)]
        if len(shared) > 1:
            break
        if not shared:
            columns.append(alone)
        elif shared[0] is not columns[-1]:
            break
        elif from_top:
            shared[0].places += alone.places
            shared[0].parts += alone.parts
        else:
            shared[0].put_first((number, at), part)
    return columns if from_top else columns[::-1]


def _share_width(one: _Column, other: _Column) -> bool:
    shared = min(one.x1, other.x1) - max(one.x0, other.x0)
    return shared > _SHARED_WIDTH * min(one.x1 - one.x0, other.x1 - other.x0)


def _continued(held: list[_Column], first: list[_Column], body: BodyType) -> list[_Column]:
    """Return the columns of two pages joined; none where reading page by page tears nothing."""
    if len(held) < 2:
        return []
    partners = [_partner(column, held) for column in first]
    torn = any(
        at is not None
        and (number, at) != (0, len(held) - 1)
        and _begins_within(column.parts[0], held[at].parts, body)
        for number, (column, at) in enumerate(zip(first, partners, strict=True))
    )
    known = [at for at in partners if at is not None]
    if not torn or len(set(known)) < len(known):
        return []
    joined = list(held)
    for column, at in zip(first, partners, strict=True):
        if at is None:
            joined.append(column)
        else:
            joined[at] = held[at].go_on(column)
    return joined


def _partner(column: _Column, held: list[_Column]) -> int | None:
    """Return which column of the page before stands in the same place; text across two goes on with neither."""
    near = [at for at, other in enumerate(held) if _share_width(column, other)]
    return near[0] if len(near) == 1 else None


def _begins_within(part: Lines, before: Iterable[Lines], body: BodyType) -> bool:
    """Tell whether a part's first line heads no section: it is no heading, or one of lower rank, as a job's title."""
    rank = rank_of(next(cells_of(part[0])), body)
    if rank is None:
        return True
    ranks = (rank_of(next(cells_of(line)), body) for lines in before for line in lines)
    return any(other and other[0] < _NAME * body.size and outranks(other, rank) for other in ranks)
