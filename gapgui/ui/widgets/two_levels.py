"""Trees of two levels for Qt: rows, and what stands below each."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class TwoLevels(QAbstractItemModel):
    """Find the way in such a tree; whoever has the rows says how many there are, and what is in them.

    An index tells by its place which row it is below: rows come and go all at once, by a reset.
    """

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns

    def count_rows(self) -> int:
        """Return how many rows there are on top."""
        raise NotImplementedError

    def count_below(self, row: int) -> int:
        """Return how much stands below a row."""
        raise NotImplementedError

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        if not parent.isValid():
            return self.count_rows()
        return 0 if parent.internalId() or parent.column() else self.count_below(parent.row())

    def columnCount(self, parent: AnyIndex = ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return self._columns

    def index(self, row: int, column: int, parent: AnyIndex = ROOT) -> QModelIndex:
        if not 0 <= column < self._columns or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex = ROOT) -> QModelIndex:  # type: ignore[override]
        above = above_of(index)
        return QModelIndex() if above is None else self.createIndex(above, 0, 0)


def above_of(index: AnyIndex) -> int | None:
    """Return which row an index is below; None for a row itself, and for an invalid index."""
    return index.internalId() - 1 if index.isValid() and index.internalId() else None
