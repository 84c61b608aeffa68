from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui import __version__
from tests.cli.calling import called, json_lines, written
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

PERSONAL_RESUME = (
    "Jane Roe\njane@example.org\n\nExperience\nDeveloper, Papermoth Books, Bath\n2019 - 2021\n"
    "- Python for the tide tables of Papermoth\n\nEducation\nB.Sc., Severnside University, 2014 - 2017\n"
)


def test_analyze_as_json_holds_everything(
    resume: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, posting, "--format", "json") == 0
    (line,) = json_lines(capsys.readouterr().out)
    assert (line["schema"], line["gapgui"]) == ("gapgui.report/1", __version__)
    assert line["taxonomy"]["file"] == str(CORE_FILE)
    assert line["resume"]["schema"] == "gapgui.resume/1"
    assert line["posting"]["schema"] == "gapgui.posting/1"
    assert [(r["any_of"], r["status"]) for r in line["requirements"]] == [
        (["python", "java"], "covered"),
        (["kafka"], "missing"),
    ]
    assert line["requirements"][0]["because"][0]["relation"] == "same"
    assert line["summary"]["general"]["required"] == {"covered": 1, "partial": 0, "missing": 1}


@pytest.mark.parametrize("kind", ["text", "markdown", "html", "csv"])
def test_analyze_writes_a_report_to_a_file_or_to_standard_output(
    kind: str, resume: Path, posting: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "report"
    assert called("analyze", resume, posting, "--format", kind) == 0
    printed = capsysbinary.readouterr().out
    assert b"Kafka" in printed
    assert called("analyze", resume, posting, "--format", kind, "--output", target) == 0
    assert capsysbinary.readouterr().out == b""
    assert b"Kafka" in target.read_bytes()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["text", "json", "markdown", "html", "csv", "pdf"])
def test_analyze_leaves_out_what_it_is_told_to(
    tmp_path: Path, posting: Path, capsysbinary: pytest.CaptureFixture[bytes], kind: str
) -> None:
    resume = written(tmp_path / "jane_roe.txt", PERSONAL_RESUME)
    wanted = ["--leave-out", "personal", "--leave-out", "employers", "--leave-out", "schools"]
    wanted += ["--leave-out-word", "tide  TABLES"]
    assert called("analyze", resume, posting, "--format", kind, *wanted) == 0
    out, err = capsysbinary.readouterr()
    told = text_of_pdf(out) if kind == "pdf" else out.decode("utf-8-sig")
    assert err == b""
    assert "Python" in told
    private = ("Jane", "Roe", "jane_roe", "example.org", "Papermoth", "Severnside", "tide tables")
    assert [word for word in private if word.casefold() in told.casefold()] == []


def test_analyze_leaves_out_each_kind_by_itself(
    tmp_path: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resume = written(tmp_path / "r.txt", PERSONAL_RESUME)
    assert called("analyze", resume, posting, "--format", "json", "--leave-out", "schools") == 0
    (told,) = json_lines(capsys.readouterr().out)
    assert "Severnside" not in told["resume"]["text"]
    assert told["resume"]["text"].startswith("Jane Roe")
    assert told["resume"]["jobs"][0]["employer"] == "Papermoth Books"


def test_a_word_to_leave_out_that_stands_nowhere_is_told(
    resume: Path, posting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, posting, "--leave-out-word", "Quillfin") == 0
    assert capsys.readouterr().err == "gapgui: “Quillfin” stands nowhere in the resume as a whole word.\n"


def text_of_pdf(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join([*map(str, pdf.metadata.values()), *(page.extract_text() for page in pdf.pages)])


def test_analyze_refuses_an_unreadable_file_with_its_sentence(
    resume: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, tmp_path / "gone.txt", "--format", "json") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "gapgui: gone.txt was not found; it may have been moved or renamed.\n"


def test_a_report_that_can_not_be_written_is_said(
    resume: Path, posting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("analyze", resume, posting, "--output", tmp_path / "no" / "such" / "folder" / "r.txt") == 1
    assert capsys.readouterr().err.startswith("gapgui: ")


def test_documents_in_the_wrong_order_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resume = written(tmp_path / "r.txt", PERSONAL_RESUME)
    posting = written(
        tmp_path / "p.txt",
        "Engineer\n\nYour responsibilities\n- You ship Python\n\nWe offer\n- We pay you well\n",
    )
    assert called("analyze", posting, resume) == 0
    assert capsys.readouterr().err.splitlines() == [
        "gapgui: p.txt reads like a posting: the resume is named first.",
        "gapgui: r.txt reads like a resume: the posting is named second.",
    ]
    assert called("analyze", resume, posting) == 0
    assert capsys.readouterr().err == ""
