"""Start the window."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSettings
from PySide6.QtWidgets import QApplication

from gapgui.ui.opening.asked_files import AskedFiles
from gapgui.ui.preferences.language import language_in_use, use_language
from gapgui.ui.preferences.settings import Settings, windows_folder
from gapgui.ui.session.kept import former_window, kept_windows
from gapgui.ui.window.program.crashes import show_crashes
from gapgui.ui.window.program.interrupts import close_on_interrupt
from gapgui.ui.window.program.windows import open_window, open_windows, restore_windows
from gapgui.whole_file import make_private_folder

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from gapgui.ui.session.kept import KeptWindow
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
    # the file dialogs remember their folders: among our own settings, not beside them for everybody to read
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(windows_folder()))
    settings = Settings()
    use_language(application, language_in_use(settings))
    lock = _lock_of_windows()
    window = open_first(options, _windows_of_last_time(settings) if lock.isLocked() else [])
    window.furnished.connect(lambda: close_on_interrupt(application))
    # elsewhere files are named on the command line, and watching every event has its price
    if sys.platform == "darwin":
        asked = AskedFiles(application)
        asked.asked.connect(_open_asked)
        window.furnished.connect(asked.begin)
    return application.exec()


def open_first(options: argparse.Namespace, kept: list[KeptWindow]) -> MainWindow:
    """Open the documents named on the command line, or else the windows of the last time."""
    if not (options.resume or options.posting or options.files):
        return restore_windows(options.taxonomy, kept, options.own)
    window = open_window(options.taxonomy, own=options.own)
    window.furnished.connect(lambda: _open_named(window, options, kept))
    return window


def _open_named(window: MainWindow, options: argparse.Namespace, kept: list[KeptWindow]) -> None:
    window.opening.put_away(kept)
    if options.resume:
        window.opening.open_resume(options.resume, options.password)
    if options.posting:
        window.opening.open_posting(options.posting)
    if options.files:
        window.opening.open_files(options.files, options.password)


def _open_asked(files: list[Path]) -> None:
    """Open files in the window that is in use, or in the first one."""
    active = QApplication.activeWindow()
    windows = open_windows()
    window = next((each for each in windows if each is active), windows[0])
    window.opening.open_files(files)


def _windows_of_last_time(settings: Settings) -> list[KeptWindow]:
    former = former_window(settings)
    return kept_windows() or ([] if former.is_empty else [former])


def _lock_of_windows() -> QLockFile:
    """Return the lock of the program that brings windows back; another one that runs meanwhile begins with an empty one."""
    folder = windows_folder()
    with suppress(OSError):
        make_private_folder(folder)
    lock = QLockFile(str(folder / "lock"))
    lock.setStaleLockTime(0)
    lock.tryLock(0)
    return lock
