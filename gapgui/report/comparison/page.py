"""A comparison as HTML: one file that needs nothing else, for a screen, and a plainer one that Qt lays out on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.comparison.contents import lay_out
from gapgui.report.comparison.tracks import STRENGTH_SIGNS
from gapgui.report.html import render_page
from gapgui.report.telling.words import meanings, strength_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gapgui.library.comparison import Comparison
    from gapgui.report.plain.reading import Plain

PAGE = "comparison.html.j2"
STYLE = "comparison.css.j2"
PRINT_STYLE = "comparison_print.css.j2"


def comparison_html(comparison: Comparison, templates: Path, errors: Sequence[Plain] = ()) -> str:
    """Return a comparison as one HTML file without scripts; `templates` is the folder of the template and its style."""
    return _rendered(comparison, templates, errors, paper=False)


def comparison_paper(comparison: Comparison, templates: Path, errors: Sequence[Plain] = ()) -> str:
    """Return a comparison as HTML that `report.pdf.page_pdf` prints: it knows tables and little of style."""
    return _rendered(comparison, templates, errors, paper=True)


def _rendered(comparison: Comparison, templates: Path, errors: Sequence[Plain], *, paper: bool) -> str:
    return render_page(
        templates,
        PAGE,
        PRINT_STYLE if paper else STYLE,
        comparison=lay_out(comparison, errors),
        paper=paper,
        meanings=meanings(),
        strengths=tuple(
            (strength, sign, strength_word(strength)) for strength, sign in STRENGTH_SIGNS.items()
        ),
    )
