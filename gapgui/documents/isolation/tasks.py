"""What the parent asks of the worker process; the parsers themselves are imported in there only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from gapgui.documents.limits import LIMITS
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError, is_ours, trace_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from gapgui.documents.document import Document
    from gapgui.documents.limits import Limits
    from gapgui.documents.page_image import PageImage
    from gapgui.documents.scans.tesseract import Recognition
    from gapgui.documents.source_file import SourceFile

_Result = TypeVar("_Result")


def warm_up() -> None:
    """Import what most files need."""
    _parsing()


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
    document: Document = _parsing().read_file(source, password, limits)
    return document


def draw_page(
    source: SourceFile, page_number: int, scale: float, password: str | None, limits: Limits
) -> PageImage:
    """Draw a page as displayed."""
    image: PageImage = _parsing().draw_page(source, page_number, scale, password, limits)
    return image


def pages_to_recognise(source: SourceFile, password: str | None, limits: Limits) -> tuple[int, ...]:
    """Find the pages of a PDF that only text recognition can read."""
    pages: tuple[int, ...] = _parsing().pages_to_recognise(source, password, limits)
    return pages


def scan_page(source: SourceFile, page_number: int, password: str | None, turn: int, limits: Limits) -> bytes:
    """Draw a page as text recognition needs it, turned clockwise."""
    picture: bytes = _parsing().scan_page(source, page_number, password, turn, limits)
    return picture


def read_recognised(
    source: SourceFile, password: str | None, recognised: Mapping[int, Recognition], limits: Limits
) -> Document:
    """Parse a PDF with the words that were recognised on some of its pages."""
    document: Document = _parsing().read_recognised(source, password, recognised, limits)
    return document


def _parsing() -> ModuleType:
    """Return the parsers, which only the worker process imports."""
    from gapgui.documents.isolation import parsing

    return parsing


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
