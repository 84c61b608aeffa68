"""A gap report as the bytes of a file, in any format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gapgui.printable import printable
from gapgui.report.csv_table import report_csv
from gapgui.report.json_lines import json_line
from gapgui.report.markdown import report_markdown
from gapgui.report.plain.report import plain_report
from gapgui.report.text.report import report_text

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport

ReportKind = Literal["html", "pdf", "markdown", "csv", "json", "text"]
SUFFIXES: dict[ReportKind, str] = {
    "html": ".html",
    "pdf": ".pdf",
    "markdown": ".md",
    "csv": ".csv",
    "json": ".json",
    "text": ".txt",
}


def export_report(
    report: GapReport,
    kind: ReportKind,
    templates: Path,
) -> bytes:
    """Return a report in one format; the same input gives the same bytes.

    What is to be left out is taken out before, by `privacy.redaction`.

    Args:
        report: what to tell.
        kind: the format.
        templates: the folder `resources/report`.

    """
    if kind == "pdf":
        # Qt
        from gapgui.report.pdf import report_pdf

        return report_pdf(report, templates)
    # Excel takes CSV for UTF-8 only with a mark
    return _text(report, kind, templates).encode("utf-8-sig" if kind == "csv" else "utf-8", errors="replace")


def _text(report: GapReport, kind: ReportKind, templates: Path) -> str:
    if kind == "html":
        # a template engine, which a report as text needs not
        from gapgui.report.html import report_html

        return report_html(report, templates)
    if kind == "markdown":
        return printable(report_markdown(report))
    if kind == "csv":
        return report_csv(report)
    if kind == "json":
        return json_line(plain_report(report)) + "\n"
    return printable(report_text(report)) + "\n"
