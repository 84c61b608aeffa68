from __future__ import annotations

import pytest

from tests.matching.naming import named
from tests.taxonomy.core import index_of

_INDEX = index_of(
    "monolith: {name: Monolith decomposition, aliases: [monolith to microservices]}\n"
    "micro: {name: Microservices}\n"
    "iam: {name: Access management}\n"
    "aws-iam: {name: AWS IAM, aliases: [AWS Identity and Access Management]}\n"
    "ds: {name: Data structures and algorithms}\n"
    "algorithms: {name: Algorithms, plain: [Algorithms]}\n"
    "ci: {name: CI, aliases: [integration and delivery chain], implies: [chain]}\n"
    "chain: {name: Delivery chain}\n"
)


def test_a_longer_name_does_not_hide_the_one_it_ends_with() -> None:
    assert named("a monolith to microservices", _INDEX) == [
        ("monolith", "monolith"),
        ("micro", "microservices"),
    ]


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("AWS Identity and Access Management", "aws-iam"),
        ("data structures and algorithms", "ds"),
        ("integration and delivery chain", "ci"),
    ],
)
def test_a_name_of_one_thing_stays_whole(text: str, skill: str) -> None:
    assert named(text, _INDEX) == [(skill, text)]


_HIDING = index_of(
    "sql: {name: SQL, aliases: [SQL query]}\n"
    "tuning: {name: Query tuning}\n"
    "cloud: {name: Cloud services}\n"
    "aws: {name: AWS, aliases: [AWS cloud], implies: [cloud]}\n"
    "vertex: {name: Vertex AI, aliases: [Vertex], plain: [Vertex]}\n"
    "design: {name: AI design}\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SQL query tuning", [("sql", "SQL"), ("tuning", "query tuning")]),
        ("SQL queries, tuning", [("sql", "SQL queries")]),
        ("AWS cloud services", [("aws", "AWS cloud")]),
        ("Vertex AI design", [("vertex", "Vertex AI")]),
    ],
)
def test_a_longer_name_takes_no_word_from_another_skill(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text, _HIDING) == expected
