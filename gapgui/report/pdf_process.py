"""The PDF of a report or another page, made in a process of its own.

Laying a report out takes Qt 150 to 300 ms in one call that holds the interpreter, so a thread would not keep
the window responsive.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.child_process import ChildProcess
from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError
from gapgui.report.export import export_report
from gapgui.saying import speak, spoken

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.gaps import GapReport
    from gapgui.saying import Language


def pdf_in_process(report: GapReport, templates: Path, limits: Limits = LIMITS) -> bytes:
    """Return a report as PDF.

    Raises:
        GapError: `too_slow`, or `cannot_write` where the process ended without a result.
        WorkerBugError: gapgui's own code went wrong.
    """
    return _in_process(limits, _spoken_pdf, spoken(), sendable(report), templates)


def page_in_process(html: str, title: str, limits: Limits = LIMITS) -> bytes:
    """Return a page as `report.pdf.page_pdf` prints it; raises what `pdf_in_process` does."""
    return _in_process(limits, _spoken_page, spoken(), html, title)


def _in_process(limits: Limits, make: Callable[..., bytes], *values: object) -> bytes:
    try:
        return ChildProcess().result_of(make, values, seconds=limits.print_seconds)
    except TimeoutError:
        raise GapError("too_slow", "The PDF took too long; export HTML and print that to PDF.") from None
    except EOFError:
        raise GapError(
            "cannot_write", "The PDF could not be made; export HTML and print that to PDF."
        ) from None


def sendable(report: GapReport) -> GapReport:
    """Return a report that can be sent to another process: read-only views of mappings can't."""
    taxonomy = report.taxonomy
    plain = replace(
        taxonomy,
        categories=dict(taxonomy.categories),
        skills=dict(taxonomy.skills),
        umbrellas=dict(taxonomy.umbrellas),
        near=dict(taxonomy.near),
    )
    return replace(report, taxonomy=plain)


def _spoken_pdf(language: Language, report: GapReport, templates: Path) -> bytes:
    """Return a report as PDF in the language of the program that asks for it."""
    speak(language)
    return export_report(report, "pdf", templates)


def _spoken_page(language: Language, html: str, title: str) -> bytes:
    """Return a page as PDF, its footer in the language of the program that asks for it."""
    from gapgui.report.pdf import page_pdf  # Qt

    speak(language)
    return page_pdf(html, title)
