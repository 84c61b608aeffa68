"""The characters of a page as pdfium reads them: a second opinion where pdfminer's fails."""

from __future__ import annotations

import ctypes
import math
from itertools import islice
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium
from pypdfium2 import PdfiumError

from gapgui.documents.glyph import UNKNOWN, Face, Glyph, Ink, PageInk
from gapgui.documents.ink.glyph_device import USUAL_WIDTH

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from gapgui.documents.limits import Limits

_BOLD_WEIGHT = 600
_FACE = Face("", bold=False, icons=False, dingbats=False, ascent=0.75, descent=0.22)


def pdfium_ink(page: PdfPage, limits: Limits) -> PageInk:
    """Return what pdfium finds on a page; pictures and paths are counted, not told apart."""
    width, height = page.get_size()
    ink = PageInk(width, height, [])
    text_page = page.get_textpage()
    count = text_page.count_chars()
    ink.complete = count <= limits.page_glyphs
    frame = _Frame(page)
    for index in range(min(count, limits.page_glyphs)):
        glyph = _glyph(text_page.raw, index, frame)
        if glyph is not None:
            ink.glyphs.append(glyph)
    ink.paths, ink.image_area = _drawings(page, limits.page_drawings)
    text_page.close()
    return ink


def stored_text(page: PdfPage) -> str:
    """Return a page's text in the order of the file, as pdfium gives it; nothing where it gives none."""
    try:
        text_page = page.get_textpage()
    except PdfiumError:
        return ""
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()


class _Frame:
    """Turn points of the page's own space into points from the top left of the page as displayed."""

    def __init__(self, page: PdfPage) -> None:
        self.rotation = page.get_rotation()
        self._left, self._bottom, self._right, self._top = page.get_bbox()

    def shown(self, x: float, y: float) -> tuple[float, float]:
        if self.rotation == 90:
            return y - self._bottom, x - self._left
        if self.rotation == 180:
            return self._right - x, y - self._bottom
        if self.rotation == 270:
            return self._top - y, self._right - x
        return x - self._left, self._top - y


def _glyph(text_page: object, index: int, frame: _Frame) -> Glyph | None:
    code = pdfium.FPDFText_GetUnicode(text_page, index)
    if pdfium.FPDFText_IsGenerated(text_page, index) == 1:
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    placed = pdfium.FPDFText_GetCharOrigin(text_page, index, ctypes.byref(x), ctypes.byref(y))
    if not (placed and pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box))):
        return None
    turn = pdfium.FPDFText_GetCharAngle(text_page, index)
    angle = (frame.rotation + round(-math.degrees(max(turn, 0.0)))) % 360
    upright = round(math.degrees(turn)) % 180 == 0
    length, size = (
        (box.right - box.left, box.top - box.bottom)
        if upright
        else (box.top - box.bottom, box.right - box.left)
    )
    shown_x, shown_y = frame.shown(x.value, y.value)
    if angle:
        radians = math.radians(angle)
        cosine, sine = math.cos(radians), math.sin(radians)
        shown_x, shown_y = shown_x * cosine + shown_y * sine, shown_y * cosine - shown_x * sine
    bold = pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD_WEIGHT
    text = (
        UNKNOWN
        if code == 0 or pdfium.FPDFText_HasUnicodeMapError(text_page, index) == 1
        else _character(code)
    )
    # the loose box spans ascent and descent, a little more than the em; of fonts without either it is flat
    size = abs(size) * 0.9 or abs(length) / USUAL_WIDTH
    if not size or not all(map(math.isfinite, (shown_x, length, shown_y, size))):
        return None
    return Glyph(
        text, shown_x, shown_x + abs(length), shown_y, size, angle, bold, _FACE, _ink(text_page, index)
    )


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else UNKNOWN


def _ink(text_page: object, index: int) -> Ink:
    drawn = pdfium.FPDFText_GetTextObject(text_page, index)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(drawn) if drawn else pdfium.FPDF_TEXTRENDERMODE_FILL
    return (
        "none" if mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP) else "drawn"
    )


def _drawings(page: PdfPage, most: int) -> tuple[int, float]:
    paths, images = 0, 0.0
    for drawn in islice(page.get_objects(max_depth=3), most):
        if drawn.type == pdfium.FPDF_PAGEOBJ_PATH:
            paths += 1
        elif drawn.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = drawn.get_bounds()
            images += abs((right - left) * (top - bottom))
    return paths, images
