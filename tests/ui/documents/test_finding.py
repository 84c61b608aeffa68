from __future__ import annotations

from gapgui.ui.documents.finding import MOST, Search, find_all


def test_words_are_found_across_line_ends_in_any_case() -> None:
    text = "Machine\nlearning and machine  learning"
    assert [text[a:b] for a, b in find_all(text, " machine LEARNING ")] == [
        "Machine\nlearning",
        "machine  learning",
    ]


def test_signs_mean_themselves() -> None:
    assert find_all("C++ and C", "c++") == ((0, 3),)


def test_nothing_typed_finds_nothing() -> None:
    assert find_all("text", "  ") == ()
    assert len(find_all("a" * 2 * MOST, "a")) == MOST


def test_a_search_goes_round() -> None:
    search = Search(((0, 1), (5, 6), (9, 10)))
    assert [search.step(1) for _ in range(4)] == [(0, 1), (5, 6), (9, 10), (0, 1)]
    assert search.step(-1) == (9, 10)
    assert Search(((0, 1), (5, 6))).step(-1) == (5, 6)
    assert Search().step(1) is None
    assert Search().current is None
