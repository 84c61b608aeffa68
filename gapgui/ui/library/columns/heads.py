"""The heads of the postings: level where there is room, else slanted, so that 500 of them can be read."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from gapgui.ui.widgets.theme import archetype_color, colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QMouseEvent, QPaintEvent

    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.widgets.theme import Colors

_SPREAD, WIDE, WIDEST = 72, 104, 168
"""Pixels: the most for a column with a slanted head, the least and the most for one with a level head."""
_BAR = 7
_LOWEST, _HIGHEST, _PART = 96, 132, 0.32
"""Pixels: how high slanted heads are, and which part of the table they may take between that."""
_SMALLER = 0.88
_ANGLE = 60.0
_SLOPE = math.tan(math.radians(_ANGLE))


def in_two_lines(text: str, width: int, metrics: QFontMetrics) -> tuple[str, str]:
    """Return a text in two lines: between words, within one that has no room, and with dots where it doesn't end."""
    words, first = text.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    rest = " ".join(words)
    if not first and rest:
        size = len(rest)
        while size > 1 and metrics.horizontalAdvance(f"{rest[:size]}-") > width:
            size -= 1
        first, rest = f"{rest[:size]}-", rest[size:]
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)


class HasHeads(Protocol):
    """Be a table with a column for each posting."""

    def columnCount(self) -> int:
        """Return how many postings there are."""

    def head_at(self, column: int) -> Head | None:
        """Return the posting of a column, None where there is none."""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int) -> Any:
        """Return what is said of a posting."""


class PostingHeads(QHeaderView):
    """Draw who wants somebody and for what, and below it a bar of what the posting really is.

    A column with a slanted head is `narrow` pixels wide.

    Signals:
        chosen: the column whose head was clicked.
        opened: the column whose head was clicked twice.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, table: HasHeads, narrow: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table, self._narrow = table, narrow
        self.width_of_one = narrow
        self._slanted = _HIGHEST
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(narrow)
        self.setSectionsClickable(False)
        self.setAccessibleName(self.tr("Postings"))

    @property
    def is_slanted(self) -> bool:
        """Tell whether the heads are slanted."""
        return self.width_of_one < WIDE

    @property
    def overhang(self) -> int:
        """Return how far a head reaches over what is right of its column."""
        return round(self._slanted / _SLOPE) if self.is_slanted else 0

    def fit(self, room: int) -> None:
        """Share a width among the columns; the last one has room for what hangs over it."""
        count = self._table.columnCount()
        if not count:
            return
        self.width_of_one = min(room // count, WIDEST)
        if self.is_slanted:
            # a few have more room between them
            self.width_of_one = max(self._narrow, min((room - self.overhang) // count, _SPREAD))
        self.setDefaultSectionSize(self.width_of_one)
        for at in range(count - 1):
            if self.sectionSize(at) != self.width_of_one:
                self.resizeSection(at, self.width_of_one)
        self.resizeSection(count - 1, self.width_of_one + self.overhang)
        self.updateGeometry()

    def leave_room(self, height: int) -> None:
        """Be lower in a low table: rows say more than the ends of titles."""
        self._slanted = round(min(max(_LOWEST, height * _PART), _HIGHEST))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # Qt would measure the texts of hundreds of heads, which their columns don't follow
        level = 3 * self.fontMetrics().height() + _BAR + 14
        return QSize(self.width_of_one, self._slanted if self.is_slanted else level)

    def column_at(self, place: QPoint) -> int:
        """Return the column whose head is drawn at a place, -1 where there is none."""
        shift = (self.height() - place.y()) / _SLOPE if self.is_slanted else 0
        column = (place.x() - round(shift) + self.offset()) // max(self.width_of_one, 1)
        return column if 0 <= column < self._table.columnCount() else -1

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self._table.headerData(
                self.column_at(event.pos()), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
            )
            QToolTip.showText(event.globalPos(), tip or "", self)
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        column = self.column_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and column >= 0:
            self.chosen.emit(column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        column = self.column_at(event.position().toPoint())
        if column >= 0:
            self.opened.emit(column)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self.palette().base())
        colors, one = colors_of(self.palette()), self.width_of_one
        first = max(0, (event.rect().left() + self.offset() - self.overhang) // one)
        last = min(self._table.columnCount() - 1, (event.rect().right() + self.offset()) // one)
        for column in range(first, last + 1):
            head = self._table.head_at(column)
            if head:
                left = column * one - self.offset()
                self._paint_bar(painter, head, left, colors)
                self._paint_head(painter, head, left, colors)
        painter.end()

    def _paint_bar(self, painter: QPainter, head: Head, left: int, colors: Colors) -> None:
        """Draw the shares of a posting; one that nothing tells of has none."""
        x, top, room = float(left + 3), self.height() - _BAR - 3, self.width_of_one - 6
        for kind, share in head.posting.archetype_shares:
            painter.fillRect(QRectF(x, top, share * room, _BAR), archetype_color(kind, colors))
            x += share * room

    def _paint_head(self, painter: QPainter, head: Head, left: int, colors: Colors) -> None:
        painter.save()
        if self.is_slanted:
            self._paint_slanted(painter, head, left, colors)
        else:
            self._paint_level(painter, head, left, colors)
        painter.restore()

    def _paint_slanted(self, painter: QPainter, head: Head, left: int, colors: Colors) -> None:
        bottom, one = self.height() - _BAR - 6, self.width_of_one
        painter.setPen(QPen(colors.line, 1))
        painter.drawLine(QPointF(left + one, bottom), QPointF(left + one + bottom / _SLOPE, 0))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        painter.setFont(font)
        painter.translate(left + 2, bottom)
        painter.rotate(-_ANGLE)
        height, length = painter.fontMetrics().height() - 1, bottom / math.sin(math.radians(_ANGLE))
        for number, (text, ink) in enumerate(self._lines(head, colors)):
            # the lower edge of a line comes down to the bar first
            start = round((number + 1) * height / _SLOPE) + 2
            box = QRect(start, number * height, round(length) - start - 4, height)
            self._paint_text(painter, box, text, ink)

    def _paint_level(self, painter: QPainter, head: Head, left: int, colors: Colors) -> None:
        (employer, ink), (title, muted) = self._lines(head, colors)
        height = self.fontMetrics().height()
        box = QRect(left + 4, 4, self.width_of_one - 10, height)
        self._paint_text(painter, box, employer, ink)
        painter.setPen(muted)
        for line in in_two_lines(title, box.width(), painter.fontMetrics()):
            box.translate(0, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)

    def _lines(self, head: Head, colors: Colors) -> tuple[tuple[str, QColor], tuple[str, QColor]]:
        ink = self.palette().text().color() if head.is_read else colors.muted
        return (head.employer, ink), (head.title, colors.muted)

    def _paint_text(self, painter: QPainter, box: QRect, text: str, ink: QColor) -> None:
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
