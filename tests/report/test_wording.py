from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from gapgui.report.wording import (
    because_text,
    count_sentence,
    join,
    negated_skills,
    requirement_name,
    summary_sentence,
    total_years_text,
    years_text,
)
from gapgui.resume.resume import Experience
from tests.report.conftest import RESUME

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport


def answer(make_report: MakeReport, asked: str, shown: str = "Python, Docker, PyTorch, RabbitMQ") -> str:
    return summary_sentence(make_report(f"Skills\n\n{shown}", f"Engineer\n\nRequirements\n{asked}"))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("- Docker\n- PyTorch", "Your resume shows all 2 required skills."),
        ("- Docker", "Your resume shows the one required skill."),
        ("- Kubernetes", "The one required skill is missing: Kubernetes (general engineering)."),
        ("- Docker\n- SHAP", "1 of 2 required skills is missing: SHAP (ML-specific)."),
        (
            "- Kubernetes\n- Terraform\n- Docker",
            "2 of 3 required skills are missing, all general engineering: Kubernetes and Terraform.",
        ),
        (
            "- Kubernetes\n- SHAP",
            "2 of 2 required skills are missing, half of them ML-specific: Kubernetes and SHAP.",
        ),
        (
            "- Kubernetes\n- SHAP\n- Linux\n- Scala\n- Kafka",
            "4 of 5 required skills are missing, most of them general engineering: Kubernetes, SHAP, Linux and 1 more. "
            "1 more is shown only in part.",
        ),
        (
            "- Kafka\n- TensorFlow",
            "Nothing required is missing; 2 of 2 are shown only in part: Apache Kafka and TensorFlow.",
        ),
        (
            "- a sense of humour",
            "No skill of the taxonomy was recognised in the posting, so there is nothing to compare.",
        ),
    ],
)
def test_the_answer_is_one_plain_sentence(make_report: MakeReport, asked: str, told: str) -> None:
    assert answer(make_report, asked) == told


def test_a_resume_without_skills_gets_no_verdict(make_report: MakeReport) -> None:
    assert "was not compared" in answer(make_report, "- Docker", "gardening")


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


def test_counts_leave_out_what_is_not_there(report: GapReport) -> None:
    assert count_sentence(report.requirements, "ml", "required") == "2 of 3 required covered, 1 partial"
    assert count_sentence([], "ml", "required") == ""


def test_lists_read_as_in_a_sentence() -> None:
    assert [join(names, "or") for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A or B",
        "A, B or C",
    ]


def test_years_agree_in_number(report: GapReport) -> None:
    assert (years_text(1), years_text(3)) == ("1 year", "3 years")
    assert total_years_text(replace(report.resume, experience=Experience(None))) == "no dated jobs found"
    assert (
        total_years_text(replace(report.resume, experience=Experience(0))) == "less than a year in dated jobs"
    )
    assert total_years_text(replace(report.resume, experience=Experience(7))) == "7 years in dated jobs"
    going_on = replace(report.resume, experience=Experience(7, date(2023, 11, 1), 3))
    assert total_years_text(going_on) == (
        "7 years in dated jobs, the present one counted to 11/2023, the file's own date "
        "(3 years to the latest date on the page)"
    )
