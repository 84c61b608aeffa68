"""A strip that says what is being read, once that takes long enough to be noticed, and lets it be stopped.

What is on screen of the former document is dimmed meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gapgui.ui.widgets.plain_label import PlainLabel

PATIENCE = 300
"""Milliseconds of reading that need no notice."""
_DIMNESS = 165  # of 255


class ReadingNotice(QWidget):
    """Show what is being read.

    Signals:
        cancelled: the user asks to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, progress = PlainLabel(), QProgressBar()
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
        self._veils: list[Veil] = []
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def dim(self, widget: QWidget) -> None:
        """Dim a widget while the notice is shown; the mouse goes through to it."""
        self._veils.append(Veil(widget))

    def begin(self, name: str) -> None:
        """Announce that a file is being read."""
        self.label.setText(self.tr("Reading {name} …").format(name=name))
        self.setAccessibleName(self.label.text())
        self._patience.start()

    def end(self) -> None:
        """Say no more."""
        self._patience.stop()
        self.hide()
        for veil in self._veils:
            veil.hide()

    def _appear(self) -> None:
        self.show()
        for veil in self._veils:
            veil.cover()


class Veil(QWidget):
    """Lie over a widget and dim it; hidden at first."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        covered.installEventFilter(self)

    def cover(self) -> None:
        """Dim the widget."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        color = QColor(self.palette().window().color())
        color.setAlpha(_DIMNESS)
        painter = QPainter(self)
        painter.fillRect(self.rect(), color)
        painter.end()
