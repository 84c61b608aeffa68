from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.telling.summary import summary_sentence

if TYPE_CHECKING:
    from tests.report.conftest import MakeReport


def answer(make_report: MakeReport, asked: str, shown: str = "Python, Docker, PyTorch, RabbitMQ, AWS") -> str:
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
            "2 of 2 required skills are missing. ML: SHAP. General engineering: Kubernetes.",
        ),
        (
            "- Kubernetes\n- SHAP\n- Linux\n- Scala\n- 3+ years of Terraform\n- Kafka",
            "5 of 6 required skills are missing. ML: SHAP. "
            "General engineering: Terraform, Kubernetes, Linux and Scala. "
            "Besides, 1 is partial: only something near or more general is shown.",
        ),
        (
            "- Kubernetes\n- Kafka\n- TensorFlow",
            "1 of 3 required skills is missing: Kubernetes (general engineering). "
            "Besides, 2 are partial: only something near or more general is shown.",
        ),
        (
            "- Kafka\n- TensorFlow",
            "No required skill is missing. 2 of 2 are partial: only something near or more general is shown. "
            "ML: TensorFlow. General engineering: Apache Kafka.",
        ),
        (
            "- Kafka\n- Google Cloud\n- Docker",
            "No required skill is missing. 2 of 3 are partial, all general engineering: Apache Kafka and Google Cloud. "
            "Only something near or more general is shown.",
        ),
        (
            "- Docker\n- Kafka",
            "No required skill is missing. 1 of 2 is partial: Apache Kafka (general engineering). "
            "Only something near or more general is shown.",
        ),
        (
            "- Kafka",
            "The one required skill is partial: Apache Kafka (general engineering). Only something near or more general is shown.",
        ),
        (
            "- a sense of humour",
            "No skill of the taxonomy was recognised in the posting, so there is nothing to compare.",
        ),
    ],
)
def test_the_answer_is_one_plain_sentence(make_report: MakeReport, asked: str, told: str) -> None:
    assert answer(make_report, asked) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "Nice to have\n- Kubernetes\n- Docker\n- SHAP",
            "The posting marks no skill as required. 2 of 3 named skills are missing. ML: SHAP. "
            "General engineering: Kubernetes.",
        ),
        (
            "Responsibilities\n- Run services in Docker",
            "The posting marks no skill as required. Your resume shows the one named skill.",
        ),
        (
            "Requirements\n- Docker\n- Python\n\nNice to have\n- SHAP\n- Linux\n- AWS",
            "Your resume shows all 2 required skills. 2 of 3 preferred skills are missing. ML: SHAP. "
            "General engineering: Linux.",
        ),
        (
            "Requirements\n- Docker\n- Python\n\nNice to have\n- Linux",
            "Your resume shows all 2 required skills. The one preferred skill is missing: Linux (general engineering).",
        ),
    ],
)
def test_what_is_only_preferred_is_told_where_nothing_required_is_missing(
    make_report: MakeReport, asked: str, told: str
) -> None:
    report = make_report("Skills\n\nPython, Docker, PyTorch, AWS", f"Engineer\n\n{asked}")
    assert summary_sentence(report) == told


def test_years_that_are_short_are_told_where_nothing_is_missing(make_report: MakeReport) -> None:
    resume = "EXPERIENCE\n\nEngineer, Norfold Ltd, 2019 - 2021\n- Services with Python and Docker"
    posting = "Engineer\n\nRequirements\n- 5+ years of Python\n- Docker"
    assert summary_sentence(make_report(resume, posting)) == (
        "Your resume shows all 2 required skills. 1 is shown for fewer years than asked."
    )


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "- Kubernetes\n- Docker",
            "1 of 2 may be there, spelled in another way: Kubernetes (general engineering).",
        ),
        (
            "- Kubernetes\n- SHAP\n- Docker",
            "1 of 3 required skills is missing: SHAP (ML-specific). 1 more may be there, spelled in another way.",
        ),
    ],
)
def test_a_guess_is_neither_missing_nor_there(make_report: MakeReport, asked: str, told: str) -> None:
    resume = "Experience\n\nEngineer, Norfold Ltd, 2019 - 2021\n- Ran Kubernets in production, with Docker"
    assert summary_sentence(make_report(resume, f"Engineer\n\nRequirements\n{asked}")) == told


def test_what_the_posting_may_mean_is_named_last(make_report: MakeReport) -> None:
    told = answer(make_report, "- Experience with Kubernets in production\n- Terraform\n- Docker")
    assert told == (
        "2 of 3 required skills are missing, all general engineering: Terraform and perhaps Kubernetes."
    )


def test_many_alternatives_are_named_by_the_first(make_report: MakeReport) -> None:
    assert answer(make_report, "- Java, Scala, C++, TypeScript or Go\n- Docker") == (
        "1 of 2 required skills is missing: Java, Scala or 3 others (general engineering)."
    )


def test_the_answer_fits_three_lines_of_the_window(make_report: MakeReport) -> None:
    asked = (
        "Kubernetes, SHAP, Linux, Scala, Terraform, Feature stores, Drift detection, MLflow, Spring Boot, Time series, "
        "Experiment tracking, GitHub Actions, PostgreSQL, Kafka, TensorFlow"
    )
    told = answer(make_report, "- " + asked.replace(", ", "\n- "))
    assert "and 2 more" in told
    assert len(told) < 250


def test_a_resume_without_skills_gets_no_verdict(make_report: MakeReport) -> None:
    assert "was not compared" in answer(make_report, "- Docker", "gardening")


SPANISH = """Ingeniera de datos

Buscamos una persona con experiencia en Python y Docker para nuestro equipo de datos, y en la nube.
"""


def test_a_language_that_is_not_read_is_the_answer(make_report: MakeReport) -> None:
    resume = "Berufserfahrung\nEntwicklerin, Norfold, 2018 - heute\n\nKenntnisse\nPython, Docker"
    told = summary_sentence(make_report(resume, "Engineer\n\nRequirements\n- Docker\n- SHAP"))
    assert told.startswith("This resume looks German; gapgui reads English")
    told = summary_sentence(make_report("Skills\n\nPython", SPANISH))
    assert told.startswith("This posting looks Spanish; gapgui reads English and German")


def test_a_posting_in_german_is_compared(make_report: MakeReport) -> None:
    german = (
        "Entwicklerin\n\nWir suchen dich für die Arbeit mit Docker und Python. Das bringst du mit:\n- Docker"
    )
    assert "looks" not in summary_sentence(make_report("Skills\n\nPython, Docker", german))
