"""The rows that are shown, in the order that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from gapgui.ui.answer.requirement_model import Column, sort_key
from gapgui.ui.telling.row_filter import RowFilter

if TYPE_CHECKING:
    from gapgui.ui.answer.requirement_model import RequirementModel

AnyIndex = QModelIndex | QPersistentModelIndex


class RequirementFilter(QSortFilterProxyModel):
    """Filter rows by a RowFilter and sort them; evidence follows its row and keeps its order.

    Rows whose names hold the words that are looked for come first. Among equals the order of importance stays, whichever
    way is sorted.
    """

    def __init__(self, model: RequirementModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row_filter = RowFilter()
        self._rows = model
        self._column: Column | None = None
        self.setSourceModel(model)
        self.sort(-1)

    def choose(self, row_filter: RowFilter) -> None:
        """Show the rows that a filter admits."""
        self.row_filter = row_filter
        self.invalidate()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or by importance where it is -1."""
        chosen = Column(column) if column >= 0 else None
        if chosen != self._column:
            self._column = chosen
            # Qt would see no change between the first column and none
            self.invalidate()
        super().sort(max(column, 0), order)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        return source_parent.isValid() or self.row_filter.admits(self._rows.row_at(source_row))

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        # for the other direction Qt asks with the two changed about
        backwards = self.sortOrder() == Qt.SortOrder.DescendingOrder
        first, second = (right.row(), left.row()) if backwards else (left.row(), right.row())
        if left.parent().isValid():
            return first < second
        return self._precedes(first, second, backwards=backwards)

    def _precedes(self, first: int, second: int, *, backwards: bool) -> bool:
        """Tell whether one row stands before another."""
        one, other = self._rows.row_at(first), self._rows.row_at(second)
        rank, other_rank = self.row_filter.rank(one), self.row_filter.rank(other)
        if rank != other_rank:
            return rank < other_rank
        if self._column is not None:
            key, other_key = sort_key(one, self._column), sort_key(other, self._column)
            if key != other_key:
                is_less: bool = key < other_key
                return is_less != backwards
        return first < second
