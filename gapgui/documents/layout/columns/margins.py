"""What stands beside text without being a column: dates, places, labels, the cells of tables."""

from __future__ import annotations

import re
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.layout.baselines.rows import runs_of
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from gapgui.documents.layout.baselines.rows import Row

_DATE = late_pattern(
    r"\b(?:19|20)\d\d\b|\b(?:present|current|today|now|ongoing)\b|\b\d{1,2}/\d{2,4}\b|\b\d+ (?:years?|months?|yrs?|mos?)\b",
    re.I,
)
_MARGIN_WIDTH = 0.34  # of the region; wider is no margin
_FEWER = 0.75  # times the rows of the main text; where cells pair up line by line, entries stand side by side
_BESIDE = 0.6  # of the height of the lower capitals
_LABEL_WORDS = 3.5
_BLOCK_ROWS = 2.5  # on average; runs so long are entries side by side, not rows of a table


def is_margin(side: list[Row], main: list[Row], width: float) -> bool:
    """Tell whether `side` holds dates, places or labels that belong to single lines of `main`.

    A margin is narrow, and each of its runs is short and begins on a line of the main text.
    """
    side_width = max(s.x1 for row in side for s in row) - min(s.x0 for row in side for s in row)
    runs = runs_of(side)
    if _is_grid(side, runs, main):
        return True
    if side_width > _MARGIN_WIDTH * width:
        return False
    starts = sum(_beside(run[0], main) for run in runs) / len(runs)
    if starts >= 0.6 and _is_dated(side, runs):
        return True
    if _in_blocks(side, runs) or _has_headings(side):
        return False
    starts = sum(_aligned(run[0], main) for run in runs) / len(runs)
    rows = sum(_aligned(row, main) for row in side) / len(side)
    return max(map(len, runs)) <= 4 and starts >= 0.9 and (len(runs) >= 4 or rows >= 0.9)


def _is_grid(side: list[Row], runs: list[list[Row]], main: list[Row]) -> bool:
    """Tell whether `side` is made of single cells, perhaps with a label above, each beside a line of `main`."""
    few = len(runs) > 1 and max(map(len, runs)) <= 2 and len(side) <= _FEWER * len(main)
    return few and all(_beside(row, main) for row in side)


def is_row_of_dates(row: Row, main: list[Row]) -> bool:
    """Tell whether a row holds dates alone, set beside a line of the main text."""
    return all(holds_date(s.text) for s in row) and _beside(row, main)


def has_date(row: Row) -> bool:
    """Tell whether a date stands in a row."""
    return any(holds_date(s.text) for s in row)


def holds_date(text: str) -> bool:
    """Tell whether a text holds a year, a month in digits, a length of time or "present"."""
    return bool(_DATE.search(text))


def _is_dated(side: list[Row], runs: list[list[Row]]) -> bool:
    """Tell whether most runs hold a date, and little else; an entry of a sidebar has more lines than its date."""
    dated = [has_date(row) for row in side]
    runs_dated = sum(any(map(has_date, run)) for run in runs)
    return runs_dated >= 0.6 * len(runs) and sum(dated) > 0.45 * len(side)


def _aligned(row: Row, rows: list[Row]) -> bool:
    return any(
        abs(row[0].baseline - other[0].baseline) < 1.5 + 0.3 * abs(row[0].size - other[0].size)
        for other in rows
    )


def _beside(row: Row, rows: list[Row]) -> bool:
    """Tell whether a row stands beside another one, its baseline perhaps a little higher or lower."""
    return any(
        min(row[0].baseline, other[0].baseline) - max(row[0].top, other[0].top)
        >= _BESIDE * min(row[0].baseline - row[0].top, other[0].baseline - other[0].top)
        for other in rows
    )


def is_table(left: list[Row], right: list[Row]) -> bool:
    """Tell rows of cells: every label has its partner, most partners their label, and no block has a heading."""
    labels, cells = sorted((left, right), key=_words_a_row)
    if _words_a_row(labels) > _LABEL_WORDS or _in_blocks(labels, runs_of(labels)) or _has_headings(labels):
        return False
    there = sum(_aligned(row, cells) for row in labels) / len(labels)
    back = sum(_aligned(row, labels) for row in cells) / len(cells)
    return there >= 0.9 and back >= 0.7


def is_table_of_periods(left: list[Row], right: list[Row]) -> bool:
    """Tell whether the left side is the first cells of a table of jobs: a period and more, each beside a line.

    Cells that go on below their first line have nothing at the left edge.
    """
    edge = min(row[0].x0 for row in left)
    entries = [row for row in left if row[0].x0 - edge < row[0].size and _aligned(row, right)]
    celled = [row for row in entries if len(row) > 1 and has_date(row)]
    lone = [row for row in left if row[0].x0 - edge < row[0].size and not _aligned(row, right)]
    return len(celled) >= 2 and len(celled) >= 0.8 * len(entries) and len(lone) <= len(celled)


def _in_blocks(rows: list[Row], runs: list[list[Row]]) -> bool:
    return len(runs) > 1 and len(rows) >= _BLOCK_ROWS * len(runs)


def _has_headings(rows: list[Row]) -> bool:
    sizes = [s.size for row in rows for s in row]
    if max(sizes) >= 1.15 * median(sizes):
        return True
    bold = [all(s.bold for s in row) for row in rows]
    return bold[0] and not all(bold[: len(bold) // 2 + 1])


def _words_a_row(rows: list[Row]) -> float:
    return sum(len(s.words) for row in rows for s in row) / len(rows)
