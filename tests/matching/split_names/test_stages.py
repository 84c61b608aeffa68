from __future__ import annotations

import pytest

from tests.matching.naming import named
from tests.taxonomy.core import index_of

_INDEX = index_of(
    "training: {name: Model training}\nevaluation: {name: Model evaluation}\ndeployment: {name: Model deployment}\n"
    "watching: {name: Model monitoring}\nmonitoring: {name: Monitoring, plain: [Monitoring]}\n"
    "performance: {name: Performance monitoring}\nagain: {name: Model retraining}\n"
)


def test_a_list_of_stages_names_those_of_a_model() -> None:
    assert named(
        "ML pipelines for training, evaluation, deployment, and monitoring in production", _INDEX
    ) == [
        ("training", "training"),
        ("evaluation", "evaluation"),
        ("deployment", "deployment"),
        ("watching", "monitoring"),
    ]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Took models to production: training, packaging, rollout and monitoring", ["training", "watching"]),
        ("Pipelines for evaluation and retraining", ["evaluation", "again"]),
        (
            "Models: training, deployment, performance monitoring, evaluation",
            ["training", "deployment", "performance", "evaluation"],
        ),
    ],
)
def test_what_only_a_model_goes_through_is_enough(text: str, skills: list[str]) -> None:
    assert [skill for skill, _ in named(text, _INDEX)] == skills


@pytest.mark.parametrize(
    "text",
    [
        "Training, evaluation and monitoring of new colleagues",
        "Deployment and monitoring of ML models",
        "We train models. Training, evaluation, and monitoring of new colleagues",
        "Models: training for all, evaluation forms, monitoring",
    ],
)
def test_stages_of_something_else_keep_their_meaning(text: str) -> None:
    assert {skill for skill, _ in named(text, _INDEX)} <= {"monitoring"}
