"""Both documents beside each other take the width; the answer is folded below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.driving import click, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def test_the_answer_folds_to_its_title_and_sentence(compared: MainWindow) -> None:
    compared.resize(1366, 768)
    workspace = compared.workspace
    shares = workspace.sizes()[:2]
    compared.show_tab("both")
    strip, documents = workspace.strip, workspace.documents
    assert strip.isVisible()
    assert not workspace.answer.isVisible()
    assert strip.title.text() == workspace.answer.title.text()
    assert strip.sentence.text() == workspace.answer.sentence.text()
    assert documents.width() == workspace.width()
    assert min(documents.resume.width(), documents.editor.width()) > 600
    compared.show_tab("posting")
    assert not strip.isVisible()
    assert workspace.answer.isVisible()
    assert workspace.sizes()[:2] == shares


def test_it_unfolds_below_and_folds_again(compared: MainWindow) -> None:
    compared.show_tab("both")
    workspace = compared.workspace
    button = workspace.documents.unfold
    assert button.text() == "Show the answer"
    click(button)
    assert button.text() == "Hide the answer"
    assert workspace.answer.isVisible()
    assert not workspace.strip.isVisible()
    assert workspace.answer.y() >= workspace.documents.height()
    click(button)
    QTest.mouseDClick(workspace.strip, Qt.MouseButton.LeftButton)
    assert workspace.answer.isVisible()
    compared.show_tab("resume")
    assert not button.isVisible()


def test_how_the_halves_share_the_width_outlives_it(compared: MainWindow, qtbot: QtBot) -> None:
    workspace = compared.workspace
    before = workspace.halves
    compared.show_tab("both")
    assert workspace.halves == before


@pytest.mark.parametrize("shares", [None, [1100, 0], [1100, 70]])
def test_both_documents_have_room_after_a_restart(
    compared: MainWindow, new_window: Callable[..., MainWindow], shares: list[int] | None, qtbot: QtBot
) -> None:
    compared.show_tab("resume")
    kept = compared.kept
    compared.close()
    again = new_window(kept=kept)
    again.restore()
    again.resize(1366, 768)
    if shares is not None:
        again.workspace.documents.set_halves(shares)
    again.show_workspace()
    again.show_tab("resume")
    qtbot.waitUntil(again.workspace.documents.resume.isVisible)
    again.show_tab("both")
    documents = again.workspace.documents
    assert min(documents.resume.width(), documents.posting.width()) > 230


def test_f6_goes_through_both_documents_while_the_answer_is_folded(compared: MainWindow) -> None:
    compared.show_tab("both")
    documents = compared.workspace.documents
    seen = []
    strip = compared.workspace.strip
    for _step in range(4):
        compared.next_pane(1)
        seen.append(compared.focusWidget())
    assert seen == [documents.resume.text, documents.editor, strip, documents.resume.text]


def test_enter_unfolds_the_answer_and_goes_to_its_rows(compared: MainWindow) -> None:
    compared.show_tab("both")
    strip, rows = compared.workspace.strip, compared.workspace.answer.rows
    strip.setFocus()
    assert strip.title.text() in strip.accessibleDescription()
    press(strip, Qt.Key.Key_Return)
    assert rows.isVisible()
    assert compared.focusWidget() is rows


def test_f6_brings_the_rows_into_sight(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(1000, 560)
    compared.show_tab("both")
    click(compared.workspace.documents.unfold)
    rows, answer = compared.workspace.answer.rows, compared.workspace.answer
    qtbot.waitUntil(lambda: answer.verticalScrollBar().maximum() > 0)
    assert rows.visibleRegion().boundingRect().height() < rows.height()
    while not rows.hasFocus():
        compared.next_pane(1)
    assert rows.visibleRegion().boundingRect().height() >= rows.height() - 1
