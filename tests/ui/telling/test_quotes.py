from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.ui.telling.quotes import REACH, quote


def _document(text: str) -> Document:
    # as it is, whatever it holds
    return Document("t.txt", "text", "", text)


def told(text: str, words: str) -> str:
    start = text.index(words)
    return quote(_document(text), start, start + len(words)).text


def test_the_sentence_around_the_place_is_told() -> None:
    assert told("We ship. You know Docker well. Apply now.", "Docker") == "You know Docker well."


def test_a_list_item_is_told_without_its_bullet() -> None:
    assert told("Skills\n- Python\n- Docker and\n  Kubernetes\n- Go", "Docker") == "Docker and Kubernetes"


def test_a_long_sentence_is_cut_at_words() -> None:
    words = told("word " * 100 + "Docker" + " more" * 100, "Docker")
    assert words.startswith("… word ")
    assert words.endswith(" more …")
    assert len(words) < 2 * REACH + 20


def test_the_line_of_a_table_is_told_whole_and_alone() -> None:
    text = "Norfold Ltd\tBern\nMachine Learning Engineer\tFeb. 2018 - Present\nNovember\n- Go"
    assert told(text, "Machine Learning") == "Machine Learning Engineer Feb. 2018 - Present"


@given(
    st.text(max_size=400),
    st.text(min_size=1, max_size=20).filter(lambda s: s.strip() == s),
    st.text(max_size=400),
)
def test_the_place_is_where_the_quote_says(before: str, words: str, after: str) -> None:
    document = _document(f"{before} {words} {after}")
    told = quote(document, len(before) + 1, len(before) + 1 + len(words))
    assert told.text[told.start : told.end].split() == words.split()
    assert "\n" not in told.text
