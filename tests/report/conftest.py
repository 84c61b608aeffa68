"""Reports made by the real pipeline from short invented documents and a small taxonomy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.gaps import GapReport, find_gaps
from gapgui.matching.names.index import build_index
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.taxonomy.loading import load_taxonomy
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.matching.names.index import Index

    MakeReport = Callable[[str, str], GapReport]

POSTING = """\
Machine Learning Engineer, Forecasting
Fernhollow Logistics

Responsibilities
- Build forecasts with deep learning and gradient boosting, and ship the models to production
- Offer predictions as REST APIs and gRPC services

Requirements
- 5+ years of professional software development in Python, Java or Go
- 3+ years with PyTorch or TensorFlow
- MLflow for experiment tracking
- Docker and Kubernetes on AWS
- Apache Kafka, and CI/CD as a habit
- A bachelor's degree in computer science

Nice to have
- A feature store such as Feast
- Terraform
- Explaining models with SHAP
- Flowgrain or another rule engine
- You don't need Scala

Benefits
- 30 days of holiday and a pension plan

Equal opportunity
Fernhollow Logistics is an equal opportunity employer and welcomes applicants of every background.
"""
RESUME = """\
Julia Oakes
Machine Learning Engineer
Bristol, United Kingdom | julia.oakes@example.com | +44 117 496 0142 | github.com/joakes

Experience

Machine Learning Engineer, Brindlewick Energy, Bristol
Mar 2022 - Jan 2025
- Built the day-ahead load forecast in PyTorch beside a LightGBM baseline; it cut the mean error by a fifth.
- Serve it with FastAPI in Docker containers on Google Cloud.
- Track every experiment in Weights & Biases. Oakes mentored two engineers at Brindlewick Energy.

Software Engineer, Papermoth Books, Bath
Sep 2017 - Feb 2022
- Rewrote the recommendations in Python and Julia, with RabbitMQ between the parts.
- Brought in GitHub Actions: from one release a month to several a day.

Skills

PyTorch, LightGBM, SHAP, Python, Java, Docker
Currently learning Kubernetes

Education

B.Sc. Computer Science, Severnside University, 2014 - 2017
"""


@pytest.fixture(scope="session")
def index() -> Index:
    return build_index(load_taxonomy(ROOT / "tests" / "data" / "report_taxonomy.yaml"))


@pytest.fixture(scope="session")
def templates() -> Path:
    return ROOT / "resources" / "report"


@pytest.fixture(scope="session")
def make_report(index: Index) -> MakeReport:
    """Give the report on the texts of a resume and a posting."""

    def make(resume: str, posting: str) -> GapReport:
        return report_on(
            document_from_text(resume, "julia_oakes.txt"),
            document_from_text(posting, "forecasting.txt"),
            index,
        )

    return make


def report_on(resume: Document, posting: Document, index: Index) -> GapReport:
    return find_gaps(read_posting(posting, index), read_resume(resume, index), index.taxonomy)


@pytest.fixture(scope="session")
def report(make_report: MakeReport) -> GapReport:
    return make_report(RESUME, POSTING)


@pytest.fixture(scope="session")
def pdf_report(worker: DocumentWorker, index: Index, sample_resume: Path, sample_posting: Path) -> GapReport:
    """Give the report on the sample resume, which has pages, and the sample posting."""
    return report_on(worker.read(sample_resume, None), worker.read(sample_posting, None), index)
