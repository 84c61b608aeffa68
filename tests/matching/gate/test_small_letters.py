from __future__ import annotations

import pytest

from tests.matching.naming import skills_in
from tests.taxonomy.core import index_of

_INDEX = index_of(
    "java: {name: Java}\nsql: {name: SQL}\ncaching: {name: Caching, plain: [Caching]}\n"
    "spring: {name: Spring, ambiguous: [Spring], case: [Spring]}\n"
    "rest: {name: REST, ambiguous: [REST], case: [REST]}\n"
    "react: {name: React, ambiguous: [React], case: [React]}\n"
    "go: {name: Go, ambiguous: [Go], case: [Go]}\n"
)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("- solid java, spring, rest and sql\n- ship", ["java", "spring", "rest", "sql"]),
        ("sql, go or react", ["sql", "go", "react"]),
        ("java spring rest sql", ["java", "spring", "rest", "sql"]),
        ("testing with go, react and spring", ["go", "react", "spring"]),
    ],
)
def test_a_list_in_small_letters_names_what_it_would_name_with_capitals(text: str, skills: list[str]) -> None:
    assert skills_in(text, _INDEX) == skills


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("java, go to meetings", ["java"]),
        ("you know sql, react calmly and rest well", ["sql"]),
        ("- java\n- rest well", ["java"]),
        ("caching, rest and play", ["caching"]),
        ("HTTP rest, sql", ["sql"]),
        ("Java, go, react", ["java"]),
        ("java in spring rest", ["java"]),
        ("go, rest", []),
    ],
)
def test_a_word_of_a_clause_is_no_name_in_small_letters(text: str, skills: list[str]) -> None:
    assert skills_in(text, _INDEX) == skills


_TRADES = index_of(
    "java: {name: Java}\nsql: {name: SQL}\n"
    "puppet: {name: Puppet, ambiguous: [Puppet], case: [Puppet], contexts: [chef]}\n"
    "chef: {name: Chef, ambiguous: [Chef], case: [Chef]}\n"
    "go: {name: Go, ambiguous: [Go], case: [Go]}\n"
    "swift: {name: Swift, ambiguous: [Swift], case: [Swift]}\n"
)


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("puppet or chef", ["puppet", "chef"]),
        ("chef, puppet, go.", ["chef", "puppet", "go"]),
        ("experience with puppet and chef, of course", ["puppet", "chef"]),
        ("java, puppet and chef scripts", ["java", "puppet", "chef"]),
        ("JAVA, GO, SWIFT", ["java", "go", "swift"]),
        ("GO / SQL", ["go", "sql"]),
        ("You know JAVA and GO", ["java", "go"]),
    ],
)
def test_a_list_of_nothing_but_names_is_one_of_names(line: str, skills: list[str]) -> None:
    assert skills_in(f"- Much to do\n- {line}\n- Good English\n", _TRADES) == skills


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("a chef or puppet for our show", []),
        ("chef, waiter and puppet", []),
        ("SQL, SWIFT payments and SEPA", ["sql"]),
        ("Payments (SWIFT, SQL)", ["sql"]),
        ("GO BIG, JAVA", ["java"]),
        ("GO, SWIFT", []),
    ],
)
def test_a_list_of_other_things_is_none(line: str, skills: list[str]) -> None:
    assert skills_in(f"- Much to do\n- {line}\n- Good English\n", _TRADES) == skills
