"""Conflicts as a table: what each side says, what both had before, and whose word counts."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gapgui.saying import say
from gapgui.taxonomy.own.telling import tell_fact
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPalette

    from gapgui.taxonomy.own.merging import Conflict, Fact, Side, Value
    from gapgui.taxonomy.own.telling import Tongue

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_CHOSEN, _FREE = "●", "○"
TOLD_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """Name the columns."""

    MINE = 0
    THEIRS = 1
    FORMER = 2


SIDES: dict[int, Side] = {Column.MINE: "mine", Column.THEIRS: "theirs"}


class ConflictModel(QAbstractTableModel):
    """Offer conflicts with a choice for each; `titles` are those of the columns."""

    def __init__(
        self,
        conflicts: Sequence[Conflict],
        tongue: Tongue,
        titles: Sequence[str],
        palette: QPalette,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conflicts, self._titles = conflicts, titles
        self._told = [
            tuple(tell_side(each.fact, value, tongue) for value in (each.mine, each.theirs, each.former))
            for each in conflicts
        ]
        self._muted = colors_of(palette).muted
        self._chosen = self.tr("Chosen: {told}")
        self.choices: dict[Fact, Side] = {}

    @property
    def undecided(self) -> int:
        """Return of how many conflicts nobody's word counts yet."""
        return len(self._conflicts) - len(self.choices)

    def choose(self, row: int, side: Side) -> None:
        """Let a side's word count in one conflict."""
        self.choices[self._conflicts[row].fact] = side
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.FORMER))

    def choose_all(self, side: Side) -> None:
        """Let a side's word count in all."""
        self.choices = {conflict.fact: side for conflict in self._conflicts}
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._conflicts) - 1, Column.FORMER))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._conflicts)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        told = self._told[index.row()][index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, TOLD_ROLE):
            return told
        if role == Qt.ItemDataRole.DisplayRole:
            # boxes are hardly seen in the dark
            return (
                f"{_CHOSEN if self._is_chosen(index) else _FREE} {told}" if index.column() in SIDES else told
            )
        if role == Qt.ItemDataRole.AccessibleTextRole and self._is_chosen(index):
            return self._chosen.format(told=told)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == Column.FORMER:
            return self._muted
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def _is_chosen(self, index: _Index) -> bool:
        side = SIDES.get(index.column())
        return side is not None and self.choices.get(self._conflicts[index.row()].fact) == side


def tell_side(fact: Fact, value: Value | None, tongue: Tongue) -> str:
    """Return what one side says of a fact."""
    if value is not None:
        return tell_fact(fact, value, tongue)
    if fact[0] == "skill" and fact[2] == "removed":
        return say("Conflicts", "{skill} is a skill.", skill=tongue.skill(fact[1]))
    return say("Conflicts", "Says nothing of it.")
