"""Hand a file to the desktop: to the program that opens its kind, or to the folder in which it lies."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtDBus import QDBusPendingCallWatcher

_FILE_MANAGER = "org.freedesktop.FileManager1"
_PATIENCE = 5000  # milliseconds; a file manager may have to start first
_LIBRARIES = "LD_LIBRARY_PATH"
_numbers = count()


def open_file(path: Path) -> bool:
    """Open a file with the program of its kind, and tell whether there was one."""
    with _libraries_of_the_system():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@contextmanager
def _libraries_of_the_system() -> Iterator[None]:
    """Let what is started within this find the system's libraries: a frozen gapgui names its own to the linker."""
    ours = os.environ.pop(_LIBRARIES, None) if getattr(sys, "frozen", False) else None
    if ours is None:
        yield
        return
    if f"{_LIBRARIES}_ORIG" in os.environ:
        os.environ[_LIBRARIES] = os.environ[f"{_LIBRARIES}_ORIG"]
    try:
        yield
    finally:
        # its own processes need them
        os.environ[_LIBRARIES] = ours


def show_in_folder(path: Path, owner: QObject, failed: Callable[[], None]) -> None:
    """Show a file among the others of its folder, selected where the desktop can do that.

    Args:
        path: the file.
        owner: what lives as long as the answer is of use.
        failed: called where not even the folder could be opened.

    """

    def open_folder() -> None:
        if not open_file(path.parent):
            failed()

    command = reveal_command(sys.platform, path)
    if not command:
        _ask_file_manager(path, owner, open_folder)
    elif not QProcess.startDetached(command[0], command[1:])[0]:
        open_folder()


def reveal_command(platform: str, path: Path) -> list[str]:
    """Return the command that selects a file in its folder; empty where file managers are asked over D-Bus."""
    if platform == "darwin":
        return ["open", "-R", str(path)]
    if platform == "win32":
        return ["explorer.exe", "/select,", QDir.toNativeSeparators(str(path))]
    return []


def _ask_file_manager(path: Path, owner: QObject, instead: Callable[[], None]) -> None:
    """Ask the file manager of a Linux desktop, whichever it is, to select a file."""
    # a library of its own that hardly anybody needs
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    name, address = f"gapgui {next(_numbers)}", os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    bus = QDBusConnection.connectToBus(address or QDBusConnection.BusType.SessionBus, name)
    if not bus.isConnected():
        QDBusConnection.disconnectFromBus(name)
        instead()
        return
    place = "/" + _FILE_MANAGER.replace(".", "/")
    message = QDBusMessage.createMethodCall(_FILE_MANAGER, place, _FILE_MANAGER, "ShowItems")
    encoded = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    message.setArguments([[encoded], ""])
    answer = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE), owner)

    def finish(answered: QDBusPendingCallWatcher) -> None:
        refused = answered.isError()
        answered.deleteLater()
        QDBusConnection.disconnectFromBus(name)
        if refused:
            instead()

    answer.finished.connect(finish)
