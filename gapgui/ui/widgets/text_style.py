"""How labels are set: the system's font, a little larger or bold for titles, muted for what is said by the way, a warning for what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QPalette

from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_text_style(
    widget: QWidget, *, larger: int = 0, bold: bool = False, muted: bool = False, warning: bool = False
) -> None:
    """Set a widget's text `larger` by points, bold, muted or as a warning; the ink follows the palette."""
    if larger or bold:
        font = QFont(widget.font())
        if larger:
            font.setPointSizeF(font.pointSizeF() + larger)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        widget.setFont(font)
    if muted or warning:
        _Ink(widget, warns=warning)


class _Ink(QObject):
    """Keep a widget's text muted or a warning, in light and in dark."""

    def __init__(self, widget: QWidget, *, warns: bool) -> None:
        super().__init__(widget)
        self._widget, self._warns = widget, warns
        self._is_setting = False
        self._set()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and not self._is_setting:
            self._set()
        return super().eventFilter(watched, event)

    def _set(self) -> None:
        palette = self._widget.palette()
        self._is_setting = True
        colors = colors_of(palette)
        palette.setColor(
            QPalette.ColorRole.WindowText, colors.states["missing"] if self._warns else colors.muted
        )
        self._widget.setPalette(palette)
        self._is_setting = False
