from __future__ import annotations

import pytest

from gapgui.matching.gate.context import has_cue, in_list_with, stands_alone
from gapgui.matching.matcher import find_mentions
from tests.matching.naming import named, skills_in
from tests.taxonomy.core import core_index


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("proficient in R", "r"),
        ("written in Go", "go"),
        ("C programming", "c"),
        ("React components", "react"),
        ("experience with Spark", "spark"),
        ("Swift developers", "swift"),
        ("Excel spreadsheets", "excel"),
        ("Python, R and SQL", "r"),
        ("Go/Python", "go"),
        ("C/C++", "c"),
        ("Languages: Go, Rust", "rust"),
        ("- Go\n- Docker", "go"),
        ("R with tidyverse", "r"),
        ("services in Go that speak gRPC", "go"),
        ("An open source library for learning to rank in Rust.", "rust"),
        ("iOS apps; Swift, mostly", "swift"),
        ("PySpark jobs, then plain Spark", "spark"),
        ("Golang. We love Go.", "go"),
    ],
)
def test_surroundings_settle_an_ambiguous_name(text: str, skill: str) -> None:
    assert skill in skills_in(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("- Planned budgets for 2003 with Excel", "excel"),
        ("- Wrote workbooks for 2003 with Excel.", "excel"),
        ("- Automated 30 of 45 forms with Go", "go"),
        ("- Automated 30 of 45 with Go", "go"),
    ],
)
def test_what_something_was_made_with_settles_it_in_a_resume(text: str, skill: str) -> None:
    assert skill in {mention.skill for mention in find_mentions(text, core_index(), in_resume=True)}


@pytest.mark.parametrize(
    ("text", "skill"), [("Advanced\nPython Go C++ SQL\n", "go"), ("Go Rust Spark Python\n", "rust")]
)
def test_a_row_of_tags_in_a_resume_is_a_list(text: str, skill: str) -> None:
    assert skill in {mention.skill for mention in find_mentions(text, core_index(), in_resume=True)}


@pytest.mark.parametrize(
    ("text", "trap"),
    [
        ("We go to market with Python, fast", "go"),
        ("Our Go to Market team knows SQL", "go"),
        ("Launched an app in Spring 2019", "spring"),
        ("We Go beyond Python every day\n", "go"),
        ("R&D, Python and SQL", "r"),
        ("R & D with Python", "r"),
        ("React quickly when Kafka stops", "react"),
        ("You Excel at what you do", "excel"),
        ("The Rest is up to you", "rest"),
        ("The REST of the team uses Python", "rest"),
        ("A Swift response to Docker alerts", "swift"),
        ("Spark interest in SQL", "spark"),
        ("Series C funding and Python", "c"),
        ("Snowflake Inc. hires", "snowflake"),
        ("Rust belt offices; Python", "rust"),
        ("hepatitis C research", "c"),
    ],
)
def test_nothing_settles_a_trap(text: str, trap: str) -> None:
    assert trap not in skills_in(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Mercury carries the messages", "mercury-queue"),
        ("Mercury logs training runs", "mercury-ml"),
        ("Mercury Queue", "mercury-queue"),
        ("Mercury ML", "mercury-ml"),
    ],
)
def test_a_shared_name_goes_to_the_skill_whose_context_stands_near(text: str, skill: str) -> None:
    assert skills_in(text) == [skill]


@pytest.mark.parametrize(
    "text",
    ["Mercury, Python", "Mercury", "experience with Mercury", "Mercury sends messages about gradients"],
)
def test_a_shared_name_without_one_clear_context_is_nobodys(text: str) -> None:
    assert [skill for skill in skills_in(text) if skill.startswith("mercury")] == []


def test_a_context_counts_within_its_sentence_only() -> None:
    assert "swift" in skills_in("Apps for iOS, some older parts still Swift")
    assert "swift" not in skills_in("We build for iOS. Swift answers matter.")


def test_a_list_settles_all_its_ambiguous_members_from_one_sure_neighbour() -> None:
    assert skills_in("We use Python, R, Go, C and Swift daily") == ["python", "r", "go", "c", "swift"]
    assert skills_in("Swift, C, Go, R and Python daily") == ["swift", "c", "go", "r", "python"]


@pytest.mark.parametrize("text", ["Python, " + "Go, " * 3000 + "and so on", "Go, " * 3000 + "Python"])
def test_a_list_without_end_is_settled_as_well(text: str) -> None:
    assert skills_in(text).count("go") == 3000


def test_who_shares_a_name_waits_for_the_rest_of_its_list() -> None:
    assert skills_in("Python, Go, Mercury, R, C")[:2] == ["python", "go"]
    assert skills_in("Python, Go, Mercury, R, C")[-2:] == ["r", "c"]


def test_ambiguous_names_settle_each_other_in_a_list() -> None:
    assert named("Tools: Go, Rust, Swift") == [("go", "Go"), ("rust", "Rust"), ("swift", "Swift")]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("expert in C", "C", True),
        ("C experience", "C", True),
        ("such as R", "R", True),
        ("Go 1.22 code", "Go", True),
        ("vitamin C", "C", False),
        ("let us Go now", "Go", False),
    ],
)
def test_words_around_speak_of_know_how(text: str, word: str, expected: bool) -> None:
    start = text.index(word)
    assert has_cue(text, start, start + len(word)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skills\n• Go\nmore", True),
        ("Skills\n• Go.\nmore", True),
        ("a\nGo\nb", True),
        ("where we\nGo.\nb", False),
        ("a\nGo now\nb", False),
        ("Go", False),
    ],
)
def test_a_name_that_fills_its_line_is_meant(text: str, expected: bool) -> None:
    start = text.index("Go")
    assert stands_alone(text, start, start + 2) is expected


@pytest.mark.parametrize(
    ("gap", "expected"),
    [(", ", True), (" or ", True), ("/", True), ("\n- ", True), (" ", False), (" is ", False)],
)
def test_items_of_one_list_stand_side_by_side(gap: str, expected: bool) -> None:
    text = f"Python{gap}Go"
    assert in_list_with(text, 6 + len(gap), len(text), [(0, 6)]) is expected


@pytest.mark.parametrize(
    "text",
    [
        "“Rust” and “Python”",
        "Python as well as Rust",
        "Python plus some Rust",
        "Python, ideally Rust",
        "Rust, preferably Python",
        "Python – Rust",
        "Rust or Zunk, and Python",
        "Python, Foo Bar, Rust",
    ],
)
def test_more_than_a_sign_may_part_the_items_of_a_list(text: str) -> None:
    assert "rust" in skills_in(f"- {text}\n- Good English\n")


@pytest.mark.parametrize(
    "text",
    [
        "Skill\tYears\tLevel\nGo\t3\tExpert",
        "Go | 3 years | advanced",
        "Go - advanced",
        "Go 80%",
        "Go ★★★★",
        "- A solver in Go",
        "- Causal inference with Go",
        "- Agents in Go, then a shop",
        "- Not only Python but also Go",
        "- Ported two Go services",
        "Senior Go Developer",
    ],
)
def test_a_resume_needs_few_words_around_a_name(text: str) -> None:
    assert "go" in {m.skill for m in find_mentions(text, core_index(), in_resume=True)}


@pytest.mark.parametrize(
    "text",
    [
        "Python – Go the extra mile",
        "Python, also Go further",
        "Python. “Go!”",
        "Go to Berlin, and Python",
        "Python, Zunk, Go figure",
        "Python in Berlin, Zunk, then Go home",
    ],
)
def test_a_sentence_beside_a_name_is_no_list(text: str) -> None:
    assert "go" not in skills_in(f"- {text}\n- Good English\n")


@pytest.mark.parametrize(
    "text",
    [
        "Go 3 miles",
        "- Years in C minor",
        "- Led R 3 and more",
        "- Worked with Go",
        "- Worked from 2001 to 2003 with Go",
        "- Teamed up in 2003 with Go.",
        "Let people go - advanced",
    ],
)
def test_a_word_stays_one_in_a_resume(text: str) -> None:
    assert not find_mentions(text, core_index(), in_resume=True)
