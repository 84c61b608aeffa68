from __future__ import annotations

import pytest

from tests.matching.naming import named, skills_in
from tests.taxonomy.core import index_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("supervised and unsupervised learning", ["supervised", "unsupervised learning"]),
        ("supervised, unsupervised and deep learning", ["supervised", "unsupervised", "deep learning"]),
        ("supervised/unsupervised learning", ["supervised", "unsupervised learning"]),
        ("model training and evaluation", ["model training", "evaluation"]),
        ("model evaluation, training", ["model evaluation", "training"]),
    ],
)
def test_names_that_share_a_word_are_all_found(text: str, expected: list[str]) -> None:
    assert [words for _, words in named(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("supervised and deep", []),
        ("model training and evaluation metrics", ["model training"]),
        ("model training. Evaluation follows", ["model training"]),
        ("model training; evaluation", ["model training"]),
        ("Docker and unsupervised learning", ["Docker", "unsupervised learning"]),
        ("trained and deep learning", ["deep learning"]),
    ],
)
def test_words_that_share_nothing_are_left_alone(text: str, expected: list[str]) -> None:
    assert [words for _, words in named(text)] == expected


_AZURE = index_of(
    "azure: {name: Azure, plain: [Azure]}\nfunctions: {name: Azure Functions}\nstorage: {name: Azure Storage}\n"
    "app: {name: Azure App Service}\n"
)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Azure Functions, Storage and App Services", ["functions", "storage", "app"]),
        ("Azure (Functions, Storage, App Service)", ["azure", "functions", "storage", "app"]),
        ("Azure (money, Storage)", ["azure"]),
        ("Azure Functions, Storage rooms", ["functions"]),
        ("Azure, Storage", ["azure"]),
    ],
)
def test_products_share_the_name_of_their_owner(text: str, skills: list[str]) -> None:
    assert skills_in(text, _AZURE) == skills
