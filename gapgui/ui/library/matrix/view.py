"""The matrix: names that stay, beside cells that scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gapgui.ui.library.matrix.arranging import ShownLine
from gapgui.ui.library.matrix.cells_view import CellsView
from gapgui.ui.library.matrix.models import Fixed
from gapgui.ui.library.matrix.names_view import NamesView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gapgui.ui.library.matrix.arranging import Arrangement


class MatrixView(QFrame):
    """Show an arrangement; the current cell lasts where it is still shown.

    Signals:
        cell_changed: the row and the column of the current cell.
        opened: the row and the column whose sentence is wanted.
        head_chosen: the column whose head was clicked, or on which Space was pressed.
        head_opened: the column whose head was clicked twice.
        order_wanted: the Fixed column that the rows are to be sorted by.
    """

    cell_changed = Signal(int, int)
    opened = Signal(int, int)
    head_chosen = Signal(int)
    head_opened = Signal(int)
    order_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names, self.cells = NamesView(), CellsView()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._below_names = QWidget()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.names, 1)
        left.addWidget(self._below_names)
        layout.addLayout(left)
        layout.addWidget(self.cells, 1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusProxy(self.cells)
        self._couple()

    def show_arrangement(self, shown: Arrangement) -> None:
        """Show rows and columns."""
        kept = self._current_key()
        is_larger = self.cells.table.columnCount() != len(shown.columns)
        self.names.table.show_arrangement(shown)
        self.cells.table.show_arrangement(shown)
        self._share()
        if is_larger:
            self.cells.fit()
        self._come_back(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _couple(self) -> None:
        """Let both scroll, and be walked through, as one."""
        one, other = self.names.verticalScrollBar(), self.cells.verticalScrollBar()
        one.valueChanged.connect(other.setValue)
        other.valueChanged.connect(one.setValue)
        self.cells.horizontalScrollBar().rangeChanged.connect(self._even_out)
        self.cells.heads.geometriesChanged.connect(self._level_heads)
        self.cells.selectionModel().currentChanged.connect(self._tell_cell)
        self.names.selectionModel().currentChanged.connect(self._follow_name)
        self.cells.left.connect(lambda: self.names.setFocus(Qt.FocusReason.OtherFocusReason))
        self.names.entered_cells.connect(self._enter_cells)
        self.cells.opened.connect(self.opened)
        self.cells.heads.chosen.connect(self.head_chosen)
        self.cells.order_wanted.connect(lambda _row, column: self.head_chosen.emit(column))
        self.cells.heads.opened.connect(self.head_opened)
        self.names.horizontalHeader().sectionClicked.connect(
            lambda column: self.order_wanted.emit(Fixed(column))
        )

    def _share(self) -> None:
        shown = self.cells.table.shown
        self.names.share(self.width(), compared=bool(shown and shown.values.compared))
        self._level_heads()

    def _level_heads(self) -> None:
        heads = self.names.heads
        heads.setFixedHeight(self.cells.heads.sizeHint().height())
        if self.names.viewport().y() != heads.height():
            # Qt doesn't make room for it by itself: the names would stand beside the marks of another row
            heads.geometriesChanged.emit()

    def _even_out(self, _least: int, most: int) -> None:
        """Keep both as high, so that their rows stay beside one another down to the last."""
        bar = self.cells.horizontalScrollBar()
        self._below_names.setFixedHeight(bar.sizeHint().height() if most > 0 else 0)

    def _tell_cell(self, current: QModelIndex) -> None:
        if current.isValid():
            if self.names.currentIndex().row() != current.row():
                self.names.setCurrentIndex(self.names.table.index(current.row(), 0))
            self.cell_changed.emit(current.row(), current.column())

    def _follow_name(self, current: QModelIndex) -> None:
        if current.isValid() and self.cells.currentIndex().row() != current.row():
            column = max(self.cells.currentIndex().column(), 0)
            self.cells.setCurrentIndex(self.cells.table.index(current.row(), column))

    def _enter_cells(self, to_first: bool) -> None:
        """Go to the cells: to where the row was left, or to the first posting that asks for it."""
        row, table = max(self.names.currentIndex().row(), 0), self.cells.table
        column = max(self.cells.currentIndex().column(), 0)
        if to_first:
            asking = (at for at in range(table.columnCount()) if table.mark_at(row, at))
            column = next(asking, column)
        self.cells.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cells.setCurrentIndex(table.index(row, column))

    def _current_key(self) -> tuple[tuple[str, ...], int] | None:
        index = self.cells.currentIndex()
        row, head = self.cells.table.row_at(index.row()), self.cells.table.head_at(index.column())
        return (row.line.skills, head.number) if isinstance(row, ShownLine) and head else None

    def _come_back(self, kept: tuple[tuple[str, ...], int] | None) -> None:
        shown = self.cells.table.shown
        if kept is None or shown is None:
            return
        skills, number = kept
        rows = (
            at
            for at, row in enumerate(shown.rows)
            if isinstance(row, ShownLine) and row.line.skills == skills
        )
        columns = (at for at, head in enumerate(shown.columns) if head.number == number)
        row, column = next(rows, -1), next(columns, -1)
        if row >= 0 and column >= 0:
            self.cells.setCurrentIndex(self.cells.table.index(row, column))
