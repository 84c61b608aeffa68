"""The market as the bytes of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gapgui.report.json_lines import json_line
from gapgui.report.market.plain import plain_market
from gapgui.report.market.spreadsheet import market_csv
from gapgui.report.market.text import market_text

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.library.market.counted import Market

MarketKind = Literal["text", "json", "csv", "html"]


def export_market(market: Market, kind: MarketKind, templates: Path) -> bytes:
    """Return the market in one format; the same input gives the same bytes. `templates` is the folder `resources/report`."""
    if kind == "json":
        text = json_line(plain_market(market)) + "\n"
    elif kind == "csv":
        text = market_csv(market)
    elif kind == "html":
        # a template engine, which the others need not
        from gapgui.report.market.page import market_html

        text = market_html(market, templates)
    else:
        text = market_text(market) + "\n"
    # Excel takes CSV for UTF-8 only with a mark
    return text.encode("utf-8-sig" if kind == "csv" else "utf-8", errors="replace")
