from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from gapgui.library.spreadsheet import guard
from gapgui.report.csv_table import columns, report_csv
from gapgui.report.export import export_report
from tests.report.conftest import RESUME
from tests.report.snapshot import check_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_table_reads_as_it_was_when_last_looked_at(report: GapReport, templates: Path) -> None:
    check_snapshot("report.csv", export_report(report, "csv", templates))


def test_there_is_one_row_for_each_requirement(report: GapReport, templates: Path) -> None:
    rows = rows_of(export_report(report, "csv", templates))
    assert len(rows) == len(report.requirements)
    assert tuple(rows[0]) == columns()
    kafka = next(row for row in rows if row["requirement"] == "Apache Kafka")
    assert kafka["track"] == "General engineering"
    assert (kafka["strength"], kafka["status"], kafka["because"]) == ("required", "partial", "near: RabbitMQ")
    assert (kafka["posting_sentence"], kafka["posting_line"]) == ("Apache Kafka, and CI/CD as a habit", "13")


def test_alternatives_are_joined_and_years_are_numbers(report: GapReport, templates: Path) -> None:
    rows = rows_of(export_report(report, "csv", templates))
    group = next(row for row in rows if row["requirement"] == "Python, Java or Go")
    assert (group["any_of"], group["min_years"]) == ("python; java; go", "5")


def test_excel_is_told_the_encoding_and_lines_end_as_the_standard_says(
    report: GapReport, templates: Path
) -> None:
    data = export_report(report, "csv", templates)
    assert data.startswith(b"\xef\xbb\xbftrack,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == len(report.requirements) + 1


def test_the_page_of_a_resume_is_named(pdf_report: GapReport, templates: Path) -> None:
    rows = rows_of(export_report(pdf_report, "csv", templates))
    assert {row["resume_page"] for row in rows if row["resume_text"]} == {"1"}


@pytest.mark.parametrize(
    "cell", ["=1+1", "+49 117", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", '=HYPERLINK("http://x")']
)
def test_a_cell_that_looks_like_a_formula_is_guarded(cell: str) -> None:
    assert guard(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "Docker", "5", "C++", "a=b", "3+ years"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guard(cell) == cell


def test_a_posting_cannot_plant_a_formula(make_report: MakeReport, templates: Path) -> None:
    posting = 'Engineer\n\nRequirements\n=HYPERLINK("http://evil.example","Docker")\n@Kubernetes,"x"\n'
    rows = rows_of(export_report(make_report(RESUME, posting), "csv", templates))
    assert rows
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_a_language_that_is_not_read_is_the_reason_of_every_row(make_report: MakeReport) -> None:
    german = "Berufserfahrung\nEntwicklerin, Norfold, 2018 - heute\n\nKenntnisse\nPython, Docker"
    table = report_csv(make_report(german, "Engineer\n\nRequirements\n- Docker\n- SHAP"))
    rows = list(csv.DictReader(io.StringIO(table)))
    assert len(rows) == 2
    assert all(row["because"].startswith("This resume looks German") for row in rows)
