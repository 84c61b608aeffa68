"""A strip above a pane that says how things stand and offers what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gapgui.ui.widgets.theme import colors_of
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

Tone = Literal["notice", "warning"]
_SIGNS: dict[Tone, str] = {"notice": "i", "warning": "!"}
_SIGN_SIZE = 18


class Banner(QWidget):
    """Show one sentence with a sign for its tone, and buttons; hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "notice"
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = tool_button("✕", self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._buttons: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12 + _SIGN_SIZE + 8, 5, 6, 5)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.label, 1)
        self._layout.addWidget(self._close)
        self.hide()

    def say(
        self, text: str, tone: Tone = "notice", actions: dict[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a sentence with a button for each action."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for name, action in (actions or {}).items():
            button = QPushButton(name)
            button.clicked.connect(action)
            self._layout.insertWidget(self._layout.count() - 1, button)
            self._buttons.append(button)
        self._tone = tone
        self.label.setText(text)
        self.setAccessibleName(text)
        self.show()
        self.update()

    def button(self, name: str) -> QPushButton | None:
        """Return the button of an action."""
        return next((button for button in self._buttons if button.text() == name), None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors, painter = colors_of(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), colors.warning if self._tone == "warning" else colors.notice)
        painter.setPen(colors.line)
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - 12 - _SIGN_SIZE if self.isRightToLeft() else 12
        circle = QRect(left, (self.height() - _SIGN_SIZE) // 2, _SIGN_SIZE, _SIGN_SIZE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.inks["general"] if self._tone == "warning" else colors.inks["ml"])
        painter.drawEllipse(circle)
        painter.setPen(self.palette().base().color())
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, _SIGNS[self._tone])
        painter.end()
