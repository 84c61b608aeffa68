"""The characters of a page and their places: what the engines give and the layout is found from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Ink = Literal["drawn", "pale", "none"]

UNKNOWN = "\ufffd"
"""Stands for a character whose font does not say what it means."""


@dataclass(frozen=True, slots=True)
class Face:
    """Sum up what matters of a font; ascent and descent are parts of the em, the em one of the font size."""

    name: str
    bold: bool
    icons: bool
    dingbats: bool
    ascent: float
    descent: float
    em: float = 1.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """Place one drawn character.

    Coordinates are points in a frame that is turned by `angle` degrees (clockwise, of the writing direction)
    about the top left of the displayed page, so that the writing runs to the right and lines run down.
    `size` is the em in points; `pale` ink is nearly white and may or may not be seen.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    angle: int
    bold: bool
    face: Face
    ink: Ink

    @property
    def top(self) -> float:
        """Return where ascenders reach."""
        return self.baseline - self.face.ascent * self.size

    @property
    def bottom(self) -> float:
        """Return where descenders reach."""
        return self.baseline + self.face.descent * self.size


@dataclass(slots=True)
class PageInk:
    """Collect what a page draws; sizes in points as displayed.

    A `broken` page ended in a syntax error; the glyphs from `on_page` on are those of form fields and notes;
    `stored` is the page's text in the order of the file. `pictures` are the places (left, top, right, bottom)
    of the first ones drawn.
    """

    width: float
    height: float
    glyphs: list[Glyph]
    image_area: float = 0.0
    pictures: list[tuple[float, float, float, float]] = field(default_factory=list)
    paths: int = 0
    complete: bool = True
    broken: bool = False
    on_page: int | None = None
    stored: str = ""
