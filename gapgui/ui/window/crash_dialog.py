"""What a bug shows: a dialog with versions and traceback to copy, and none of the documents' text."""

from __future__ import annotations

import platform
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from gapgui import __version__
from gapgui.ui.preferences.language import translate

if TYPE_CHECKING:
    from types import TracebackType

_shown: set[QMessageBox] = set()


def crash_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return versions and the calls that led to an error; messages and values are left out, for they may quote a document."""
    calls = "".join(traceback.format_list(traceback.extract_tb(trace)))
    names = [kind.__name__]
    cause = error.__cause__
    while cause is not None and len(names) < 10:
        names.append(type(cause).__name__)
        cause = cause.__cause__
    return (
        f"gapgui {__version__}\nPython {platform.python_version()}, Qt {qVersion()}\n{platform.platform()}\n\n"
        f"{calls}{' from '.join(names)}\n"
    )


def show_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show the report of an error, where there is an application to show it."""
    if QApplication.instance() is None:
        return
    report = crash_report(kind, error, trace)
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("gapgui")
    box.setText(translate("Crash", "Something went wrong that gapgui doesn't know how to handle."))
    box.setInformativeText(
        translate(
            "Crash",
            "You can go on, but what is shown may be out of date. "
            "The report below has no text of your documents; please send it to the makers of gapgui.",
        )
    )
    box.setDetailedText(report)
    copy = box.addButton(translate("Crash", "Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
    box.addButton(QMessageBox.StandardButton.Close)
    _shown.add(box)  # a dialog without a parent would end with its last reference
    box.finished.connect(lambda: _shown.discard(box))
    box.open()
