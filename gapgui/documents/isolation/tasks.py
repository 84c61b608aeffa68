"""What runs inside the worker process: parsers of untrusted bytes, imported only when they are needed."""

from __future__ import annotations

import logging
import signal
import warnings
from typing import TYPE_CHECKING, TypeVar

from gapgui.documents.isolation.memory_limit import limit_memory
from gapgui.documents.limits import LIMITS
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError, is_ours, trace_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gapgui.documents.document import Document
    from gapgui.documents.ink.page_image import PageImage
    from gapgui.documents.limits import Limits
    from gapgui.documents.scans.tesseract import Recognition
    from gapgui.documents.source_file import SourceFile

_Result = TypeVar("_Result")


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


def carry_out(
    task: Callable[..., _Result], name: str, arguments: tuple[object, ...]
) -> _Result | GapError | WorkerBugError:
    """Do a task for a document; an error is returned, not raised, so that it crosses the process border whole."""
    try:
        return task(*arguments)
    except Exception as error:
        return explained(error, name)


def read_file(source: SourceFile, password: str | None, limits: Limits = LIMITS) -> Document:
    """Parse a file."""
    if source.format == "pdf":
        from gapgui.documents.formats.pdf import read_pdf

        return read_pdf(source, password, limits=limits)
    if source.format == "docx":
        from gapgui.documents.formats.docx import read_docx

        return read_docx(source, limits)
    from gapgui.documents.formats.html import read_html

    return read_html(source, limits)


def draw_page(
    source: SourceFile, page_number: int, scale: float, password: str | None, limits: Limits
) -> PageImage:
    """Draw a page as displayed."""
    from gapgui.documents.ink.page_image import render_page

    return render_page(source.data, source.name, page_number, scale, password, limits)


def pages_to_recognise(source: SourceFile, password: str | None, limits: Limits) -> tuple[int, ...]:
    """Find the pages of a PDF that only text recognition can read."""
    from gapgui.documents.formats.pdf import pages_without_text

    return pages_without_text(source, password, limits)


def scan_page(source: SourceFile, page_number: int, password: str | None, turn: int, limits: Limits) -> bytes:
    """Draw a page as text recognition needs it, turned clockwise."""
    from gapgui.documents.ink.page_image import gray_page
    from gapgui.documents.scans.tesseract import DOTS_AN_INCH

    return gray_page(source.data, source.name, page_number, DOTS_AN_INCH / 72, password, turn, limits)


def read_recognised(
    source: SourceFile, password: str | None, recognised: Mapping[int, Recognition], limits: Limits
) -> Document:
    """Parse a PDF with the words that were recognised on some of its pages."""
    from gapgui.documents.formats.pdf import read_pdf
    from gapgui.documents.scans.recognised import recognised_page

    pages = {number: recognised_page(page) for number, page in recognised.items()}
    return read_pdf(source, password, pages, limits)


def explained(error: BaseException, name: str) -> GapError | WorkerBugError:
    """Turn whatever was raised into a sentence, or into the report of a mistake of ours.

    Causes count, for wrappers hide the real error.
    """
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
    if is_ours(error):
        return WorkerBugError(name, trace_of(error))
    return GapError("damaged", "{name} is damaged and can't be read; export it again.", name=name)
