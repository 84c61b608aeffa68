from __future__ import annotations

import pytest

from tests.posting.asking import posting_of, requiring


def unknown(*bullets: str) -> list[str]:
    return [term.text for term in requiring(*bullets).unknown_terms]


@pytest.mark.parametrize(
    ("bullet", "term"),
    [
        ("Dagster, Flyte or Airflow", "Flyte"),
        ("Experience with Qdrant and Kafka", "Qdrant"),
        ("Docker, ArgoCD", "ArgoCD"),
        ("Python with JAX9", "JAX9"),
        ("Kafka, Apache Pulsar", "Apache Pulsar"),
    ],
)
def test_a_named_thing_beside_skills_is_offered(bullet: str, term: str) -> None:
    assert term in unknown(bullet)


@pytest.mark.parametrize(
    "bullet",
    [
        "Strong Python",
        "Excellent communication, Python",
        "Bachelor in Science and Python",
        "Python, Java and SQL",
        "Work with Engineers and Analysts in Python",
        "English and German",
        "Our Frobnik runs well all day long, Python",
    ],
)
def test_ordinary_words_are_not_offered(bullet: str) -> None:
    assert unknown(bullet) == []


def test_benefits_and_company_offer_no_terms() -> None:
    posting = posting_of(
        "Engineer\n\nAbout Zorbly\nAt Zorbly, we use Python and Qdrant.\n\nRequirements\n- Python, Zorbly\n- SQL\n\nBenefits\n- Wellhub, Python courses\n"
    )
    assert [term.text for term in posting.unknown_terms] == []


def test_terms_know_their_place_and_how_often_they_stand() -> None:
    posting = requiring("Python, Flyte", "Kafka, Flyte", "Docker, Qdrant")
    assert [(term.text, term.line, term.count) for term in posting.unknown_terms] == [
        ("Flyte", 4, 2),
        ("Qdrant", 6, 1),
    ]
    text = posting.document.text
    assert all(text[term.start : term.end] == term.text for term in posting.unknown_terms)


def test_what_is_known_is_never_offered() -> None:
    posting = requiring("Pytroch, Kubernetes, postgre sql, Mercury")
    assert {"Pytroch", "Kubernetes"} & {term.text for term in posting.unknown_terms} == set()
