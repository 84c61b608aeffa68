"""A comparison as the bytes of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gapgui.report.comparison.plain import plain_comparison
from gapgui.report.comparison.table import comparison_csv
from gapgui.report.comparison.text import comparison_markdown, comparison_text
from gapgui.report.json_lines import json_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.comparison import Comparison
    from gapgui.report.plain import Plain

ComparisonKind = Literal["text", "json", "markdown", "csv"]


def export_comparison(comparison: Comparison, kind: ComparisonKind, errors: Sequence[Plain] = ()) -> bytes:
    """Return a comparison in one format; the same input gives the same bytes."""
    if kind == "json":
        text = json_line(plain_comparison(comparison, errors)) + "\n"
    elif kind == "csv":
        text = comparison_csv(comparison)
    elif kind == "markdown":
        text = comparison_markdown(comparison)
    else:
        text = comparison_text(comparison) + "\n"
    # Excel takes CSV for UTF-8 only with a mark
    return text.encode("utf-8-sig" if kind == "csv" else "utf-8", errors="replace")
