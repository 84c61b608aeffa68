"""The cells of the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont

from gapgui.ui.library.columns.heads import PostingHeads
from gapgui.ui.library.columns.view import ROW_HEIGHT, PostingColumns
from gapgui.ui.library.matrix.arranging import Heading
from gapgui.ui.library.matrix.marks import SIZE, Marks
from gapgui.ui.library.matrix.models import CellsTable
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_NARROW = 36


class CellsView(PostingColumns):
    """Show how each posting asks for each row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = CellsTable()
        super().__init__(self.table, PostingHeads(self.table, _NARROW), parent)
        self.table.setParent(self)
        self._marks = Marks()
        self.verticalHeader().setVisible(False)
        self.setAccessibleName(self.tr("How each posting asks for each skill"))
        self.setAccessibleDescription(
            self.tr("Enter opens the sentence of the posting, Space puts what it asks on top.")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks.forget()

    def paint_row(self, painter: QPainter, row: int, columns: range) -> None:
        shown, colors, ink = self.table.row_at(row), colors_of(self.palette()), self.palette().text().color()
        if isinstance(shown, Heading):
            self._paint_heading(painter, shown, row, columns)
            return
        if shown is None or self.table.shown is None:
            return
        scale, marks = self.devicePixelRatioF(), shown.line.marks
        one, heads = self.heads.width_of_one, self.table.shown.columns
        y = self.cell_rect(row, 0).top() + (ROW_HEIGHT - SIZE) // 2
        shift = (one - SIZE) // 2 - self.heads.offset()
        for column in columns:
            mark = marks.get(heads[column].number)
            if mark:
                painter.drawPixmap(column * one + shift, y, self._marks.pixmap(mark, colors, ink, scale))

    def _paint_heading(self, painter: QPainter, heading: Heading, row: int, columns: range) -> None:
        box = self.cell_rect(row, 0)
        painter.fillRect(
            QRect(0, box.top(), self.viewport().width(), ROW_HEIGHT), self.palette().alternateBase()
        )
        font = QFont(self.font())
        if self.heads.is_slanted:
            font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        for column in columns:
            head = self.table.head_at(column)
            if head:
                painter.drawText(
                    self.cell_rect(row, column),
                    Qt.AlignmentFlag.AlignCenter,
                    self.table.counted(heading, head),
                )
