"""Reading resumes beside pdfplumber's plain text of them: seconds in this process, peak memory in one of their own."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui.documents.formats.pdf import read_pdf
from gapgui.documents.isolation.memory_limit import peak_memory
from gapgui.documents.source_file import load_file
from tests.conftest import ROOT, SAMPLES, SHARED

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "resumes (aim: at most 1.5 times pdfplumber; megabytes: peak of a fresh process)"
OF_OTHERS = sorted((SHARED / "eval" / "dev" / "pdfs").glob("*.pdf"))
RESUMES = [[SAMPLES / "resume.pdf"], OF_OTHERS] if OF_OTHERS else [[SAMPLES / "resume.pdf"]]
NAMES = ["sample", "shared"][: len(RESUMES)]


def with_gapgui(paths: list[Path]) -> int:
    return sum(len(read_pdf(load_file(path), None).pages) for path in paths)


def with_pdfplumber(paths: list[Path]) -> int:
    pages = 0
    for path in paths:
        with pdfplumber.open(io.BytesIO(path.read_bytes())) as pdf:
            for page in pdf.pages:
                page.extract_text()
                page.close()
                pages += 1
    return pages


def peak_megabytes(function: str, paths: list[Path]) -> int:
    """Return the most memory that a process needs which does nothing else."""
    code = (
        f"import logging, sys; logging.disable(logging.CRITICAL); from pathlib import Path\n"
        f"from tests.benchmarks.test_pdf import {function}\n"
        f"from tests.benchmarks.test_pdf import own_peak\n"
        f"{function}([Path(name) for name in sys.argv[1:]]); print(own_peak() // 1_000_000)"
    )
    command = [sys.executable, "-c", code, *map(str, paths)]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def own_peak() -> int:
    """Return this process's peak; what getrusage tells may be that of the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return peak_memory()


@pytest.mark.benchmark(group=GROUP)
@pytest.mark.parametrize("paths", RESUMES, ids=NAMES)
def test_gapgui(benchmark: BenchmarkFixture, paths: list[Path]) -> None:
    pages = benchmark(with_gapgui, paths)
    _note(benchmark, "with_gapgui", paths, pages)


@pytest.mark.benchmark(group=GROUP)
@pytest.mark.parametrize("paths", RESUMES, ids=NAMES)
def test_pdfplumber(benchmark: BenchmarkFixture, paths: list[Path]) -> None:
    pages = benchmark(with_pdfplumber, paths)
    _note(benchmark, "with_pdfplumber", paths, pages)


def _note(benchmark: BenchmarkFixture, function: str, paths: list[Path], pages: int) -> None:
    benchmark.extra_info["pages"] = pages
    benchmark.extra_info["peak_megabytes"] = peak_megabytes(function, paths)
    if benchmark.stats:
        benchmark.extra_info["milliseconds_a_page"] = round(1000 * benchmark.stats.stats.min / pages, 1)
