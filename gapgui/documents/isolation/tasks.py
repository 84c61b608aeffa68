"""What runs inside the worker process: parsers of untrusted bytes, imported only when they are needed."""

from __future__ import annotations

import logging
import signal
import warnings
from typing import TYPE_CHECKING

from gapgui.documents.isolation.memory_limit import limit_memory
from gapgui.errors import GapError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.documents.document import Document
    from gapgui.documents.ink.page_image import PageImage
    from gapgui.documents.scans.tesseract import Recognition
    from gapgui.documents.source_file import SourceFile


def prepare_process(memory_limit: int) -> None:
    """Set up a fresh worker: memory limit, no chatter of the parsers, ended at once when told to."""
    # pebble's own handler runs Python code, which a long call into C would keep waiting
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    logging.disable(logging.CRITICAL)  # the parsers log parts of the text
    warnings.simplefilter("ignore")
    limit_memory(memory_limit)


def warm_up() -> None:
    """Import what most files need."""
    import gapgui.documents.formats.pdf  # noqa: F401


def read_isolated(source: SourceFile, password: str | None) -> Document | GapError:
    """Parse a file; an error is returned, not raised, so that it crosses the process border whole."""
    try:
        return _read(source, password)
    except Exception as error:
        return as_gap_error(error, source.name)


def render_isolated(
    source: SourceFile, page_number: int, scale: float, password: str | None
) -> PageImage | GapError:
    """Draw a page; an error is returned, not raised."""
    from gapgui.documents.ink.page_image import render_page

    try:
        return render_page(source.data, source.name, page_number, scale, password)
    except Exception as error:
        return as_gap_error(error, source.name)


def pages_to_recognise(source: SourceFile, password: str | None) -> tuple[int, ...] | GapError:
    """Find the pages of a PDF that only text recognition can read; an error is returned, not raised."""
    from gapgui.documents.formats.pdf import pages_without_text

    try:
        return pages_without_text(source, password)
    except Exception as error:
        return as_gap_error(error, source.name)


def scan_isolated(source: SourceFile, page_number: int, password: str | None, turn: int) -> bytes | GapError:
    """Draw a page as text recognition needs it, turned clockwise; an error is returned, not raised."""
    from gapgui.documents.ink.page_image import gray_page
    from gapgui.documents.scans.tesseract import DOTS_AN_INCH

    try:
        return gray_page(source.data, source.name, page_number, DOTS_AN_INCH / 72, password, turn)
    except Exception as error:
        return as_gap_error(error, source.name)


def read_recognised(
    source: SourceFile, password: str | None, recognised: Mapping[int, Recognition]
) -> Document | GapError:
    """Parse a PDF with the words that were recognised on some of its pages; an error is returned, not raised."""
    from gapgui.documents.formats.pdf import read_pdf
    from gapgui.documents.scans.recognised import recognised_page

    try:
        return read_pdf(source, password, {n: recognised_page(page) for n, page in recognised.items()})
    except Exception as error:
        return as_gap_error(error, source.name)


def _read(source: SourceFile, password: str | None) -> Document:
    if source.format == "pdf":
        from gapgui.documents.formats.pdf import read_pdf

        return read_pdf(source, password)
    if source.format == "docx":
        from gapgui.documents.formats.docx import read_docx

        return read_docx(source)
    from gapgui.documents.formats.html import read_html

    return read_html(source)


def as_gap_error(error: BaseException, name: str) -> GapError:
    """Turn whatever a parser raised into a sentence; causes count, for wrappers hide the real error."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, GapError):
            return seen
        if isinstance(seen, MemoryError):
            return GapError(
                "too_large",
                "{name} needs more memory than is safe; export it again, or print it to PDF.",
                name=name,
            )
        inner = seen.args[0] if seen.args else None
        seen = seen.__cause__ or (inner if isinstance(inner, BaseException) else None)
    return GapError("damaged", "{name} is damaged and can't be read; export it again.", name=name)
