"""The tour leads through the sample in four steps, and is left with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from gapgui.ui.window.program.windows import open_windows
from tests.ui.window.menus.test_commands import action
from tests.ui.window.test_main_window import enter_posting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def toured(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.empty.tour.linkActivated.emit("#tour")
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=20_000)
    return window


def chosen(window: MainWindow) -> str | None:
    row = window.workspace.answer.rows.chosen_row()
    assert row is not None
    return row.status


def step(window: MainWindow) -> str:
    button = window.parts.tour.button("Next step")
    assert button is not None
    button.click()
    return window.parts.tour.label.text()[:6]


def test_nobody_is_led_unasked(window: MainWindow, compared: MainWindow) -> None:
    assert not compared.parts.tour.isVisible()


def test_what_is_open_stays_and_the_tour_has_a_window_of_its_own(compared: MainWindow, qtbot: QtBot) -> None:
    editor, resume = compared.workspace.documents.editor, compared.session.resume
    before = editor.posting()
    action(compared, "Short tour").trigger()
    (other,) = open_windows()
    qtbot.waitUntil(lambda: other.is_furnished and other.parts.tour.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(other.session.analysis and other.session.analysis.report), timeout=20_000)
    assert not compared.parts.tour.isVisible()
    assert (editor.posting(), compared.session.resume) == (before, resume)
    assert not editor.document().isRedoAvailable()
    other.close()
    assert not open_windows()


def test_the_tour_begins_again_where_the_sample_is_open(toured: MainWindow) -> None:
    QTest.keyClick(toured, Qt.Key.Key_Escape)
    action(toured, "Short tour").trigger()
    assert toured.parts.tour.isVisible()
    assert not open_windows()


def test_four_steps_lead_through_the_sample(toured: MainWindow) -> None:
    tour = toured.parts.tour
    assert tour.isVisible()
    assert tour.label.text().startswith("1 of 4")
    assert (step(toured), chosen(toured)) == ("2 of 4", "covered")
    assert (step(toured), chosen(toured)) == ("3 of 4", "missing")
    assert step(toured) == "4 of 4"
    assert tour.button("Next step") is None
    done = tour.button("Done")
    assert done is not None
    done.click()
    assert not tour.isVisible()


def is_in_sight(window: MainWindow) -> bool:
    """Tell whether the whole chosen row can be seen, and the posting's sentence where there is one."""
    answer = window.workspace.answer
    rows, seen = answer.rows, answer.viewport()
    row = rows.visualRect(rows.currentIndex())
    shown = QRect(rows.viewport().mapTo(seen, row.topLeft()), QSize(1, row.height()))
    peek = QRect(answer.peek.mapTo(seen, QPoint()), QSize(1, answer.peek.height()))
    within_list = rows.viewport().rect().contains(row.center())
    tells_sentence = answer.peek.isHidden() or seen.rect().contains(peek)
    return within_list and seen.rect().contains(shown) and tells_sentence


@pytest.mark.parametrize("size", [(700, 500), (780, 640)])
def test_the_row_of_a_step_is_in_sight(toured: MainWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    toured.resize(*size)
    for _ in range(2):
        step(toured)
        qtbot.waitUntil(lambda: is_in_sight(toured), timeout=20_000)
    toured.resize(700, 560)
    qtbot.waitUntil(lambda: is_in_sight(toured), timeout=20_000)


def test_esc_leaves_it(toured: MainWindow) -> None:
    QTest.keyClick(toured, Qt.Key.Key_Escape)
    assert not toured.parts.tour.isVisible()
    assert toured.workspace.isVisible()


def test_another_document_ends_it(toured: MainWindow, qtbot: QtBot) -> None:
    enter_posting(toured, "You need Kubernetes.", qtbot)
    assert not toured.parts.tour.isVisible()


def test_the_empty_window_says_what_stays(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLabel

    told = " ".join(label.text() for label in window.empty.findChildren(QLabel))
    assert "Nothing leaves this computer. What stays on it:" in told
