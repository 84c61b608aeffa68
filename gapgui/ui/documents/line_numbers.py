"""The numbers of the lines beside a text, as evidence names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BEFORE, _BEHIND = 8, 4
_FEWEST_DIGITS = 2
"""The text doesn't move aside when it gets its tenth line."""


class LineNumbers(QWidget):
    """Show beside each line that begins in sight its number, in the muted ink of the palette."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        text.blockCountChanged.connect(self._make_room)
        text.updateRequest.connect(self._follow)
        text.installEventFilter(self)
        self._make_room()

    def sizeHint(self) -> QSize:
        digits = max(_FEWEST_DIGITS, len(str(max(1, self._text.blockCount()))))
        return QSize(self.fontMetrics().horizontalAdvance("9") * digits + _BEFORE + _BEHIND, 0)

    def numbers(self) -> list[tuple[int, QRect]]:
        """Return the numbers in sight, each with its place."""
        text, shown = self._text, []
        block, offset = text.firstVisibleBlock(), text.contentOffset()
        line, room = self.fontMetrics().height(), self.width() - _BEHIND
        while block.isValid():
            area = text.blockBoundingGeometry(block).translated(offset)
            if area.top() > self.height():
                break
            if block.isVisible():
                shown.append((block.blockNumber() + 1, QRect(0, round(area.top()), room, line)))
            block = block.next()
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        elif event.type() == QEvent.Type.FontChange:
            self._make_room()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().base())
        painter.setPen(colors_of(self.palette()).muted)
        for number, place in self.numbers():
            if place.intersects(event.rect()):
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{number}"
                )
        painter.end()

    def _make_room(self, _blocks: int = 0) -> None:
        width = self.sizeHint().width()
        left_to_right = self._text.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self._text.setViewportMargins(width if left_to_right else 0, 0, 0 if left_to_right else width, 0)
        self._place()

    def _place(self) -> None:
        inside, width = self._text.contentsRect(), self.sizeHint().width()
        left = inside.left()
        if self._text.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self._text.viewport().geometry().right() + 1
        self.setGeometry(left, inside.top(), width, inside.height())

    def _follow(self, area: QRect, by: int) -> None:
        if by:
            self.scroll(0, by)
        else:
            self.update(0, area.y(), self.width(), area.height())
