from __future__ import annotations

import pytest

from gapgui.posting.posting import ARCHETYPES
from tests.posting.asking import posting_of

RESEARCH = """Machine Learning Engineer
Responsibilities
- Invent novel algorithms and publish them at NeurIPS and ICML
- Shape our research agenda with peer-reviewed research papers
Requirements
- PhD in machine learning
- First-author publications
- deep learning and PyTorch
"""
ML_ENGINEERING = """Engineer
Responsibilities
- Deploy machine learning models to production
- Build ML pipelines, model monitoring and feature stores
Requirements
- PyTorch, TensorFlow and MLflow
- Train and serve deep learning models at scale
- Docker
"""
DATA_SCIENCE = """Data Scientist
Responsibilities
- Answer business questions and turn data into actionable insights
- Design experiments, A/B testing and forecasting for stakeholders who decide on data
Requirements
- statistics, A/B testing and time series analysis
- SQL
"""
DATA_ENGINEERING = """Data Engineer
Responsibilities
- Build data pipelines and the data warehouse
- Own data quality, ingestion and lineage
Requirements
- ETL, Airflow, Kafka, SQL
- PostgreSQL
"""
SOFTWARE = """Backend Engineer
Responsibilities
- Build backend microservices and REST APIs
- Code reviews and unit tests
Requirements
- Java, PostgreSQL, Docker
- Distributed systems
"""


@pytest.mark.parametrize(
    ("text", "archetype"),
    [
        (RESEARCH, "research"),
        (ML_ENGINEERING, "ml_engineering"),
        (DATA_SCIENCE, "data_science"),
        (DATA_ENGINEERING, "data_engineering"),
        (SOFTWARE, "software"),
    ],
)
def test_what_is_asked_decides_not_the_title(text: str, archetype: str) -> None:
    assert posting_of(text).archetype == archetype


def test_software_work_beside_machine_learning_is_software_with_ml() -> None:
    mixed = SOFTWARE.replace("Java,", "Java, machine learning, PyTorch,")
    assert posting_of(mixed).archetype == "swe_with_ml"


@pytest.mark.parametrize("text", [RESEARCH, ML_ENGINEERING, SOFTWARE])
def test_shares_are_whole_and_the_largest_names_the_work(text: str) -> None:
    posting = posting_of(text)
    shares = dict(posting.archetype_shares)
    assert tuple(shares) == ARCHETYPES
    assert sum(shares.values()) == pytest.approx(1, abs=0.01)
    assert posting.archetype == max(shares, key=lambda kind: shares[kind])


def test_the_sentences_that_drove_it_are_shown_the_weightiest_first() -> None:
    posting = posting_of(RESEARCH)
    evidence = posting.archetype_evidence
    assert "publish" in posting.document.text[evidence[0].start : evidence[0].end]
    assert [item.weight for item in evidence] == sorted((item.weight for item in evidence), reverse=True)


def test_nothing_speaks_for_anything() -> None:
    posting = posting_of("Lorem ipsum dolor sit amet.")
    assert posting.archetype is None
    assert set(dict(posting.archetype_shares).values()) == {0.0}
