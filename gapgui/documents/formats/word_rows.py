"""The rows of a Word table whose cells hold several lines: read across where these pair up, else cell by cell."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from gapgui.documents.layout.columns.margins import holds_date

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_DATE = 40  # characters; with the place, perhaps


def lines_across(cells: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """Return the lines of a row read across, or None where its cells are read one by one.

    `cells` hold their lines, blank ones too. A row of single lines is read across. So is one in which a cell
    holds dates, one a line, and each stands beside a line of the cell that has most: a title has its date.
    One date alone stands beside the first line of an entry.
    """
    trimmed = [_without_end(cell) for cell in cells]
    filled = [cell for cell in trimmed if cell]
    if all(len(cell) == 1 for cell in filled):
        return [[cell[0] for cell in filled]] if filled else []
    if len(filled) < 2 or not _pair_up(filled):
        return None
    across = [[text for text in row if text] for row in zip_longest(*filled, fillvalue="")]
    return [row for row in across if row]


def _without_end(cell: Sequence[str]) -> list[str]:
    lines = list(cell)
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0] and sum(map(bool, lines)) == 1:
        lines.pop(0)
    return lines


def _pair_up(cells: list[list[str]]) -> bool:
    dates = [cell for cell in cells if _are_dates(cell)]
    texts = [cell for cell in cells if not _are_dates(cell)]
    if not dates or not texts:
        return False
    most = max(texts, key=len)
    beside = all(at < len(most) and most[at] for cell in dates for at, line in enumerate(cell) if line)
    # dates without blank lines between them belong to lines, not to entries of several
    apart = all(len(cell) in (1, len(most)) or not all(cell) for cell in dates)
    return beside and apart


def _are_dates(cell: list[str]) -> bool:
    lines = [line for line in cell if line]
    dated = sum(holds_date(line) for line in lines)
    return bool(lines) and 2 * dated >= len(lines) and max(map(len, lines)) <= _LONGEST_DATE
