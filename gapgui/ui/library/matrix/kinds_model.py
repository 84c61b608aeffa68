"""What postings really are as a tree for Qt: titles, and under each its postings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from gapgui.report.comparison.words import really_is
from gapgui.saying import say
from gapgui.ui.library.matrix.kinds import Shares, TitleKind, shares_text
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.two_levels import TwoLevels, above_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.ui.widgets.two_levels import AnyIndex

SHARES_ROLE = int(Qt.ItemDataRole.UserRole)
NAME, BAR, WORDS = range(3)


class KindsModel(TwoLevels):
    """Offer a row for each title; those that stand above several postings unfold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(len((NAME, BAR, WORDS)), parent)
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
        above = above_of(index)
        if above is None:
            return self.kinds[index.row()].numbers
        return frozenset([self.kinds[above].heads[index.row()].number])

    def count_rows(self) -> int:
        return len(self.kinds)

    def count_below(self, row: int) -> int:
        count = len(self.kinds[row].heads)
        return count if count > 1 else 0

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
        above = above_of(index)
        if above is not None:
            head = self.kinds[above].heads[index.row()]
            return head.name, head.posting.archetype_shares, really_is(head.posting)
        kind = self.kinds[index.row()]
        if len(kind.heads) == 1:
            return kind.heads[0].name, kind.shares, shares_text(kind.shares)
        name = say("Matrix", "{title} ({count} postings)", title=kind.title, count=len(kind.heads))
        return name, kind.shares, shares_text(kind.shares)
