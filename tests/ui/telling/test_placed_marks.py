from __future__ import annotations

import pytest

from gapgui.ui.telling.marks import Mark
from gapgui.ui.telling.offsets import TextOffsets
from gapgui.ui.telling.placed_marks import PlacedMarks

TEXT = "Offers: Python, Go"
LEFT_OUT = Mark(0, 18, "ignored", None, (), "")
PYTHON = Mark(8, 14, "covered", "ml", (), "")
GO = Mark(16, 18, "missing", "general", (), "")


@pytest.fixture
def placed() -> PlacedMarks:
    return PlacedMarks((LEFT_OUT, PYTHON, GO), TextOffsets(TEXT))


def spans(placed: PlacedMarks) -> list[tuple[int, int]]:
    return [(start, end) for _mark, start, end in placed.between(0, 1000)]


def test_the_innermost_mark_is_found(placed: PlacedMarks) -> None:
    assert placed.innermost_at(8) is PYTHON
    assert placed.innermost_at(14) is LEFT_OUT
    assert placed.innermost_at(17) is GO
    assert placed.innermost_at(18) is None


def test_a_long_mark_is_found_behind_others_that_ended(placed: PlacedMarks) -> None:
    assert [mark for mark, _, _ in placed.between(15, 15)] == [LEFT_OUT]
    assert [mark for mark, _, _ in placed.between(15, 16)] == [LEFT_OUT, GO]


def test_a_skill_comes_before_what_was_left_out_however_short() -> None:
    skill = Mark(0, 10, "covered", "ml", (), "")
    left_out = Mark(0, 4, "ignored", None, (), "")
    assert PlacedMarks((skill, left_out), TextOffsets("x" * 10)).innermost_at(2) is skill


def test_positions_count_what_is_wide_twice() -> None:
    placed = PlacedMarks((Mark(2, 8, "covered", "ml", (), ""),), TextOffsets("😀 Python"))
    assert spans(placed) == [(3, 9)]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ((0, 0, 4), [(4, 22), (12, 18), (20, 22)]),
        ((8, 0, 1), [(0, 19), (9, 15), (17, 19)]),
        ((14, 0, 1), [(0, 19), (8, 15), (17, 19)]),
        ((14, 2, 0), [(0, 16), (8, 14), (14, 16)]),
        ((7, 8, 0), [(0, 10), (8, 10)]),
        ((0, 18, 5), []),
    ],
)
def test_marks_move_with_the_text(
    placed: PlacedMarks, edit: tuple[int, int, int], expected: list[tuple[int, int]]
) -> None:
    placed.edit(*edit)
    assert spans(placed) == expected
