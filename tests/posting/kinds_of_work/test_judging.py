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

PLATFORM_FOR_MODELS = """AI Platform Engineer
Responsibilities
- Run Kubernetes clusters with GPU nodes for AI workloads
- Keep the distributed systems on which our researchers' models run reliable
Requirements
- Docker, PostgreSQL, Kafka
- Code reviews and unit tests
Nice to have
- PyTorch
"""
RESEARCH_ENGINEER = """AI Research Engineer
Responsibilities
- Design new methods for speech separation and run experiments with careful ablations
- Train deep learning models and ship what works to production
Requirements
- PhD in machine learning and papers at good venues
- PyTorch
"""
DATA_FOR_MODELS = """Data & AI Engineer
Responsibilities
- Build data pipelines and keep data quality
- Deploy machine learning models to production
- Move data with ETL
Requirements
- ETL, Airflow, SQL
- PyTorch, machine learning
"""


@pytest.mark.parametrize(
    ("text", "archetype"),
    [
        (RESEARCH, "research"),
        (ML_ENGINEERING, "ml_engineering"),
        (DATA_SCIENCE, "data_science"),
        (DATA_ENGINEERING, "data_engineering"),
        (SOFTWARE, "software"),
        (PLATFORM_FOR_MODELS, "swe_with_ml"),
        (RESEARCH_ENGINEER, "research"),
        (DATA_FOR_MODELS, "data_engineering"),
    ],
)
def test_what_is_asked_decides_not_the_title(text: str, archetype: str) -> None:
    assert posting_of(text).archetype == archetype


def duties(title: str, bullets: tuple[str, ...], skills: str) -> str:
    below = "".join(f"- {bullet}\n" for bullet in bullets)
    return f"{title}\n\nWhat you will do\n\n{below}\nRequirements\n\n- {skills}\n"


@pytest.mark.parametrize(
    ("title", "bullets", "skills", "archetype"),
    [
        ("Machine Learning Engineer", ("Maintain our web shop in Java", "Fix bugs"), "Java", "software"),
        ("Research Engineer", ("Write firmware for robots", "Debug drivers"), "Java", "software"),
        ("Software Engineer", ("Train models and put them into production", "Retrain models"), "PyTorch", "ml_engineering"),
        ("Applied Scientist", ("Run A/B tests", "Forecast demand"), "Python", "data_science"),
        ("Analytics Engineer", ("Improve data quality in the warehouse",), "SQL", "data_engineering"),
        ("Machine Learning Engineer", ("Deploy models to production",), "PyTorch", "ml_engineering"),
        ("Research Scientist", ("Publish at NeurIPS",), "PyTorch", "research"),
        ("Backend Engineer", ("Look after our shelves",), "Java", "software"),
    ],
)  # fmt: skip
def test_duties_outweigh_a_title_that_nothing_bears_out(
    title: str, bullets: tuple[str, ...], skills: str, archetype: str
) -> None:
    assert posting_of(duties(title, bullets, skills)).archetype == archetype


def test_one_sentence_does_not_outweigh_a_title() -> None:
    assert posting_of("Backend Engineer\n\nRequirements\n- Java\n- PhD in physics\n").archetype == "software"


def test_skills_alone_are_asked_of_engineers() -> None:
    assert posting_of("Tinkerer\n\nRequirements\n- Java\n").archetype == "software"


def test_a_doctor_among_other_degrees_speaks_for_nothing() -> None:
    plain = posting_of(SOFTWARE)
    degrees = posting_of(SOFTWARE + "- Bachelor's, Master's or PhD in computer science\n")
    assert degrees.archetype_shares == plain.archetype_shares


def test_a_title_is_one_voice_however_many_kinds_it_names() -> None:
    named = posting_of(ML_ENGINEERING.replace("Engineer\n", "Machine Learning Engineer / Analyst\n", 1))
    assert named.archetype == "ml_engineering"


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
