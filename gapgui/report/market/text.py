"""The market for people to read in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.printable import printable
from gapgui.report.market.summary import market_tables
from gapgui.report.market.words import counted_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.library.market.counted import Market
    from gapgui.report.market.summary import MarketTable

MOST = 25
"""Rows of a table."""
_WIDEST = 60
"""Characters of a name."""


def market_text(market: Market) -> str:
    """Return how many postings were read and the heads of all tables."""
    return "\n".join(_lines(market))


def _lines(market: Market) -> Iterator[str]:
    yield " ".join(counted_sentences(market))
    for table in market_tables(market, MOST):
        yield ""
        yield table.title
        yield from _rows(table)
        yield from (f"  {note}" for note in table.notes)


def _rows(table: MarketTable) -> Iterator[str]:
    cells = [[_cell(text) for text in row] for row in (table.heads, *table.rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(table.heads))]
    for row in cells:
        told = (
            text.rjust(width) if at in table.numbers else text.ljust(width)
            for at, (text, width) in enumerate(zip(row, widths, strict=True))
        )
        yield f"  {'  '.join(told)}".rstrip()


def _cell(text: str) -> str:
    one_line = printable(" ".join(text.split()))
    return one_line if len(one_line) <= _WIDEST else one_line[: _WIDEST - 1] + "…"
