"""The list of requirements under keys and pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from gapgui.ui.answer.requirement_model import Column

if TYPE_CHECKING:
    from gapgui.ui.answer.requirement_view import RequirementView
    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands


def names(rows: RequirementView) -> list[str]:
    return [row.name for row in rows.shown_rows()]


def test_rows_unfold_by_keys_and_by_double_click(compared: MainWindow, hands: Hands) -> None:
    rows, documents = compared.workspace.answer.rows, compared.workspace.documents
    top = rows.filtered.index(1, 0)
    hands.click_row(rows, rows.visualRect(rows.filtered.index(0, Column.SKILL)))
    hands.wait(lambda: rows.hasFocus() and rows.currentIndex().row() == 0)
    hands.keys("Down", "Return")
    hands.wait(lambda: rows.isExpanded(top) and rows.currentIndex().parent() == top)
    hands.wait(lambda: documents.tab == "posting")
    hands.keys("Escape")
    hands.wait(lambda: not rows.isExpanded(top))
    assert rows.currentIndex() == top

    unfolded = False
    columns = [column for column in Column if not rows.isColumnHidden(column)]
    assert Column.WHY in columns
    for column in columns:
        hands.click_row(rows, rows.visualRect(top.siblingAtColumn(column)), times=2)
        unfolded = not unfolded
        hands.wait(lambda unfolded=unfolded: rows.isExpanded(top) == unfolded)


def test_filters_tell_what_they_hide(compared: MainWindow, hands: Hands) -> None:
    answer = compared.workspace.answer
    rows, filters = answer.rows, answer.filters
    everything = names(rows)
    hands.click(filters.statuses["missing"])
    hands.wait(lambda: filters.told.isVisible())
    assert {row.status for row in rows.shown_rows()} == {"missing"}
    assert f"{len(names(rows))} of {len(everything)} shown." in filters.told.text()
    before_link = filters.told.text().partition(" <a")[0] + " Sho"
    width = filters.told.fontMetrics().horizontalAdvance(before_link)
    hands.click(filters.told, QPoint(width, filters.told.height() // 2))
    hands.wait(lambda: names(rows) == everything)
    assert not filters.told.isVisible()
    assert not filters.statuses["missing"].isChecked()

    hands.click_row(rows, rows.visualRect(rows.filtered.index(0, Column.SKILL)))
    hands.wait(rows.hasFocus)
    hands.keys("ctrl+f")
    hands.wait(filters.text.hasFocus)
    hands.write("kube")
    hands.wait(lambda: names(rows)[:1] == ["Kubernetes"] and filters.told.isVisible())
    hands.keys("Escape")
    hands.wait(lambda: names(rows) == everything)
    assert not filters.text.text()


def test_a_title_sorts(compared: MainWindow, hands: Hands) -> None:
    rows = compared.workspace.answer.rows
    natural, header = names(rows), rows.header()
    by_name = sorted(natural, key=str.casefold)
    for at, wanted in enumerate((by_name, sorted(natural, key=str.casefold, reverse=True), natural)):
        rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
        # each a little beside the last one, or two of them were a double click
        place = QPoint(header.sectionViewportPosition(Column.SKILL) + 15 + 20 * at, header.height() // 2)
        hands.click(header.viewport(), place)
        hands.wait(lambda wanted=wanted: names(rows) == wanted)
        assert rows.verticalScrollBar().value() == 0
