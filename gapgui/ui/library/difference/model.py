"""Two postings side by side as a tree for Qt: parts, and under each its rows with a column for each side."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from gapgui.ui.library.difference.values import Part, Row, Side
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.two_levels import TwoLevels, above_of

if TYPE_CHECKING:
    from gapgui.ui.library.difference.values import DifferenceValues
    from gapgui.ui.widgets.two_levels import AnyIndex

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
"""Hands out the Part or the Row itself."""


class Column(IntEnum):
    """Name the columns; a part has all it says in the first one."""

    NAME = 0
    A = 1
    B = 2


class DifferenceModel(TwoLevels):
    """Offer parts and rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(len(Column), parent)
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

    def count_rows(self) -> int:
        return len(self.parts)

    def count_below(self, row: int) -> int:
        return len(self.parts[row].rows)

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
        above = above_of(index)
        return self.parts[index.row()] if above is None else self.parts[above].rows[index.row()]

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
