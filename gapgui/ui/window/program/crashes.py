"""Unexpected exceptions of the window's program are shown, beside what Python prints."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType


def show_crashes() -> None:
    """Show unexpected exceptions in a dialog from now on."""
    sys.excepthook = _report


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, trace)
    if issubclass(kind, KeyboardInterrupt):
        return
    from gapgui.ui.window.program.crash_dialog import show_crash

    show_crash(error, trace)
