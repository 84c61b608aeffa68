"""Boxes to tick and rings to choose that are seen in the dark.

Qt's Fusion style outlines them in a shade darker than the window, which no dark palette has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate

from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QAbstractButton, QStyleOptionViewItem

_WINDOW = QPalette.ColorRole.Window


def outline_box(button: QAbstractButton) -> None:
    """Outline the box of a button in light and in dark."""
    _Outline(button)


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


class _Outline(QObject):
    """Keep a button's box outlined when the palette changes."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._is_setting = False
        self._set()
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and not self._is_setting:
            self._set()
        return super().eventFilter(watched, event)

    def _set(self) -> None:
        self._is_setting = True
        # anew from what is around, or a light one would stay as dark as it was
        self._button.setPalette(QPalette())
        if colors_of(self._button.palette()).is_dark:
            own = QPalette()
            own.setColor(_WINDOW, colors_of(self._button.palette()).muted)
            self._button.setPalette(own)
        self._is_setting = False
