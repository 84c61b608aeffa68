from __future__ import annotations

import pytest

from gapgui.matching.names.index import build_index
from tests.matching.naming import named
from tests.taxonomy.core import index_of, parsed

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


_LANGUAGES = """categories:
  languages:
    name: Languages
    track: general
    broader: "no"
    skills:
      java: {name: Java}
      sharp: {name: "C#"}
      sql: {name: SQL}
  tools:
    name: Tools
    track: general
    skills:
      kafka: {name: Apache Kafka, aliases: [Kafka]}
      performance: {name: Database performance, aliases: [SQL performance tuning]}
      relational: {name: Relational databases, aliases: [SQL database]}
      schemas: {name: Schema design, aliases: [database schema]}
      server: {name: SQL Server, implies: [sql]}
      spring: {name: Spring, aliases: [Java Spring], case: [Spring], ambiguous: [Spring], implies: [java]}
      spring-boot: {name: Spring Boot, implies: [spring]}
      streams: {name: Kafka Streams, implies: [kafka]}
      swing: {name: Swing toolkit, aliases: [Java Swing], implies: [java]}
      unity: {name: Unity, aliases: ["Unity C#"], case: [Unity], ambiguous: [Unity]}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Java Spring", [("java", "Java"), ("spring", "Spring")]),
        ("Java Spring Boot", [("java", "Java"), ("spring-boot", "Spring Boot")]),
        ("Unity C#", [("unity", "Unity"), ("sharp", "C#")]),
        ("SQL performance tuning", [("sql", "SQL"), ("performance", "performance tuning")]),
        ("SQL database schema", [("sql", "SQL"), ("schemas", "database schema")]),
        ("Apache Kafka Streams", [("streams", "Kafka Streams")]),
        ("Apache Kafka", [("kafka", "Apache Kafka")]),
        ("SQL databases", [("relational", "SQL databases")]),
        ("SQL Server", [("server", "SQL Server")]),
        ("Java Swing", [("swing", "Java Swing")]),
    ],
)
def test_a_language_beside_what_is_made_with_it_is_named_too(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert named(text, build_index(parsed(_LANGUAGES)[0])) == expected
