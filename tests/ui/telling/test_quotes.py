from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gapgui.ui.telling.quotes import REACH, quote


def told(text: str, words: str) -> str:
    start = text.index(words)
    return quote(text, start, start + len(words)).text


def test_the_sentence_around_the_place_is_told() -> None:
    assert told("We ship. You know Docker well. Apply now.", "Docker") == "You know Docker well."


def test_a_list_item_is_told_without_its_bullet() -> None:
    assert told("Skills\n- Python\n- Docker and\n  Kubernetes\n- Go", "Docker") == "Docker and Kubernetes"


def test_a_long_sentence_is_cut_at_words() -> None:
    words = told("word " * 100 + "Docker" + " more" * 100, "Docker")
    assert words.startswith("… word ")
    assert words.endswith(" more …")
    assert len(words) < 2 * REACH + 20


@given(
    st.text(max_size=400),
    st.text(min_size=1, max_size=20).filter(lambda s: s.strip() == s),
    st.text(max_size=400),
)
def test_the_place_is_where_the_quote_says(before: str, words: str, after: str) -> None:
    told = quote(f"{before} {words} {after}", len(before) + 1, len(before) + 1 + len(words))
    assert told.text[told.start : told.end].split() == words.split()
    assert "\n" not in told.text
