"""What to learn as a tree for Qt: lines that can be ticked, and under each what it closes."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gapgui.ui.library.learning.values import MOST_LISTED, Must
from gapgui.ui.library.learning.words import more_text, must_lead
from gapgui.ui.telling.tips import wrapped_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.ui.library.learning.values import LearningValues, Line

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
"""Hands out the Line or the Must itself."""


class Column(IntEnum):
    """Name the columns; what a line closes has all it says in the first one."""

    SKILLS = 0
    CLOSES = 1
    TRACK = 2
    COMPLETES = 3


class LearningModel(QAbstractItemModel):
    """Offer the lines of one size.

    Signals:
        learned_changed: other skills are ticked.
    """

    learned_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: LearningValues | None = None
        self.lines: tuple[Line, ...] = ()
        self.learned: frozenset[str] = frozenset()
        self._titles = {
            Column.SKILLS: self.tr("Skill"),
            Column.CLOSES: self.tr("Closes"),
            Column.TRACK: self.tr("Track"),
            Column.COMPLETES: self.tr("Completes"),
        }
        self._tips = {
            Column.CLOSES: self.tr("Open required skills that it would close, and in how many postings"),
            Column.COMPLETES: self.tr("Postings of which no required skill would stay open"),
        }

    def show_lines(self, values: LearningValues, size: int) -> None:
        """Show the lines of so many skills; what is ticked stays."""
        self.beginResetModel()
        self.values, self.lines = values, values.lines[size - 1]
        self.endResetModel()

    def learn(self, skills: Iterable[str]) -> None:
        """Tick just these skills."""
        learned = frozenset(skills)
        if learned != self.learned:
            self.learned = learned
            if self.lines:
                last = self.index(len(self.lines) - 1, Column.SKILLS)
                self.dataChanged.emit(self.index(0, Column.SKILLS), last, [Qt.ItemDataRole.CheckStateRole])
            self.learned_changed.emit()

    def toggle(self, line: Line) -> None:
        """Tick the skills of a line, or untick them where all are."""
        skills = frozenset(line.lesson.skills)
        self.learn(self.learned - skills if skills <= self.learned else self.learned | skills)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self.lines)
        if parent.internalId() or parent.column() != 0:
            return 0
        closes = self.lines[parent.row()].lesson.closes
        return closes if closes <= MOST_LISTED else MOST_LISTED + 1

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

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if index.internalId():
            return flags | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.SKILLS else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        return self._tips.get(Column(section)) if role == Qt.ItemDataRole.ToolTipRole else None

    def item_at(self, index: AnyIndex) -> Line | Must | None:
        """Return what an index stands for, None for how many more there are."""
        if not index.isValid() or self.values is None:
            return None
        if not index.internalId():
            return self.lines[index.row()]
        closed = self.values.closed_by(self.lines[index.internalId() - 1])
        return closed[index.row()] if index.row() < len(closed) else None

    def must_text(self, must: Must) -> str:
        """Return who asks for what, and in which words."""
        if self.values is None:
            return ""
        lead, quoted = must_lead(self.values, must), self.values.quote(must)
        return f"{lead}: {quoted.text}" if quoted else lead

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        if role == ITEM_ROLE:
            return self.item_at(index)
        if index.internalId():
            return self._must_data(index, role)
        return self._line_data(self.lines[index.row()], Column(index.column()), role)

    def setData(self, index: AnyIndex, value: Any, role: int = 0) -> bool:  # noqa: ARG002 - a tick is turned over
        line = self.item_at(index)
        is_tick = role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.SKILLS
        if not is_tick or not index.isValid() or index.internalId() or line is None:
            return False
        self.toggle(self.lines[index.row()])
        return True

    def _line_data(self, line: Line, column: Column, role: int) -> Any:
        words = line.words
        if role == Qt.ItemDataRole.DisplayRole:
            return (words.skills, words.closes, words.tracks, words.completes)[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.SKILLS:
            return self._tick(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tip(words.sentence)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return words.sentence
        return None

    def _tick(self, line: Line) -> Qt.CheckState:
        ticked = self.learned.intersection(line.lesson.skills)
        if not ticked:
            return Qt.CheckState.Unchecked
        return (
            Qt.CheckState.Checked
            if len(ticked) == len(line.lesson.skills)
            else Qt.CheckState.PartiallyChecked
        )

    def _must_data(self, index: AnyIndex, role: int) -> Any:
        told = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }
        if role not in told or index.column() != Column.SKILLS:
            return None
        must = self.item_at(index)
        line = self.lines[index.internalId() - 1]
        text = self.must_text(must) if isinstance(must, Must) else more_text(line.lesson.closes - MOST_LISTED)
        return wrapped_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
