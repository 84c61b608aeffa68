from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from gapgui.ui.answer.requirement_filter import RequirementFilter
from gapgui.ui.answer.requirement_model import ITEM_ROLE, Column, RequirementModel, row_text
from gapgui.ui.telling.row_filter import RowFilter
from tests.ui.driving import check_model

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.telling.rows import Row


@pytest.fixture
def model(qapp: object, analysis: Analysis, qtmodeltester: ModelTester) -> RequirementModel:
    made = RequirementModel()
    check_model(qtmodeltester, made)
    made.set_rows(analysis.rows)
    return made


def cells(model: RequirementModel, name: str) -> list[str]:
    at = next(at for at, row in enumerate(model.rows) if row.name == name)
    return [model.index(at, column).data() for column in Column]


def test_a_row_is_told_in_words_and_signs(model: RequirementModel) -> None:
    assert cells(model, "Python or Go") == [
        "✓ covered",
        "Python or Go",
        "required",
        "↓ 5+",
        "general",
        "↓ 5 asked, 4 shown, has Python",
    ]
    assert cells(model, "PyTorch")[0] == "~ partial"
    assert cells(model, "Kubernetes")[:1] == ["✗ missing"]


def test_the_tip_has_the_whole_reason(model: RequirementModel) -> None:
    at = next(at for at, row in enumerate(model.rows) if row.name == "Kubernetes")
    assert model.index(at, Column.WHY).data() == "not in the resume"
    tip = model.index(at, Column.WHY).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Kubernetes (required, General engineering)\nmissing: your resume doesn't mention it"


def test_the_domain_objects_are_handed_out(model: RequirementModel, analysis: Analysis) -> None:
    top = model.index(0, 0)
    assert top.data(ITEM_ROLE) is analysis.rows[0]
    assert model.index(0, 0, top).data(ITEM_ROLE) is analysis.rows[0].evidence[0]
    assert model.parent(model.index(0, 0, top)) == top


def test_evidence_says_where_it_stands(model: RequirementModel) -> None:
    text = model.index(0, 0, model.index(0, 0)).data()
    assert text == "Posting, line 6: Kubernetes and Docker"


def test_how_deep_a_skill_is_shown_stands_first_below_its_row(model: RequirementModel) -> None:
    top = model.index_of(("docker",))
    remark = model.index(0, 0, top)
    assert remark.data() == "About 4 years (Brindlewick Energy, 2019 to 2023)"
    assert "about 4 years (Brindlewick Energy, 2019 to 2023)" in top.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1, 0, top).data() == "Posting, line 6: Kubernetes and Docker"


def test_the_tester_finds_no_fault(
    model: RequirementModel, analysis: Analysis, qtmodeltester: ModelTester
) -> None:
    for rows in changes(analysis.rows):
        model.set_rows(rows)
        assert model.rows == tuple(rows)
        check_model(qtmodeltester, model)


def changes(rows: tuple[Row, ...]) -> list[tuple[Row, ...]]:
    fewer = tuple(replace(row, evidence=row.evidence[:1]) for row in rows)
    return [rows[1:], rows, rows[::-1], fewer, rows, (rows[2], rows[0]), (), rows]


def test_a_row_that_stays_keeps_its_item_and_that_of_its_evidence(
    model: RequirementModel, analysis: Analysis
) -> None:
    last = len(analysis.rows) - 1
    row = QPersistentModelIndex(model.index(last, 0))
    evidence = QPersistentModelIndex(model.index(0, 0, model.index(last, 0)))
    model.set_rows(analysis.rows[1:])
    assert row.row() == last - 1
    assert evidence.isValid()
    assert evidence.parent() == row
    model.set_rows(analysis.rows[:1])
    assert not row.isValid()


def test_a_row_that_changes_its_place_keeps_its_item_and_that_of_its_evidence(
    model: RequirementModel, analysis: Analysis
) -> None:
    last = len(analysis.rows) - 1
    row = QPersistentModelIndex(model.index(0, Column.SKILL))
    evidence = QPersistentModelIndex(model.index(0, 0, model.index(0, 0)))
    told = evidence.data()
    model.set_rows((analysis.rows[-1], *analysis.rows[2:-1], analysis.rows[0]))
    assert (row.row(), row.column()) == (last - 1, Column.SKILL)
    assert row.data(ITEM_ROLE) == analysis.rows[0]
    assert evidence.parent() == row.sibling(row.row(), 0)
    assert evidence.data() == told


def test_a_row_is_found_by_what_it_asks_for(model: RequirementModel) -> None:
    assert model.index_of(("python", "go")).data(ITEM_ROLE).name == "Python or Go"
    assert not model.index_of(("nothing",)).isValid()


def test_without_statuses_their_title_is_left_out(model: RequirementModel, analysis: Analysis) -> None:
    def title() -> str:
        told: str = model.headerData(Column.STATUS, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        return told

    assert title() == "Status"
    model.set_rows([replace(row, status=None) for row in analysis.rows])
    assert title() == ""
    assert model.index(0, Column.STATUS).data() == ""


def test_titles_explain_the_signs_of_their_column(model: RequirementModel) -> None:
    def tip(column: Column) -> str | None:
        told: str | None = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        return told

    assert "~ partial: " in (tip(Column.STATUS) or "")
    assert "↓ less than asked" in (tip(Column.YEARS) or "")
    assert tip(Column.SKILL) is None


def test_rows_are_filtered_with_their_evidence(
    model: RequirementModel, analysis: Analysis, qtmodeltester: ModelTester
) -> None:
    filtered = RequirementFilter(model)
    check_model(qtmodeltester, filtered)
    filtered.choose(RowFilter(statuses=frozenset({"covered"})))
    names = [filtered.index(at, 0).data(ITEM_ROLE).name for at in range(filtered.rowCount())]
    assert names == ["Python or Go", "Docker"]
    assert filtered.rowCount(filtered.index(1, 0)) == len(filtered.index(1, 0).data(ITEM_ROLE).unfolded)
    model.set_rows(analysis.rows[1:])
    check_model(qtmodeltester, filtered)


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.SKILL, "Docker"),
        (Column.STATUS, "Kubernetes"),
        (Column.YEARS, "Python or Go"),
        (Column.TRACK, "PyTorch"),
    ],
)
def test_rows_sort_by_any_column(model: RequirementModel, column: Column, first: str) -> None:
    filtered = RequirementFilter(model)
    filtered.sort(column)
    assert filtered.index(0, 0).data(ITEM_ROLE).name == first


def test_evidence_keeps_its_order_when_sorted_backwards(model: RequirementModel) -> None:
    filtered = RequirementFilter(model)
    filtered.sort(Column.SKILL, Qt.SortOrder.DescendingOrder)
    top = filtered.mapFromSource(model.index_of(("docker",)))
    told = [filtered.index(at, 0, top).data(ITEM_ROLE) for at in range(filtered.rowCount(top))]
    assert told == list(top.data(ITEM_ROLE).unfolded)


def test_a_row_is_copied_as_a_line(analysis: Analysis) -> None:
    row = next(row for row in analysis.rows if row.name == "Python or Go")
    assert row_text(row) == (
        "covered\tPython or Go\trequired\t5 years\tGeneral engineering\t"
        "met by Python; ↓ 5 years asked, about 4 shown (Brindlewick Energy, 2019 to 2023)"
    )
    assert QModelIndex().data() is None
