"""A label of one line that is shortened where the width ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedLabel(QLabel):
    """Show plain text, or a shorter form of it, or its beginning; the whole of it is the tip then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = ""

    def set_texts(self, text: str, short: str = "") -> None:
        """Show `text`, or `short` where there is less room."""
        self._short = short
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 3, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        metrics, shown = self.fontMetrics(), self.text()
        if metrics.horizontalAdvance(shown) > self.width():
            shown = metrics.elidedText(self._short or shown, Qt.TextElideMode.ElideRight, self.width())
        tip = self.text() if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), self.alignment()), shown)
        painter.end()
