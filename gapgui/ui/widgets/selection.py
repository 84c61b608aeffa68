"""How a selection is drawn: in the accent where the keyboard is, paler where it is not, so that one sees where keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard goes for a while only: to a menu, or to another window."""
_SHARE = 0.18
"""Of the text's colour in the pale one; text on it keeps a contrast of 4.5:1."""


def draw_selection(view: QWidget, *, has_keyboard: bool) -> None:
    """Draw the selection of a view as it is with the keyboard, or without."""
    if has_keyboard:
        view.setPalette(QPalette())
        return
    own = QPalette()
    inherited = view.palette()
    base, text = inherited.color(QPalette.ColorRole.Base), inherited.color(QPalette.ColorRole.Text)
    own.setColor(QPalette.ColorRole.Highlight, _between(base, text))
    own.setColor(QPalette.ColorRole.HighlightedText, text)
    view.setPalette(own)


def _between(one: QColor, other: QColor) -> QColor:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * _SHARE) for a, b in parts))
