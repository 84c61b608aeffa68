"""Text that nobody sees: drawn without ink, or in white on white."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from gapgui.documents.glyphs import Glyph, PageInk

_SCALE = 1.5
_LEAST_CONTRAST = 16  # of 255; paler type is not read


def settle_pale_ink(ink: PageInk, page: PdfPage) -> None:
    """Look at the page as drawn to see which nearly white characters stand out from what is behind them."""
    if not any(glyph.ink == "pale" for glyph in ink.glyphs):
        return
    bitmap = page.render(scale=min(_SCALE, 3000 / max(ink.width, ink.height, 1)), grayscale=True)
    pixels, stride = bytes(bitmap.buffer), bitmap.stride
    scale = bitmap.width / max(ink.width, 1)

    def seen(glyph: Glyph) -> bool:
        if glyph.angle:
            return True
        left, right = max(int(glyph.x0 * scale), 0), min(int(glyph.x1 * scale) + 1, bitmap.width)
        top, bottom = max(int(glyph.top * scale), 0), min(int(glyph.baseline * scale) + 1, bitmap.height)
        rows = [pixels[y * stride + left : y * stride + right] for y in range(top, bottom) if left < right]
        return bool(rows) and max(map(max, rows)) - min(map(min, rows)) >= _LEAST_CONTRAST

    ink.glyphs = [
        replace(glyph, ink="drawn" if seen(glyph) else "none") if glyph.ink == "pale" else glyph
        for glyph in ink.glyphs
    ]


def visible_glyphs(ink: PageInk) -> tuple[list[Glyph], str]:
    """Return the characters to read and the text that was left out.

    A scan with a text layer is the exception: there all text is without ink, over a picture, and is read.
    """
    drawn = [glyph for glyph in ink.glyphs if glyph.ink != "none"]
    hidden = [glyph for glyph in ink.glyphs if glyph.ink == "none"]
    if is_scan_with_text(ink):
        return ink.glyphs, ""
    return drawn, "".join(glyph.text for glyph in hidden)


def is_scan_with_text(ink: PageInk) -> bool:
    """Tell whether the page is a picture with its recognised text laid over it without ink."""
    drawn = sum(glyph.ink != "none" and not glyph.text.isspace() for glyph in ink.glyphs)
    return drawn * 4 < len(ink.glyphs) and ink.image_area > 0.4 * ink.width * ink.height
