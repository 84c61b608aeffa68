"""A comparison as the bytes of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.printable import printable
from gapgui.report.comparison.plain import plain_comparison
from gapgui.report.comparison.table import comparison_csv
from gapgui.report.comparison.text import comparison_markdown, comparison_text
from gapgui.report.json_lines import json_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gapgui.library.comparison import Comparison
    from gapgui.report.export import ReportKind
    from gapgui.report.plain.reading import Plain


def export_comparison(
    comparison: Comparison, kind: ReportKind, templates: Path, errors: Sequence[Plain] = ()
) -> bytes:
    """Return a comparison in one format; the same input gives the same bytes.

    What is to be left out is taken out before, by `nameless`; `templates` is the folder `resources/report`.
    """
    if kind == "pdf":
        # Qt
        from gapgui.report.comparison.contents import comparison_title
        from gapgui.report.comparison.page import comparison_paper
        from gapgui.report.pdf import page_pdf

        return page_pdf(comparison_paper(comparison, templates, errors), comparison_title(comparison))
    text = _text(comparison, kind, templates, errors)
    # Excel takes CSV for UTF-8 only with a mark
    return text.encode("utf-8-sig" if kind == "csv" else "utf-8", errors="replace")


def _text(comparison: Comparison, kind: ReportKind, templates: Path, errors: Sequence[Plain]) -> str:
    if kind == "html":
        # a template engine, which a comparison as text needs not
        from gapgui.report.comparison.page import comparison_html

        return comparison_html(comparison, templates, errors)
    if kind == "json":
        return json_line(plain_comparison(comparison, errors)) + "\n"
    if kind == "csv":
        return comparison_csv(comparison)
    if kind == "markdown":
        return printable(comparison_markdown(comparison))
    return printable(comparison_text(comparison)) + "\n"
