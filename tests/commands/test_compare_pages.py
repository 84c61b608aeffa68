"""A comparison as a page and as PDF, without names, and with a report of each pair."""

from __future__ import annotations

import io
import json
import shutil
from typing import TYPE_CHECKING

import pdfplumber
import pytest

from gapgui.__main__ import main
from tests.commands.test_compare import ONE, RESUME, TAXONOMY, TWO

if TYPE_CHECKING:
    from pathlib import Path

# a PDF
pytestmark = pytest.mark.usefixtures("qapp")
OTHER = "Tarquin Vale\ntarquin.vale@example.com\n\nExperience\nEngineer, Papermoth Books, 2020 - 2024\n- Kubernetes and Go\n"
NAMES = ("maren", "oakes", "tarquin", "vale")
FORMATS = ("text", "json", "markdown", "html", "csv", "pdf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("postings", "people"):
        (tmp_path / name).mkdir()
    (tmp_path / "postings" / "a.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "postings" / "b.txt").write_text(TWO, encoding="utf-8")
    (tmp_path / "people" / "Maren Oakes.txt").write_text(RESUME, encoding="utf-8")
    (tmp_path / "people" / "tarquin_vale.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


def compare(folder: Path, *options: object) -> int:
    people, postings = folder / "people", folder / "postings"
    return main(
        ["compare", str(people), "--with", str(postings), "--taxonomy", str(TAXONOMY), *map(str, options)]
    )


def written(folder: Path, kind: str, *options: object) -> bytes:
    output = folder / f"comparison.{kind}"
    assert compare(folder, "--format", kind, "--output", output, *options) == 0
    return output.read_bytes()


def words_of(data: bytes, kind: str) -> str:
    if kind != "pdf":
        return data.decode("utf-8-sig")
    with pdfplumber.open(io.BytesIO(data)) as opened:
        return f"{opened.metadata} " + " ".join(page.extract_text() for page in opened.pages)


def test_a_page_says_what_is_open_then_what_is_asked_then_what_to_learn(folder: Path) -> None:
    page = written(folder, "html").decode("utf-8")
    told = (
        "2 resumes beside 2 postings",
        "Required skills that are open",
        "Backend Engineer",
        "ML-specific</h2>",
        "General engineering",
        "What to learn first",
    )
    places = [page.index(words) for words in told[1:]]
    assert told[0] in page
    assert places == sorted(places)


def test_a_page_needs_nothing_from_elsewhere(folder: Path) -> None:
    page = written(folder, "html").decode("utf-8")
    assert not any(sign in page for sign in ("<script", "http://", "https://", "<link", "url(", "@import"))


def test_a_title_cannot_become_markup(folder: Path) -> None:
    (folder / "postings" / "b.txt").write_text(TWO.replace("Backend", "<b onclick=x>Backend"), "utf-8")
    assert b"<b onclick" not in written(folder, "html")


def test_a_pdf_says_the_same(folder: Path) -> None:
    told = words_of(written(folder, "pdf"), "pdf")
    for words in ("2 resumes beside 2 postings", "Backend Engineer", "Kubernetes", "What to learn"):
        assert words in told


@pytest.mark.parametrize("kind", FORMATS)
def test_no_format_holds_a_name_that_is_left_out(folder: Path, kind: str) -> None:
    told = words_of(written(folder, kind, "--leave-out", "personal"), kind).casefold()
    assert not [name for name in NAMES if name in told]
    if kind != "csv":
        assert "resume-2" in told


def test_a_broken_file_is_told_without_its_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "people" / "Nadia Fox.pdf").write_bytes(b"no page in here")
    assert compare(folder, "--format", "json", "--leave-out", "personal") == 1
    told = json.loads(capsys.readouterr().out)
    (error,) = told["errors"]
    assert error["file"] == "resume-2.pdf"
    assert "Nadia" not in json.dumps(told)
    # the others keep the numbers of their places
    assert [resume["file"] for resume in told["resumes"]] == ["resume-1.txt", "resume-3.txt"]


def test_a_word_that_is_left_out_is_gone_and_an_idle_one_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = folder / "reports"
    options = ("--leave-out-word", "Papermoth", "--leave-out-word", "Qwertzia", "--reports", reports)
    assert compare(folder, *options) == 0
    told = capsys.readouterr().err
    assert "Qwertzia" in told
    assert "Papermoth" not in told
    assert not [file for file in reports.iterdir() if "Papermoth" in file.read_text("utf-8")]


def test_a_report_of_each_pair_is_called_after_its_files(folder: Path) -> None:
    assert compare(folder, "--reports", folder / "new" / "reports") == 0
    assert sorted(file.name for file in (folder / "new" / "reports").iterdir()) == [
        "Maren Oakes__a.html",
        "Maren Oakes__b.html",
        "tarquin_vale__a.html",
        "tarquin_vale__b.html",
    ]
    report = (folder / "new" / "reports" / "tarquin_vale__b.html").read_text("utf-8")
    assert "Backend Engineer" in report
    assert "tarquin_vale.txt" in report


def test_reports_without_names_have_none_in_them_nor_in_what_they_are_called(folder: Path) -> None:
    reports = folder / "reports"
    assert compare(folder, "--reports", reports, "--leave-out", "personal") == 0
    assert {file.name for file in reports.iterdir()} == {
        f"resume-{resume}__posting-{posting}.html" for resume in (1, 2) for posting in (1, 2)
    }
    for file in reports.iterdir():
        told = file.read_text("utf-8").casefold()
        assert not [name for name in NAMES if name in told]


def test_what_else_is_in_the_folder_stays_and_a_report_is_replaced(folder: Path) -> None:
    reports = folder / "reports"
    reports.mkdir()
    (reports / "notes.html").write_text("mine", encoding="utf-8")
    (reports / "tarquin_vale__a.html").write_text("old", encoding="utf-8")
    assert compare(folder, "--reports", reports) == 0
    assert (reports / "notes.html").read_text("utf-8") == "mine"
    assert "ML Engineer" in (reports / "tarquin_vale__a.html").read_text("utf-8")


def test_what_is_read_is_never_written_over(folder: Path) -> None:
    posting = folder / "people" / "tarquin_vale__a.html"
    posting.write_text(f"<p>{ONE}</p>", encoding="utf-8")
    before = posting.read_bytes()
    people = folder / "people"
    arguments = [
        "compare",
        str(people / "tarquin_vale.txt"),
        "--with",
        str(folder / "postings"),
        str(posting),
    ]
    assert main([*arguments, "--taxonomy", str(TAXONOMY), "--reports", str(people)]) == 0
    assert posting.read_bytes() == before
    assert (people / "tarquin_vale__a-2.html").exists()


@pytest.mark.parametrize("place", ["people", "postings/../people/", "postings"])
def test_reports_are_not_written_into_a_folder_that_is_read(
    folder: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(folder.rglob("*"))
    assert compare(folder, "--reports", folder / place) == 1
    assert "is a folder that is read: choose another place" in capsys.readouterr().err
    assert sorted(folder.rglob("*")) == before
    assert compare(folder, "--reports", folder / "people" / "reports") == 0  # is not read with it


def test_a_folder_that_cannot_be_made_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "reports").write_text("a file", encoding="utf-8")
    assert compare(folder, "--reports", folder / "reports") == 1
    assert "can't be written" in capsys.readouterr().err
    assert (folder / "reports").read_text("utf-8") == "a file"


def test_files_of_one_name_have_a_report_each(folder: Path) -> None:
    for name in ("one", "two"):
        (folder / "postings" / name).mkdir()
        shutil.copy(folder / "postings" / "a.txt", folder / "postings" / name / "A.txt")
    postings = [str(folder / "postings" / name / "A.txt") for name in ("one", "two")]
    arguments = ["compare", str(folder / "people"), "--with", *postings, "--taxonomy", str(TAXONOMY)]
    assert main([*arguments, "--reports", str(folder / "reports")]) == 0
    assert len(list((folder / "reports").iterdir())) == 4


def test_nothing_that_could_be_read_is_a_page_all_the_same(folder: Path) -> None:
    shutil.rmtree(folder / "people")
    (folder / "people").mkdir()
    for kind in FORMATS:
        assert written(folder, kind)
