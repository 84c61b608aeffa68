from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QPushButton

from tests.documents.pdf_builder import PdfPage, Text, build_pdf
from tests.documents.scans.drawing import answer, install_tesseract, scan_of, table_of
from tests.ui.driving import child, click

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan_of(build_pdf([PdfPage([Text(40, 60, "Python", 20)])])))
    return path


def asked(window: MainWindow, scan: Path, qtbot: QtBot) -> QMessageBox:
    with qtbot.waitSignal(window.session.resume_failed, timeout=20_000):
        window.opening.open_resume(scan)
    return child(window, QMessageBox)


def press(question: QMessageBox, text: str) -> None:
    (button,) = (button for button in question.buttons() if button.text() == text)
    click(button)


def test_a_scan_is_recognised_when_that_is_wanted(
    window: MainWindow, scan: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tesseract(tmp_path, monkeypatch, answer(tmp_path, table_of(("Python and Docker", 40, 60))))
    question = asked(window, scan, qtbot)
    assert "scan.pdf" in question.text()

    with qtbot.waitSignal(window.session.resume_changed, timeout=20_000):
        press(question, "Recognise")

    assert window.session.resume is not None
    assert window.session.resume.document.text == "Python and Docker\n"
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog))


def test_nothing_is_recognised_unasked(
    window: MainWindow, scan: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_tesseract(tmp_path, monkeypatch, "exit 1")

    press(asked(window, scan, qtbot), "Not now")

    assert not window.findChildren(QProgressDialog)
    assert not window.session.jobs.is_running("resume")


def test_recognition_can_be_cancelled(
    window: MainWindow, scan: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = tmp_path / "begun"
    install_tesseract(tmp_path, monkeypatch, f"echo > '{begun}'; exec tail -f /dev/null")
    press(asked(window, scan, qtbot), "Recognise")
    qtbot.waitUntil(begun.exists, timeout=20_000)
    progress = child(window, QProgressDialog)
    assert progress.labelText() == "Recognising page 1 of 1 …"

    click(child(progress, QPushButton))

    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog))
    assert window.session.resume is None


def test_without_tesseract_nothing_is_asked(
    window: MainWindow, scan: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with qtbot.waitSignal(window.session.resume_failed, timeout=20_000) as failed:
        window.opening.open_resume(scan)

    assert not window.findChildren(QMessageBox)
    assert failed.args is not None
    assert failed.args[1].code == "no_text"
