"""A report in another language than English, in each format."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui.report.export import ReportKind, export_report
from gapgui.report.privacy.left_out import LeftOut
from gapgui.report.privacy.redaction import without_personal_data
from tests.catalogue import CATALOGUES, speaking_german, translations_script
from tests.report.conftest import POSTING, RESUME
from tests.report.snapshot import check_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport

FORMATS: tuple[ReportKind, ...] = ("html", "pdf", "markdown", "csv", "text")
_LEAST = 9  # characters of a text that no word of a document is taken for
german = pytest.fixture(speaking_german, name="german")


def told(report: GapReport, kind: ReportKind, templates: Path) -> str:
    data = export_report(report, kind, templates)
    if kind != "pdf":
        return data.decode("utf-8-sig")
    with pdfplumber.open(io.BytesIO(data)) as opened:
        return " ".join(" ".join(page.extract_text() for page in opened.pages).split())


def english_stretches() -> set[str]:
    """Return what stands between the values of each English text and is not in its translation as well."""
    translations = translations_script().read_translations(CATALOGUES[0])
    return {
        part
        for (_, text), translation in translations.items()
        for part in re.split(r"{[^}]*}", text)
        if len(part) >= _LEAST and part not in translation
    }


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.usefixtures("qapp", "german")
def test_a_german_report_has_no_english_of_ours(report: GapReport, templates: Path, kind: ReportKind) -> None:
    text = re.sub(r"<style>.*?</style>", "", told(report, kind, templates), flags=re.DOTALL)
    documents = f"{POSTING} {RESUME}"
    assert [part for part in english_stretches() if part in text and part not in documents] == []
    assert "1 von 9 geforderten Kenntnissen fehlt: Kubernetes" in text or kind == "csv"
    assert "der Lebenslauf erwähnt es nicht" in text


@pytest.mark.usefixtures("german")
def test_a_german_report_is_written_as_it_was_looked_at(report: GapReport, templates: Path) -> None:
    check_snapshot("report_de.md", export_report(report, "markdown", templates))


@pytest.mark.usefixtures("german")
def test_the_page_says_its_language(report: GapReport, templates: Path) -> None:
    assert '<html lang="de">' in told(report, "html", templates)


@pytest.mark.usefixtures("german")
def test_json_is_for_programs_and_stays_english(
    pdf_report: GapReport, templates: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = json.loads(told(pdf_report, "json", templates))
    assert {problem["message"].split()[0] for problem in plain["resume"]["quality"]["problems"]} == {"The"}
    assert {row["status"] for row in plain["requirements"]} <= {"covered", "partial", "missing"}


@pytest.mark.usefixtures("german")
def test_what_stands_for_personal_data_is_german(report: GapReport) -> None:
    shown = without_personal_data(report, LeftOut(person=True, employers=True))
    assert "[Arbeitgeber]" in shown.resume.document.text
    assert shown.resume.document.name == "Lebenslauf.txt"


@pytest.mark.usefixtures("german")
def test_how_a_resume_was_read_is_told_in_german(pdf_report: GapReport, templates: Path) -> None:
    assert "Die Seite hat 2 Spalten, die nacheinander gelesen wurden." in told(
        pdf_report, "markdown", templates
    )


@pytest.mark.usefixtures("german")
def test_alternatives_and_years_are_german(make_report: MakeReport, templates: Path) -> None:
    report = make_report(RESUME, "Engineer\n\nRequirements\n- 3+ years of Kubernetes or Terraform\n")
    assert "**Kubernetes oder Terraform** (gefordert, mindestens 3 Jahre) fehlt" in told(
        report, "markdown", templates
    )
