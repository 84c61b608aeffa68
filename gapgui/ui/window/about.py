"""The dialog that tells what this is and in which versions."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox

from gapgui import __version__
from gapgui.saying import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_about(window: QWidget) -> None:
    """Show the versions of gapgui and what it runs on."""
    box = QMessageBox(window)
    box.setWindowTitle(say("About", "About gapgui"))
    box.setText(f"<b>gapgui {__version__}</b>")
    box.setInformativeText(
        say(
            "About",
            "Shows which skills a job posting asks for that a resume does not show. Nothing leaves this computer.",
        )
        + f"\n\nPython {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}\n"
        "Apache License 2.0"
    )
    box.finished.connect(box.deleteLater)
    box.open()
