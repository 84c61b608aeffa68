from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.report.telling.summary import summary_sentence

if TYPE_CHECKING:
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
