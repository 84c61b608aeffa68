"""What the worker process does to untrusted bytes, with the parsers that this needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.pdf import pages_without_text, read_pdf
from gapgui.documents.ink.page_drawing import gray_page, render_page
from gapgui.documents.limits import LIMITS
from gapgui.documents.scans.recognised import recognised_page
from gapgui.documents.scans.tesseract import DOTS_AN_INCH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.documents.document import Document
    from gapgui.documents.limits import Limits
    from gapgui.documents.page_image import PageImage
    from gapgui.documents.scans.tesseract import Recognition
    from gapgui.documents.source_file import SourceFile


def read_file(source: SourceFile, password: str | None, limits: Limits = LIMITS) -> Document:
    """Parse a file."""
    if source.format == "pdf":
        return read_pdf(source, password, limits=limits)
    if source.format == "docx":
        # most resumes are neither
        from gapgui.documents.formats.docx import read_docx

        return read_docx(source, limits)
    from gapgui.documents.formats.html import read_html

    return read_html(source, limits)


def draw_page(
    source: SourceFile, page_number: int, scale: float, password: str | None, limits: Limits
) -> PageImage:
    """Draw a page as displayed."""
    return render_page(source.data, source.name, page_number, scale, password, limits)


def pages_to_recognise(source: SourceFile, password: str | None, limits: Limits) -> tuple[int, ...]:
    """Find the pages of a PDF that only text recognition can read."""
    return pages_without_text(source, password, limits)


def scan_page(source: SourceFile, page_number: int, password: str | None, turn: int, limits: Limits) -> bytes:
    """Draw a page as text recognition needs it, turned clockwise."""
    return gray_page(source.data, source.name, page_number, DOTS_AN_INCH / 72, password, turn, limits)


def read_recognised(
    source: SourceFile, password: str | None, recognised: Mapping[int, Recognition], limits: Limits
) -> Document:
    """Parse a PDF with the words that were recognised on some of its pages."""
    pages = {number: recognised_page(page) for number, page in recognised.items()}
    return read_pdf(source, password, pages, limits)
