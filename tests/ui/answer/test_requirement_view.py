from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gapgui.ui.answer.requirement_model import Column
from gapgui.ui.answer.requirement_view import RequirementView
from gapgui.ui.telling.row_filter import RowFilter
from tests.ui.driving import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.telling.analysis import Analysis


@pytest.fixture
def view(qtbot: QtBot, analysis: Analysis) -> RequirementView:
    made = RequirementView()
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.set_rows(analysis.rows)
    made.show()
    return made


def test_enter_shows_the_evidence_and_esc_comes_back(view: RequirementView, qtbot: QtBot) -> None:
    assert view.select_row(("docker",))
    with qtbot.waitSignal(view.place_chosen) as told:
        press(view, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].side == "posting"
    assert view.currentIndex().parent().isValid()
    chosen = view.chosen_row()
    assert chosen is not None
    assert chosen.name == "Docker"
    press(view, Qt.Key.Key_Escape)
    assert not view.currentIndex().parent().isValid()
    assert not view.isExpanded(view.currentIndex())


def test_choosing_a_row_tells_it(view: RequirementView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.row_chosen) as told:
        view.select_row(("pytorch",))
    assert told.args is not None
    assert told.args[0].name == "PyTorch"


def test_new_rows_keep_selection_and_unfolded_rows(
    view: RequirementView, analysis: Analysis, qtbot: QtBot
) -> None:
    view.select_row(("docker",))
    press(view, Qt.Key.Key_Return)
    view.set_rows(analysis.rows[1:])
    chosen = view.chosen_row()
    assert chosen is not None
    assert chosen.name == "Docker"
    assert view.isExpanded(view.currentIndex().parent())


def test_filters_leave_the_rows_that_fit(view: RequirementView) -> None:
    view.choose(RowFilter(statuses=frozenset({"missing"})))
    assert [row.name for row in view.shown_rows()] == ["Kubernetes", "Terraform"]
    assert not view.select_row(("docker",))


def test_rows_are_copied_as_text(view: RequirementView, qtbot: QtBot) -> None:
    view.select_row(("docker",))
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("covered\tDocker\t")


@pytest.mark.parametrize("width", [300, 440, 500, 640, 1200])
def test_the_skill_keeps_room_and_nothing_is_cut_off(view: RequirementView, width: int) -> None:
    view.resize(width, 400)
    shown = [column for column in Column if not view.isColumnHidden(column)]
    assert view.columnWidth(Column.SKILL) > 90
    assert sum(view.columnWidth(column) for column in shown) <= view.viewport().width()
    assert (Column.WHY in shown) == (width > 400)


def test_evidence_takes_the_whole_width_and_the_height_that_it_needs(
    view: RequirementView, qtbot: QtBot
) -> None:
    view.select_row(("docker",))
    press(view, Qt.Key.Key_Return)
    evidence = view.currentIndex()
    assert view.isFirstColumnSpanned(evidence.row(), evidence.parent())
    view.resize(260, 400)
    view.doItemsLayout()
    assert view.visualRect(evidence).height() > view.visualRect(evidence.parent()).height()
    assert not view.grab().toImage().isNull()
