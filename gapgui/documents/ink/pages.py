"""The pages of a PDF as two engines read them: pdfminer, and pdfium where that one fails or loses text."""

from __future__ import annotations

import contextlib
import io
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter

from gapgui.documents.glyph import UNKNOWN, PageInk
from gapgui.documents.ink.annotations import draw_annotations
from gapgui.documents.ink.bitmap_fonts import FontResources
from gapgui.documents.ink.glyph_device import Enough, GlyphDevice
from gapgui.documents.ink.hidden_text import settle_doubtful_ink
from gapgui.documents.ink.pdfium_file import open_pdfium, password_error
from gapgui.documents.ink.pdfium_glyphs import pdfium_ink, stored_text
from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError
from gapgui.mistakes import is_ours

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

    from gapgui.documents.source_file import SourceFile

_ENOUGH_READABLE = 0.9
_FEW = 20
_MORE = 1.01  # times the letters of the other engine, and three more; both count the same page the same way


@dataclass(slots=True)
class PdfPages:
    """Collect what was drawn on the pages; `failed` numbers those that neither engine could read."""

    inks: list[PageInk] = field(default_factory=list)
    page_count: int = 0
    failed: list[int] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Hold what all pages of a file share; `deadline` is of `time.monotonic`."""

    fonts: FontResources
    deadline: float
    limits: Limits


def read_pages(source: SourceFile, password: str | None, limits: Limits = LIMITS) -> PdfPages:
    """Read the first pages of a PDF.

    Raises:
        GapError: encrypted, wrong_password or damaged.
    """
    deadline = time.monotonic() + limits.ink_seconds
    result = PdfPages()
    with contextlib.ExitStack() as stack:
        first = _opened_by_pdfminer(source, password, stack, limits.pages)
        second = _opened_by_pdfium(source, password, stack, needed=first is None)
        plumbed = _pages_of(first) if first is not None else []
        result.page_count = max(len(second) if second is not None else 0, len(plumbed))
        if first is not None:
            result.metadata = {str(key): str(value) for key, value in first.metadata.items()}
        reader = _Reader(FontResources(), deadline, limits)
        for number in range(1, min(result.page_count, limits.pages) + 1):
            ink = _read_page(plumbed, second, number, reader)
            if ink is None:
                result.failed.append(number)
            result.inks.append(ink or PageInk(0, 0, []))
    if len(result.failed) == len(result.inks):
        raise GapError(
            "damaged", "{name} is damaged: none of its pages can be read; export it again.", name=source.name
        )
    return result


def _opened_by_pdfminer(
    source: SourceFile, password: str | None, stack: contextlib.ExitStack, most: int
) -> Any | None:
    try:
        pages = list(range(1, most + 1))
        pdf = pdfplumber.open(
            io.BytesIO(source.data), password=password or "", pages=pages, raise_unicode_errors=False
        )
        stack.callback(_close, pdf)
        return pdf
    except MemoryError:
        raise
    except Exception as error:
        if any(isinstance(cause, PDFPasswordIncorrect) for cause in (error, *error.args)):
            raise password_error(source.name, password) from None
        return None


def _close(pdf: Any) -> None:
    # closing looks at the pages once more, and fails where that does
    with contextlib.suppress(Exception):
        pdf.close()


def _opened_by_pdfium(
    source: SourceFile, password: str | None, stack: contextlib.ExitStack, *, needed: bool
) -> pypdfium2.PdfDocument | None:
    try:
        return stack.enter_context(open_pdfium(source.data, source.name, password))
    except GapError:
        if needed:
            raise
        return None


def _pages_of(pdf: Any) -> list[Any]:
    try:
        return list(pdf.pages)
    except MemoryError:
        raise
    except Exception:
        return []


def _read_page(
    plumbed: list[Any],
    second: pypdfium2.PdfDocument | None,
    number: int,
    reader: _Reader,
) -> PageInk | None:
    ink = _pdfminer_ink(plumbed[number - 1], reader) if number <= len(plumbed) else None
    if second is None:
        return ink
    with _pdfium_page(second, number) as page:
        if page is None:
            return ink
        # a page too full for the one engine is too full for the other
        stored = stored_text(page) if ink is None or ink.complete else ""
        if ink is None or _is_doubtful(ink) or _lacks_letters(ink, stored):
            other = pdfium_ink(page, reader.limits)
            other.stored = stored
            if ink is None or _readable(other) > _readable(ink) * 1.1 + 3:
                return other
            if _lacks_letters(ink, "".join(glyph.text for glyph in other.glyphs)):
                return other
        ink.stored = stored
        settle_doubtful_ink(ink, page)
    return ink


def _pdfminer_ink(page: Any, reader: _Reader) -> PageInk | None:
    device = GlyphDevice(reader.fonts, reader.deadline, reader.limits)
    interpreter = PDFPageInterpreter(reader.fonts, device)
    try:
        interpreter.process_page(page.page_obj)
        device.page.on_page = len(device.page.glyphs)
        draw_annotations(interpreter, page.page_obj, device.page_matrix, reader.limits.page_notes)
    except Enough:
        pass
    except MemoryError:
        raise
    except Exception as error:
        if is_ours(error):
            raise
        device.page.complete, device.page.broken = False, True
        return device.page if device.page.glyphs else None
    finally:
        page.close()
    return device.page


@contextlib.contextmanager
def _pdfium_page(document: pypdfium2.PdfDocument, number: int) -> Iterator[pypdfium2.PdfPage | None]:
    try:
        page = document[number - 1]
    except Exception:
        yield None
        return
    try:
        yield page
    finally:
        page.close()


def _is_doubtful(ink: PageInk) -> bool:
    signs = sum(not glyph.text.isspace() for glyph in ink.glyphs)
    if signs < _FEW or ink.broken:
        return True
    # a page too full for the one engine is too full for the other
    return ink.complete and _readable(ink) < _ENOUGH_READABLE * signs


def _lacks_letters(ink: PageInk, other_text: str) -> bool:
    """Tell whether another engine finds more letters and digits on the page.

    pdfminer drops, without a word, the text of fonts with an encoding of their own (WeasyPrint's, for one).
    """
    known = sum(
        character.isalnum() or character == UNKNOWN for glyph in ink.glyphs for character in glyph.text
    )
    return ink.complete and sum(map(str.isalnum, other_text)) > _MORE * known + 3


def _readable(ink: PageInk) -> int:
    """Count the characters that can be part of a text; private and unknown ones can't."""
    return sum(is_readable(glyph.text) for glyph in ink.glyphs)


def is_readable(text: str) -> bool:
    """Tell whether a glyph's text is made of printable characters with a public meaning."""
    return (
        text.isprintable()
        and not text.isspace()
        and not any("\ue000" <= c <= "\uf8ff" or c == "\ufffd" for c in text)
    )
