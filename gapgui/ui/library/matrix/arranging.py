"""Which lines and postings of the matrix are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.ui.library.matrix.values import counts_of
from gapgui.ui.telling.tally import TRACKS

if TYPE_CHECKING:
    from collections.abc import Collection

    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.matrix.values import Line, MatrixValues

LineOrder = Literal["asked", "name", "yours"]
PostingOrder = Literal["nearest", "given", "kind"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Say what is to be shown; `postings` None means all, `by` is the posting whose own order counts before all."""

    lines: LineOrder = "asked"
    backwards: bool = False
    columns: PostingOrder = "nearest"
    text: str = ""
    only_open: bool = False
    postings: frozenset[int] | None = None
    by: int | None = None


@dataclass(frozen=True, slots=True)
class ShownLine:
    """Hold a line, with how many of the postings that are shown require it, require or wish for it, and name it."""

    line: Line
    required: int
    asked: int
    named: int

    @property
    def is_open(self) -> bool:
        """Tell whether some of the postings require what the resume does not cover; without a resume, require at all."""
        return self.required > 0 and self.line.status != "covered"


@dataclass(frozen=True, slots=True)
class Heading:
    """Stand above the lines of a track, and say how many there are."""

    track: Track
    count: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Hold what is shown: rows from above, columns from the left, and the choice that it was made by."""

    values: MatrixValues
    choice: Choice
    rows: tuple[Heading | ShownLine, ...]
    columns: tuple[Head, ...]


def arrange(values: MatrixValues, choice: Choice) -> Arrangement:
    """Return the rows and columns that a choice shows, lines by track."""
    columns = _columns(values, choice)
    words = choice.text.casefold().split()
    shown = [
        counted
        for line in values.lines
        if all(word in line.searched for word in words)
        for counted in [count_in(line, choice.postings)]
        if counted.named and (not choice.only_open or counted.is_open)
    ]
    rows: list[Heading | ShownLine] = []
    for track in TRACKS:
        own = _ordered([line for line in shown if line.line.track == track], choice)
        if own:
            rows += [Heading(track, len(own)), *own]
    return Arrangement(values, choice, tuple(rows), columns)


def count_in(line: Line, numbers: Collection[int] | None) -> ShownLine:
    """Return a line with how many of some postings ask for it; None means all."""
    if numbers is None:
        return ShownLine(line, *line.counts)
    return ShownLine(
        line, *counts_of(mark.strength for number, mark in line.marks.items() if number in numbers)
    )


def _columns(values: MatrixValues, choice: Choice) -> tuple[Head, ...]:
    heads = [h for h in values.heads if choice.postings is None or h.number in choice.postings]
    if choice.columns == "nearest" and values.compared:
        # one that asks for nothing, or can't be read, is near to nobody
        heads.sort(key=lambda head: (not head.total, head.open, -head.total))
    elif choice.columns == "kind":
        heads.sort(key=lambda head: [-share for _, share in head.posting.archetype_shares])
    return tuple(heads)


def _ordered(lines: list[ShownLine], choice: Choice) -> list[ShownLine]:
    # by the number that the column shows
    lines.sort(key=lambda line: (-line.asked, -line.required, -line.named))
    if choice.lines == "name":
        lines.sort(key=lambda line: line.line.name.casefold(), reverse=choice.backwards)
    elif choice.lines == "yours":
        lines.sort(key=lambda line: _status_rank(line.line), reverse=choice.backwards)
    elif choice.backwards:
        lines.reverse()
    if choice.by is not None:
        number = choice.by
        lines.sort(key=lambda line: _rank_in(line.line, number))
    return lines


def _status_rank(line: Line) -> int:
    """Return what is missing first."""
    return -STATUSES.index(line.status) if line.status else 0


def _rank_in(line: Line, number: int) -> tuple[int, int]:
    """Return what a posting requires first, of that what is missing; what it does not ask for last."""
    mark = line.marks.get(number)
    return (STRENGTHS.index(mark.strength), _status_rank(line)) if mark else (len(STRENGTHS), 0)
