from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.reading.sentences import MAX_SENTENCE, split_sentences


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We use Go. You know C!", ["We use Go.", "You know C!"]),
        ("Tools, e.g. Docker. Ship it.", ["Tools, e.g. Docker.", "Ship it."]),
        ("A Ph.D. Candidate applies.", ["A Ph.D. Candidate applies."]),
        ("J. Smith leads. Join.", ["J. Smith leads.", "Join."]),
        ("We love OSS.About you", ["We love OSS.", "About you"]),
        ("Node.js and ASP.NET Core", ["Node.js and ASP.NET Core"]),
        ("Version 3.11 is out. 5 years ago.", ["Version 3.11 is out.", "5 years ago."]),
        ("One\n\nTwo", ["One", "Two"]),
        ("wrapped\nline", ["wrapped\nline"]),
        ("Know Java; Kotlin is a plus", ["Know Java;", "Kotlin is a plus"]),
        ("java; kotlin", ["java; kotlin"]),
        ('He said "stop." Then left.', ['He said "stop."', "Then left."]),
        ("Kafka? Not needed. Go? A plus!", ["Kafka? Not needed.", "Go? A plus!"]),
        ("Know Go? Not everybody does.", ["Know Go?", "Not everybody does."]),
        ("  padded.  ", ["padded."]),
        (" \n ", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_only_the_asked_stretch_is_cut() -> None:
    text = "First one. Second one. Third one."
    assert [text[a:b] for a, b in split_sentences(text, 11, 22)] == ["Second one."]


@given(st.text(st.sampled_from("aA .!?;\n\t\"')e.g•1é")))
def test_sentences_cover_all_that_is_visible_and_never_overlap(text: str) -> None:
    spans = split_sentences(text)
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() for a, b in spans)


@pytest.mark.parametrize("unit", ["word ", "x", "a, "])
def test_text_without_stops_is_cut_into_pieces_of_bounded_length(unit: str) -> None:
    text = unit * 5000
    found = sentences(text)
    assert max(map(len, found)) <= MAX_SENTENCE
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_long_text_is_cut_between_words() -> None:
    assert set(" ".join(sentences("python " * 3000)).split()) == {"python"}
