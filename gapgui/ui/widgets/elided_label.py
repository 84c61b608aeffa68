"""A label of one line that is shortened where the width ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from gapgui.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedLabel(PlainLabel):
    """Show plain text, or a shorter form of it, or its beginning; the whole of it is the tip then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._short = self._tail = ""

    def set_texts(self, text: str, short: str = "", tail: str = "") -> None:
        """Show `text`, or `short` where there is less room; `tail` is the end that stays where the text is shortened."""
        self._short, self._tail = short, tail
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 3, super().minimumSizeHint().height())

    def shown(self) -> str:
        """Return what there is room for."""
        text = self.text()
        return text if self.fontMetrics().horizontalAdvance(text) <= self.width() else self._shortened()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        shown = self.shown()
        tip = self.text() if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), self.alignment()), shown)
        painter.end()

    def _shortened(self) -> str:
        metrics, text, tail = self.fontMetrics(), self._short or self.text(), self._tail
        room = self.width() - metrics.horizontalAdvance(tail)
        if not text.endswith(tail) or room < self.width() // 2:
            tail, room = "", self.width()
        kept = text[: len(text) - len(tail)]
        return metrics.elidedText(kept, Qt.TextElideMode.ElideRight, room) + tail
