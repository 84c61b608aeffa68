from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gapgui.library.comparison import compare
from gapgui.ui.library.matrix.arranging import Choice, arrange
from gapgui.ui.library.matrix.models import Fixed
from gapgui.ui.library.matrix.pane import MatrixPane
from gapgui.ui.library.matrix.view import MatrixView
from gapgui.ui.session.jobs import Jobs
from tests.ui.driving import click, hover, press, type_text
from tests.ui.library.matrix.conftest import ML, PLATFORM, SENIOR_ML

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gapgui.gaps import Requirement
    from gapgui.library.comparison import Comparison
    from gapgui.ui.library.matrix.values import MatrixValues


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[MatrixPane]:
    jobs = Jobs()
    made = MatrixPane(jobs)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def pane(empty: MatrixPane, comparison: Comparison, qtbot: QtBot) -> MatrixPane:
    empty.show_comparison(comparison)
    qtbot.waitUntil(lambda: empty.values is not None, timeout=20_000)
    return empty


def names(pane: MatrixPane) -> list[str]:
    table = pane.matrix.names.table
    return [table.index(row, Fixed.NAME).data() for row in range(table.rowCount())]


def postings(pane: MatrixPane) -> list[int]:
    shown = pane.matrix.cells.table.shown
    return [head.number for head in shown.columns] if shown else []


def go_to(pane: MatrixPane, name: str, number: int) -> None:
    cells = pane.matrix.cells
    cells.setFocus()
    cells.setCurrentIndex(cells.table.index(names(pane).index(name), postings(pane).index(number)))


@pytest.mark.parametrize("heights", [(330, 420), (330, 700), (700, 330)])
def test_names_stand_beside_their_marks_whatever_height_was_left(
    qtbot: QtBot, values: MatrixValues, heights: tuple[int, ...]
) -> None:
    shown = arrange(values, Choice())
    slanted = replace(shown, columns=shown.columns * 12)
    view = MatrixView()
    qtbot.addWidget(view)
    view.resize(900, 420)
    view.show()
    view.show_arrangement(slanted)
    QApplication.processEvents()
    for height in heights:
        # more than one change before all is laid out
        view.resize(900, height)
        view.show_arrangement(slanted)
    QApplication.processEvents()
    assert view.cells.heads.is_slanted
    assert (
        view.names.viewport().mapToGlobal(view.names.visualRect(view.names.table.index(1, 0)).topLeft()).y()
        == view.cells.viewport().mapToGlobal(view.cells.cell_rect(1, 0).topLeft()).y()
    )


def test_before_anything_is_kept_it_says_what_to_do(empty: MatrixPane) -> None:
    assert "Keep some postings" in empty.sentence.text()
    assert not empty.matrix.isVisible()


def test_the_answer_stands_above_the_matrix(pane: MatrixPane) -> None:
    assert pane.sentence.text().startswith("Nearest is Senior ML Engineer · Birkholm Data")
    assert postings(pane) == [SENIOR_ML, PLATFORM, ML]


def test_enter_on_a_cell_opens_its_sentence(pane: MatrixPane, qtbot: QtBot) -> None:
    go_to(pane, "Kubernetes", SENIOR_ML)
    with qtbot.waitSignal(pane.passage_wanted) as told:
        press(pane.matrix.cells, Qt.Key.Key_Return)
    number, requirement = told.args or [-1, None]
    wanted: Requirement = requirement
    assert number == SENIOR_ML
    assert wanted.any_of == ("kubernetes",)
    assert wanted.strength == "preferred"


def test_the_chosen_cell_is_told_below_with_its_sentence(pane: MatrixPane) -> None:
    go_to(pane, "Python or Go", ML)
    assert "required, 5 years or more" in pane.peek.accessibleName()
    assert "“5+ years of Python or Go”" in pane.peek.accessibleName()


def test_enter_on_a_heading_opens_the_posting(pane: MatrixPane, qtbot: QtBot) -> None:
    go_to(pane, "General engineering (5)", PLATFORM)
    with qtbot.waitSignal(pane.posting_wanted) as told:
        press(pane.matrix.cells, Qt.Key.Key_Return)
    assert told.args == [PLATFORM]


def test_arrows_walk_from_the_names_into_the_cells_and_back(pane: MatrixPane, qtbot: QtBot) -> None:
    view = pane.matrix
    view.names.setFocus()
    view.names.setCurrentIndex(view.names.table.index(names(pane).index("Terraform"), 0))
    press(view.names, Qt.Key.Key_Return)
    assert view.cells.hasFocus()
    assert postings(pane)[view.cells.currentIndex().column()] == ML
    press(view.cells, Qt.Key.Key_Home)
    press(view.cells, Qt.Key.Key_Left)
    assert view.names.hasFocus()
    press(view.names, Qt.Key.Key_Up)
    assert view.cells.currentIndex().row() == view.names.currentIndex().row()


def test_a_click_opens_nothing_and_a_second_one_does(pane: MatrixPane) -> None:
    opened: list[int] = []
    pane.passage_wanted.connect(lambda number, _requirement: opened.append(number))
    cells = pane.matrix.cells
    place = cells.cell_rect(names(pane).index("Docker"), 0).center()
    click(cells.viewport(), place)
    assert not opened
    assert "Docker" in pane.peek.accessibleName()
    QTest.mouseDClick(cells.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [SENIOR_ML]


def test_hovering_tells_a_cell_in_words(pane: MatrixPane) -> None:
    cells = pane.matrix.cells
    tip = hover(cells.viewport(), cells.cell_rect(names(pane).index("Docker"), 0).center())
    assert tip.startswith("Docker: required.")


def test_a_slanted_head_is_found_where_it_is_drawn(pane: MatrixPane, qtbot: QtBot) -> None:
    pane.resize(560, 700)
    heads = pane.matrix.cells.heads
    assert heads.is_slanted
    high = QPoint(heads.width_of_one // 2 + 50, heads.height() - 90)
    assert heads.column_at(high) == 0
    assert hover(heads.viewport(), high).startswith("Senior ML Engineer · Birkholm Data")
    click(heads.viewport(), high)
    assert "Senior ML Engineer" in pane.narrowed.accessibleName()
    pane.narrowed.linkActivated.emit("all")
    assert not pane.narrowed.isVisible()


def test_space_puts_what_a_posting_asks_on_top(pane: MatrixPane) -> None:
    go_to(pane, "Docker", PLATFORM)
    press(pane.matrix.cells, Qt.Key.Key_Space)
    assert names(pane)[3:6] == ["Kubernetes", "Go", "Docker"]
    assert "What Platform Engineer · Ashgrove Works asks stands on top." in pane.narrowed.accessibleName()
    press(pane.matrix.cells, Qt.Key.Key_Escape)
    assert names(pane)[3:5] == ["Kubernetes", "Python or Go"]


def test_names_and_cells_have_heads_of_one_height(pane: MatrixPane, qtbot: QtBot) -> None:
    view = pane.matrix
    for size in ((560, 700), (560, 420), (1000, 700)):
        pane.resize(*size)
        qtbot.waitUntil(lambda: view.names.heads.height() == view.cells.heads.height(), timeout=5_000)


def test_heads_stand_level_where_there_is_room(pane: MatrixPane) -> None:
    assert not pane.matrix.cells.heads.is_slanted


def test_filtering_sorting_and_only_open_ones(pane: MatrixPane, qtbot: QtBot) -> None:
    type_text(pane.bar.field, "k8s")
    qtbot.waitUntil(lambda: names(pane) == ["General engineering (1)", "Kubernetes"], timeout=5_000)
    press(pane.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(pane)) == 8, timeout=5_000)
    click(pane.bar.only_open)
    assert "Docker" not in names(pane)
    click(pane.bar.only_open)
    pane.bar.choose_lines("name")
    assert names(pane)[3:5] == ["Docker", "Go"]


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_it_round(pane: MatrixPane) -> None:
    header = pane.matrix.names.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Fixed.NAME) + 10, header.height() - 10)
    click(header.viewport(), place)
    assert names(pane)[3:] == ["Docker", "Go", "Kubernetes", "Python or Go", "Terraform"]
    click(header.viewport(), place)
    assert names(pane)[3:] == ["Terraform", "Python or Go", "Kubernetes", "Go", "Docker"]
    assert pane.bar.line_order == "name"


def test_the_current_cell_lasts_when_rows_are_sorted(pane: MatrixPane) -> None:
    go_to(pane, "Terraform", ML)
    pane.bar.choose_lines("name")
    index = pane.matrix.cells.currentIndex()
    assert names(pane)[index.row()] == "Terraform"
    assert postings(pane)[index.column()] == ML


def test_a_title_shows_only_its_postings_until_esc(pane: MatrixPane) -> None:
    kinds = pane.kinds
    click(kinds.viewport(), kinds.visualRect(kinds.kinds.index(0, 0)).center())
    assert postings(pane) == [SENIOR_ML, ML]
    assert "2 of 3 postings" in pane.narrowed.accessibleName()
    press(kinds, Qt.Key.Key_Escape)
    assert len(postings(pane)) == 3


def test_what_is_chosen_lasts_while_the_postings_are_the_same(
    pane: MatrixPane, comparison: Comparison, qtbot: QtBot
) -> None:
    pane.show_only(frozenset({ML}))
    before = pane.values
    pane.show_comparison(comparison)
    qtbot.waitUntil(lambda: pane.values is not before, timeout=20_000)
    assert postings(pane) == [ML]
    pane.show_comparison(compare(comparison.resumes, comparison.postings[1:], comparison.taxonomy))
    qtbot.waitUntil(lambda: postings(pane) == [0, 1], timeout=20_000)


def test_as_if_some_skills_were_there_and_back(pane: MatrixPane, qtbot: QtBot) -> None:
    pane.set_as_if(["kubernetes"])
    qtbot.waitUntil(pane.as_if.isVisible, timeout=20_000)
    row = names(pane).index("Kubernetes")
    assert pane.matrix.names.table.index(row, Fixed.YOURS).data() == "✓ as if shown"
    with qtbot.waitSignal(pane.as_if_ended):
        pane.as_if.linkActivated.emit("end")
    qtbot.waitUntil(lambda: not pane.as_if.isVisible(), timeout=20_000)
    assert pane.matrix.names.table.index(names(pane).index("Kubernetes"), Fixed.YOURS).data() == "✗ missing"


def test_the_bars_fold_away(pane: MatrixPane) -> None:
    assert pane.kinds.isVisible()
    click(pane.fold)
    assert not pane.kinds.isVisible()


def test_export_is_asked_for(pane: MatrixPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.export_wanted):
        click(pane.bar.export)


def test_names_and_cells_scroll_as_one(pane: MatrixPane, qtbot: QtBot) -> None:
    pane.resize(560, 420)
    bar = pane.matrix.cells.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=5_000)
    bar.setValue(bar.maximum())
    assert pane.matrix.names.verticalScrollBar().value() == bar.maximum()
    pane.matrix.names.verticalScrollBar().setValue(0)
    assert bar.value() == 0
