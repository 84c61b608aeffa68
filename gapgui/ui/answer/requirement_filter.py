"""The rows that are shown, in the order that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from gapgui.ui.answer.requirement_model import ITEM_ROLE, SORT_ROLE
from gapgui.ui.telling.row_filter import RowFilter
from gapgui.ui.telling.rows import Row

if TYPE_CHECKING:
    from gapgui.ui.answer.requirement_model import RequirementModel

AnyIndex = QModelIndex | QPersistentModelIndex


class RequirementFilter(QSortFilterProxyModel):
    """Filter rows by a RowFilter and sort them; evidence follows its row and keeps its order."""

    def __init__(self, model: RequirementModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row_filter = RowFilter()
        self.setSourceModel(model)

    def choose(self, row_filter: RowFilter) -> None:
        """Show the rows that a filter admits."""
        self.row_filter = row_filter
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        if source_parent.isValid():
            return True
        row = self.sourceModel().index(source_row, 0).data(ITEM_ROLE)
        return isinstance(row, Row) and self.row_filter.admits(row)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        if left.parent().isValid() and self.sortOrder() == Qt.SortOrder.DescendingOrder:
            left, right = right, left
        smaller: bool = left.data(SORT_ROLE) < right.data(SORT_ROLE)
        return smaller
