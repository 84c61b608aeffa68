"""A gap report as the bytes of a file, in any format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gapgui.report.csv_table import report_csv
from gapgui.report.json_lines import json_line
from gapgui.report.markdown import report_markdown
from gapgui.report.plain import plain_report
from gapgui.report.privacy.redaction import without_personal_data
from gapgui.report.text import report_text

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    *,
    personal_data: bool = True,
    employers: bool = True,
    also: Sequence[str] = (),
) -> bytes:
    """Return a report in one format; the same input gives the same bytes.

    Args:
        report: what to tell.
        kind: the format.
        templates: the folder `resources/report`.
        personal_data: False leaves out what `privacy.find_personal_data` finds, and the names of the files.
        employers: False leaves out the employers of the resume's jobs as well; needs `personal_data` False.
        also: further words of the resume to leave out, as they stand; needs `personal_data` False.

    """
    if not personal_data:
        report = without_personal_data(report, employers=not employers, also=also)
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
        return report_markdown(report)
    if kind == "csv":
        return report_csv(report)
    if kind == "json":
        return json_line(plain_report(report)) + "\n"
    return report_text(report) + "\n"
