"""Text that nobody sees: drawn without ink, in white on white, on a hidden layer or clipped away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pypdfium2 import PdfiumError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfPage

    from gapgui.documents.glyph import Glyph, PageInk

_SCALE = 1.5
_MOST_PATHS = 20_000  # drawing more takes too long
_LEAST_CONTRAST = 16  # of 255; paler type is not read


def settle_doubtful_ink(ink: PageInk, page: PdfPage) -> None:
    """Look at the page as drawn to see which characters stand out from what is behind them.

    Hidden layers, clipping, transparency and covers need no rules of their own that way. Filled form fields
    are believed: the engine does not draw them.
    """
    every = ink.complete and not ink.broken and ink.paths < _MOST_PATHS
    if not every and not any(glyph.ink == "pale" for glyph in ink.glyphs):
        return
    try:
        bitmap = page.render(scale=min(_SCALE, 3000 / max(ink.width, ink.height, 1)), grayscale=True)
    except (ValueError, PdfiumError):
        return  # a page without a sound size; what can't be looked at is believed
    picture = _Picture(bytes(bitmap.buffer), bitmap.stride, bitmap.width, bitmap.height)
    scale = bitmap.width / max(ink.width, 1)
    settled: list[Glyph] = []
    fields = {id(glyph) for glyph in ink.glyphs[ink.on_page :]}
    for run in _runs(ink.glyphs, every=every):
        flat = run[-1].x1 <= run[0].x0  # a font without widths
        sure = run[0].ink == "drawn" and (flat or not every or id(run[0]) in fields or run[0].text.isspace())
        if run[0].ink == "none" or sure:
            settled += run
            continue
        seen = run[0].angle != 0 or picture.has_contrast(run, scale)
        settled += (replace(glyph, ink="drawn" if seen else "none") for glyph in run)
    ink.glyphs = _with_undrawable(ink.glyphs, settled)


@dataclass(frozen=True, slots=True)
class _Picture:
    pixels: bytes
    stride: int
    width: int
    height: int

    def has_contrast(self, run: list[Glyph], scale: float) -> bool:
        x0, x1 = min(glyph.x0 for glyph in run), max(glyph.x1 for glyph in run)
        left, right = max(int(x0 * scale), 0), min(int(x1 * scale) + 1, self.width)
        top = max(int(run[0].top * scale), 0)
        bottom = min(int(run[0].baseline * scale) + 1, self.height)
        darkest, brightest = 255, 0
        for y in range(top, bottom) if left < right else ():
            row = self.pixels[y * self.stride + left : y * self.stride + right]
            darkest, brightest = min(darkest, min(row)), max(brightest, max(row))
            if brightest - darkest >= _LEAST_CONTRAST:
                return True
        return False


def _runs(glyphs: list[Glyph], *, every: bool) -> Iterator[list[Glyph]]:
    """Yield single characters, or where all are looked at, words in the order drawn."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and every and _goes_on(run[-1], glyph):
            run.append(glyph)
            continue
        if run:
            yield run
        run = [glyph]
    if run:
        yield run


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    return (
        not glyph.text.isspace()
        and (glyph.ink, glyph.angle, glyph.face) == (last.ink, last.angle, last.face)
        and abs(glyph.baseline - last.baseline) < 0.1
        and abs(glyph.x0 - last.x1) < 0.2 * glyph.size
    )


def _with_undrawable(before: list[Glyph], after: list[Glyph]) -> list[Glyph]:
    """Believe in characters of faces of which nothing is seen: the engine that draws may lack the font."""
    seen = {id(glyph.face) for glyph in after if glyph.ink == "drawn" and not glyph.text.isspace()}
    return [
        old if new.ink == "none" and old.ink == "drawn" and id(old.face) not in seen else new
        for old, new in zip(before, after, strict=True)
    ]


def visible_glyphs(ink: PageInk) -> tuple[list[Glyph], str]:
    """Return the characters to read and the text that was left out.

    A scan with a text layer is the exception: there all text is without ink, over a picture, and is read.
    """
    drawn = [glyph for glyph in ink.glyphs if glyph.ink != "none"]
    hidden = [glyph for glyph in ink.glyphs if glyph.ink == "none"]
    if is_scan_with_text(ink):
        return [glyph for glyph in ink.glyphs if glyph.size > 0], ""
    return drawn, "".join(glyph.text for glyph in hidden)


def is_scan_with_text(ink: PageInk) -> bool:
    """Tell whether the page is a picture with its recognised text laid over it without ink."""
    drawn = sum(glyph.ink != "none" and not glyph.text.isspace() for glyph in ink.glyphs)
    return drawn * 4 < len(ink.glyphs) and ink.image_area > 0.4 * ink.width * ink.height
