from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.document_kind import kind_signs
from gapgui.documents.formats.plain_text import document_from_text
from tests.conftest import SHARED

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.documents.isolation.worker import DocumentWorker

RESUMES = sorted((SHARED / "eval" / "dev" / "pdfs").glob("*.pdf"))
POSTINGS = [
    *sorted((SHARED / "eval" / "dev" / "texts").glob("*.txt")),
    *sorted((SHARED / "data" / "postings").glob("*.txt")),
]


def kind_of(text: str) -> str | None:
    return kind_signs(document_from_text(text, "text")).kind


def test_the_samples_read_like_what_they_are(
    sample_resume: Path, sample_posting: Path, worker: DocumentWorker
) -> None:
    resume = kind_signs(worker.read(sample_resume))
    assert resume.kind == "resume"
    assert (resume.jobs, resume.address, resume.studies) == (3, True, True)
    posting = kind_signs(worker.read(sample_posting))
    assert posting.kind == "posting"
    assert posting.jobs == 0
    assert posting.headings


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Maren Oakes\nmaren@oakes.example\n\nExperience\nEngineer, Brindlewick, 2019 - 2023\n- Python",
            "resume",
        ),
        ("Data Engineer\n\nResponsibilities\n- Build pipelines\n\nNice to have\n- Kafka", "posting"),
        ("Data Engineer\n\nYou should know Kafka. We run Spark. Our customers love us. Apply.", "posting"),
        ("Experience\n\nEngineer, Brindlewick, 2019 - 2023\n- Python", None),
        ("Requirements\n- Python\n- Kafka", None),
        (
            "Maren Oakes\n+49 170 1234567\n\nResponsibilities\n- Pipelines\n\nBenefits\n- Savings of 20 percent",
            None,
        ),
        ("Python", None),
    ],
)
def test_few_signs_or_signs_against_each_other_tell_nothing(text: str, kind: str | None) -> None:
    assert kind_of(text) == kind


def test_the_duties_of_jobs_make_no_posting() -> None:
    text = "Experience\n" + "".join(
        f"\nEngineer, Brindlewick {year}, {year} - {year + 1}\nResponsibilities\n- Ran Kafka\n"
        for year in (2015, 2017, 2019)
    )
    assert kind_of(text) == "resume"


@pytest.mark.skipif(not RESUMES, reason="the shared documents are not here")
def test_no_real_document_reads_like_the_other_kind(worker: DocumentWorker) -> None:
    resumes = {path.name: kind_signs(worker.read(path)).kind for path in RESUMES}
    postings = {path.name: kind_signs(worker.read(path)).kind for path in POSTINGS}
    assert "posting" not in resumes.values()
    assert "resume" not in postings.values()
    assert list(resumes.values()).count("resume") >= 12
    assert list(postings.values()).count("posting") >= 0.9 * len(postings)
