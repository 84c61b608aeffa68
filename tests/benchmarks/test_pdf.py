"""Reading the sample resume beside pdfplumber's plain text of it, both in this process."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui.documents.pdf import read_pdf
from gapgui.documents.source_file import load_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "a resume page (aim: at most 1.5 times pdfplumber)"


@pytest.mark.benchmark(group=GROUP)
def test_gapgui(benchmark: BenchmarkFixture, sample_resume: Path) -> None:
    source = load_file(sample_resume)
    assert benchmark(read_pdf, source, None).text


@pytest.mark.benchmark(group=GROUP)
def test_pdfplumber(benchmark: BenchmarkFixture, sample_resume: Path) -> None:
    data = sample_resume.read_bytes()

    def plain_text() -> str:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            return "".join(page.extract_text() for page in pdf.pages)

    assert benchmark(plain_text)
