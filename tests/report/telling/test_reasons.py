from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.telling.reasons import because_text, negated_skills, requirement_name
from tests.report.conftest import RESUME

if TYPE_CHECKING:
    from tests.report.conftest import MakeReport


@pytest.mark.parametrize(
    ("asked", "shown", "told"),
    [
        ("- Docker", "Docker", "your resume names it"),
        ("- Docker", "Python", "your resume doesn't mention it"),
        ("- Java or Scala", "Python", "your resume doesn't mention any of them"),
        ("- Java or Scala", "Scala", "met by Scala"),
        ("- Java or Scala", "Spring Boot", "shown through Spring Boot, which includes Java"),
        ("- REST APIs", "FastAPI", "shown through FastAPI"),
        (
            "- Deep learning",
            "PyTorch, TensorFlow, LLMs",
            "shown through Large language models, PyTorch and TensorFlow",
        ),
        ("- Kafka", "RabbitMQ", "near: RabbitMQ"),
        ("- Kafka or Dagster", "RabbitMQ", "near: RabbitMQ (for Apache Kafka)"),
        ("- PyTorch", "deep learning", "only in general: Deep learning"),
    ],
)
def test_each_verdict_says_why(make_report: MakeReport, asked: str, shown: str, told: str) -> None:
    report = make_report(f"Skills\n\n{shown}", f"Engineer\n\nRequirements\n{asked}")
    assert because_text(report.requirements[0], report.taxonomy, negated_skills(report.resume)) == told


def test_a_skill_that_is_named_as_lacking_is_not_said_to_be_unmentioned(make_report: MakeReport) -> None:
    report = make_report(RESUME, "Engineer\n\nRequirements\n- Kubernetes or Terraform")
    (row,) = report.requirements
    assert requirement_name(row, report.taxonomy) == "Kubernetes or Terraform"
    assert because_text(row, report.taxonomy, negated_skills(report.resume)) == (
        "your resume names Kubernetes only as not known, wanted or being learnt"
    )
