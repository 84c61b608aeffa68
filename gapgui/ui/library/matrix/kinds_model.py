"""What postings really are as a tree for Qt: titles, and under each its postings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gapgui.report.comparison.words import really_is
from gapgui.saying import say
from gapgui.ui.library.matrix.kinds import Shares, TitleKind, shares_text
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SHARES_ROLE = int(Qt.ItemDataRole.UserRole)
NAME, BAR, WORDS = range(3)


class KindsModel(QAbstractItemModel):
    """Offer a row for each title; those that stand above several postings unfold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kinds: tuple[TitleKind, ...] = ()

    def show_kinds(self, kinds: Sequence[TitleKind]) -> None:
        """Show other titles."""
        self.beginResetModel()
        self.kinds = tuple(kinds)
        self.endResetModel()

    def numbers_at(self, index: AnyIndex) -> frozenset[int]:
        """Return the numbers of the postings that a row stands for."""
        if not index.isValid():
            return frozenset()
        if index.internalId():
            return frozenset([self.kinds[index.internalId() - 1].heads[index.row()].number])
        return self.kinds[index.row()].numbers

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self.kinds)
        if parent.internalId() or parent.column():
            return 0
        count = len(self.kinds[parent.row()].heads)
        return count if count > 1 else 0

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return 3

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < 3):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex = _ROOT) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        name, shares, told = self._told(index)
        if role == SHARES_ROLE:
            return shares
        if role == Qt.ItemDataRole.DisplayRole:
            return (name, "", told)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (name, told, told)[index.column()]
        return wrapped_tip(f"{name}\n{told}") if role == Qt.ItemDataRole.ToolTipRole else None

    def _told(self, index: AnyIndex) -> tuple[str, Shares, str]:
        if index.internalId():
            head = self.kinds[index.internalId() - 1].heads[index.row()]
            return head.name, head.posting.archetype_shares, really_is(head.posting)
        kind = self.kinds[index.row()]
        if len(kind.heads) == 1:
            return kind.heads[0].name, kind.shares, shares_text(kind.shares)
        name = say("Matrix", "{title} ({count} postings)", title=kind.title, count=len(kind.heads))
        return name, kind.shares, shares_text(kind.shares)
