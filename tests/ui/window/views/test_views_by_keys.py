"""The views of all postings can be gone through and left without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gapgui.ui.library.difference.pane import DifferencePane
from gapgui.ui.library.matrix.pane import MatrixPane
from gapgui.ui.library.people.pane import PeoplePane
from gapgui.ui.window.menus.commands import Commands
from tests.ui.driving import child, press
from tests.ui.window.views.test_many_postings import OTHER, THIRD, keep, paste, settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow
    from gapgui.ui.window.views.view_bar import View

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(compared: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window that keeps two postings, the last of them open, with the keyboard in it."""
    compared.resize(1366, 768)
    compared.show_tab("posting")
    for text in (OTHER, THIRD):
        paste(compared, text, qtbot)
        keep(compared, qtbot)
    compared.activateWindow()
    qtbot.waitUntil(compared.isActiveWindow, timeout=20_000)
    return compared


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_keys_go_to_the_matrix_as_soon_as_it_is_there(two: MainWindow, qtbot: QtBot) -> None:
    press(two, Qt.Key.Key_4, CONTROL)
    cells = child(two, MatrixPane).matrix.cells
    qtbot.waitUntil(cells.hasFocus, timeout=20_000)
    press(focused(), Qt.Key.Key_F6)
    assert two.parts.many.postings.view.hasFocus()
    press(focused(), Qt.Key.Key_F6)
    assert cells.hasFocus()
    press(focused(), Qt.Key.Key_Down)
    assert cells.currentIndex().isValid()


def test_the_keys_go_to_the_people_or_to_what_opens_them(
    two: MainWindow, resume_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    press(two, Qt.Key.Key_7, CONTROL)
    pane = child(two, PeoplePane)
    assert pane.bar.folder.hasFocus()
    folder = tmp_path / "people"
    folder.mkdir()
    (folder / "one.txt").write_bytes(resume_file.read_bytes())
    pane.open_folder(folder)
    qtbot.waitUntil(pane.view.hasFocus, timeout=20_000)


def test_the_keyboard_stays_in_sight_where_a_page_has_nothing_to_show(
    compared: MainWindow, qtbot: QtBot
) -> None:
    compared.activateWindow()
    qtbot.waitUntil(compared.isActiveWindow, timeout=20_000)
    press(compared, Qt.Key.Key_6, CONTROL)
    views = compared.parts.many.views
    assert views.bar.buttons["difference"].hasFocus()
    press(focused(), Qt.Key.Key_F6)
    press(focused(), Qt.Key.Key_F6)
    assert views.bar.buttons["difference"].hasFocus()


@pytest.mark.parametrize("view", ["all", "learn", "difference", "people"])
def test_escape_comes_back_to_the_one_posting(two: MainWindow, view: View, qtbot: QtBot) -> None:
    two.parts.many.show_view(view)
    settle(two, qtbot)
    press(focused(), Qt.Key.Key_Escape)
    assert two.parts.many.views.view == "one"
    assert two.workspace.answer.rows.hasFocus()


@pytest.mark.parametrize(("key", "tab"), [(Qt.Key.Key_1, "resume"), (Qt.Key.Key_3, "both")])
def test_each_tab_is_one_key_away_from_any_view(two: MainWindow, key: Qt.Key, tab: str) -> None:
    two.parts.many.show_view("people")
    press(two, key, CONTROL)
    assert two.shows_workspace
    assert two.workspace.documents.tab == tab


def test_what_is_pasted_is_shown_whichever_view_is_open(two: MainWindow) -> None:
    two.parts.many.show_view("all")
    QGuiApplication.clipboard().setText("Docker and Kubernetes")
    child(two, Commands).paste_posting.trigger()
    assert two.shows_workspace
    assert two.workspace.documents.editor.hasFocus()
    assert two.workspace.documents.editor.toPlainText() == "Docker and Kubernetes"


def test_a_posting_that_is_opened_is_shown_whichever_view_is_open(
    two: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "other.txt"
    path.write_text("Docker and Kubernetes", encoding="utf-8")
    two.parts.many.show_view("all")
    two.opening.open_posting(path)
    qtbot.waitUntil(lambda: two.workspace.documents.editor.posting().path == path, timeout=20_000)
    assert two.shows_workspace


def test_the_difference_is_of_two_once_there_are_two(compared: MainWindow, qtbot: QtBot) -> None:
    compared.show_tab("posting")
    keep(compared, qtbot)
    many = compared.parts.many
    many.show_view("difference")
    pane = child(compared, DifferencePane)
    assert pane.values is None
    assert pane.sentence.geometry().bottom() < pane.height() / 4
    many.show_view("one")
    paste(compared, OTHER, qtbot)
    keep(compared, qtbot)
    many.show_view("difference")
    qtbot.waitUntil(lambda: pane.values is not None, timeout=20_000)
    assert pane.choices[0].currentIndex() != pane.choices[1].currentIndex()
