from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.ui.telling.row_filter import RowFilter

if TYPE_CHECKING:
    from gapgui.ui.telling.analysis import Analysis


def names(analysis: Analysis, chosen: RowFilter) -> list[str]:
    return [row.name for row in analysis.rows if chosen.admits(row)]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (RowFilter(statuses=frozenset({"missing"})), ["Kubernetes", "Terraform"]),
        (RowFilter(tracks=frozenset({"ml"})), ["PyTorch"]),
        (RowFilter(statuses=frozenset({"missing", "partial"}), tracks=frozenset({"ml"})), ["PyTorch"]),
        (RowFilter(text="kuber"), ["Kubernetes", "Docker"]),
        (RowFilter(text="  served DOCKER "), ["PyTorch", "Docker"]),
        (RowFilter(text="zebra"), []),
    ],
)
def test_rows_that_fit_are_let_through(analysis: Analysis, chosen: RowFilter, expected: list[str]) -> None:
    assert names(analysis, chosen) == expected
    assert not chosen.is_open


def test_an_empty_choice_lets_everything_through(analysis: Analysis) -> None:
    assert RowFilter(text="  ").is_open
    assert len(names(analysis, RowFilter())) == len(analysis.rows)
