"""Two postings side by side as a tree for Qt: parts, and under each its rows with a column for each side."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gapgui.ui.library.difference.values import Part, Row, Side
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from gapgui.ui.library.difference.values import DifferenceValues

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
"""Hands out the Part or the Row itself."""


class Column(IntEnum):
    """Name the columns; a part has all it says in the first one."""

    NAME = 0
    A = 1
    B = 2


class DifferenceModel(QAbstractItemModel):
    """Offer parts and rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: DifferenceValues | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return the parts that are shown."""
        return self.values.parts if self.values else ()

    def show_values(self, values: DifferenceValues) -> None:
        """Show two other postings."""
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self.parts)
        return 0 if parent.internalId() or parent.column() else len(self.parts[parent.row()].rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return len(Column)

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        if not 0 <= column < len(Column) or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex = _ROOT) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        names = ("", *(self.values.names if self.values else ("", "")))
        told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        name = names[section]
        return (
            name[:1].upper() + name[1:] if orientation == Qt.Orientation.Horizontal and role in told else None
        )

    def item_at(self, index: AnyIndex) -> Part | Row | None:
        """Return what an index stands for."""
        if not index.isValid():
            return None
        if index.internalId():
            return self.parts[index.internalId() - 1].rows[index.row()]
        return self.parts[index.row()]

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        item = self.item_at(index)
        if role == ITEM_ROLE or item is None:
            return item
        if isinstance(item, Part):
            return item.title if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if index.column() == Column.NAME:
            return _name_data(item, role)
        return _side_data(item.a if index.column() == Column.A else item.b, role)


def _name_data(row: Row, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Qt.ItemDataRole.ToolTipRole:
        return wrapped_tip(", ".join(filter(None, (row.name, row.note))))
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return f"{row.name}. {row.a.words}. {row.b.words}"
    return None


def _side_data(side: Side, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return side.head
    if role == Qt.ItemDataRole.ToolTipRole:
        return wrapped_tip(side.words)
    return side.words if role == Qt.ItemDataRole.AccessibleTextRole else None
