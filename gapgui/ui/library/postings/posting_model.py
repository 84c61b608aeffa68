"""The kept postings as Qt's views take them: one row each, in the order that was chosen, filtered by a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gapgui.saying import say
from gapgui.ui.library.postings.lines import Order, in_order, told
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from gapgui.ui.library.postings.lines import Line

LINE_ROLE = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PostingModel(QAbstractListModel):
    """Offer lines; those that stay keep their selection, wherever they move."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._all: tuple[Line, ...] = ()
        self._order: Order = "kept"
        self._only: frozenset[int] | None = None

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Show other lines."""
        self._all = tuple(lines)
        self._arrange()

    def sort_by(self, order: Order) -> None:
        """Show the lines in another order."""
        self._order = order
        self._arrange()

    def show_only(self, numbers: Collection[int] | None) -> None:
        """Show only the postings with these numbers; None for all."""
        self._only = None if numbers is None else frozenset(numbers)
        self._arrange()

    def row_of(self, number: int) -> int:
        """Return the row of a posting, -1 where it is not shown."""
        return next((at for at, line in enumerate(self.lines) if line.number == number), -1)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tip("\n".join((told(line), say("Postings", "Enter or a double click opens it."))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told(line)
        return None

    def _arrange(self) -> None:
        shown = in_order(
            (line for line in self._all if self._only is None or line.number in self._only), self._order
        )
        if shown == self.lines:
            return
        if [line.number for line in shown] == [line.number for line in self.lines]:
            self._replace(shown)
        else:
            self._move(shown)

    def _replace(self, shown: Sequence[Line]) -> None:
        """Show what is said otherwise of the same postings in the same order."""
        changed = [at for at, (old, new) in enumerate(zip(self.lines, shown, strict=True)) if old != new]
        self.lines = list(shown)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _move(self, shown: Sequence[Line]) -> None:
        """Take away the rows that go, add those that come, then bring all into their order."""
        wanted = {line.number for line in shown}
        for at in reversed(range(len(self.lines))):
            if self.lines[at].number not in wanted:
                self.beginRemoveRows(_ROOT, at, at)
                del self.lines[at]
                self.endRemoveRows()
        here = {line.number for line in self.lines}
        new = [line for line in shown if line.number not in here]
        if new:
            self.beginInsertRows(_ROOT, len(self.lines), len(self.lines) + len(new) - 1)
            self.lines += new
            self.endInsertRows()
        self._reorder(shown)

    def _reorder(self, shown: Sequence[Line]) -> None:
        self.layoutAboutToBeChanged.emit()
        places = {line.number: at for at, line in enumerate(shown)}
        before = self.persistentIndexList()
        after = [self.index(places[self.lines[index.row()].number]) for index in before]
        self.lines = list(shown)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
