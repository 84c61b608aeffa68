"""Boxes to tick and rings to choose that are seen in the dark.

Qt's Fusion style outlines them in a shade darker than the window, which no dark palette has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QAbstractButton, QStyleOptionViewItem

_WINDOW = QPalette.ColorRole.Window
_GREY = "#a8a8a8"


def outline_box(button: QAbstractButton) -> None:
    """Outline the box of a button in a grey that is seen in light and in dark."""
    palette = QPalette()
    palette.setColor(_WINDOW, QColor(_GREY))
    button.setPalette(palette)


class OutlinedBoxes(QStyledItemDelegate):
    """Outline the boxes of a list."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.palette = outlining(option.palette)


def outlining(palette: QPalette) -> QPalette:
    """Return a palette whose window is light enough to outline boxes with a darker shade of it."""
    colors, own = colors_of(palette), QPalette(palette)
    if colors.is_dark:
        own.setColor(_WINDOW, colors.muted)
    return own
