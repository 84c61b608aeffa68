from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.documents.document import Document
from gapgui.posting.lines import is_heading, read_lines


def document(text: str, *headings: str) -> Document:
    spans = tuple((text.index(h), text.index(h) + len(h)) for h in headings)
    return Document("p", "text", "", text, headings=spans)


def lines(text: str, *headings: str) -> list[tuple[str, str]]:
    return [(line.kind, text[line.start : line.end]) for line in read_lines(document(text, *headings))]


@pytest.mark.parametrize(
    "bullet", ["- ", "* ", "• ", "– ", "● ", "✅ ", "1. ", "2) ", "(a) ", "→ ", "  ◦ ", "•", "o "]
)
def test_bullets_of_every_kind_are_taken_off(bullet: str) -> None:
    assert lines(f"{bullet}Python and SQL daily") == [("bullet", "Python and SQL daily")]


@pytest.mark.parametrize(
    "line",
    [
        "Requirements",
        "## Requirements",
        "**Requirements**",
        "REQUIREMENTS:",
        "🚀 What you'll do",
        "What You'll Bring",
        "You have:",
    ],
)
def test_headings_of_every_style_are_told_from_text(line: str) -> None:
    assert lines(line)[0][0] == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "Experience with Spark and Kafka",
        "Knowledge of statistics",
        "You have five years of experience with Python, and you know Kafka.",
        "requirements change often,",
        "Python",
        "- Skills",
    ],
)
def test_a_line_that_asks_is_no_heading(line: str) -> None:
    assert "heading" not in [kind for kind, _ in lines(line)]


def test_a_line_that_the_format_marks_is_a_heading_whatever_it_says() -> None:
    text = "The fun part\nPython"
    assert lines(text, "The fun part") == [("heading", "The fun part"), ("text", "Python")]


def test_a_wrapped_line_goes_on() -> None:
    text = "- A solid understanding of distributed systems and\n  stream processing with Kafka\n- SQL"
    assert lines(text) == [
        ("bullet", "A solid understanding of distributed systems and\n  stream processing with Kafka"),
        ("bullet", "SQL"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("You have run container platforms in production such as", "Kubernetes and Nomad"),
        ("It would be a plus for this position if you have", "Rust skills"),
        ("You have run many container platforms in production", "Kubernetes at least"),
        ("Experience with Kafka or", "NATS"),
    ],
)
def test_what_stands_under_the_words_of_a_bullet_goes_on(first: str, second: str) -> None:
    assert lines(f"- {first}\n  {second}\n- SQL") == [("bullet", f"{first}\n  {second}"), ("bullet", "SQL")]


@pytest.mark.parametrize(
    "text", ["- Experience with Kafka\n  NATS", "Tools that we use in production if\nNATS"]
)
def test_a_short_line_was_ended_by_its_writer(text: str) -> None:
    assert len(lines(text)) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", "\u2028"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    assert lines(f"Python{end}SQL") == [("text", "Python"), ("text", "SQL")]


def test_headings_within_a_run_together_line_are_cut_out() -> None:
    text = "We make tea for everybody. " * 12 + "Requirements: Python and SQL. Benefits: Tea."
    kinds = lines(text)
    assert ("heading", "Requirements") in kinds
    assert ("heading", "Benefits") in kinds
    assert any("Python" in words for kind, words in kinds if kind == "text")


@pytest.mark.parametrize("line", ["•", "-", "***", "---", "…", "!"])
def test_ornaments_are_no_headings(line: str) -> None:
    assert not is_heading(line)


@given(st.text(st.sampled_from("aA Rr•-*#:.\n\r\t1)(_\u2028\u00a0é🚀")))
def test_any_text_is_cut_into_lines_in_order(text: str) -> None:
    found = read_lines(document(text))
    assert all(0 <= line.start < line.end <= len(text) for line in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_a_label_in_the_first_line_is_no_title() -> None:
    assert lines("Must have: Python and Kafka.\nNice to have: Go.") == [
        ("heading", "Must have"),
        ("text", "Python and Kafka."),
        ("heading", "Nice to have"),
        ("text", "Go."),
    ]
    assert lines("Full Stack Developer\nWe use Go")[0] == ("text", "Full Stack Developer")


@pytest.mark.parametrize(
    "line",
    [
        "Terraform is nice to have",
        "Python or Java, ideally both",
        "Terraform would be a bonus",
        "Terraform preferred",
        "Terraform optional",
        "Some Terraform, ideally",
        "Terraform not required",
        "Kafka as a bonus",
        "Ideally Terraform",
        "Extra points for Terraform",
        "Great if you know Terraform",
    ],
)
def test_what_says_how_something_is_wanted_announces_nothing(line: str) -> None:
    assert not is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "What would be a plus",
        "What's nice to have",
        "Technical skills preferred",
        "Experience that would be a bonus",
        "Skills (nice to have)",
        "Knowledge that helps",
        "Desirable but not essential",
        "On top of that, we'd love",
        "Was von Vorteil wäre",
    ],
)
def test_what_speaks_of_skills_in_general_announces_them(line: str) -> None:
    assert is_heading(line)
