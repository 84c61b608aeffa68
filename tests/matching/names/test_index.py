from __future__ import annotations

import pytest

from tests.matching.naming import named, skills_in
from tests.taxonomy.core import core_index, index_of


@pytest.mark.parametrize("written", ["CI/CD", "CI / CD", "CI CD", "CI-CD", "CICD", "ci/cd"])
def test_a_slash_in_a_name_may_be_missing(written: str) -> None:
    assert skills_in(f"We use {written} here") == ["ci-cd"]


@pytest.mark.parametrize(
    "written", ["Weights & Biases", "Weights and Biases", "weights&biases", "Weights Biases", "WeightsBiases"]
)
def test_an_ampersand_in_a_name_may_be_spelled_out(written: str) -> None:
    assert skills_in(f"We use {written} here") == ["wandb"]


@pytest.mark.parametrize(
    "written", ["neural networks", "Neural Network", "neural-network", "NEURAL NETWORKS"]
)
def test_a_name_in_the_plural_is_found_in_the_singular(written: str) -> None:
    assert skills_in(f"Train a {written} now") == ["neural-networks"]


@pytest.mark.parametrize("written", ["LLMs", "LLM", "LLM's"])
def test_an_acronym_in_the_plural_is_found_in_the_singular(written: str) -> None:
    assert skills_in(f"Train an {written} now") == ["llm"]


def test_plurals_of_acronyms_that_end_like_latin_words_are_found() -> None:
    index = index_of("gpu: {name: GPU}\nweb-api: {name: web API}")
    assert skills_in("GPUs behind web APIs", index) == ["gpu", "web-api"]


def test_a_slash_between_two_names_does_not_join_them() -> None:
    index = index_of(
        "one: {name: alpha beta qux}\ntwo: {name: Alphqa}\nthree: {name: Betqa}\nfour: {name: Alphqa Betqa}"
    )
    assert named("Alphqa/Betqa", index) == [("two", "Alphqa"), ("three", "Betqa")]
    assert named("Alphqa Betqa", index) == [("four", "Alphqa Betqa")]


def test_short_names_are_not_put_together_from_pieces() -> None:
    index = index_of("abc: {name: Abq}")
    assert skills_in("a bq, ab q", index) == []


def test_an_empty_taxonomy_finds_nothing() -> None:
    from gapgui.matching.names.index import build_index
    from tests.taxonomy.core import parsed

    taxonomy, _ = parsed("")
    assert skills_in("Python, Go and R", build_index(taxonomy)) == []


def test_the_index_knows_its_taxonomy() -> None:
    assert "pytorch" in core_index().taxonomy.skills
    assert "pytorch" in core_index().known_words


@pytest.mark.parametrize(
    ("name", "written", "found"),
    [
        ("Databases", "a database", True),
        ("Firewalls", "one firewall each", True),
        ("Microservices", "a micro-service landscape", True),
        ("Pandas", "a panda", False),
        ("Genomics", "genomic", False),
        ("JTests", "a JTest", False),
    ],
)
def test_a_thing_named_in_the_plural_is_found_in_the_singular(name: str, written: str, found: bool) -> None:
    assert bool(skills_in(written, index_of(f"one: {{name: {name}, plain: [{name}]}}"))) is found
