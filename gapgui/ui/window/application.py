"""Start the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gapgui.ui.preferences.language import language_in_use, use_language
from gapgui.ui.preferences.settings import Settings
from gapgui.ui.window.crashes import show_crashes
from gapgui.ui.window.windows import open_window

if TYPE_CHECKING:
    import argparse

    from gapgui.ui.window.main_window import MainWindow


def run(options: argparse.Namespace) -> int:
    """Show a window and return its exit status; `options` name the documents to open and the taxonomy."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("gapgui")
    application.setApplicationDisplayName("gapgui")
    application.setDesktopFileName("gapgui")
    # seconds; with Python's 0.005 the window's thread waits noticeably often while another one is busy
    sys.setswitchinterval(0.001)
    show_crashes()
    use_language(application, language_in_use(Settings()))
    window = open_window(options.taxonomy)
    window.furnished.connect(lambda: open_first(window, options))
    return application.exec()


def open_first(window: MainWindow, options: argparse.Namespace) -> None:
    """Open the documents named on the command line, or else those of the last time."""
    if options.resume is None and options.posting is None:
        resume, posting = window.opening.last_documents()
        if resume:
            window.opening.open_resume(resume)
        if posting:
            window.workspace.take_posting(posting)
        return
    if options.resume:
        window.opening.open_resume(options.resume, options.password)
    if options.posting:
        window.opening.open_posting(options.posting)
