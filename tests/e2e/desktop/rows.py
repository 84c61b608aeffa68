"""The list of requirements under keys and pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from gapgui.ui.answer.requirement_model import Column

if TYPE_CHECKING:
    from gapgui.ui.answer.requirement_view import RequirementView
    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands


def test_the_rows_follow_keys_and_pointer(compared: MainWindow, hands: Hands) -> None:
    unfold_by_keys(compared, hands)
    unfold_by_double_click(compared, hands)
    filter_by_chips(compared, hands)
    filter_by_text(compared, hands)
    sort_by_title(compared, hands)


def unfold_by_keys(window: MainWindow, hands: Hands) -> None:
    rows, documents = window.workspace.answer.rows, window.workspace.documents
    second = rows.filtered.index(1, 0)
    click_first_skill(rows, hands)
    hands.keys("Down", "Return")
    hands.wait(lambda: rows.isExpanded(second) and rows.currentIndex().parent() == second)
    hands.wait(lambda: documents.tab == "posting")
    hands.keys("Escape")
    hands.wait(lambda: not rows.isExpanded(second))
    assert rows.currentIndex() == second


def unfold_by_double_click(window: MainWindow, hands: Hands) -> None:
    rows = window.workspace.answer.rows
    second = rows.filtered.index(1, 0)
    columns = [column for column in Column if not rows.isColumnHidden(column)]
    assert Column.WHY in columns
    for column in columns:
        was_unfolded = rows.isExpanded(second)
        hands.click_row(rows, rows.visualRect(second.siblingAtColumn(column)), times=2)
        hands.wait(lambda: rows.isExpanded(second) != was_unfolded)  # noqa: B023 - it is waited for here


def filter_by_chips(window: MainWindow, hands: Hands) -> None:
    rows, filters = window.workspace.answer.rows, window.workspace.answer.filters
    everything = names(rows)
    hands.click(filters.statuses["missing"])
    hands.wait(filters.told.isVisible)
    assert {row.status for row in rows.shown_rows()} == {"missing"}
    assert f"{len(names(rows))} of {len(everything)} shown." in filters.told.text()
    to_its_middle = filters.told.text().partition(" <a")[0] + " Show"
    width = filters.told.fontMetrics().horizontalAdvance(to_its_middle)
    hands.click(filters.told, QPoint(width, filters.told.height() // 2))
    hands.wait(lambda: names(rows) == everything)
    assert not filters.told.isVisible()
    assert not filters.statuses["missing"].isChecked()


def filter_by_text(window: MainWindow, hands: Hands) -> None:
    rows, filters = window.workspace.answer.rows, window.workspace.answer.filters
    everything = names(rows)
    click_first_skill(rows, hands)
    hands.keys("ctrl+f")
    hands.wait(filters.text.hasFocus)
    hands.write("kube")
    hands.wait(lambda: names(rows)[:1] == ["Kubernetes"] and filters.told.isVisible())
    hands.keys("Escape")
    hands.wait(lambda: names(rows) == everything)
    assert not filters.text.text()


def sort_by_title(window: MainWindow, hands: Hands) -> None:
    rows = window.workspace.answer.rows
    natural, header, bar = names(rows), rows.header(), rows.verticalScrollBar()
    by_name = sorted(natural, key=str.casefold)
    for at, wanted in enumerate((by_name, sorted(natural, key=str.casefold, reverse=True), natural)):
        bar.setValue(bar.maximum())
        # each a little beside the last one, or two of them were a double click
        place = QPoint(header.sectionViewportPosition(Column.SKILL) + 15 + 20 * at, header.height() // 2)
        hands.click(header.viewport(), place)
        hands.wait(lambda: names(rows) == wanted)  # noqa: B023 - it is waited for here
        assert bar.value() == 0


def click_first_skill(rows: RequirementView, hands: Hands) -> None:
    hands.click_row(rows, rows.visualRect(rows.filtered.index(0, Column.SKILL)))
    hands.wait(lambda: rows.hasFocus() and rows.currentIndex().row() == 0)


def names(rows: RequirementView) -> list[str]:
    return [row.name for row in rows.shown_rows()]
