"""The field for the category of a new skill: one of a hundred, found by a part of its name; none until one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from gapgui.report.telling.words import track_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from gapgui.taxonomy.taxonomy import Category

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_SHOWN = 24  # characters; the list itself shows all


class CategoryField(QComboBox):
    """Offer categories, each with its track; what is typed narrows the list, Enter takes the first that is left."""

    def __init__(self, categories: Iterable[Category], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for each in categories:
            self.addItem(f"{each.name} – {track_title(each.track)}", each.id)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN)
        self._found = QCompleter(self.model(), self)
        self._found.setFilterMode(Qt.MatchFlag.MatchContains)
        self._found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._found)
        line = self.lineEdit()
        assert line
        line.setPlaceholderText(self.tr("Type a part of its name"))
        line.editingFinished.connect(self._take_first)
        self.setCurrentIndex(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # the arrows would choose the first of all categories, which has nothing of what was typed
        if not (event.key() in _STEPS and self.finds_nothing):
            super().keyPressEvent(event)

    @property
    def finds_nothing(self) -> bool:
        """Tell whether what is typed stands in the name of no category."""
        typed = self.currentText().strip()
        if not typed or self.category:
            return False
        self._found.setCompletionPrefix(typed)
        return not self._found.completionCount()

    @property
    def category(self) -> str:
        """Return the id of the category that is chosen; empty where what is typed is the name of none."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at)) if at >= 0 else ""

    def choose(self, category: str) -> None:
        """Choose a category by its id; one that is not there chooses none."""
        self.setCurrentIndex(self.findData(category))

    def _take_first(self) -> None:
        typed = self.currentText().strip()
        if typed and not self.category:
            self._found.setCompletionPrefix(typed)
            if self._found.completionCount():
                self.setCurrentIndex(self.findText(self._found.currentCompletion()))
