"""A title that can be changed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gapgui.ui.widgets.elided_label import ElidedLabel
from gapgui.ui.widgets.signs import SIZE, draw_sign
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class EditableTitle(QWidget):
    """Show a line in the type of titles; a pencil, a double click or F2 makes it a field, where it names something.

    Enter keeps what was typed, Esc what was there.

    Signals:
        edited: the new name; empty where the old one is to come back.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self.label, self.field = ElidedLabel(), QLineEdit()
        self.pencil = tool_button("", self.tr("Change the title"))
        self.field.setAccessibleName(self.tr("Title and employer of the posting"))
        self.field.setPlaceholderText(self.tr("Title · Employer"))
        set_text_style(self.label, larger=2, bold=True)
        set_text_style(self.field, larger=2, bold=True)
        self.pencil.setIconSize(QSize(SIZE, SIZE))
        self.pencil.clicked.connect(self.begin)
        self.field.editingFinished.connect(self._keep)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._rest = QWidget()
        for part in (self.label, self.pencil):
            layout.addWidget(part)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._rest, 1)
        self._draw()
        self._end()

    @property
    def can_edit(self) -> bool:
        """Tell whether there is something to name."""
        return self._name is not None

    @property
    def name(self) -> str:
        """Return the name that can be changed."""
        return self._name or ""

    def text(self) -> str:
        """Return what is shown."""
        return self.label.text()

    def setText(self, text: str) -> None:
        """Show a line; where it is shortened, the employer stays."""
        _title, dot, company = text.rpartition(" · ")
        self.label.set_texts(text, tail=dot + company if dot else "")

    def set_name(self, name: str | None) -> None:
        """Take the name that can be changed; None where there is nothing to name."""
        self._name = name
        if not self.field.isVisibleTo(self):
            self._end()

    def begin(self) -> None:
        """Make it a field."""
        if self._name is None:
            return
        self.field.setText(self._name)
        for part in (self.label, self.pencil, self._rest):
            part.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self._end()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _keep(self) -> None:
        if not self.field.isVisible():
            return
        name, before = " ".join(self.field.text().split()), self._name
        self._end()
        if name != before:
            if name:
                self.setText(name)
            self.edited.emit(name)

    def _end(self) -> None:
        had_keyboard = self.field.hasFocus()
        self.label.show()
        self._rest.show()
        self.pencil.setVisible(self._name is not None)
        self.field.hide()
        if had_keyboard and self.pencil.isVisible():
            self.pencil.setFocus()

    def _draw(self) -> None:
        self.pencil.setIcon(draw_sign("pencil", self.pencil))
