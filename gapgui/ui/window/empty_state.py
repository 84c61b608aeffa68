"""What a window shows before anything is opened: what to do, and the sample."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gapgui.ui.widgets.link_label import LinkLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

_WIDTH = 600
_SHARE = 1000
"""Of a window's width all that the text can use, before its margins get any."""


class EmptyState(QWidget):
    """Say what the program does and offer the first steps.

    Signals:
        open_wanted, paste_wanted, sample_wanted, tour_wanted: the button or link that was pressed.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("What does this job ask for that your resume doesn't show?"))
        text = PlainLabel(
            self.tr(
                "Open your resume and paste a job posting. You see which skills it asks for, machine learning and "
                "general engineering apart, and where your resume shows them."
            )
        )
        hint = PlainLabel(
            self.tr(
                "You can also drop files anywhere in this window. Nothing leaves this computer. What stays on it: where "
                "your resume is, the posting that is open, and what you keep."
            )
        )
        self.tour = LinkLabel(self.tr("Tour"))
        self.tour.tell(f'<a href="#tour">{escape(self.tr("A short tour over the sample"))}</a>')
        self.tour.linkActivated.connect(lambda _link: self.tour_wanted.emit())
        set_text_style(title, larger=4, bold=True)
        set_text_style(hint, muted=True)
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for label in (title, text, self._buttons(), self.tour, hint):
            if isinstance(label, QLabel):
                label.setWordWrap(True)
            column.addWidget(label)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, _SHARE)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setAccessibleName(self.tr("Nothing is open"))

    def _buttons(self) -> QWidget:
        self.open = QPushButton(self.tr("Open resume…"))
        self.paste = QPushButton(self.tr("Paste posting"))
        self.sample = QPushButton(self.tr("Open the sample"))
        self.open.setDefault(True)
        self.open.clicked.connect(self.open_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.open, self.paste, self.sample):
            layout.addWidget(button)
        layout.addStretch(1)
        return box
