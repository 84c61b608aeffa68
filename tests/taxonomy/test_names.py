from __future__ import annotations

import pytest

from gapgui.taxonomy.names import name_key
from tests.taxonomy.core import parsed, with_skills


def messages(skills: str) -> list[str]:
    return [problem.message for problem in parsed(with_skills(skills))[1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("scikit-learn", "Scikit Learn"),
        ("PostgreSQL", "Postgre SQL"),
        ("neural networks", "Neural Network"),
        ("CI/CD", "CI CD"),
        ("Node.js", "NodeJS"),
        ("Optimisation methods", "optimization method"),
    ],
)
def test_spellings_that_the_matcher_joins_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("AWS", "AW"), ("R", "Rs"), ("Java", "JavaScript")])
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(
    ("plural", "singular"), [("Qubes", "qube"), ("Qux apps", "Qux app"), ("Qux Actions", "Qux Action")]
)
def test_the_singular_stands_beside_a_plural_that_does_not_find_it(plural: str, singular: str) -> None:
    assert messages(f"a-one: {{name: {plural}, aliases: [{singular}]}}") == []


@pytest.mark.parametrize(("plural", "singular"), [("Qux networks", "Qux network"), ("QXYZs", "QXYZ")])
def test_the_singular_beside_a_plural_that_finds_it_is_left_out(plural: str, singular: str) -> None:
    (message,) = messages(f"a-one: {{name: {plural}, aliases: [{singular}]}}")
    assert "leave it out" in message


def test_a_name_of_two_skills_must_be_ambiguous_in_both() -> None:
    two = "a-one: {{name: Alpha one, aliases: [Qux], ambiguous: [{}]}}\nb-two: {{name: Beta two, aliases: [QUX], ambiguous: [{}]}}"
    assert messages(two.format("", "")) != []
    assert messages(two.format("Qux", "")) != []
    assert messages(two.format("Qux", "QUX")) == []


def test_a_name_of_two_skills_is_reported_with_both() -> None:
    (message,) = messages("a-one: {name: Alpha one, aliases: [Qux]}\nb-two: {name: Beta two, aliases: [QUX]}")
    assert message == "'QUX' is a name of 'b-two' and of 'a-one': mark it ambiguous in both, or drop one"


def test_an_english_word_needs_a_mark() -> None:
    (message,) = messages("swift: {name: Swift}")
    assert "is an English word: add it to 'ambiguous'" in message
    assert messages("swift: {name: Swift, ambiguous: [Swift]}") == []
    assert messages("swift: {name: Swift, plain: [Swift]}") == []


def test_a_spelling_that_is_found_anyway_is_left_out() -> None:
    (message,) = messages("node-js: {name: Node.js, aliases: [NodeJS]}")
    assert message == "'NodeJS' of 'node-js' is already found through 'Node.js': leave it out"


@pytest.mark.parametrize("name", ["'&'", "'...'", "'—'"])
def test_a_name_without_a_word_is_refused(name: str) -> None:
    (message,) = messages(f"odd: {{name: {name}}}")
    assert "no letter or digit" in message
