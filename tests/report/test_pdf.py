from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui.posting.posting import UnknownTerm
from gapgui.report.pdf import report_pdf
from gapgui.report.telling.posting_name import posting_name
from tests.conftest import ROOT
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pdfplumber.pdf import PDF
    from PySide6.QtWidgets import QApplication

    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport

A4 = (595, 842)


@pytest.fixture(scope="module")
def pdf(qapp: QApplication, pdf_report: GapReport, templates: Path) -> Iterator[PDF]:
    with pdfplumber.open(io.BytesIO(report_pdf(pdf_report, templates))) as opened:
        yield opened


def text_of(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as opened:
        return " ".join(" ".join(page.extract_text() for page in opened.pages).split())


def test_the_pages_are_a4_and_numbered(pdf: PDF) -> None:
    pages = pdf.pages
    assert len(pages) > 1
    assert {(round(page.width), round(page.height)) for page in pages} == {A4}
    for number, page in enumerate(pages, start=1):
        assert page.extract_text().endswith(f"{number} of {len(pages)}")


def test_nothing_runs_out_of_the_margins(pdf: PDF) -> None:
    for page in pdf.pages:
        assert min(char["x0"] for char in page.chars) > 50
        assert max(char["x1"] for char in page.chars) < A4[0] - 50
        assert max(char["bottom"] for char in page.chars) < A4[1] - 20


def test_the_title_is_the_postings_name(pdf: PDF, pdf_report: GapReport) -> None:
    assert pdf.metadata["Title"] == f"Gap report: {posting_name(pdf_report.posting)}"


def test_the_fonts_are_embedded(qapp: QApplication, report: GapReport, templates: Path) -> None:
    data = report_pdf(report, templates)
    assert data.count(b"/Type /FontDescriptor") == data.count(b"/FontFile2") + data.count(b"/FontFile3") > 0


def test_all_that_the_report_says_can_be_read_and_copied(pdf: PDF, pdf_report: GapReport) -> None:
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert "Left out of the posting" in text
    assert pdf_report.resume.document.sha256[:12] in text
    for requirement in pdf_report.requirements:
        assert pdf_report.taxonomy.skills[requirement.any_of[0]].name.split()[0] in text


def test_no_page_ends_with_a_heading(pdf: PDF) -> None:
    for page in pdf.pages[:-1]:
        body = [char for char in page.chars if char["bottom"] < A4[1] - 50]
        lowest = max(body, key=lambda char: char["bottom"])
        assert lowest["size"] < 10


def test_a_row_is_not_cut_by_the_end_of_a_page(pdf: PDF) -> None:
    for page in pdf.pages[1:]:
        assert not re.match(r"(?:Posting|Resume), ", page.extract_text())


LONG = "Engineer\n\nRequirements\n" + "".join(
    f"- Years of sound work with {skill}, {'in a team that ships what it has built every week, ' * (at % 4)}and on call\n"
    for at, skill in enumerate(
        (
            *(
                "Kubernetes",
                "Terraform",
                "Linux",
                "Scala",
                "Go",
                "TypeScript",
                "React",
                "Spring Boot",
                "Apache Spark",
            ),
            *(
                "PostgreSQL",
                "Dagster",
                "Airflow",
                "Feast",
                "MLflow",
                "SHAP",
                "drift detection",
                "model serving",
            ),
            *(
                "time series",
                "Python",
                "Docker",
                "PyTorch",
                "LightGBM",
                "FastAPI",
                "GitHub Actions",
                "Kafka",
                "gRPC",
            ),
        )
    )
)


def test_a_long_posting_breaks_between_rows_and_leaves_no_heading_behind(
    qapp: QApplication, make_report: MakeReport, templates: Path
) -> None:
    with pdfplumber.open(io.BytesIO(report_pdf(make_report(RESUME, LONG), templates))) as opened:
        assert len(opened.pages) > 2
        for page in opened.pages[:-1]:
            body = [char for char in page.chars if char["bottom"] < A4[1] - 50]
            assert max(body, key=lambda char: char["bottom"])["size"] < 10
        for page in opened.pages[1:]:
            assert not re.match(r"(?:Posting|Resume), ", page.extract_text())


def test_what_is_missing_begins_on_the_first_page(pdf: PDF) -> None:
    first = pdf.pages[0].extract_text()
    assert first.index("Missing: ") < first.index("ML-specific: ") < first.index("General engineering: ")
    assert "What the posting really is" not in first


def test_the_same_input_gives_the_same_bytes(qapp: QApplication, report: GapReport, templates: Path) -> None:
    data = report_pdf(report, templates)
    assert data == report_pdf(report, templates)
    assert b"(D:20" not in data
    assert b"CreateDate" not in data


def test_any_thread_can_write_it(qapp: QApplication, report: GapReport, templates: Path) -> None:
    written: list[bytes] = []
    thread = threading.Thread(target=lambda: written.append(report_pdf(report, templates)))
    thread.start()
    thread.join()
    assert written == [report_pdf(report, templates)]


def test_text_of_the_documents_makes_no_markup(
    qapp: QApplication, make_report: MakeReport, templates: Path
) -> None:
    posting = "Boss <b>bold & Co</b>\n\nRequirements\n- Docker <img src='x.png'> and <table>\n"
    assert "Docker <img src='x.png'> and <table>" in text_of(
        report_pdf(make_report(RESUME, posting), templates)
    )


@pytest.mark.parametrize(
    ("resume", "posting", "told"),
    [
        (RESUME, "Gardener wanted.", "nothing to compare"),
        ("Jo Reed, gardener", POSTING, "not compared"),
        (RESUME, "Engineer\n\nRequirements\n- Docker " + "x" * 3000, "Docker"),
    ],
)
def test_extremes_can_be_printed(
    qapp: QApplication, make_report: MakeReport, templates: Path, resume: str, posting: str, told: str
) -> None:
    assert told in text_of(report_pdf(make_report(resume, posting), templates))


def test_a_list_longer_than_a_page_goes_on_on_the_next(
    qapp: QApplication, report: GapReport, templates: Path
) -> None:
    terms = tuple(UnknownTerm(f"Term{number}", 0, 1, number, 1) for number in range(1000))
    text = text_of(
        report_pdf(replace(report, posting=replace(report.posting, unknown_terms=terms)), templates)
    )
    assert all(f"Term{number}" in text for number in range(1000))


def test_the_command_line_needs_neither_display_nor_locale(tmp_path: Path, sample_posting: Path) -> None:
    (tmp_path / "resume.txt").write_text(RESUME, encoding="utf-8")
    taxonomy = ROOT / "tests" / "data" / "report_taxonomy.yaml"
    output = tmp_path / "report.pdf"
    command = ["analyze", str(tmp_path / "resume.txt"), str(sample_posting), "--taxonomy", str(taxonomy)]
    command += ["--format", "pdf", "--output", str(output)]
    without = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "gapgui", *command],
        env=without | {"LC_ALL": "C"},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Senior Machine Learning Engineer" in text_of(output.read_bytes())
