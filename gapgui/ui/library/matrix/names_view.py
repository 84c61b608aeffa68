"""The columns of the matrix that stay where they are: what is asked, by how many, and what the resume has for it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from gapgui.ui.library.columns.view import ROW_HEIGHT
from gapgui.ui.library.matrix.arranging import Heading, ShownLine
from gapgui.ui.library.matrix.models import Fixed, LinesTable
from gapgui.ui.widgets.theme import colors_of

_MARGIN = 24
_LEAST_NAME, _MOST_NAME, _SIGN_ONLY = 120, 260, 34


class NamesView(QTableView):
    """Show the names of the rows.

    Signals:
        entered_cells: an arrow key or Enter goes over to the cells; true where to the first posting that asks.
    """

    entered_cells = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = LinesTable(self)
        self.setModel(self.table)
        self.heads = _FlatHeads(self)
        self.setHorizontalHeader(self.heads)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("What the postings ask"))

    def share(self, room: int, *, compared: bool) -> None:
        """Take the part of a width that the names need, the cells the rest."""
        asked = self._heading_width(Fixed.ASKED)
        yours = max(_SIGN_ONLY, min(190, room // 4 - 60)) if compared else 0
        name = max(_LEAST_NAME, min(_MOST_NAME, room // 4))
        self.setColumnHidden(Fixed.YOURS, not compared)
        for column, width in ((Fixed.NAME, name), (Fixed.ASKED, asked), (Fixed.YOURS, yours)):
            self.setColumnWidth(column, width)
        self.setFixedWidth(name + asked + yours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_cells.emit(True)
        elif event.key() == Qt.Key.Key_Right:
            self.entered_cells.emit(False)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # a delegate would ask the model some ten things a cell
        painter, area, top = QPainter(self.viewport()), event.rect(), self.verticalHeader().offset()
        painter.fillRect(area, self.palette().base())
        last = min(self.table.rowCount(), (area.bottom() + top) // ROW_HEIGHT + 1)
        for row in range((area.top() + top) // ROW_HEIGHT, last):
            self._paint_row(painter, row, row * ROW_HEIGHT - top)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, top: int) -> None:
        shown, is_current = self.table.row_at(row), row == self.currentIndex().row()
        band = QRect(0, top, self.viewport().width(), ROW_HEIGHT)
        if is_current:
            group = QPalette.ColorGroup.Active if self.hasFocus() else QPalette.ColorGroup.Inactive
            painter.fillRect(band, self.palette().brush(group, QPalette.ColorRole.Highlight))
        elif isinstance(shown, Heading):
            painter.fillRect(band, self.palette().alternateBase())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if isinstance(shown, Heading) else self.font().weight())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        for column in Fixed:
            text = self.table.text(row, column)
            if text and not self.isColumnHidden(column):
                box = QRect(
                    self.columnViewportPosition(column), top, self.columnWidth(column), ROW_HEIGHT
                ).adjusted(4, 0, -4, 0)
                painter.setPen(self._ink(shown, column, is_current=is_current))
                side = Qt.AlignmentFlag.AlignRight if column == Fixed.ASKED else Qt.AlignmentFlag.AlignLeft
                told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, told)

    def _ink(self, shown: Heading | ShownLine | None, column: Fixed, *, is_current: bool) -> QColor:
        palette, colors = self.palette(), colors_of(self.palette())
        if is_current:
            return palette.highlightedText().color()
        if column == Fixed.ASKED:
            return colors.muted
        if isinstance(shown, Heading):
            return colors.inks[shown.track]
        status = shown.line.status if shown else None
        return colors.states[status] if status and column == Fixed.YOURS else palette.text().color()

    def _heading_width(self, column: Fixed) -> int:
        text = self.table.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        return self.fontMetrics().horizontalAdvance(str(text)) + _MARGIN


class _FlatHeads(QHeaderView):
    """Draw the heads on the ground of the cells' heads, with an arrow where the rows are sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's
        palette = self.palette()
        painter.fillRect(rect, palette.base())
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        if self.sortIndicatorSection() == logicalIndex:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            text = f"{text} {'▴' if up else '▾'}"
        painter.setPen(
            palette.text().color()
            if self.sortIndicatorSection() == logicalIndex
            else colors_of(palette).muted
        )
        side = Qt.AlignmentFlag.AlignRight if logicalIndex == Fixed.ASKED else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(4, 0, -4, -4), side | Qt.AlignmentFlag.AlignBottom, text)
