"""The tints of the states, which lie under signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from gapgui.colors import DARK, LIGHT

if TYPE_CHECKING:
    from gapgui.gaps import Status
    from gapgui.ui.widgets.theme import Colors


def state_tint(status: Status, colors: Colors) -> QColor:
    """Return the tint of a state."""
    palette = DARK if colors.is_dark else LIGHT
    return QColor(
        {"covered": palette.covered_tint, "partial": palette.partial_tint, "missing": palette.missing_tint}[
            status
        ]
    )
