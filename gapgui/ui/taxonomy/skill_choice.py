"""The dialog that asks for one of thousands of skills: what is typed narrows the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
)

from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_SIZE = (420, 420)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _Nearest(QSortFilterProxyModel):
    """Show the names in which some words stand; those that begin with them come first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ""
        self.sort(0)

    def search(self, words: str) -> None:
        self._words = " ".join(words.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._words in str(self.sourceModel().index(row, 0, parent).data()).casefold()

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        return self._rank(left) < self._rank(right)

    def _rank(self, index: QModelIndex | QPersistentModelIndex) -> tuple[bool, str]:
        name = str(index.data()).casefold()
        return not name.startswith(self._words), name


class SkillChoice(QDialog):
    """Ask for a skill by its name; `nothing` is said where none has what is typed.

    Signals:
        chosen: the id of the skill.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        question: str,
        ids: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        nothing: str = "",
    ) -> None:
        super().__init__(parent)
        self._ids = ids
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        told = PlainLabel(question)
        told.setWordWrap(True)
        self.line, self.list = QLineEdit(), QListView()
        self.line.setPlaceholderText(self.tr("Type a part of its name"))
        self.line.setAccessibleName(question)
        self._names = _Nearest(self)
        self._names.setSourceModel(QStringListModel(list(ids), self))
        self.list.setModel(self._names)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(question)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.line.textChanged.connect(self._search)
        self.list.doubleClicked.connect(lambda _index: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.none = PlainLabel(nothing or self.tr("No skill has this in its name."))
        self.none.setWordWrap(True)
        set_text_style(self.none, muted=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for part in (told, self.line, self.list, self.none, self.buttons):
            layout.addWidget(part)
        self._search("")

    def accept(self) -> None:
        name = self.list.currentIndex().data()
        if name is not None:
            super().accept()
            self.chosen.emit(self._ids[str(name)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # the keyboard stays in the line while the arrows choose
        if event.key() in _STEPS and self.line.hasFocus():
            self.list.event(event)
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._names.search(words)
        self.list.setCurrentIndex(self._names.index(0, 0))
        has_any = self._names.rowCount() > 0
        self.ok.setEnabled(has_any)
        self.none.setVisible(not has_any)
