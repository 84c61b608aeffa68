"""A line that says how far something is, with a bar and a button that cancels it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gapgui.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from gapgui.ui.library.people.steps import Steps

_BAR_WIDTH = 160


class Progress(QWidget):
    """Show how far some steps are, while they are."""

    def __init__(self, steps: Steps, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.label, self.bar, self.cancel = ElidedLabel(), QProgressBar(), QPushButton(self.tr("Cancel"))
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(steps.cancel)
        steps.progressed.connect(self._show)
        steps.ended.connect(lambda _cancelled: self.hide())
        self.hide()

    def _show(self, done: int, total: int, name: str) -> None:
        """Show how many are done; the text has places for `done`, `total` and `name`."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.label.set_texts(self._text.format(done=done + 1 if name else done, total=total, name=name))
        self.setVisible(bool(name))
