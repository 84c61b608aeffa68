"""Flat buttons with a tip that screen readers say too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def tool_button(text: str, tip: str = "", *, checkable: bool = False, flat: bool = True) -> QToolButton:
    """Return a button that the keyboard reaches; `tip` is also its name where the text is only a sign."""
    button = QToolButton()
    button.setText(text)
    button.setCheckable(checkable)
    button.setAutoRaise(flat)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if tip:
        button.setToolTip(tip)
        button.setAccessibleName(tip)
    return button
