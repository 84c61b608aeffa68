"""What the menus and the toolbar offer, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QToolBar, QToolButton

from tests.ui.conftest import POSTING
from tests.ui.driving import child, press, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def action(window: MainWindow, name: str) -> QAction:
    """Return the command of this name as it stands when its menu is opened."""
    for bar_action in window.menuBar().actions():
        menu = bar_action.menu()
        assert menu is not None
        menu.aboutToShow.emit()  # type: ignore[attr-defined]
    found = [a for a in window.findChildren(QAction) if a.text().replace("&", "") == name and not a.menu()]
    (one,) = found
    return one


def toolbar_buttons(window: MainWindow) -> list[QToolButton]:
    bar = child(window, QToolBar)
    buttons = [bar.widgetForAction(each) for each in bar.actions()]
    return [b for b in buttons if isinstance(b, QToolButton) and b.text()]


def test_the_toolbar_has_signs_words_and_tips_with_keys(window: MainWindow) -> None:
    buttons = toolbar_buttons(window)
    assert [b.text() for b in buttons] == [
        "Open resume",
        "Paste posting",
        "Keep",
        "Export",
        "Postings",
        "Find",
        "Settings",
    ]
    assert all(not b.icon().isNull() for b in buttons)
    assert [b.toolTip() for b in buttons if b.text() != "Export"] == [
        "Open resume (Ctrl+O)",
        "Paste posting (Ctrl+Shift+V)",
        "Keep posting (Ctrl+S)",
        "List of postings (F9)",
        "Find (Ctrl+F)",
        "Settings (Ctrl+,)",
    ]


def test_the_signs_follow_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    bar = child(window, QToolBar)
    palette = QPalette(bar.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    bar.setPalette(palette)
    picture = toolbar_buttons(window)[0].icon().pixmap(16, 16).toImage()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}


NOTHING_OPEN = [
    *("Find", "Find next", "Zoom in", "Zoom out", "Fit width", "Resume as text or pages", "Side by side"),
    *("Next pane", "Close resume", "Print…", "Change title and employer", "Undo", "Cut", "Copy"),
]


@pytest.mark.parametrize("name", NOTHING_OPEN)
def test_what_can_do_nothing_is_greyed(window: MainWindow, name: str) -> None:
    assert not action(window, name).isEnabled()


def test_with_both_documents_open_it_can_be_done(compared: MainWindow) -> None:
    for name in ("Find", "Side by side", "Next pane", "Close resume", "Print…", "Change title and employer"):
        assert action(compared, name).isEnabled(), name
    for name in ("Zoom in", "Fit width", "Resume as text or pages"):  # a text has no pages
        assert not action(compared, name).isEnabled(), name
    action(compared, "Close resume").trigger()
    assert not action(compared, "Close resume").isEnabled()


def test_pages_can_be_zoomed_while_they_are_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.opening.open_sample()
    qtbot.waitUntil(lambda: bool(window.session.resume), timeout=20_000)
    window.show_tab("resume")
    assert action(window, "Zoom in").isEnabled()
    window.switch_text()
    assert not action(window, "Zoom in").isEnabled()
    assert action(window, "Resume as text or pages").isEnabled()
    window.switch_text()
    window.show_tab("posting")
    assert not action(window, "Zoom in").isEnabled()


def test_the_tab_that_is_shown_is_ticked(compared: MainWindow) -> None:
    compared.show_tab("posting")
    assert action(compared, "Posting").isChecked()
    action(compared, "Resume").trigger()
    assert compared.workspace.documents.tab == "resume"
    assert not action(compared, "Posting").isChecked()


def test_a_search_goes_on_once_it_has_found_something(compared: MainWindow) -> None:
    compared.show_tab("posting")
    compared.open_search()
    field = compared.workspace.documents.find_bar.field
    type_text(field, "zebra")
    assert not action(compared, "Find next").isEnabled()
    field.clear()
    type_text(field, "docker")
    assert action(compared, "Find next").isEnabled()


def test_edit_acts_on_the_posting_while_it_has_the_keyboard(compared: MainWindow) -> None:
    compared.show_tab("posting")
    editor = compared.workspace.documents.editor
    editor.setFocus()
    assert not action(compared, "Cut").isEnabled()
    assert not action(compared, "Paste").isEnabled()  # the clipboard is empty
    action(compared, "Select all").trigger()
    action(compared, "Cut").trigger()
    assert editor.toPlainText() == ""
    assert QGuiApplication.clipboard().text() == POSTING
    action(compared, "Undo typing").trigger()
    assert editor.toPlainText() == POSTING
    action(compared, "Redo typing").trigger()
    assert editor.toPlainText() == ""
    action(compared, "Paste").trigger()
    assert editor.toPlainText() == POSTING


def test_edit_acts_on_the_filter_while_it_has_the_keyboard(compared: MainWindow) -> None:
    field = compared.workspace.answer.filters.text
    field.setFocus()
    assert not action(compared, "Select all").isEnabled()
    type_text(field, "docker")
    action(compared, "Select all").trigger()
    action(compared, "Copy").trigger()
    assert QGuiApplication.clipboard().text() == "docker"
    action(compared, "Undo typing").trigger()
    assert field.text() == ""


def test_the_text_of_a_resume_can_be_copied_and_not_changed(compared: MainWindow) -> None:
    compared.show_tab("resume")
    text = compared.workspace.documents.resume.text
    text.setFocus()
    action(compared, "Select all").trigger()
    assert action(compared, "Copy").isEnabled()
    assert not action(compared, "Cut").isEnabled()
    assert not action(compared, "Paste").isEnabled()


def test_rows_are_copied_with_the_key_and_with_the_menu(compared: MainWindow) -> None:
    rows = compared.workspace.answer.rows
    rows.setFocus()
    rows.select_row(("docker",))
    action(compared, "Copy").trigger()
    copied = QGuiApplication.clipboard().text()
    assert "Docker" in copied
    QGuiApplication.clipboard().clear()
    press(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == copied
    action(compared, "Select all").trigger()
    action(compared, "Copy").trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5
