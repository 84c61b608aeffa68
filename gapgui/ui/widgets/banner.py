"""A strip above a pane that says how things stand and offers what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.theme import colors_of
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

Tone = Literal["notice", "warning"]
_SIGNS: dict[Tone, str] = {"notice": "i", "warning": "!"}
_SIGN_SIZE, _LEFT = 18, 12
_MOST_FOR_BUTTONS = 0.4


class Banner(QWidget):
    """Show one sentence with a sign for its tone, details that unfold below it, and buttons.

    It is hidden until there is something to say.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "notice"
        self.label, self.details = _text(), _text()
        self.fold = QPushButton(self.tr("Details"))
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._show_details)
        self._close = tool_button("✕", self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._buttons: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_LEFT + _SIGN_SIZE + 8, 4, 8, 4)
        self._layout.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.label)
        words.addWidget(self.details)
        self._below = QHBoxLayout()
        self._below.setSpacing(8)
        self._below.addStretch()
        words.addLayout(self._below)
        self._is_narrow = False
        top = Qt.AlignmentFlag.AlignTop
        self._layout.addLayout(words, 1)
        self._layout.addWidget(self.fold, 0, top)
        self._layout.addWidget(self._close, 0, top)
        self.hide()

    def say(
        self,
        text: str,
        tone: Tone = "notice",
        actions: dict[str, Callable[[], None]] | None = None,
        details: str = "",
    ) -> None:
        """Show a sentence with a button for each action; `details` stay unfolded while they say the same."""
        if details != self.details.text():
            self.details.setText(details)
            self.fold.setChecked(False)
        self.fold.setVisible(bool(details))
        self._show_details(self.fold.isChecked())
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for name, action in (actions or {}).items():
            button = QPushButton(name)
            button.clicked.connect(action)
            self._buttons.append(button)
        self._tone = tone
        self.label.setText(text)
        self._arrange()
        self.setAccessibleName(text)
        self.show()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != self._needs_row():
            self._arrange()

    def _needs_row(self) -> bool:
        """Tell whether the buttons would leave the sentence too little beside them."""
        buttons = [self.fold] if self.details.text() else []
        needed = sum(button.sizeHint().width() + 8 for button in (*buttons, *self._buttons))
        return needed > self.width() * _MOST_FOR_BUTTONS

    def _arrange(self) -> None:
        """Set the buttons beside the sentence, or below it where it would be narrow."""
        self._is_narrow = self._needs_row()
        layout, top = self._below if self._is_narrow else self._layout, Qt.AlignmentFlag.AlignTop
        for button in (self.fold, *self._buttons):
            self._layout.removeWidget(button)
            self._below.removeWidget(button)
            # before the stretch, or the button that closes
            layout.insertWidget(layout.count() - 1, button, 0, top)

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown and bool(self.details.text()))
        self.fold.setText(self.tr("Hide details") if shown else self.tr("Details"))

    def button(self, name: str) -> QPushButton | None:
        """Return the button of an action."""
        return next((button for button in self._buttons if button.text() == name), None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors, painter = colors_of(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), colors.warning if self._tone == "warning" else colors.notice)
        painter.setPen(colors.line)
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - _LEFT - _SIGN_SIZE if self.isRightToLeft() else _LEFT
        middle = min(self.height(), self.fold.sizeHint().height() + 8) // 2
        circle = QRect(left, middle - _SIGN_SIZE // 2, _SIGN_SIZE, _SIGN_SIZE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.inks["general"] if self._tone == "warning" else colors.inks["ml"])
        painter.drawEllipse(circle)
        painter.setPen(self.palette().base().color())
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, _SIGNS[self._tone])
        painter.end()


def _text() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setMinimumHeight(label.fontMetrics().height() + 4)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
