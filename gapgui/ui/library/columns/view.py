"""A table with a column for each posting. Its cells are drawn at once, not one by one: a large screen shows thousands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractTableModel
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from gapgui.ui.library.columns.heads import PostingHeads

ROW_HEIGHT = 26
_BAND_ALPHA = 28


class PostingColumns(QTableView):
    """Show rows whose cells `paint_row` draws.

    Signals:
        opened: the row and the column of the cell on which Enter was pressed, or that was clicked twice.
        order_wanted: the row and the column of the cell on which Space was pressed.
        left: an arrow key goes beyond the first column.
    """

    opened = Signal(int, int)
    order_wanted = Signal(int, int)
    left = Signal()

    def __init__(
        self, table: QAbstractTableModel, heads: PostingHeads, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.heads, self._rows = heads, table
        self.setHorizontalHeader(heads)
        self.under_pointer = QModelIndex()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row(), index.column()))
        self.selectionModel().currentChanged.connect(lambda *_indexes: self.viewport().update())

    def paint_row(self, painter: QPainter, row: int, columns: range) -> None:
        """Draw some cells of a row."""
        raise NotImplementedError

    def fit(self) -> None:
        """Share the width among the columns."""
        self.heads.fit(self.viewport().width())
        self.viewport().update()

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell is drawn; the last column is wider than what is drawn of it."""
        one = self.heads.width_of_one
        return QRect(
            column * one - self.heads.offset(),
            row * ROW_HEIGHT - self.verticalHeader().offset(),
            one,
            ROW_HEIGHT,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.heads.leave_room(self.height())
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(current.row(), current.column())
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            self.order_wanted.emit(current.row(), current.column())
        elif event.key() == Qt.Key.Key_Left and current.column() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(QPoint(-1, -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self.viewport()), event.rect()
        painter.fillRect(area, self.palette().base())
        if self._rows.columnCount():
            one, left, top = self.heads.width_of_one, self.heads.offset(), self.verticalHeader().offset()
            rows = range(
                (area.top() + top) // ROW_HEIGHT,
                min(self._rows.rowCount(), (area.bottom() + top) // ROW_HEIGHT + 1),
            )
            columns = range(
                (area.left() + left) // one, min(self._rows.columnCount(), (area.right() + left) // one + 1)
            )
            self._paint_bands(painter, rows)
            for row in rows:
                self.paint_row(painter, row, columns)
            self._paint_current(painter)
        painter.end()

    def _point_at(self, place: QPoint) -> None:
        index = self.indexAt(place) if self.viewport().rect().contains(place) else QModelIndex()
        if index != self.under_pointer:
            self.under_pointer = index
            self.viewport().update()

    def _paint_bands(self, painter: QPainter, rows: range) -> None:
        """Wash the row and the column of the pointer, and the row of the current cell, so that eyes find their heads."""
        wash = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        wash.setAlpha(_BAND_ALPHA)
        width = self.viewport().width()
        for row in {self.under_pointer.row(), self.currentIndex().row()} & set(rows):
            painter.fillRect(0, self.cell_rect(row, 0).top(), width, ROW_HEIGHT, wash)
        if self.under_pointer.isValid():
            cell = self.cell_rect(0, self.under_pointer.column())
            painter.fillRect(cell.left(), 0, cell.width(), self.viewport().height(), wash)

    def _paint_current(self, painter: QPainter) -> None:
        current = self.currentIndex()
        if current.isValid():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell_rect(current.row(), current.column()).adjusted(1, 1, -1, -1))
