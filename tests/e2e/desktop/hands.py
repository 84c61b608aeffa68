"""Hands on keyboard and mouse: what they do goes through the X server, as a person's does."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, QProcess, QRect
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractItemView, QWidget
    from pytestqt.qtbot import QtBot

Dialog = TypeVar("Dialog", bound=QDialog)
PATIENCE = 30_000  # milliseconds


class Hands:
    """Press keys, move the pointer, click and drag; and wait until eyes see what follows.

    No window manager runs: what it would do, giving the keyboard to a window, is done here.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def wait(self, seen: Callable[[], object], patience: int = PATIENCE) -> None:
        """Wait until something is to be seen, for so many milliseconds."""
        self._qtbot.waitUntil(lambda: bool(seen()), timeout=patience)

    def take_up(self, window: QWidget) -> None:
        """Let a window have the keyboard."""
        self._qtbot.waitExposed(window, timeout=PATIENCE)
        window.activateWindow()
        self.wait(window.isActiveWindow)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the dialog that comes up, with the keyboard in it."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        self.take_up(found)
        return found

    def give_name(self, file: Path, window: QWidget) -> None:
        """Type the name of a file into the dialog that asks for one, and Enter; then `window` has the keyboard again."""
        dialog = self.dialog(QFileDialog)
        self.write(str(file))
        self.keys("Return")
        self.wait(lambda: QApplication.activeModalWidget() is not dialog)
        self.take_up(window)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other; each may be a chord (`ctrl+shift+v`)."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type text."""
        self.xdotool("type", "--delay", "1", text)

    def click(self, widget: QWidget, place: QPoint | None = None, *, times: int = 1, button: int = 1) -> None:
        """Click into the middle of a widget, or at a place in it; button 3 is the right one."""
        at = self._place(widget, place)
        self.xdotool("mousemove", *_at(at), "click", "--repeat", str(times), "--delay", "40", str(button))

    def click_row(self, view: QAbstractItemView, rect: QRect, *, times: int = 1) -> None:
        """Click on an item of a view."""
        self.click(view.viewport(), rect.center(), times=times)

    def pick_up(self, place: QPoint) -> None:
        """Press the button at a place of the screen, and move a little."""
        moves = [word for step in (0, 4, 8, 12) for word in ("mousemove", *_at(place + QPoint(-step, step)))]
        self.xdotool(*moves[:3], "mousedown", "1", *moves[3:])

    def carry_over(self, widget: QWidget) -> None:
        """Move what is held to the middle of a widget."""
        self.carry_to(self._place(widget))

    def carry_to(self, end: QPoint) -> None:
        """Move what is held to a place of the screen."""
        self.xdotool(
            *(word for step in (9, 6, 3, 0) for word in ("mousemove", *_at(end + QPoint(step, step))))
        )

    def let_go(self) -> None:
        """Let go of the button."""
        self.xdotool("mouseup", "1")

    def _place(self, widget: QWidget, place: QPoint | None = None) -> QPoint:
        """Return where on the screen a place of a widget is, its middle if none is given, once it has come to rest."""
        seen: list[QPoint] = []

        def is_at_rest() -> bool:
            seen.append(widget.mapToGlobal(widget.rect().center() if place is None else place))
            hit = QApplication.widgetAt(seen[-1])
            in_sight = hit is not None and (hit is widget or widget.isAncestorOf(hit))
            return in_sight and seen[-2:-1] == seen[-1:]

        self.wait(is_at_rest)
        return seen[-1]

    def xdotool(self, *words: str) -> str:
        """Run xdotool while the window goes on living, and return what it says."""
        process = QProcess()
        try:
            with self._qtbot.waitSignal(process.finished, timeout=PATIENCE):
                process.start("xdotool", list(words))
        finally:
            process.kill()
            process.waitForFinished()
        told = bytes(process.readAllStandardError().data()).decode()
        assert process.exitCode() == 0, told
        return bytes(process.readAllStandardOutput().data()).decode()


def _at(place: QPoint) -> tuple[str, str]:
    return str(place.x()), str(place.y())
