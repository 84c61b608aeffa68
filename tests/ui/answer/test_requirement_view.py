from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from gapgui.ui.answer.requirement_delegate import hit_wash
from gapgui.ui.answer.requirement_model import ITEM_ROLE, Column
from gapgui.ui.answer.requirement_view import RequirementView
from gapgui.ui.telling.row_filter import RowFilter
from gapgui.ui.widgets.theme import colors_of
from tests.ui.driving import click, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.telling.rows import Row


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


@pytest.mark.parametrize("column", [-1, Column.SKILL])
def test_a_row_that_moves_stays_selected_and_unfolded(
    view: RequirementView, analysis: Analysis, column: int
) -> None:
    view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    view.select_row(("docker",))
    view.expand(view.currentIndex())
    told: list[object] = []
    view.row_chosen.connect(told.append)
    moved = [row for row in analysis.rows if row.name != "Docker"]
    docker = next(row for row in analysis.rows if row.name == "Docker")
    for rows in ([docker, *moved], [*moved, docker]):
        view.set_rows(rows)
        (selected,) = view.selectionModel().selectedRows()
        assert selected == view.currentIndex().siblingAtColumn(0)
        assert selected.data(ITEM_ROLE).name == "Docker"
        assert view.isExpanded(selected)
        below = range(view.filtered.rowCount(selected))
        assert all(view.isFirstColumnSpanned(at, selected) for at in below)
    assert told == []


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


def many(analysis: Analysis) -> tuple[Row, ...]:
    """Return the rows ten times over, so that they need scrolling."""
    return tuple(
        replace(row, id=f"{row.id} {at}", name=f"{row.name} {at}", members=(*row.members, str(at)))
        for at in range(10)
        for row in analysis.rows
    )


@pytest.mark.parametrize("column", [Column.STATUS, Column.SKILL, Column.WHY])
def test_a_double_click_unfolds_from_any_column(view: RequirementView, column: Column) -> None:
    top = view.filtered.mapFromSource(view.requirements.index_of(("docker",)))
    place = view.visualRect(top.siblingAtColumn(column)).center()
    for unfolded in (True, False):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert view.isExpanded(top) == unfolded


def test_sorting_keeps_the_order_of_importance_among_equals_both_ways(
    view: RequirementView, analysis: Analysis
) -> None:
    natural = [row.name for row in analysis.rows]
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        view.sortByColumn(Column.TRACK, order)
        shown = [row.name for row in view.shown_rows()]
        general = [row.name for row in analysis.rows if row.track == "general"]
        assert [name for name in shown if name in general] == general
        assert shown != natural
    view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [row.name for row in view.shown_rows()] == natural


def test_sorting_scrolls_to_the_top(view: RequirementView, analysis: Analysis, qtbot: QtBot) -> None:
    view.set_rows(many(analysis))
    view.scrollToBottom()
    assert view.verticalScrollBar().value() > 0
    header = view.header()
    place = QPoint(header.sectionViewportPosition(Column.SKILL) + 10, header.height() // 2)
    click(header.viewport(), place)
    assert view.verticalScrollBar().value() == 0


def test_rows_of_other_documents_are_shown_from_the_top(view: RequirementView, analysis: Analysis) -> None:
    view.set_rows(many(analysis))
    view.scrollToBottom()
    view.set_rows(many(analysis)[1:])
    assert view.verticalScrollBar().value() > 0
    view.set_rows(many(analysis), anew=True)
    assert view.verticalScrollBar().value() == 0


def test_words_that_are_looked_for_are_marked(view: RequirementView) -> None:
    top = view.filtered.mapFromSource(view.requirements.index_of(("docker",)))
    area = view.visualRect(top.siblingAtColumn(Column.SKILL))
    before = view.viewport().grab(area).toImage()
    view.choose(RowFilter(text="docker"))
    view.clearSelection()
    top = view.filtered.index(0, 0)
    assert top.data(ITEM_ROLE).name == "Docker"
    after = view.viewport().grab(view.visualRect(top.siblingAtColumn(Column.SKILL))).toImage()
    wash = hit_wash(QStyleOptionViewItem())
    assert wash.alpha() < 128
    assert before.pixelColor(6, 4) == before.pixelColor(area.width() - 4, 4)
    assert after.pixelColor(8, 5) != after.pixelColor(area.width() - 4, 5)


def test_a_column_of_years_stands_there_only_where_some_are_asked(
    view: RequirementView, analysis: Analysis
) -> None:
    view.resize(1200, 400)
    assert not view.isColumnHidden(Column.YEARS)
    view.set_rows([row for row in analysis.rows if not row.min_years])
    assert view.isColumnHidden(Column.YEARS)


def test_tips_are_broken_into_lines(view: RequirementView, analysis: Analysis) -> None:
    long = replace(analysis.rows[0], why="a reason that goes on and on " * 8)
    view.set_rows([long])
    tip = view.requirements.index(0, Column.WHY).data(Qt.ItemDataRole.ToolTipRole)
    assert max(map(len, tip.splitlines())) <= 60


def test_years_that_are_short_have_the_ink_of_what_is_missing(view: RequirementView) -> None:
    view.resize(1200, 400)
    top = view.filtered.mapFromSource(view.requirements.index_of(("python", "go")))
    cell = view.viewport().grab(view.visualRect(top.siblingAtColumn(Column.YEARS))).toImage()
    wanted = colors_of(view.palette()).states["missing"]
    # the edges of letters are blended with what lies below
    pixels = (cell.pixelColor(x, y) for x in range(cell.width()) for y in range(cell.height()))
    assert any(abs(pixel.hslHue() - wanted.hslHue()) < 10 for pixel in pixels if pixel.hslSaturation() > 60)


def test_the_row_that_keys_begin_with_is_seen_as_chosen(view: RequirementView) -> None:
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert view.chosen_row() == view.shown_rows()[0]
    assert [index.row() for index in view.selectionModel().selectedRows()] == [0]


def test_a_chosen_row_that_a_filter_hides_is_chosen_no_more(view: RequirementView, qtbot: QtBot) -> None:
    assert view.select_row(("terraform",))
    with qtbot.waitSignal(view.row_chosen) as told:
        view.choose(RowFilter(text="kubernetes"))
    assert told.args == [None]
    assert view.chosen_row() is None
