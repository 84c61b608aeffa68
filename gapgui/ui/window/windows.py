"""The windows that are open; each lives until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.ui.window.commands import Commands
from gapgui.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

_open: set[MainWindow] = set()


def make_window(taxonomy: Path | None = None) -> MainWindow:
    """Return a window with its menus, not shown yet."""
    window = MainWindow(taxonomy)
    Commands(window)
    window.another_wanted.connect(lambda: open_window(window.chosen_taxonomy))
    return window


def open_window(taxonomy: Path | None = None) -> MainWindow:
    """Make a window and show it."""
    window = make_window(taxonomy)
    window.closed.connect(window.deleteLater)
    _open.add(window)
    window.destroyed.connect(lambda: _open.discard(window))
    window.show()
    return window


def open_windows() -> tuple[MainWindow, ...]:
    """Return the windows that are open."""
    return tuple(_open)
