"""Pictures of pages, drawn by pdfium in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.ink.pdfium_file import open_pdfium
from gapgui.documents.limits import LIMITS, Limits
from gapgui.documents.page_image import PageImage
from gapgui.errors import GapError

if TYPE_CHECKING:
    from pypdfium2 import PdfBitmap, PdfPage


def render_page(
    data: bytes, name: str, page_number: int, scale: float, password: str | None, limits: Limits = LIMITS
) -> PageImage:
    """Draw one page (1-based) on white; a scale of 1 is 72 pixels an inch.

    Raises:
        GapError: encrypted, wrong_password, damaged or not_found (no such page).
    """
    with open_pdfium(data, name, password) as document:
        if not 1 <= page_number <= len(document):
            raise GapError("not_found", "{name} has no page {number}.", name=name, number=page_number)
        page = document[page_number - 1]
        bitmap = page.render(
            scale=_fitting(page, scale, limits.picture_pixels), prefer_bgrx=True, rev_byteorder=False
        )
        return PageImage(bitmap.width, bitmap.height, _pixels(bitmap, 4))


def gray_page(
    data: bytes,
    name: str,
    page_number: int,
    scale: float,
    password: str | None,
    turn: int = 0,
    limits: Limits = LIMITS,
) -> bytes:
    """Draw one page (1-based) in shades of gray, turned clockwise by `turn` degrees, as a PNM picture.

    Errors as for `render_page`.
    """
    with open_pdfium(data, name, password) as document:
        page = document[page_number - 1]
        bitmap = page.render(
            scale=_fitting(page, scale, limits.picture_pixels), rotation=turn, grayscale=True
        )
        return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + _pixels(bitmap, 1)


def _fitting(page: PdfPage, scale: float, most: int) -> float:
    width, height = page.get_size()
    return float(min(scale, (most / max(width * height, 1)) ** 0.5))


def _pixels(bitmap: PdfBitmap, bytes_a_pixel: int) -> bytes:
    row, stride = bitmap.width * bytes_a_pixel, bitmap.stride
    pixels = bytes(bitmap.buffer)
    if stride == row:
        return pixels
    return b"".join(pixels[y * stride : y * stride + row] for y in range(bitmap.height))
