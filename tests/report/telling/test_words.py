from __future__ import annotations

import pytest

from gapgui.posting.posting import ARCHETYPES
from gapgui.report.telling.words import any_of, in_whole_percent


def test_lists_read_as_in_a_sentence() -> None:
    assert [any_of(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A or B",
        "A, B or C",
    ]


@pytest.mark.parametrize(
    ("shares", "told"),
    [
        ([0.825, 0.095, 0.08], [83, 9, 8]),
        ([0.336, 0.336, 0.328], [34, 33, 33]),
        ([0.29, 0.71], [71, 29]),
        ([0.0, 0.0], [0, 0]),
    ],
)
def test_shares_in_whole_per_cent_add_up(shares: list[float], told: list[int]) -> None:
    percents = [round(100 * share) for _, share in in_whole_percent(zip(ARCHETYPES, shares, strict=False))]
    assert percents == told
