from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.report.export import SUFFIXES, ReportKind, export_report
from gapgui.report.text.report import report_text
from tests.conftest import ROOT
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport

BEGINNINGS: dict[ReportKind, bytes] = {
    "html": b"<!DOCTYPE html>",
    "pdf": b"%PDF-",
    "markdown": b"# Machine Learning Engineer",
    "csv": b"\xef\xbb\xbftrack,",
    "json": b'{"schema":"gapgui.report/1"',
    "text": b"Machine Learning Engineer",
}


@pytest.mark.parametrize("kind", SUFFIXES)
def test_each_format_is_written(
    qapp: QApplication, report: GapReport, templates: Path, kind: ReportKind
) -> None:
    assert export_report(report, kind, templates).startswith(BEGINNINGS[kind])


@pytest.mark.parametrize("kind", SUFFIXES)
def test_the_same_documents_give_the_same_bytes(
    qapp: QApplication, report: GapReport, make_report: MakeReport, templates: Path, kind: ReportKind
) -> None:
    again = make_report(RESUME, POSTING)
    assert export_report(again, kind, templates) == export_report(report, kind, templates)


def test_json_and_text_are_those_of_the_command_line(report: GapReport, templates: Path) -> None:
    assert json.loads(export_report(report, "json", templates))["requirements"]
    assert export_report(report, "text", templates).decode() == report_text(report) + "\n"


@pytest.mark.parametrize("kind", SUFFIXES)
def test_text_that_no_encoding_holds_is_no_obstacle(
    qapp: QApplication, make_report: MakeReport, templates: Path, kind: ReportKind
) -> None:
    odd = " \udcff\x00\x0b\u2028\U000fffff daily"
    report = make_report(RESUME, POSTING.replace("Terraform", "Terraform" + odd).replace("Forecasting", odd))
    document = replace(report.posting.document, name="caf\udce9.txt")  # a file name that is not UTF-8
    data = export_report(replace(report, posting=replace(report.posting, document=document)), kind, templates)
    assert data.startswith(BEGINNINGS[kind])
    assert kind == "pdf" or data.decode("utf-8")


def test_no_format_but_pdf_loads_qt() -> None:
    program = "import sys, gapgui.report.export, gapgui.report.html; print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
