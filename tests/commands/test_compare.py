"""Many postings beside a resume, from the command line."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui.__main__ import main
from tests.commands.pairs import assert_cells_are_what_analyze_says
from tests.conftest import ROOT, SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

TAXONOMY = ROOT / "tests" / "data" / "ui_taxonomy.yaml"
RESUME = "Maren Oakes\n\nExperience\nEngineer, Brindlewick Energy, 2019 - 2023\n- Python and Docker\n"
ONE = "ML Engineer\n\nRequirements\n- Python or Go\n- PyTorch\n- Kubernetes\n"
TWO = "Backend Engineer\n\nRequirements\n- Docker\n- Kubernetes\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    postings = tmp_path / "postings"
    postings.mkdir()
    (postings / "a.txt").write_text(ONE, encoding="utf-8")
    (postings / "b.txt").write_text(TWO, encoding="utf-8")
    (postings / "notes.xyz").write_text("no posting", encoding="utf-8")
    (tmp_path / "resume.txt").write_text(RESUME, encoding="utf-8")
    return tmp_path


def compare(folder: Path, *options: str) -> int:
    return main(
        [
            "compare",
            str(folder / "resume.txt"),
            "--with",
            str(folder / "postings"),
            "--taxonomy",
            str(TAXONOMY),
            *options,
        ]
    )


def test_json_has_the_shape_that_is_fixed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare(folder, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["schema"] == "gapgui.compare/1"
    assert [posting["title"] for posting in told["postings"]] == ["ML Engineer", "Backend Engineer"]
    assert [(pair["posting"], pair["musts_open"]) for pair in told["pairs"]] == [(0, 2), (1, 1)]
    kubernetes = next(skill for skill in told["skills"] if skill["id"] == "kubernetes")
    assert (kubernetes["required_by"], kubernetes["asked_by"]) == (2, 2)
    assert [cell["status"] for cell in kubernetes["cells"]] == [["missing"], ["missing"]]
    first = told["learn"][0]
    assert first["skills"] == ["kubernetes"]
    assert (first["closes"], first["in"], first["completes"]) == (2, [0, 1], [1])
    assert first["weight"] == 1.5
    assert told["errors"] == []


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told_on_a_terminal(folder: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> str:
    monkeypatch.setattr("gapgui.commands.progress.TERMINAL_SECONDS", -1.0)
    monkeypatch.setattr("sys.stderr", terminal := Terminal())
    assert compare(folder, *options) == 0
    return terminal.getvalue()


def test_a_terminal_shows_how_far_it_is_and_then_no_more(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_on_a_terminal(folder, monkeypatch)
    assert [bar.partition("] ")[2].partition("%")[0] for bar in told.split("\r\033[K")[1:-1]] == [
        "1 files, 33",
        "2 files, 67",
        "3 files, 100",
    ]
    assert told.endswith("\r\033[K")


def test_nothing_is_told_where_that_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told_on_a_terminal(folder, monkeypatch, "--quiet") == ""


def test_text_says_which_is_nearest_and_what_to_learn(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(folder) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "resume.txt: required skills covered, the fewest open first"
    assert lines[1].strip() == "Backend Engineer: general 1 of 2"
    assert any("Kubernetes: closes 2 open requirements in 2 postings" in line for line in lines)


def test_a_spreadsheet_has_a_column_for_each_posting(folder: Path) -> None:
    assert compare(folder, "--format", "csv", "--output", str(folder / "m.csv")) == 0
    head, *rows = (folder / "m.csv").read_text("utf-8-sig").splitlines()
    assert head.split(",")[-2:] == ["ML Engineer", "Backend Engineer"]
    assert any("Python or Go" in row and "required ✓" in row for row in rows)


def test_markdown_cannot_be_broken_by_a_title(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "postings" / "b.txt").write_text(TWO.replace("Backend", "Back|end"), encoding="utf-8")
    assert compare(folder, "--format", "markdown") == 0
    assert "Back\\|end Engineer" in capsys.readouterr().out


def test_what_cannot_be_read_is_told_and_the_others_are_done(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "postings" / "broken.pdf").write_bytes(b"no page in here")
    assert compare(folder, "--format", "json") == 1
    told = capsys.readouterr()
    assert "broken.pdf" in told.err
    compared = json.loads(told.out)
    assert len(compared["postings"]) == 2
    assert compared["errors"][0]["error"]["code"] == "not_a_pdf"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_what_is_no_file_is_told_and_not_opened(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(folder / "postings" / "pipe.txt")
    (folder / "postings" / "gone.md").symlink_to(folder / "nowhere")
    (folder / "postings" / "folder.txt").mkdir()
    assert compare(folder, "--quiet") == 1
    err = capsys.readouterr().err
    assert "pipe.txt is not an ordinary file" in err
    assert "gone.md was not found" in err
    assert "folder.txt" not in err


def test_a_folder_that_cannot_be_looked_into_costs_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = folder / "closed"
    closed.mkdir()
    listed = Path.iterdir

    def iterdir(path: Path) -> Iterator[Path]:
        if path == closed:  # whoever runs the tests as root may look into any
            raise PermissionError
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    assert compare(folder, "--format", "json", "--with", str(closed), str(folder / "postings")) == 1
    told = json.loads(capsys.readouterr().out)
    assert [error["file"] for error in told["errors"]] == [str(closed)]
    assert len(told["postings"]) == 2


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared documents")
def test_each_cell_is_what_analyze_says_of_the_pair(capsys: pytest.CaptureFixture[str]) -> None:
    dev = SHARED / "eval" / "dev"
    # all of them are compared by `make slow`
    resumes = sorted((dev / "pdfs").glob("*.pdf"))[:1]
    postings = sorted((dev / "texts").glob("*.txt"))[:2]
    assert_cells_are_what_analyze_says(resumes, postings, capsys)
