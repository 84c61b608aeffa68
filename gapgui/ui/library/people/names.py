"""The names of people at the left of their table, each with the posting that is nearest: the answer for that person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from gapgui.ui.library.columns.view import ROW_HEIGHT
from gapgui.ui.library.people.words import nearest_brief
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from gapgui.ui.library.people.table import PeopleTable
    from gapgui.ui.library.people.values import Row

_MARGIN = 6
_LEAST, _MOST_NAME, _MOST_NEAREST = 200, 220, 190


class PeopleNames(QHeaderView):
    """Draw each name, and muted behind it the nearest posting with its open musts."""

    def __init__(self, table: PeopleTable, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table, self._room = table, _LEAST
        self._widest = 0
        self.name_width = _LEAST
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setAccessibleName(self.tr("People"))

    def measure(self, rows: Iterable[Row]) -> None:
        """Know how wide the widest name is."""
        metrics = self.fontMetrics()
        self._widest = max((metrics.horizontalAdvance(row.name) for row in rows), default=0)

    def measure_more(self, row: Row) -> bool:
        """Tell whether one more name is the widest."""
        width = self.fontMetrics().horizontalAdvance(row.name)
        is_wider = width > self._widest
        self._widest = max(width, self._widest)
        return is_wider

    def leave_room(self, width: int) -> None:
        """Take at most some two fifths of a width."""
        most = max(_LEAST, width * 2 // 5)
        self.name_width = min(self._widest + 3 * _MARGIN, _MOST_NAME, most // 2 + 2 * _MARGIN)
        self._room = min(most, self.name_width + _MOST_NEAREST)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # Qt would measure what is said of each
        return QSize(self._room, ROW_HEIGHT)

    def parts(self, top: int, height: int) -> tuple[QRect, QRect]:
        """Return where a name and the nearest posting are drawn."""
        return (
            QRect(_MARGIN, top, self.name_width - 2 * _MARGIN, height),
            QRect(self.name_width, top, self.width() - self.name_width - _MARGIN, height),
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.logicalIndexAt(event.pos())
            tip = self._table.headerData(at, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), tip or "", self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self.viewport()), event.rect()
        painter.fillRect(area, self.palette().base())
        first, last = (
            (area.top() + self.offset()) // ROW_HEIGHT,
            (area.bottom() + self.offset()) // ROW_HEIGHT,
        )
        for at in range(first, min(last + 1, self._table.rowCount())):
            row = self._table.row_at(at)
            if row:
                self._paint_row(painter, row, at * ROW_HEIGHT - self.offset())
        painter.end()

    def _paint_row(self, painter: QPainter, row: Row, top: int) -> None:
        name, nearest = self.parts(top, ROW_HEIGHT)
        told = nearest_brief(row, self._table.people.postings if self._table.people else ())
        muted = colors_of(self.palette()).muted
        # the end of a file's name tells it apart as often as its beginning
        _draw(painter, name, row.name, self.palette().text().color(), Qt.TextElideMode.ElideMiddle)
        _draw(painter, nearest, told, muted, Qt.TextElideMode.ElideRight)


class NamesCorner(QWidget):
    """Say, in the corner between names and heads, what stands below: names, and postings that are nearest."""

    def __init__(self, names: PeopleNames, heads: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._names, self._heads = names, heads
        for beside in (names, heads):
            beside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            names, heads = self._names.geometry(), self._heads.geometry()
            self.setGeometry(names.left(), heads.top(), names.width(), heads.height())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().base())
        muted, bottom = colors_of(self.palette()).muted, self.height() - ROW_HEIGHT
        texts = (self.tr("Resume"), self.tr("Nearest posting"))
        for box, text in zip(self._names.parts(bottom, ROW_HEIGHT), texts, strict=True):
            _draw(painter, box, text, muted, Qt.TextElideMode.ElideRight)
        painter.end()


def _draw(painter: QPainter, box: QRect, text: str, ink: QColor, elide: Qt.TextElideMode) -> None:
    painter.setPen(ink)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(text, elide, box.width())
    )
