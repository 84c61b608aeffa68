"""Corrections driven as a person does: what the rows and the strip say, and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from gapgui.ui.answer.requirement_model import Column

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def states(window: MainWindow) -> dict[str, str]:
    """Return the status of each row."""
    model = window.workspace.answer.rows.filtered
    return {
        model.index(at, Column.SKILL).data(): model.index(at, Column.STATUS).data()
        for at in range(model.rowCount())
    }


def strip_says(window: MainWindow, beginning: str, qtbot: QtBot) -> str:
    """Wait until the strip says a sentence that begins so, and return it."""
    label = window.parts.correcting.strip.label
    qtbot.waitUntil(lambda: label.isVisible() and label.text().startswith(beginning), timeout=20_000)
    return label.text()


def press_button(window: MainWindow, name: str) -> None:
    """Press a button of the strip."""
    button = window.parts.correcting.strip.button(name)
    assert isinstance(button, QPushButton)
    button.click()
