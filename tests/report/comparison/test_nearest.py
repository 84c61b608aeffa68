"""Which postings are nearest, and that no two are called alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.report.comparison.standing import Standing, nearest
from gapgui.report.comparison.words import nearest_sentence
from gapgui.report.telling.posting_name import names_apart

if TYPE_CHECKING:
    from gapgui.gaps import GapReport

NAMES = ("A", "B", "C", "D", "E")


@pytest.mark.parametrize(
    ("opened", "sentence"),
    [
        ((2, 1, 3), "Nearest: B, with 1 of 4 required skills open."),
        ((2, 0, 3), "Nearest: B, with all its required skills covered."),
        ((2, 1, 1), "Nearest, with 1 required skill open each: B and C."),
        ((2, 2, None, 2), "Nearest, with 2 required skills open each: A, B and D."),
        ((0, 0, 0, 0, 0), "Nearest, all their required skills covered: A, B and 3 more."),
        ((None, None), ""),
    ],
)
def test_all_that_are_equally_near_are_told(opened: tuple[int | None, ...], sentence: str) -> None:
    standings = tuple((None if count is None else Standing(4, count, 0),) for count in opened)
    assert nearest_sentence(nearest(standings, 0), standings, NAMES) == sentence


def test_no_two_postings_are_called_alike(report: GapReport) -> None:
    other = replace(report.posting, document=replace(report.posting.document, name="other.txt"))
    name = "Machine Learning Engineer, Forecasting · Fernhollow Logistics"
    assert names_apart([report.posting, replace(other, title="Baker")])[0] == name
    assert names_apart([report.posting, other, other]) == [
        f"{name} (forecasting.txt)",
        f"{name} (other.txt) (2)",
        f"{name} (other.txt) (3)",
    ]
