from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.ui.telling.offsets import TextOffsets, editor_text, shift_spans


@given(st.text())
def test_positions_are_those_of_utf_16(text: str) -> None:
    offsets = TextOffsets(text)
    for at in range(len(text) + 1):
        position = len(text[:at].encode("utf-16-le", errors="surrogatepass")) // 2
        assert offsets.position(at) == position
        assert offsets.offset(position) == at


def test_the_second_half_of_an_emoji_belongs_to_it() -> None:
    assert TextOffsets("a😀b").offset(2) == 1


def test_line_ends_and_no_break_spaces_are_those_of_the_editor() -> None:
    assert editor_text("a\r\nb\rc\u2028d\xa0e") == "a\nb\nc\nd e"


@pytest.mark.parametrize(
    ("at", "removed", "added", "expected"),
    [
        pytest.param(0, 0, 3, ((8, 12),), id="typed before it"),
        pytest.param(9, 0, 3, ((5, 9),), id="typed behind it"),
        pytest.param(6, 0, 1, (), id="typed into it"),
        pytest.param(2, 3, 0, ((2, 6),), id="deleted before it"),
        pytest.param(4, 2, 0, (), id="deleted into it"),
    ],
)
def test_headings_move_with_the_text(at: int, removed: int, added: int, expected: tuple[object, ...]) -> None:
    assert shift_spans([(5, 9)], at, removed, added) == expected
