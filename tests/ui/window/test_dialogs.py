from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMessageBox

from gapgui import __version__
from gapgui.ui.documents.marked_text import MarkedText
from gapgui.ui.window.program.windows import open_window, open_windows
from tests.ui.conftest import TAXONOMY
from tests.ui.driving import child, press

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def test_about_tells_the_versions(window: MainWindow) -> None:
    window.parts.dialogs.show_about()
    box = child(window, QMessageBox)
    assert __version__ in box.text()
    assert "Qt 6" in box.informativeText()
    box.close()


def test_the_guide_is_opened_at_what_is_shown_and_told_with_its_place_where_nothing_opens_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, answers = list[str](), [True, False]

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return answers.pop()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    press(window, Qt.Key.Key_F1)
    assert Path(opened[0]).stem == "index"
    assert opened[0] in window.banner.label.text()
    assert window.banner.isVisible()
    window.parts.many.views.show_view("all")
    press(window, Qt.Key.Key_F1)
    assert Path(opened[1]).stem == "many"
    assert not window.banner.isVisible()


def test_the_legend_shows_every_mark_on_its_own_word(window: MainWindow) -> None:
    window.parts.dialogs.show_legend()
    dialog = child(window, QDialog)
    shown = child(dialog, MarkedText)
    text = shown.toPlainText()
    assert "wavy line" in [text[mark.start : mark.end] for mark in shown.marks]
    assert all(text[mark.end : mark.end + 3] == "   " for mark in shown.marks)
    dialog.close()


def test_windows_stand_side_by_side(qtbot: QtBot) -> None:
    first = open_window(TAXONOMY)
    first.another_wanted.emit()
    windows = open_windows()
    assert len(windows) == 2
    assert first in windows
    for window in windows:
        window.close()
    qtbot.waitUntil(lambda: not open_windows())
