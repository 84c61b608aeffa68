"""Where marks stand in a text that is edited while they are shown, in Qt's positions."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.ui.telling.marks import Mark
    from gapgui.ui.telling.offsets import TextOffsets


class PlacedMark(NamedTuple):
    """Hold a mark and where it stands now."""

    mark: Mark
    start: int
    end: int


class PlacedMarks:
    """Move marks with the text: a text of a thousand lines has thousands, of which a window shows a hundred.

    What is typed at the beginning of one stands before it, what is typed at its end belongs to it.
    """

    def __init__(self, marks: Sequence[Mark], offsets: TextOffsets) -> None:
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._starts = [offsets.position(mark.start) for mark in self._marks]
        self._ends = [offsets.position(mark.end) for mark in self._marks]
        self._note_reach()

    def edit(self, at: int, removed: int, added: int) -> None:
        """Follow an edit at a position."""
        if removed or added:
            self._starts = _moved(self._starts, at, removed, added)
            self._ends = _moved(self._ends, at, removed, added)
            self._note_reach()

    def between(self, first: int, last: int) -> Iterator[PlacedMark]:
        """Yield the marks of which a part stands from one position to another, by where they begin."""
        for at in range(bisect_right(self._reach, first), bisect_right(self._starts, last)):
            start, end = self._starts[at], self._ends[at]
            if first < end > start:
                yield PlacedMark(self._marks[at], start, end)

    def innermost_at(self, position: int) -> Mark | None:
        """Return the shortest mark over a character, one of a skill before that of text that was left out."""
        over = list(self.between(position, position))
        best = min(over, key=lambda p: (p.mark.look == "ignored", p.end - p.start), default=None)
        return best.mark if best else None

    def _note_reach(self) -> None:
        """Note how far each mark or one before it reaches, which grows from mark to mark as their ends don't."""
        self._reach = list(accumulate(self._ends, max))


def _moved(positions: list[int], at: int, removed: int, added: int) -> list[int]:
    return [position if position < at else max(at, position - removed) + added for position in positions]
