"""Text that nobody sees: drawn without ink, in white on white, on a hidden layer or clipped away."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pypdfium2 import PdfiumError
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfPage

    from gapgui.documents.glyph import Glyph, PageInk

_SCALE = 1.5
_MOST_PATHS = 20_000  # drawing more takes too long
_LEAST_CONTRAST = 16  # of 255; paler type is not read
_WHITE = 240  # of 255
_LARGE_PICTURE = 100_000  # dots; a picture of a million takes some fifty milliseconds


def settle_doubtful_ink(ink: PageInk, page: PdfPage) -> None:
    """Look at the page as drawn to see which characters stand out from what is behind them.

    Hidden layers, clipping, transparency and covers need no rules of their own that way. Filled form fields
    are believed: the engine does not draw them.
    """
    every = ink.complete and not ink.broken and ink.paths < _MOST_PATHS
    if not every and not any(glyph.ink == "pale" for glyph in ink.glyphs):
        return
    try:
        _leave_out_pictures(ink, page)
        bitmap = page.render(scale=min(_SCALE, 3000 / max(ink.width, ink.height, 1)), grayscale=True)
    except (ValueError, PdfiumError):
        return  # a page without a sound size; what can't be looked at is believed
    picture = _Picture(bytes(bitmap.buffer), bitmap.stride, bitmap.width, bitmap.height)
    scale = bitmap.width / max(ink.width, 1)
    over = _Drawn.of(ink.glyphs)
    settled: list[Glyph] = []
    fields = {id(glyph) for glyph in ink.glyphs[ink.on_page :]}
    for run in _runs(ink.glyphs, every=every):
        flat = run[-1].x1 <= run[0].x0  # a font without widths
        sure = run[0].ink == "drawn" and (flat or not every or id(run[0]) in fields or run[0].text.isspace())
        if run[0].ink == "none" or sure:
            settled += run
            continue
        seen = run[0].angle != 0 or picture.has_contrast(run, scale)
        if seen and run[0].ink == "pale" and over.lie_on(run):
            seen = picture.is_backed(run, scale)  # the contrast is that of the other text
        settled += (replace(glyph, ink="drawn" if seen else "none") for glyph in run)
    ink.glyphs = _with_undrawable(ink.glyphs, settled)


def _leave_out_pictures(ink: PageInk, page: PdfPage) -> None:
    """Take large pictures off the page that no character lies on: they show nothing of these, and take long to draw."""
    if not ink.pictures or page.get_rotation():
        return
    left, _, _, top = page.get_cropbox()
    for picture in list(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=1)):
        width, height = picture.get_px_size()
        if width * height < _LARGE_PICTURE:
            continue
        x0, y0, x1, y1 = picture.get_bounds()
        place = (x0 - left, top - y1, x1 - left, top - y0)
        if not any(_touches(glyph, place) for glyph in ink.glyphs):
            page.remove_obj(picture)
            picture.close()


def _touches(glyph: Glyph, place: tuple[float, float, float, float]) -> bool:
    """Tell whether a character lies on a place, or may: turned ones are not looked at."""
    x0, y0, x1, y1 = place
    return glyph.angle != 0 or (glyph.x0 < x1 and x0 < glyph.x1 and glyph.top < y1 and y0 < glyph.bottom)


@dataclass(frozen=True, slots=True)
class _Picture:
    pixels: bytes
    stride: int
    width: int
    height: int

    def has_contrast(self, run: list[Glyph], scale: float) -> bool:
        """Tell whether anything stands out where the characters are."""
        darkest, brightest = 255, 0
        for row in self._rows(run, scale):
            darkest, brightest = min(darkest, min(row)), max(brightest, max(row))
            if brightest - darkest >= _LEAST_CONTRAST:
                return True
        return False

    def is_backed(self, run: list[Glyph], scale: float) -> bool:
        """Tell whether most of what is around the strokes of all text there is anything but white."""
        shades = Counter(pixel // 16 for row in self._rows(run, scale) for pixel in row)
        return bool(shades) and 16 * shades.most_common(1)[0][0] < _WHITE

    def _rows(self, run: list[Glyph], scale: float) -> Iterator[bytes]:
        x0, x1 = min(glyph.x0 for glyph in run), max(glyph.x1 for glyph in run)
        left, right = max(int(x0 * scale), 0), min(int(x1 * scale) + 1, self.width)
        top = max(int(run[0].top * scale), 0)
        bottom = min(int(run[0].baseline * scale) + 1, self.height)
        for y in range(top, bottom) if left < right else ():
            yield self.pixels[y * self.stride + left : y * self.stride + right]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Find the characters in ink that is no way pale, by their place; `reach` is the size of the largest."""

    glyphs: list[Glyph]
    baselines: list[float]
    reach: float

    @classmethod
    def of(cls, glyphs: list[Glyph]) -> _Drawn:
        if not any(glyph.ink == "pale" for glyph in glyphs):
            return cls([], [], 0.0)
        inked = [g for g in glyphs if g.ink == "drawn" and not g.angle and not g.text.isspace()]
        inked.sort(key=lambda g: g.baseline)
        return cls(inked, [g.baseline for g in inked], max((g.size for g in inked), default=0.0))

    def lie_on(self, run: list[Glyph]) -> bool:
        """Tell whether a character of them shares a place with these."""
        x0, x1 = min(glyph.x0 for glyph in run), max(glyph.x1 for glyph in run)
        first = bisect_left(self.baselines, run[0].top - self.reach)
        last = bisect_right(self.baselines, run[0].baseline + self.reach)
        return any(
            glyph.x0 < x1 and x0 < glyph.x1 and glyph.top < run[0].baseline and run[0].top < glyph.bottom
            for glyph in self.glyphs[first:last]
        )


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
