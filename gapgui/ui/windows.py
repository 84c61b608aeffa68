"""The windows that are open; each lives until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

_open: set[MainWindow] = set()


def open_window(taxonomy: Path | None = None) -> MainWindow:
    """Make a window and show it."""
    window = MainWindow(taxonomy)
    window.closed.connect(window.deleteLater)
    _open.add(window)
    window.destroyed.connect(lambda: _open.discard(window))
    window.show()
    return window


def open_windows() -> tuple[MainWindow, ...]:
    """Return the windows that are open."""
    return tuple(_open)
