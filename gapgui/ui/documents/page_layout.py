"""Where pages stand below one another, in logical pixels; plain geometry without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Page

GAP = 12.0
"""Pixels around and between pages."""

POINTS_TO_PIXELS = 96 / 72
"""A zoom of 1 shows a page in its size on a screen with 96 pixels an inch."""

MIN_ZOOM, MAX_ZOOM = 0.25, 5.0
ZOOM_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """Give a page's rectangle; `number` counts from 1."""

    number: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Hold all pages at one zoom; `scale` is pixels a point."""

    pages: tuple[PlacedPage, ...]
    width: float
    height: float
    scale: float

    def visible(self, top: float, bottom: float) -> tuple[PlacedPage, ...]:
        """Return the pages that share a pixel with the stretch from `top` to `bottom`."""
        return tuple(page for page in self.pages if page.y < bottom and page.y + page.height > top)

    def page_at(self, x: float, y: float) -> tuple[int, float, float] | None:
        """Return the page under a pixel, and the place on it in points."""
        for page in self.pages:
            if page.x <= x < page.x + page.width and page.y <= y < page.y + page.height:
                return page.number, (x - page.x) / self.scale, (y - page.y) / self.scale
        return None

    def most_visible(self, top: float, bottom: float) -> int:
        """Return the number of the page that takes most of a stretch; 1 where there is none."""
        shares = {p.number: min(bottom, p.y + p.height) - max(top, p.y) for p in self.visible(top, bottom)}
        return max(shares, key=lambda number: shares[number], default=1)


def lay_out(pages: Sequence[Page], zoom: float, view_width: float) -> PageLayout:
    """Place pages below one another, centred in the view where it is wider."""
    scale = zoom * POINTS_TO_PIXELS
    width = max((page.width * scale for page in pages), default=0.0) + 2 * GAP
    width = max(width, view_width)
    placed, y = [], GAP
    for page in pages:
        own_width, own_height = page.width * scale, page.height * scale
        placed.append(PlacedPage(page.number, (width - own_width) / 2, y, own_width, own_height))
        y += own_height + GAP
    return PageLayout(tuple(placed), width, y, scale)


def fitting_zoom(pages: Sequence[Page], view_width: float) -> float:
    """Return the zoom at which the widest page fills the view."""
    widest = max((page.width for page in pages), default=595.0)
    return clamped((view_width - 2 * GAP) / (widest * POINTS_TO_PIXELS))


def next_zoom(zoom: float, direction: int) -> float:
    """Return the next step of zoom, up (1) or down (-1)."""
    if direction > 0:
        return next((step for step in ZOOM_STEPS if step > zoom + 0.01), MAX_ZOOM)
    return next((step for step in reversed(ZOOM_STEPS) if step < zoom - 0.01), MIN_ZOOM)


def clamped(zoom: float) -> float:
    """Return a zoom within what is offered."""
    return min(max(zoom, MIN_ZOOM), MAX_ZOOM)
