"""What a bug shows: a dialog with versions and traceback to copy, and none of the documents' text."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from gapgui import __version__
from gapgui.mistakes import trace_of
from gapgui.saying import say

if TYPE_CHECKING:
    from types import TracebackType

_shown: set[QMessageBox] = set()


def crash_report(error: BaseException, trace: TracebackType | None) -> str:
    """Return versions and the calls that led to an error; messages and values are left out, for they may quote a document."""
    return (
        f"gapgui {__version__}\nPython {platform.python_version()}, Qt {qVersion()}\n{platform.platform()}\n\n"
        f"{trace_of(error, trace).rstrip()}\n"
    )


def show_crash(error: BaseException, trace: TracebackType | None) -> None:
    """Show the report of an error, where there is an application to show it."""
    if QApplication.instance() is None:
        return
    report = crash_report(error, trace)
    if any(box.detailedText() == report for box in _shown):
        return  # every page that is drawn may meet the same bug
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("gapgui")
    box.setText(say("Crash", "Something went wrong that gapgui doesn't know how to handle."))
    box.setInformativeText(
        say(
            "Crash",
            "You can go on, but what is shown may be out of date. "
            "The report below has no text of your documents; please send it to the makers of gapgui.",
        )
    )
    box.setDetailedText(report)
    copy = box.addButton(say("Crash", "Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
    box.addButton(QMessageBox.StandardButton.Close)
    _shown.add(box)  # a dialog without a parent would end with its last reference
    box.finished.connect(lambda: _shown.discard(box))
    box.open()
