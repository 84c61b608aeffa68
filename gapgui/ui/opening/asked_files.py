"""Files that the desktop asks a running program to open, as macOS does for "Open with"."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent


class AskedFiles(QObject):
    """Gather the files that the desktop asks for, which come one by one although they belong together.

    Signals:
        asked: the paths, as a list; none before `begin`.
    """

    asked = Signal(object)

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._files: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)
        self._begun = False
        application.installEventFilter(self)

    def begin(self) -> None:
        """Tell from now on, and at once what was asked for before."""
        self._begun = True
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.url().isLocalFile():
            self._files.append(Path(event.url().toLocalFile()))
            if self._begun:
                self._timer.start()
        return True

    def _tell(self) -> None:
        files, self._files = self._files, []
        if files:
            self.asked.emit(files)
