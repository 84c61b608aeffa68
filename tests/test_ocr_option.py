"""`--ocr` on the command line, with a Tesseract that says what it is told to."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from gapgui.arguments import parse
from gapgui.cli import run
from tests.documents.pdf_builder import PdfPage, Text, build_pdf
from tests.documents.scans.drawing import answer, install_tesseract, scan_of, table_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan_of(build_pdf([PdfPage([Text(40, 60, "Python", 20)])])))
    install_tesseract(tmp_path, monkeypatch, answer(tmp_path, table_of(("Python and Docker", 40, 60))))
    return str(path)


def test_a_scan_is_recognised_where_that_is_asked_for(scan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(parse(["resume", "--ocr", "--format", "json", scan])) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Python and Docker\n"


def test_without_the_option_the_sentence_names_it(scan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(parse(["resume", scan])) == 1
    assert "--ocr" in capsys.readouterr().err


def test_analyze_takes_it_for_the_resume(
    scan: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "posting.txt").write_text("Requirements\n- Docker\n", encoding="utf-8")
    assert run(parse(["analyze", "--ocr", "--format", "json", scan, str(tmp_path / "posting.txt")])) == 0
    assert json.loads(capsys.readouterr().out)["resume"]["text"] == "Python and Docker\n"
