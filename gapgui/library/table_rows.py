"""The rows of a table, those too in which a quote is not closed, so that they hold the rows behind them.

Whoever reads a row goes on to the next quote, which may be a million lines below. A quote that is still open at the end
is surely one too many; else a row is told by its lines, if each of them by itself is a row of as many cells as the head
has. Lines of a posting are that once in a while, and never all of them.
"""

from __future__ import annotations

import csv
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FEW, _MANY = 3, 20
"""Lines that have to be rows, each of them, for the first of all to be torn: where its quote is surely open, and else."""


class Flaw(Enum):
    """Say why a row can't be read."""

    OPEN = "a quote is not closed; the rows behind it come next"
    NEVER_CLOSED = "a quote is open until the end; nothing comes behind it"
    TOO_LONG = "it is longer than a row may be"


class TooLongError(Exception):
    """Tell that a line was passed over."""


@dataclass(slots=True)
class RowLines:
    """Hand lines to a reader of rows, and hold those of the row that it reads, to hand them out again.

    One that is too long, which is None, is an error after which the next can be asked for, unlike in a generator.
    """

    lines: Iterator[str | None]
    number: int = 0
    """Of the line that was handed out last, the first being 1."""
    first: int = 0
    """The number of the first line of the row."""
    ended: bool = False
    """Whether the reader asked for more of the row than there is."""
    row: list[str] = field(default_factory=list)
    _again: deque[str] = field(default_factory=deque)

    def __iter__(self) -> RowLines:
        return self

    def __next__(self) -> str:
        try:
            line = self._again.popleft() if self._again else next(self.lines)
        except StopIteration:
            self.ended = bool(self.row)
            raise
        self.number += 1
        if line is None:
            raise TooLongError
        self.row.append(line)
        return line

    def begin(self) -> None:
        """Forget the row, and begin the next one."""
        self.row.clear()
        self.first, self.ended = self.number + 1, False

    def go_back(self) -> None:
        """Hand all lines of the row out again, but the first one."""
        self._again.extendleft(reversed(self.row[1:]))
        self.number = self.first


def table_rows(
    lines: RowLines, head: Sequence[str], delimiter: str, longest: int
) -> Iterator[tuple[int, list[str] | Flaw]]:
    """Yield the rows below the head, each with the number of its first line, or its flaw; blank ones are passed over.

    A flaw of a row of more than `longest` characters may be an open quote; so many may stand in a cell, too.
    """
    csv.field_size_limit(longest)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        lines.begin()
        try:
            row = next(reader)
        except StopIteration:
            return
        except (TooLongError, csv.Error):
            too_long = sum(map(len, lines.row)) > longest
            yield lines.first, _torn(lines, head, delimiter, too_long=too_long) or Flaw.TOO_LONG
            continue
        if row:
            yield lines.first, _torn(lines, head, delimiter, too_long=False) or row


def _torn(lines: RowLines, head: Sequence[str], delimiter: str, *, too_long: bool) -> Flaw | None:
    """Tell whether a quote is open in the row that was read last; the lines behind it come again if they are rows.

    `too_long` says that the row was given up because of its length.
    """
    is_open = lines.ended or too_long
    behind = [line for line in (lines.row[1:] if is_open else lines.row[1:-1]) if line.strip()]
    enough = _FEW if is_open else _MANY
    if len(behind) >= enough and all(_is_row(line, head, delimiter) for line in behind):
        lines.go_back()
        return Flaw.OPEN
    # a last line that was cut off is what it is
    return Flaw.NEVER_CLOSED if lines.ended and behind else None


def _is_row(line: str, head: Sequence[str], delimiter: str) -> bool:
    """Tell whether a line by itself has as many cells as the head; of a table of one column nothing tells."""
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return False
    return len(cells) == len(head) > 1
