"""The list of what to learn, by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gapgui.ui.library.learning.delegate import LearningDelegate
from gapgui.ui.library.learning.model import Column, LearningModel
from gapgui.ui.library.learning.values import Line, Must

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from gapgui.ui.library.learning.values import LearningValues

_CELL_PADDING, _BOX = 16, 28
_SKILL_CHARACTERS = 26
_COMPLETES_SHARE = 0.4
_LINES_MEASURED = 60


class LearningView(QTreeView):
    """Show lines that are ticked with Space, unfolded with Right, and whose sentences Enter or a click opens.

    Signals:
        must_opened: a Must whose sentence is to be shown in its posting.
    """

    must_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LearningModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LearningDelegate(self))
        self.setAccessibleName(self.tr("What to learn"))
        self.setAccessibleDescription(
            self.tr("Space ticks a skill, Right shows the sentences that ask for it, Enter opens one.")
        )
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        self.expanded.connect(self._span)

    def show_lines(self, values: LearningValues, size: int) -> None:
        """Show the lines of so many skills; what was unfolded and chosen stays so where it is still there."""
        unfolded = {self._skills(at) for at in range(self.lines.rowCount()) if self._is_unfolded(at)}
        current = self.currentIndex().siblingAtColumn(0)
        top = current.parent() if current.parent().isValid() else current
        chosen = self._skills(top.row()) if top.isValid() else ()
        self.lines.show_lines(values, size)
        self._share_width()
        for at in range(self.lines.rowCount()):
            index, skills = self.lines.index(at, 0), self._skills(at)
            if skills in unfolded:
                self.setExpanded(index, True)
            if skills == chosen:
                self.setCurrentIndex(index)
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex().siblingAtColumn(0)
        if event.key() == Qt.Key.Key_Space:
            self._toggle(index.parent() if index.parent().isValid() else index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(index)
        elif event.key() == Qt.Key.Key_Escape and index.parent().isValid():
            self._fold(index.parent())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.lines.item_at(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and isinstance(item, Must):
            self.must_opened.emit(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        beside_arrow = event.position().x() >= self.visualRect(index).left() + _BOX
        if isinstance(self.lines.item_at(index), Line) and beside_arrow:
            self.setExpanded(index, not self.isExpanded(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def _toggle(self, index: QModelIndex) -> None:
        line = self.lines.item_at(index)
        if isinstance(line, Line):
            self.lines.toggle(line)

    def _enter(self, index: QModelIndex) -> None:
        """Open the sentence, or unfold a line and go to its first one."""
        item = self.lines.item_at(index)
        if isinstance(item, Must):
            self.must_opened.emit(item)
        elif isinstance(item, Line):
            self.expand(index)
            self.setCurrentIndex(self.lines.index(0, 0, index))

    def _fold(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.collapse(index)

    def _is_unfolded(self, at: int) -> bool:
        return self.isExpanded(self.lines.index(at, 0))

    def _skills(self, at: int) -> tuple[str, ...]:
        return self.lines.lines[at].lesson.skills

    def _span(self, top: QModelIndex) -> None:
        for at in range(self.lines.rowCount(top)):
            self.setFirstColumnSpanned(at, top, True)

    def _share_width(self) -> None:
        """Give the short columns what they need; the track goes first where there is too little room."""
        metrics, room = self.fontMetrics(), self.viewport().width()
        measured = self.lines.lines[:_LINES_MEASURED]
        closes = self._widest(Column.CLOSES, [line.words.closes for line in measured])
        track = self._widest(Column.TRACK, [line.words.tracks for line in measured])
        completes = self._widest(Column.COMPLETES, [line.words.completes for line in measured])
        if not any(line.words.completes for line in measured):
            completes = 0
        least = metrics.averageCharWidth() * _SKILL_CHARACTERS + _BOX
        completes = min(completes, int(room * _COMPLETES_SHARE))
        if room - closes - track - completes < least:
            track = 0
        self.setColumnHidden(Column.TRACK, track == 0)
        self.setColumnHidden(Column.COMPLETES, completes == 0)
        self.setColumnWidth(Column.CLOSES, closes)
        self.setColumnWidth(Column.TRACK, track)
        self.setColumnWidth(Column.SKILLS, max(least, room - closes - track - completes))

    def _widest(self, column: Column, texts: list[str]) -> int:
        title = str(self.lines.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
        return max(map(self.fontMetrics().horizontalAdvance, (title, *texts))) + _CELL_PADDING
