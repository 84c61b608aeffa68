from __future__ import annotations

import pytest

from gapgui.matching.matcher import find_mentions
from tests.taxonomy.core import index_of

_INDEX = index_of(
    "review: {name: Code review, aliases: [review code, reviewing code]}\n"
    "deployment: {name: Model deployment, aliases: [deploy models, deploying models, deploying ML models, deployed ML models]}\n"
    "shipping: {name: Container delivery, aliases: [shipped containers, shipping containers]}\n"
    "labels: {name: Data labeling, aliases: [labeled data, labeling data]}\n"
    "systems: {name: Operating systems}\nlook: {name: Design systems}\nflow: {name: TensorFlow}\n"
)


def _told(text: str) -> list[tuple[str, str]]:
    return [(found.skill, found.text) for found in find_mentions(text, _INDEX, in_resume=True)]


@pytest.mark.parametrize(
    ("text", "skill", "shown"),
    [
        ("Mentor two and review most of the team's code", "review", "review most of the team's code"),
        ("Reviewed the legacy payment code of others", "review", "Reviewed the legacy payment code"),
        ("Reviewed all\nof their code", "review", "Reviewed all\nof their code"),
        ("Deployed a model in a week", "deployment", "Deployed a model"),
        ("Deployed our ML models", "deployment", "Deployed our ML models"),
        ("Shipped several containers a day", "shipping", "Shipped several containers"),
        ("Labelled all the data", "labels", "Labelled all the data"),
        ("Reviewed code and coached juniors", "review", "Reviewed code"),
    ],
)
def test_work_that_is_told_with_words_between_is_found(text: str, skill: str, shown: str) -> None:
    assert _told(text) == [(skill, shown)]


@pytest.mark.parametrize(
    "text",
    [
        "Operated the systems of three shops",
        "Designed the systems behind the shop",
        "Designed systems, operated systems",
        "Reviewed. Code was written by others",
        "Reviewed letters and code",
        "Reviewed code compliance",
        "Reviewed the books, code and letters",
        "Reviewed the letters. Code was written by others",
        "Reviewed the letters of those who write code",
        "Reviewed the very long and tedious old legacy payment code",
        "Deployed the people who draw models",
    ],
)
def test_things_and_other_objects_are_no_work_that_is_told(text: str) -> None:
    assert _told(text) == []


def test_a_name_among_the_words_between_keeps_its_place() -> None:
    assert _told("Deployed the TensorFlow models") == [("deployment", "Deployed"), ("flow", "TensorFlow")]


def test_a_posting_asks_by_names_only() -> None:
    assert not find_mentions("You review most of the team's code", _INDEX)
