"""A first hour by hand. Not collected by its name: `tests/e2e/test_desktop.py` runs it on a display of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from gapgui.ui.window.windows import make_window
from tests.e2e.desktop.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    shown = make_window()
    with qtbot.waitSignal(shown.session.taxonomy_changed, timeout=60_000):
        shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow, timeout=10_000)
    yield shown
    shown.close()
    shown.deleteLater()


def test_open(window: MainWindow, hands: Hands, qtbot: QtBot, sample_resume: Path) -> None:
    hands.keys("ctrl+o")
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    with qtbot.waitSignal(window.session.resume_changed, timeout=60_000):
        hands.write(str(sample_resume))
        hands.keys("Return")
    assert window.windowTitle().startswith("resume.pdf")
