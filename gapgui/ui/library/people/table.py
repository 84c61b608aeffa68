"""Many people and postings as a table for Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gapgui.ui.library.people.words import head_words, pair_words, row_words
from gapgui.ui.telling.tally import TRACKS
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from gapgui.ui.library.columns.head import Head
    from gapgui.ui.library.people.person import Pair
    from gapgui.ui.library.people.values import People, Row

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SAID = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}
NOTHING_OPEN, NOTHING_ASKED, NOT_COMPARED = "✓", "–", "?"


class PeopleTable(QAbstractTableModel):
    """Offer a row for each person and a column for each posting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: People | None = None

    def show_people(self, people: People) -> None:
        """Show other rows and columns."""
        self.beginResetModel()
        self.people = people
        self.endResetModel()

    def add_row(self, people: People, at: int) -> None:
        """Show the same with one more row."""
        self.beginInsertRows(_ROOT, at, at)
        self.people = people
        self.endInsertRows()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.people is None else len(self.people.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.people is None else len(self.people.heads)

    def row_at(self, row: int) -> Row | None:
        """Return the person of a row, None where there is none."""
        rows = self.people.rows if self.people else ()
        return rows[row] if 0 <= row < len(rows) else None

    def head_at(self, column: int) -> Head | None:
        """Return the posting of a column, None where there is none."""
        heads = self.people.heads if self.people else ()
        return heads[column] if 0 <= column < len(heads) else None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        row, head = self.row_at(index.row()), self.head_at(index.column())
        if not index.isValid() or row is None or head is None:
            return None
        pair = row.person.pairs[head.number]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(signs_of(pair))
        told = pair_words(row, head, pair)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tip(told)
        return told if role in _SAID else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        is_row = orientation == Qt.Orientation.Vertical
        shown = self.row_at(section) if is_row else self.head_at(section)
        if shown is None or self.people is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.name
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        row, head = self.row_at(section), self.head_at(section)
        if is_row:
            return wrapped_tip(row_words(row, self.people.postings)) if row else None
        return wrapped_tip(head_words(head)) if head else None


def signs_of(pair: Pair) -> tuple[str, str]:
    """Return what stands in the halves of a cell: the open musts of each track."""
    if pair.why:
        return NOT_COMPARED, NOT_COMPARED
    ml, general = (_sign(*pair.musts[track]) for track in TRACKS)
    return ml, general


def _sign(left: int, total: int) -> str:
    if not total:
        return NOTHING_ASKED
    return str(left) if left else NOTHING_OPEN
