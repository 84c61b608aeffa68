"""A strip that says what is being read, once that takes long enough to be noticed, and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

PATIENCE = 300
"""Milliseconds of reading that need no notice."""


class ReadingNotice(QWidget):
    """Show what is being read.

    Signals:
        cancelled: the user asks to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, progress = QLabel(), QProgressBar()
        progress.setRange(0, 0)
        progress.setFixedWidth(120)
        progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self.label, 1)
        layout.addWidget(progress)
        layout.addWidget(self.cancel)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self, name: str) -> None:
        """Announce that a file is being read."""
        self.label.setText(self.tr("Reading {name} …").format(name=name))
        self.setAccessibleName(self.label.text())
        self._patience.start()

    def end(self) -> None:
        """Say no more."""
        self._patience.stop()
        self.hide()
