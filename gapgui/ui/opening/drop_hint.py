"""What is shown over a pane while something is dragged there: an outline, and what letting go would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_INSET, _ROUND, _PADDING = 6, 8, 12
_VEIL = 150  # of 255: what is below is still seen


class DropHint(QWidget):
    """Outline the part of its parent that would take a drop, with a sentence in the middle; hidden at first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, area: QRect, text: str) -> None:
        """Outline an area of the parent and say what would happen there."""
        if self.isVisible() and (self.geometry(), self.text) == (area, text):
            return
        self.text = text
        self.setAccessibleName(text)
        self.setGeometry(area)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(palette.base().color())
        veil.setAlpha(_VEIL)
        outline = self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setBrush(veil)
        painter.setPen(QPen(palette.highlight().color(), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(outline, _ROUND, _ROUND)
        room = outline.adjusted(2 * _PADDING, 0, -2 * _PADDING, 0)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        words = painter.boundingRect(room, flags, self.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlight())
        painter.drawRoundedRect(words.adjusted(-_PADDING, -_PADDING // 2, _PADDING, _PADDING // 2), 6, 6)
        painter.setPen(palette.highlightedText().color())
        painter.drawText(words, flags, self.text)
        painter.end()
