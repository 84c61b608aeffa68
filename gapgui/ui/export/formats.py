"""The formats that the window exports, light enough for its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.report.export import ReportKind

FORMATS: dict[ReportKind, str] = {
    "html": "HTML",
    "pdf": "PDF",
    "markdown": "Markdown",
    "csv": "CSV",
    "json": "JSON",
}
SUFFIXES: dict[ReportKind, str] = {
    "html": ".html",
    "pdf": ".pdf",
    "markdown": ".md",
    "csv": ".csv",
    "json": ".json",
}
