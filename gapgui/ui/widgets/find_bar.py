"""The field below the documents in which a search is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class FindBar(QWidget):
    """Take the words to find.

    Signals:
        words_changed: the words.
        step_wanted: 1 for the next place, -1 for the one before.
        closed: Esc or the button was pressed.
    """

    words_changed = Signal(str)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.count = QLineEdit(), PlainLabel()
        self.field.setAccessibleName(self.tr("Find"))
        self.field.textChanged.connect(self.words_changed)
        set_text_style(self.count, muted=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        for text, tip, run in (
            ("↑", self.tr("Previous place"), lambda: self.step_wanted.emit(-1)),
            ("↓", self.tr("Next place"), lambda: self.step_wanted.emit(1)),
            ("✕", self.tr("Close the search"), self.close_search),
        ):
            button = tool_button(text, tip)
            button.clicked.connect(run)
            layout.addWidget(button)
        self.hide()

    def open_search(self, where: Literal["resume", "posting"]) -> None:
        """Show the field; `where` is the document that is searched."""
        resume, posting = self.tr("Find in the resume"), self.tr("Find in the posting")
        self.field.setPlaceholderText(resume if where == "resume" else posting)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_search(self) -> None:
        """Hide the field."""
        self.hide()
        self.closed.emit()

    def show_count(self, at: int, count: int) -> None:
        """Tell which place of how many is shown; `at` counts from 0."""
        none = self.tr("not found") if self.field.text().strip() else ""
        self.count.setText(self.tr("{at} of {count}").format(at=at + 1, count=count) if count else none)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_wanted.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
