"""Hands on keyboard and mouse: what they do goes through the X server, as a person's does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QProcess, QRect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget
    from pytestqt.qtbot import QtBot

_PATIENCE = 30_000  # milliseconds


class Hands:
    """Press keys, move the pointer, click and drag."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def keys(self, *keys: str) -> None:
        """Press keys one after the other; each may be a chord (`ctrl+shift+v`)."""
        self._do("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type text."""
        self._do("type", "--delay", "1", text)

    def click(self, widget: QWidget, place: QPoint | None = None, *, times: int = 1) -> None:
        """Click into the middle of a widget, or at a place in it."""
        self._do(*_to(widget, place), "click", "--repeat", str(times), "--delay", "40", "1")

    def click_row(self, view: QAbstractItemView, rect: QRect, *, times: int = 1) -> None:
        """Click on an item of a view."""
        self.click(view.viewport(), rect.center(), times=times)

    def drag(self, source: QWidget, target: QWidget, *, let_go: bool = True) -> None:
        """Drag from the middle of a widget to the middle of another, in steps as a hand does."""
        start, end = _middle(source), _middle(target)
        steps = [start + (end - start) * part / 8 for part in range(1, 9)]
        moves = [
            word for at in [*steps, end + QPoint(1, 1)] for word in ("mousemove", *_at(at), "sleep", "0.03")
        ]
        self._do("mousemove", *_at(start), "mousedown", "1", *moves, *(["mouseup", "1"] if let_go else []))

    def let_go(self) -> None:
        """Let go of what is dragged."""
        self._do("mouseup", "1")

    def _do(self, *words: str) -> None:
        """Run xdotool while the window goes on living."""
        process = QProcess()
        with self._qtbot.waitSignal(process.finished, timeout=_PATIENCE):
            process.start("xdotool", list(words))
        told = bytes(process.readAllStandardError().data()).decode()
        assert process.exitCode() == 0, told


def _to(widget: QWidget, place: QPoint | None) -> tuple[str, ...]:
    at = widget.mapToGlobal(place) if place is not None else _middle(widget)
    return ("mousemove", *_at(at))


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def _at(place: QPoint) -> tuple[str, str]:
    return str(place.x()), str(place.y())
