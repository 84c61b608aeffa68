"""Write down what is open while one works, so that a program that ends badly costs a second of typing at most."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gapgui.ui.session.kept import keep_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.errors import GapError
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.jobs import Jobs
    from gapgui.ui.session.kept import KeptWindow

KEEP_AFTER = 800
"""Milliseconds from a change to the file; what is changed meanwhile goes with it, so typing puts nothing off."""


class Keeping(QObject):
    """Keep a window's state and the settings, in a thread while it is open.

    Signals:
        kept: both were written.
        failed: the GapError, once; it is told again after a time that went well.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, settings: Settings, state: Callable[[], KeptWindow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._settings, self._state = jobs, settings, state
        self._has_failed = self._has_ended = False
        self._turn = threading.Lock()
        self._pause = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._pause.timeout.connect(self._keep)
        settings.when_changed = self.begin

    def begin(self) -> None:
        """Note that something has changed."""
        if not self._pause.isActive():
            self._pause.start()

    def end(self) -> None:
        """Write everything down now; nothing is kept from here on, not even what a thread has not written yet.

        Raises:
            GapError: `cannot_write`.
        """
        self._pause.stop()
        self._settings.when_changed = None
        with self._turn:
            self._has_ended = True
            try:
                keep_window(self._state())
            finally:
                self._settings.save()

    def _keep(self) -> None:
        def work() -> None:
            with self._turn:
                if self._has_ended:
                    return
                keep_window(window)
                if settings:
                    settings()

        window, settings = self._state(), self._settings.writing()
        self._jobs.start("files", "keep", work, self._succeed, self._fail)

    def _succeed(self, _nothing: None) -> None:
        self._has_failed = False
        self.kept.emit()

    def _fail(self, error: GapError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)
