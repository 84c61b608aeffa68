"""Print a report: its PDF, drawn page by page on a printer, in a thread.

Qt allows painting on a printer in any thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gapgui.errors import GapError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.ui.export.report_file import Preview

DOTS_PER_INCH = 200
"""Text stays sharp on paper, and a page stays below 16 MB."""
_POINTS_PER_INCH = 72


def print_pages(shown: Preview, worker: DocumentWorker, printer: QPrinter) -> None:
    """Draw every page on a printer, each as large as the paper allows.

    Raises:
        GapError: a page could not be drawn, or `cannot_write` where the printer takes nothing.
    """
    assert shown.source
    painter = QPainter()
    if not painter.begin(printer):
        raise GapError(
            "cannot_write", "The printer takes nothing: see whether it is on, or save a PDF and print that."
        )
    try:
        for at, page in enumerate(shown.pages):
            drawn = worker.render(shown.source, page.number, DOTS_PER_INCH / _POINTS_PER_INCH)
            picture = QImage(drawn.data, drawn.width, drawn.height, QImage.Format.Format_RGB32)
            if at:
                printer.newPage()
            paper = painter.viewport()
            scale = min(paper.width() / drawn.width, paper.height() / drawn.height)
            painter.drawImage(QRectF(0, 0, drawn.width * scale, drawn.height * scale), picture)
    finally:
        painter.end()
