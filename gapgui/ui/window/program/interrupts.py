"""Ctrl+C in the terminal that the program was started from, and the system's wish that it ends."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


def close_on_interrupt(application: QApplication) -> None:
    """Close the windows, so that what is open is kept; a second Ctrl+C ends the program at once.

    Python's own handler would wait for the next line of Python, and raise there, inside of Qt.
    """
    if sys.platform == "win32":  # a pipe wakes nobody there
        return
    told, tell = os.pipe()
    for end in (told, tell):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
    for name in _SIGNALS:
        signal.signal(getattr(signal, name), _begin_to_end)
    listener = QSocketNotifier(told, QSocketNotifier.Type.Read, application)
    listener.activated.connect(lambda: (os.read(told, 1), application.closeAllWindows()))


def _begin_to_end(_number: int, _frame: object) -> None:
    """Take the next signal as the system does; the pipe has told Qt of this one."""
    for name in _SIGNALS:
        signal.signal(getattr(signal, name), signal.SIG_DFL)
