"""The title and the employer on top of the answer, changed where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest

from gapgui.ui.export.report_file import suggested_name
from gapgui.ui.session.opened import PostingText
from tests.ui.conftest import POSTING
from tests.ui.driving import click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gapgui.ui.widgets.editable_title import EditableTitle
    from gapgui.ui.window.main_window import MainWindow

NAMED = POSTING.replace("ML Engineer\n", "ML Engineer\nBrindlewick\n")


@pytest.fixture
def named(compared: MainWindow, qtbot: QtBot) -> MainWindow:
    compared.workspace.take_posting(PostingText(NAMED))
    wait_for(compared, "ML Engineer · Brindlewick", qtbot)
    return compared


def wait_for(window: MainWindow, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.windowTitle().startswith(f"{name} – resume.txt"), timeout=10_000)


def title_of(window: MainWindow) -> EditableTitle:
    return window.workspace.answer.title


def rename(window: MainWindow, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    field = title_of(window).field
    field.selectAll()
    if name:
        type_text(field, name)
    else:
        press(field, Qt.Key.Key_Delete)
    press(field, end)


def by_pencil(window: MainWindow) -> None:
    click(title_of(window).pencil)


def by_double_click(window: MainWindow) -> None:
    QTest.mouseDClick(title_of(window).label, Qt.MouseButton.LeftButton)


def by_key(window: MainWindow) -> None:
    next(a for a in window.findChildren(QAction) if a.shortcut().toString() == "F2").trigger()


@pytest.mark.parametrize("begin", [by_pencil, by_double_click, by_key])
def test_a_new_name_is_shown_wherever_the_posting_is_named(
    named: MainWindow, begin: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    assert title_of(named).text() == "ML Engineer · Brindlewick"
    begin(named)
    assert title_of(named).field.text() == "ML Engineer · Brindlewick"
    rename(named, "Forecaster · Acme")
    wait_for(named, "Forecaster · Acme", qtbot)
    assert title_of(named).text() == "Forecaster · Acme"
    analysis = named.session.analysis
    assert analysis is not None
    assert analysis.report is not None
    assert (analysis.report.posting.title, analysis.report.posting.employer) == ("Forecaster", "Acme")
    assert suggested_name(analysis.report) == "gaps Forecaster Acme"


def test_esc_keeps_what_was_there(named: MainWindow) -> None:
    by_pencil(named)
    rename(named, "Something else", Qt.Key.Key_Escape)
    assert not title_of(named).field.isVisible()
    assert title_of(named).text() == "ML Engineer · Brindlewick"
    assert named.workspace.documents.editor.posting().title == ""


def test_an_emptied_name_is_again_what_was_read(named: MainWindow, qtbot: QtBot) -> None:
    by_pencil(named)
    rename(named, "Forecaster")
    wait_for(named, "Forecaster", qtbot)
    by_pencil(named)
    rename(named, "")
    wait_for(named, "ML Engineer · Brindlewick", qtbot)
    assert title_of(named).text() == "ML Engineer · Brindlewick"


def test_a_name_stays_while_the_posting_is_edited_and_goes_with_it(named: MainWindow, qtbot: QtBot) -> None:
    by_pencil(named)
    rename(named, "Forecaster")
    editor = named.workspace.documents.editor
    named.show_tab("posting")
    type_text(editor, "Kind ")
    wait_for(named, "Forecaster", qtbot)
    assert named.session.posting is not None
    assert named.session.posting.title == "Forecaster"
    QGuiApplication.clipboard().setText(POSTING)
    named.paste_posting()
    wait_for(named, "ML Engineer", qtbot)
    assert editor.posting().title == ""


def test_only_a_posting_can_be_named(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tab("posting")
    assert not title_of(window).pencil.isVisible()
    title_of(window).begin()
    assert not title_of(window).field.isVisible()
    type_text(window.workspace.documents.editor, "Engineer")
    qtbot.waitUntil(lambda: title_of(window).pencil.isVisible(), timeout=10_000)
