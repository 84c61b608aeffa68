"""The line in which a user types words of one's own to leave out; what stands nowhere is told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gapgui.report.privacy.left_out import idle_word_text
from gapgui.report.privacy.occurrences import occurrences
from gapgui.ui.export.left_out import split_words
from gapgui.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_SHORTEST = 2


class OwnWords(QWidget):
    """Take words, with commas between, and say of each that can't be left out why.

    Signals:
        added: a word, and at how many places of the resume it stands.
    """

    added = Signal(str, int)

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        label = PlainLabel(self.tr("&Also leave out:"))
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("words, with commas between"))
        self.line.setAccessibleName(self.tr("Also leave out"))
        label.setBuddy(self.line)
        self.add = QPushButton(self.tr("A&dd"))
        self.add.setAutoDefault(False)
        self.add.setEnabled(False)
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.told.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.told)
        self.line.entered.connect(self.take)
        self.line.textChanged.connect(self._typed)
        self.add.clicked.connect(self.take)

    def take(self) -> bool:
        """Add what is typed, and return whether all of it could be; the rest stays in the line."""
        left, reasons = [], []
        for word in split_words(self.line.text()):
            places = sum(1 for _ in occurrences(self._text, [word]))
            if len(word) >= _SHORTEST and places:
                self.added.emit(word, places)
                continue
            left.append(word)
            reasons.append(idle_word_text(word) if len(word) >= _SHORTEST else self._too_short(word))
        self.line.setText(", ".join(left))
        self.told.setText("\n".join(reasons))
        self.told.setVisible(bool(reasons))
        return not left

    def _too_short(self, word: str) -> str:
        return self.tr("“{word}” is too short: it would take single letters out.").format(word=word)

    def _typed(self, text: str) -> None:
        self.add.setEnabled(bool(split_words(text)))
        self.told.hide()


class _Line(QLineEdit):
    """Keep Enter to itself while something is typed: it would press the dialog's Save.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)
