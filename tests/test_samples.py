"""The sample documents are what a newcomer sees first: they are read without a loss, and tell something."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from gapgui import build_index, find_gaps, load_taxonomy, read_posting, read_resume
from gapgui.paths import shipped_taxonomy
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.gaps import GapReport


@pytest.fixture(scope="module")
def report(worker: DocumentWorker, sample_resume: Path, sample_posting: Path) -> GapReport:
    taxonomy = load_taxonomy(shipped_taxonomy())
    index = build_index(taxonomy)
    posting = read_posting(worker.read(sample_posting), index)
    return find_gaps(posting, read_resume(worker.read(sample_resume), index), taxonomy)


def test_every_sentence_of_the_resume_is_read_as_it_was_written(report: GapReport) -> None:
    content = tomllib.loads((ROOT / "tests" / "samples" / "resume.toml").read_text(encoding="utf-8"))
    read = re.sub(r"\s+", " ", report.resume.document.text)
    assert [text for text in texts(content) if text not in read] == []


def texts(content: Any) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    else:
        for inner in content.values() if isinstance(content, dict) else content:
            yield from texts(inner)


def test_the_resume_has_a_sidebar_and_reads_well(report: GapReport) -> None:
    assert report.resume.document.columns == 2
    assert report.resume.document.quality.verdict == "good"


@pytest.mark.parametrize("track", ["ml", "general"])
def test_the_samples_show_every_status_in_both_tracks(report: GapReport, track: str) -> None:
    found = {requirement.status for requirement in report.requirements if requirement.track == track}
    assert found == {"covered", "partial", "missing"}


def status_of(report: GapReport, skill: str) -> str:
    (status,) = {requirement.status for requirement in report.requirements if skill in requirement.any_of}
    return status


@pytest.mark.parametrize(
    ("skill", "status"),
    [
        ("pytorch", "covered"),  # "PyTorch or TensorFlow"
        ("deep-learning", "covered"),  # PyTorch implies it
        ("mlflow", "partial"),  # near Weights & Biases
        ("amazon-sagemaker", "partial"),  # machine learning in general
        ("python", "covered"),  # "Python, Java or Go"
        ("sql", "covered"),  # PostgreSQL implies it
        ("aws", "partial"),  # near Google Cloud
        ("kafka", "partial"),  # near RabbitMQ
        ("kubernetes", "missing"),  # is only being learned
    ],
)
def test_the_samples_tell_a_covered_skill_from_a_near_and_a_missing_one(
    report: GapReport, skill: str, status: str
) -> None:
    assert status_of(report, skill) == status


def test_traps_of_the_posting_are_not_taken_for_skills(report: GapReport) -> None:
    asked = {skill.skill.id: skill for skill in report.posting.skills}
    assert "excel" not in asked
    assert "react" not in asked
    assert "r" not in asked
    go = [asked_mention.line for asked_mention in asked["go"].mentions]
    assert len(go) == 1
    assert "Flowgrain" in {term.text for term in report.posting.unknown_terms}
