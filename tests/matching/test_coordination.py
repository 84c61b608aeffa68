from __future__ import annotations

import pytest

from tests.matching.naming import named


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
