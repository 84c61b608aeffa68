from __future__ import annotations

import pytest

from gapgui.matching.candidates import find_candidates
from gapgui.reading.tokens import tokenize
from tests.matching.naming import named, skills_in
from tests.taxonomy.core import core_index


def test_candidates_come_in_order_the_longest_first() -> None:
    text = "Spark Streaming, Go and Amazon Web Services"
    found = find_candidates(text, tokenize(text), core_index())
    assert [text[c.start : c.end] for c in found] == [
        "Spark Streaming",
        "Spark",
        "Go",
        "Amazon Web Services",
        "Web Services",
    ]


@pytest.mark.parametrize(
    ("written", "skill"),
    [
        ("python3", "python"),
        ("Python3.11", "python"),
        ("java17", "java"),
        ("c++20", "cpp"),
        ("postgres15", "postgresql"),
    ],
)
def test_a_version_may_be_glued_to_a_name(written: str, skill: str) -> None:
    assert skills_in(f"uses {written} daily") == [skill]


def test_a_version_does_not_make_an_ambiguous_name_sure() -> None:
    assert skills_in("take the rust2 exit") == []


@pytest.mark.parametrize(
    ("written", "skill"),
    [
        ("postgre sql", "postgresql"),
        ("Py Torch", "pytorch"),
        ("fast-api", "fastapi"),
        ("Java Script", "javascript"),
        ("Scikit learn", "scikit-learn"),
        ("ScikitLearn", "scikit-learn"),
        ("huggingface", "hugging-face"),
        ("NodeJS", "node-js"),
        ("node js", "node-js"),
    ],
)
def test_names_are_found_joined_and_split(written: str, skill: str) -> None:
    assert named(f"uses {written} daily") == [(skill, written)]


@pytest.mark.parametrize("text", ["a ws", "k 8 s", "my sql, no sql", "post gres"])
def test_nothing_is_put_together_that_a_reader_would_not(text: str) -> None:
    assert "aws" not in skills_in(text)
    assert "kubernetes" not in skills_in(text)


def test_names_are_not_joined_over_a_function_word() -> None:
    index_text = "the m of l flow"
    assert skills_in(index_text) == []
