"""The rows that are shown, in the order that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from gapgui.ui.answer.requirement_model import Column, sort_key
from gapgui.ui.telling.row_filter import RowFilter

if TYPE_CHECKING:
    from gapgui.ui.answer.requirement_model import RequirementModel
    from gapgui.ui.telling.rows import Row

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
        self._order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
        self._ranked: tuple[Row, ...] | None = None
        self._ranks: list[int] = []
        self.setSourceModel(model)

    def choose(self, row_filter: RowFilter) -> None:
        """Show the rows that a filter admits."""
        self.row_filter = row_filter
        self._order_anew()
        self.invalidate()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or by importance where it is -1."""
        wanted = (Column(column) if column >= 0 else None), order
        # a view that is told to sort asks twice
        if wanted == (self._column, self._order):
            return
        self._column, self._order = wanted
        if not self._order_anew():
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        return source_parent.isValid() or self.row_filter.admits(self._rows.row_at(source_row))

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        # thousands of times for a few hundred rows; the parent of an index would be one more call of Python
        if left.internalId():
            return left.row() < right.row()
        if self._ranked is not self._rows.rows:
            self._rank()
        return self._ranks[left.row()] < self._ranks[right.row()]

    def _order_anew(self) -> bool:
        """Forget the places of rows; true where Qt has sorted them by that already."""
        self._ranked = None
        needs_comparing = self._column is not None or bool(self.row_filter.words)
        # -1 is the order of the model
        column = 0 if needs_comparing else -1
        if column == self.sortColumn():
            return False
        super().sort(column, Qt.SortOrder.AscendingOrder)
        return True

    def _rank(self) -> None:
        """Note the place that each row takes, so that comparing two of them is cheap."""
        self._ranked = rows = self._rows.rows
        places = list(range(len(rows)))
        if self._column is not None:
            keys = [sort_key(row, self._column) for row in rows]
            # Python keeps the order of equals when it sorts backwards, too
            places.sort(key=keys.__getitem__, reverse=self._order == Qt.SortOrder.DescendingOrder)
        fits = [self.row_filter.rank(row) for row in rows]
        places.sort(key=fits.__getitem__)
        self._ranks = [0] * len(places)
        for rank, place in enumerate(places):
            self._ranks[place] = rank
