"""What to learn as a tree for Qt: lines that can be ticked, and under each what it closes."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from gapgui.ui.library.learning.values import MOST_LISTED, Must
from gapgui.ui.library.learning.words import more_text, must_lead
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.two_levels import TwoLevels, above_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.ui.library.learning.values import LearningValues, Line
    from gapgui.ui.widgets.two_levels import AnyIndex

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
"""Hands out the Line or the Must itself."""


class Column(IntEnum):
    """Name the columns; what a line closes has all it says in the first one."""

    SKILLS = 0
    CLOSES = 1
    TRACK = 2
    COMPLETES = 3


class LearningModel(TwoLevels):
    """Offer the lines of one size.

    Signals:
        learned_changed: other skills are ticked.
    """

    learned_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(len(Column), parent)
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

    def count_rows(self) -> int:
        return len(self.lines)

    def count_below(self, row: int) -> int:
        closes = self.lines[row].lesson.closes
        return closes if closes <= MOST_LISTED else MOST_LISTED + 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if above_of(index) is not None:
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
        above = above_of(index)
        if above is None:
            return self.lines[index.row()]
        closed = self.values.closed_by(self.lines[above])
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
        above = above_of(index)
        if above is not None:
            return self._must_data(index, self.lines[above], role)
        return self._line_data(self.lines[index.row()], Column(index.column()), role)

    def setData(self, index: AnyIndex, value: Any, role: int = 0) -> bool:  # noqa: ARG002 - a tick is turned over
        is_tick = role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.SKILLS
        if not is_tick or not index.isValid() or above_of(index) is not None:
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

    def _must_data(self, index: AnyIndex, line: Line, role: int) -> Any:
        told = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }
        if role not in told or index.column() != Column.SKILLS:
            return None
        must = self.item_at(index)
        text = self.must_text(must) if isinstance(must, Must) else more_text(line.lesson.closes - MOST_LISTED)
        return wrapped_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
