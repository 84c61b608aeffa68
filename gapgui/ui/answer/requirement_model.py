"""The requirements and their evidence as a tree for Qt: rows, and under each the places that speak for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.telling.asked import VERDICT_SIGNS, verdict_word
from gapgui.report.telling.facts import years_text
from gapgui.report.telling.words import (
    STATUS_SIGNS,
    meanings,
    status_word,
    strength_word,
    track_title,
    track_word,
)
from gapgui.saying import say
from gapgui.ui.telling.rows import Remark
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from gapgui.gaps import Verdict
    from gapgui.ui.telling.rows import Evidence, Row

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
"""Hands out the Row or the Evidence itself."""


class Column(IntEnum):
    """Name the columns; evidence has all it says in the first one."""

    STATUS = 0
    SKILL = 1
    STRENGTH = 2
    YEARS = 3
    TRACK = 4
    WHY = 5


_COLUMNS = tuple(Column)
_Key = tuple[tuple[str, ...], int]
"""The skills that a row asks for, and how many rows above it ask for the same."""


@dataclass(slots=True)
class _Node:
    """Tie a row to the number by which its children find it, whatever is inserted above."""

    number: int
    row: Row


class RequirementModel(QAbstractItemModel):
    """Offer rows in the order given; new rows are worked in so that selection and expansion last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._rows: tuple[Row, ...] | None = None
        self._position: dict[int, int] = {}
        self._last_number = 0
        self._titles = {
            Column.STATUS: self.tr("Status"),
            Column.SKILL: self.tr("Skill"),
            Column.STRENGTH: self.tr("Strength"),
            Column.YEARS: self.tr("Years"),
            Column.TRACK: self.tr("Track"),
            Column.WHY: self.tr("Why"),
        }

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows in the model's order; the same tuple until one of them changes."""
        if self._rows is None:
            self._rows = tuple(node.row for node in self._nodes)
        return self._rows

    def row_at(self, position: int) -> Row:
        """Return the row at a position, without Qt's detour over an index."""
        return self._nodes[position].row

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Take new rows; one that asks for the same skills as before stays the same item, wherever it goes."""
        old, new = _keys([node.row for node in self._nodes]), _keys(rows)
        self._remove_all_but(set(new), old)
        stay = set(old)
        self._bring_into_order([key for key in new if key in stay])
        for first, last in _runs([key not in stay for key in new]):
            self._insert(first, rows[first:last])
        for at, row in enumerate(rows):
            self._update(at, row)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.STATUS, Column.STATUS)

    def index_of(self, members: tuple[str, ...]) -> QModelIndex:
        """Return the index of the row that asks for these skills, invalid where there is none."""
        for at, node in enumerate(self._nodes):
            if node.row.members == members:
                return self.index(at, 0)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self._nodes)
        if parent.internalId() or parent.column() != 0:
            return 0
        return len(self._nodes[parent.row()].row.unfolded)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: ARG002 - Qt's signature
        return len(Column)

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        # hasIndex would ask Python twice more, and a list of rows asks thousands of times
        if not parent.isValid():
            is_there = 0 <= row < len(self._nodes) and 0 <= column < len(_COLUMNS)
            return self.createIndex(row, column, 0) if is_there else QModelIndex()
        if not 0 <= column < len(_COLUMNS) or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, self._nodes[parent.row()].number)

    def parent(self, index: AnyIndex = _ROOT) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(self._position[index.internalId()], 0, 0)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() and index.internalId() else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return _title_tip(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        compared = any(node.row.status for node in self._nodes)
        return self._titles[Column(section)] if compared or section != Column.STATUS else ""

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        if index.internalId():
            row = self._nodes[self._position[index.internalId()]].row
            return _unfolded_data(row.unfolded[index.row()], _COLUMNS[index.column()], role)
        return _row_data(self._nodes[index.row()].row, _COLUMNS[index.column()], role)

    def _remove_all_but(self, wanted: Container[_Key], keys: Sequence[_Key]) -> None:
        for first, last in reversed(_runs([key not in wanted for key in keys])):
            self.beginRemoveRows(QModelIndex(), first, last - 1)
            del self._nodes[first:last]
            self._rows = None
            self._note_positions()
            self.endRemoveRows()

    def _bring_into_order(self, wanted: Sequence[_Key]) -> None:
        """Let the rows change places all at once, and what points to them go along."""
        keys = _keys([node.row for node in self._nodes])
        if keys == wanted:
            return
        places = {key: at for at, key in enumerate(wanted)}
        moved = [places[key] for key in keys]
        self.layoutAboutToBeChanged.emit()
        before = [index for index in self.persistentIndexList() if not index.internalId()]
        nodes = dict(zip(moved, self._nodes, strict=True))
        self._nodes = [nodes[at] for at in range(len(nodes))]
        self._rows = None
        self._note_positions()
        after = [self.createIndex(moved[index.row()], index.column(), 0) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, at: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        numbers = range(self._last_number + 1, self._last_number + 1 + len(rows))
        self._nodes[at:at] = [_Node(number, row) for number, row in zip(numbers, rows, strict=True)]
        self._last_number += len(rows)
        self._rows = None
        self._note_positions()
        self.endInsertRows()

    def _note_positions(self) -> None:
        self._position = {node.number: at for at, node in enumerate(self._nodes)}

    def _update(self, at: int, row: Row) -> None:
        node, parent = self._nodes[at], self.index(at, 0)
        if node.row == row:
            return
        before, now = len(node.row.unfolded), len(row.unfolded)
        if now < before:
            self.beginRemoveRows(parent, now, before - 1)
            node.row, self._rows = row, None
            self.endRemoveRows()
        elif now > before:
            self.beginInsertRows(parent, before, now - 1)
            node.row, self._rows = row, None
            self.endInsertRows()
        node.row, self._rows = row, None
        self.dataChanged.emit(parent, self.index(at, len(Column) - 1))
        if now:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(now - 1, len(Column) - 1, parent))


def _keys(rows: Sequence[Row]) -> list[_Key]:
    seen: Counter[tuple[str, ...]] = Counter()
    keys = []
    for row in rows:
        keys.append((row.members, seen[row.members]))
        seen[row.members] += 1
    return keys


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where runs of true flags begin and end."""
    edges = [at for at, (one, other) in enumerate(pairwise((False, *flags, False))) if one != other]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _title_tip(column: Column) -> str | None:
    """Return what the signs of a column mean; None where it has none."""
    if column == Column.STATUS:
        return wrapped_tip(
            "\n".join(f"{sign} {word}: {meaning}" for _status, sign, word, meaning in meanings())
        )
    if column == Column.YEARS:
        verdicts: tuple[Verdict, ...] = ("met", "short", "unknown")
        signs = (f"{VERDICT_SIGNS[verdict]} {verdict_word(verdict)}" for verdict in verdicts)
        return "\n".join((say("Columns", "The years asked, with a sign of what is shown of them:"), *signs))
    return None


def row_text(row: Row) -> str:
    """Return a row as one line of text for the clipboard."""
    status = status_word(row.status) if row.status else ""
    told = "; ".join(filter(None, (row.why, row.depth)))
    return "\t".join(
        (status, row.name, strength_word(row.strength), _years(row), track_title(row.track), told)
    )


def _years(row: Row) -> str:
    """Return how many years are asked for, empty where none are."""
    return years_text(row.min_years) if row.min_years else ""


def _tip(row: Row) -> str:
    """Return all that a row says, for the pointer and for screen readers."""
    asked = ", ".join(filter(None, (strength_word(row.strength), _years(row), track_title(row.track))))
    verdict = f"{status_word(row.status)}: {row.why}" if row.status else ""
    return "\n".join(filter(None, (f"{row.name} ({asked})", verdict, row.depth)))


def _row_data(row: Row, column: Column, role: int) -> Any:
    if role == ITEM_ROLE:
        return row
    if role == Qt.ItemDataRole.DisplayRole:
        return cell_text(row, column)
    if role == Qt.ItemDataRole.ToolTipRole:
        return wrapped_tip(_tip(row))
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return _tip(row)
    return None


def cell_text(row: Row, column: Column) -> str:
    """Return what a cell shows."""
    if column == Column.SKILL:
        return row.name
    if column == Column.STATUS:
        return f"{STATUS_SIGNS[row.status]} {status_word(row.status)}" if row.status else ""
    if column == Column.STRENGTH:
        return strength_word(row.strength)
    if column == Column.TRACK:
        return track_word(row.track)
    return _asked_years(row) if column == Column.YEARS else row.brief


def _asked_years(row: Row) -> str:
    """Return the years asked with the sign of what is shown of them."""
    years = f"{row.min_years}+" if row.min_years else ""
    return f"{VERDICT_SIGNS[row.years.verdict]} {years}" if row.years else years


def sort_key(row: Row, column: Column) -> Any:
    """Return what a column sorts a row by; what matters most is least."""
    if column in (Column.SKILL, Column.WHY):
        return (row.name if column == Column.SKILL else row.brief).casefold()
    if column == Column.STATUS:
        return -STATUSES.index(row.status) if row.status else 0
    if column == Column.STRENGTH:
        return STRENGTHS.index(row.strength)
    return -(row.min_years or 0) if column == Column.YEARS else row.track != "ml"


def _unfolded_data(item: Remark | Evidence, column: Column, role: int) -> Any:
    if role == ITEM_ROLE:
        return item
    if column != Column.STATUS:
        return None
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return unfolded_text(item)
    if role == Qt.ItemDataRole.ToolTipRole:
        return wrapped_tip(unfolded_text(item))
    return None


def unfolded_text(item: Remark | Evidence) -> str:
    """Return what stands below a row as one line of text."""
    return item.text if isinstance(item, Remark) else f"{item.place}: {item.quote.text}"
