"""The market as HTML: one file that needs nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.html import STYLE, render_page
from gapgui.report.market.summary import market_tables
from gapgui.report.market.words import counted_sentences
from gapgui.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.library.market.counted import Market

PAGE = "market.html.j2"
MOST = 200
"""Rows of a table; a page of thousands is slow to open."""


def market_html(market: Market, templates: Path) -> str:
    """Return the heads of all tables as one HTML page without scripts."""
    return render_page(
        templates,
        PAGE,
        STYLE,
        version=__version__,
        sentences=list(counted_sentences(market)),
        tables=list(market_tables(market, MOST)),
        taxonomy=market.taxonomy,
    )
