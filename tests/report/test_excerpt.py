from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Box, Document, Page, Word
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.report.excerpt import (
    MAX_QUOTE,
    MAX_WRAPPED,
    quote_sentence,
    quote_stretch,
    readable,
    sentence_around,
)


def place_of(text: str, word: str) -> tuple[int, int]:
    start = text.index(word)
    return start, start + len(word)


def quoted(text: str, *words: str) -> str:
    """Return the quote around the first word, emphasis in brackets."""
    excerpt = quote_sentence(document_from_text(text, "t.txt"), [place_of(text, word) for word in words])
    return "".join(f"[{part}]" if emphasised else part for part, emphasised in excerpt.parts)


def on_a_page(text: str) -> Document:
    words = tuple(Word(m.start(), m.end(), 2, Box(0.0, 0.0, 1.0, 1.0)) for m in re.finditer(r"\S+", text))
    return Document("r.pdf", "pdf", "0" * 64, text, words, (Page(1, 9, 9, 1), Page(2, 9, 9, 1)))


def test_only_the_sentence_with_the_mention_is_quoted() -> None:
    assert quoted("We ship. You know Kafka well. Call us.", "Kafka") == "You know [Kafka] well."


def test_all_mentions_in_the_sentence_are_emphasised() -> None:
    text = "- Python, Java or Go\n- Rust"
    assert quoted(text, "Python", "Go", "Rust") == "[Python], Java or [Go]"


@pytest.mark.parametrize("bullet", ["- ", "* ", "•\t", "◦ ", "  – ", "12. ", "3) "])
def test_the_bullet_of_a_list_is_not_quoted(bullet: str) -> None:
    assert quoted(f"Skills:\n{bullet}Docker daily\n{bullet}SQL", "Docker") == "[Docker] daily"


def test_lines_of_a_typed_list_stay_apart() -> None:
    assert quoted("Python\nDocker\nTerraform", "Docker") == "[Docker]"


def test_a_sentence_wrapped_by_a_page_is_quoted_whole() -> None:
    text = "Experience\n\n• Built the service that every depot depends on in Python and\nmoved it to Kubernetes\n• Slept"
    document = on_a_page(text)
    excerpt = quote_sentence(document, [place_of(text, "Kubernetes")])
    assert (
        excerpt.text == "Built the service that every depot depends on in Python and moved it to Kubernetes"
    )
    assert excerpt.place == "page 2"


def test_a_heading_is_no_part_of_the_sentence_below_it() -> None:
    text = "Machine learning and\nPyTorch daily"
    document = Document("r.txt", "text", "0" * 64, text, headings=((0, 20),))
    assert quote_sentence(document, [place_of(text, "PyTorch")]).text == "PyTorch daily"


def test_a_long_sentence_is_cut_on_both_sides_of_the_mention() -> None:
    text = "word " * 200 + "Kubernetes" + " word" * 200
    excerpt = quote_sentence(document_from_text(text, "t.txt"), [place_of(text, "Kubernetes")])
    assert len(excerpt.text) <= MAX_QUOTE + 4
    assert excerpt.text.startswith("… word")
    assert excerpt.text.endswith("word …")
    assert ("Kubernetes", True) in excerpt.parts


def test_a_word_without_end_is_cut() -> None:
    text = "Kafka" + "x" * 5000
    excerpt = quote_sentence(document_from_text(text, "t.txt"), [(0, 5)])
    assert len(excerpt.text) <= MAX_QUOTE + 4


def test_a_stretch_says_all_its_lines() -> None:
    document = document_from_text("Benefits\n- holidays\n- a bicycle\n", "t.txt")
    assert quote_stretch(document, 0, 31).place == "lines 1 to 3"
    assert quote_stretch(document, 0, 8).place == "line 1"


def test_invisible_characters_are_left_out() -> None:
    assert readable("a\u202eb\x00c\ufeffd \n\t e\udcff") == "abcd e"


@given(st.text("ab .,;-•\n\t\u00ad\U0001f600", min_size=1, max_size=400), st.data())
def test_every_quote_stands_in_the_text_around_its_mention(text: str, data: st.DataObject) -> None:
    visible = [m.start() for m in re.finditer(r"[ab]", text)]
    if not visible:
        return
    start = data.draw(st.sampled_from(visible))
    excerpt = quote_sentence(Document("t.txt", "text", "0" * 64, text), [(start, start + 1)])
    body = excerpt.text.removeprefix("… ").removesuffix(" …")
    assert body.strip() in readable(text)
    assert [part for part, emphasised in excerpt.parts if emphasised] == [text[start]]
    assert excerpt.line == text.count("\n", 0, start) + 1


def test_a_thousand_lines_that_go_on_in_one_another_are_not_all_walked() -> None:
    """Attack: each of thousands of mentions looked through hundreds of short lines."""
    document = document_from_text("and\n" * 1_000, "t.txt")
    start, end = sentence_around(document, 2_000, 2_003)
    assert start < 2_000
    assert document.text.count("\n", start, end) <= 2 * MAX_WRAPPED
