"""Sentences below the list, with what can be done about them; narrow as the list may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gapgui.reading.patterns import late_pattern
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.flow_layout import FlowLayout
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.theme import colors_of
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

Tone = Literal["notice", "warning"]
_SLASH = late_pattern(r"[/\\](?=\w)")
_MARGIN, _SPACE = 8, 6
_NARROWEST_BAR = 30


class Strip(QWidget):
    """Say one sentence with a button for each thing to do; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "notice"
        self.label = PlainLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = tool_button("✕", self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._buttons: list[QPushButton] = []
        self._row = QWidget()
        self._flow = FlowLayout(self._row, _SPACE)
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _SPACE, _MARGIN, _SPACE)
        layout.setSpacing(_SPACE)
        layout.addLayout(top)
        layout.addWidget(self._row)
        self.hide()

    def say(
        self,
        text: str,
        actions: dict[str, Callable[[], object]] | None = None,
        tone: Tone = "notice",
        *,
        may_close: bool = True,
    ) -> None:
        """Show a sentence; each action ends it."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(name, run) for name, run in (actions or {}).items()]
        self._row.setVisible(bool(self._buttons))
        self._close.setVisible(may_close)
        self._tone = tone
        self.label.setText(_breakable(text))
        self.label.setToolTip(wrapped_tip(text))
        self.setAccessibleName(text)
        self.show()
        self.update()

    @property
    def text(self) -> str:
        """Return the sentence."""
        return self.accessibleName()

    def button(self, name: str) -> QPushButton | None:
        """Return the button of an action."""
        return next((button for button in self._buttons if button.text() == name), None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors, painter = colors_of(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), colors.warning if self._tone == "warning" else colors.notice)
        painter.setPen(colors.line)
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()

    def _button(self, name: str, run: Callable[[], object]) -> QPushButton:
        def act() -> None:
            self.hide()
            run()

        button = QPushButton(name)
        button.clicked.connect(act)
        self._flow.addWidget(button)
        return button


def _breakable(text: str) -> str:
    """Return a text of which a path may be broken after its slashes."""
    return _SLASH.sub("\\g<0>\u200b", text)


class ReadingStrip(QWidget):
    """Say how many postings are read again, and let that be stopped."""

    def __init__(self, stop: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedHeight(6)
        self.bar.setMinimumWidth(_NARROWEST_BAR)
        self.label, self.cancel = PlainLabel(), tool_button(self.tr("Stop"))
        self.cancel.clicked.connect(stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 2, _MARGIN, 2)
        layout.addWidget(self.label)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; nothing where `total` is 0."""
        self.setVisible(total > 0)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.label.setText(self.tr("Reading {done} of {total}").format(done=done, total=total))
        self.bar.setAccessibleName(self.label.text())
