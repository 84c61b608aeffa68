from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from gapgui.ui.library.entries import Musts
from gapgui.ui.library.postings.lines import Line
from gapgui.ui.library.postings.posting_model import LINE_ROLE, PostingModel
from tests.ui.driving import check_model

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def line(number: int, open_musts: int = 0) -> Line:
    return Line(number, f"Engineer {number}", "Acme", (), NOON, ml=Musts(0, open_musts), general=Musts(0, 0))


def test_the_model_keeps_qts_rules_through_all_changes(qtmodeltester: ModelTester, qapp: object) -> None:
    model = PostingModel()
    check_model(qtmodeltester, model)
    model.set_lines([line(at, at % 3) for at in range(6)])
    model.sort_by("ml")
    model.set_lines([line(at, 1) for at in (5, 1, 9)])
    model.show_only([9])
    model.show_only(None)
    model.set_lines([])
    assert model.rowCount() == 0


def test_a_row_is_told_to_screen_readers(qapp: object) -> None:
    model = PostingModel()
    model.set_lines([line(1, 2)])
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Engineer 1, Acme"
    assert "ML-specific: 2 required" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "ML-specific" in tip
    assert "a double click opens it" in tip


NUMBERS = st.lists(st.integers(1, 12), unique=True)


@given(NUMBERS, NUMBERS, st.sampled_from(["kept", "ml", "name"]))
@pytest.mark.usefixtures("qapp")
def test_an_index_stays_with_its_posting(before: list[int], after: list[int], order: str) -> None:
    model = PostingModel()
    model.set_lines(line(number, number % 4) for number in before)
    held = {number: QPersistentModelIndex(model.index(model.row_of(number))) for number in before}
    model.sort_by(order)  # type: ignore[arg-type]
    model.set_lines(line(number, number % 5) for number in after)
    assert sorted(each.number for each in model.lines) == sorted(after)
    for number, index in held.items():
        assert index.isValid() == (number in after)
        if index.isValid():
            assert index.data(LINE_ROLE).number == number
