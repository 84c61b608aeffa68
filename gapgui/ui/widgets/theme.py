"""The colours beyond the system's palette: two tints for the tracks, three inks for the states.

Text reaches a contrast of 4.5:1 on the base and window colours of light and dark palettes, marks 3:1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

from gapgui.colors import DARK, LIGHT

if TYPE_CHECKING:
    from gapgui.colors import Palette
    from gapgui.gaps import Status
    from gapgui.posting.posting import Archetype
    from gapgui.taxonomy.taxonomy import Track


class Colors(NamedTuple):
    """Hold the colours for one kind of palette; `tints` lie under text, `inks` are read themselves."""

    is_dark: bool
    inks: dict[Track, QColor]
    tints: dict[Track, QColor]
    states: dict[Status, QColor]
    muted: QColor
    line: QColor
    notice: QColor
    warning: QColor


def _colors(palette: Palette, *, is_dark: bool, muted: str, line: str, notice: str, warning: str) -> Colors:
    return Colors(
        is_dark=is_dark,
        inks={"ml": QColor(palette.ml), "general": QColor(palette.general)},
        tints={"ml": QColor(palette.ml_tint), "general": QColor(palette.general_tint)},
        states={
            "covered": QColor(palette.covered),
            "partial": QColor(palette.partial),
            "missing": QColor(palette.missing),
        },
        muted=QColor(muted),
        line=QColor(line),
        notice=QColor(notice),
        warning=QColor(warning),
    )


_LIGHT = _colors(LIGHT, is_dark=False, muted="#5f5f5f", line="#c9c9c9", notice="#eef2f7", warning="#fff1d6")
_DARK = _colors(DARK, is_dark=True, muted="#a8a8a8", line="#555555", notice="#2d3540", warning="#4a3a17")
# From the most to the least distant from plain software; only the bar of the archetype uses them.
_ARCHETYPE_STEPS: dict[Archetype, tuple[str, str]] = {
    "research": ("#2f2a8f", "#c9c6ff"),
    "ml_engineering": ("#5a54cf", "#9892f5"),
    "data_science": ("#8f8be0", "#6e68d6"),
    "data_engineering": ("#b9833a", "#8a6222"),
    "swe_with_ml": ("#a06400", "#c98f3c"),
    "software": ("#6e4000", "#f0b35a"),
}


def colors_of(palette: QPalette) -> Colors:
    """Return the colours that suit a palette."""
    return _DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else _LIGHT


def page_colors() -> Colors:
    """Return the colours for a page, which is white paper in any palette."""
    return _LIGHT


def archetype_color(archetype: Archetype, colors: Colors) -> QColor:
    """Return the colour of one part of the archetype bar."""
    return QColor(_ARCHETYPE_STEPS[archetype][colors.is_dark])


def around_pages(palette: QPalette) -> QColor:
    """Return the colour around pages; dark themes often leave the palette's own shades as light as they were."""
    return QColor("#161616" if colors_of(palette).is_dark else "#b8b8b8")
