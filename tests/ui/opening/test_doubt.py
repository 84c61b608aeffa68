from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gapgui.document_kind import KindSigns
from gapgui.ui.opening.doubt import tell_signs
from tests.ui.conftest import POSTING, RESUME
from tests.ui.driving import press

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def posting_as_resume(tmp_path: Path) -> Path:
    path = tmp_path / "role.md"
    path.write_text(f"{POSTING}\nWe ship Kubernetes.", encoding="utf-8")
    return path


@pytest.fixture
def resume_as_posting(tmp_path: Path) -> Path:
    path = tmp_path / "oakes.md"
    path.write_text(RESUME.replace("Oakes", "Oakes\nmaren@oakes.example", 1), encoding="utf-8")
    return path


def question(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: window.opening.doubt.question is not None, timeout=20_000)
    asked = window.opening.doubt.question
    assert asked is not None
    return asked


def answer(asked: QMessageBox, words: str) -> None:
    next(button for button in asked.buttons() if button.text() == words).click()


def test_a_posting_opened_as_the_resume_is_asked_about_and_opened_as_the_posting(
    compared: MainWindow, posting_as_resume: Path, qtbot: QtBot
) -> None:
    compared.opening.open_resume(posting_as_resume)
    asked = question(compared, qtbot)
    assert asked.text() == "role.md reads like a posting, not like a resume."
    assert "“Nice to have”" in asked.informativeText()
    documents = compared.workspace.documents
    assert compared.session.resume is not None
    assert compared.session.resume.path.name == "resume.txt"
    assert not documents.resume.notice.isVisible()
    answer(asked, "Open as the posting")
    qtbot.waitUntil(lambda: "We ship" in documents.editor.toPlainText())
    assert documents.editor.posting().path == posting_as_resume
    assert compared.session.resume.path.name == "resume.txt"
    assert compared.opening.doubt.question is None


def test_esc_keeps_it_as_what_it_was_opened_as(
    compared: MainWindow, posting_as_resume: Path, qtbot: QtBot
) -> None:
    compared.opening.open_resume(posting_as_resume)
    press(question(compared, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: compared.session.resume is not None and compared.session.resume.path == posting_as_resume
    )
    assert compared.workspace.documents.editor.toPlainText() == POSTING


def test_a_resume_opened_as_the_posting_is_asked_about(
    compared: MainWindow, resume_as_posting: Path, qtbot: QtBot
) -> None:
    compared.opening.open_posting(resume_as_posting)
    asked = question(compared, qtbot)
    assert asked.text() == "oakes.md reads like a resume, not like a posting."
    assert asked.informativeText() == "It has a job with dates, and an address on top."
    answer(asked, "Open as the resume")
    assert compared.session.resume is not None
    assert compared.session.resume.path == resume_as_posting
    assert compared.workspace.documents.editor.toPlainText() == POSTING
    compared.opening.open_posting(resume_as_posting)
    answer(question(compared, qtbot), "Keep as the posting")
    assert "maren@" in compared.workspace.documents.editor.toPlainText()


def test_what_was_said_is_not_asked_again(
    compared: MainWindow, posting_as_resume: Path, qtbot: QtBot
) -> None:
    compared.opening.open_resume(posting_as_resume)
    press(question(compared, qtbot), Qt.Key.Key_Escape)
    with qtbot.waitSignal(compared.session.resume_changed, timeout=20_000):
        compared.opening.open_resume(posting_as_resume, sure=True)
    assert compared.opening.doubt.question is None


def test_the_newest_question_takes_the_place_of_the_one_before(
    compared: MainWindow, posting_as_resume: Path, resume_as_posting: Path, qtbot: QtBot
) -> None:
    compared.opening.open_resume(posting_as_resume)
    first = question(compared, qtbot)
    compared.opening.open_posting(resume_as_posting)
    qtbot.waitUntil(lambda: compared.opening.doubt.question not in (None, first), timeout=20_000)
    assert compared.session.resume is not None
    assert compared.session.resume.path.name == "resume.txt"
    answer(question(compared, qtbot), "Open as the resume")
    assert compared.session.resume.path == resume_as_posting


def signs(jobs: int = 0, address: bool = False, headings: tuple[str, ...] = ()) -> KindSigns:
    return KindSigns(jobs, address, studies=True, headings=headings, spoken_to=0.5)


def test_what_was_noticed_is_told() -> None:
    assert tell_signs(signs(), "posting").startswith("Its sentences speak to an applicant")
    assert "“Benefits”" in tell_signs(signs(headings=("Benefits",)), "posting")
    assert tell_signs(signs(3), "resume") == "It has 3 jobs with dates."
    assert "address" in tell_signs(signs(1, address=True), "resume")
    assert "education" in tell_signs(signs(1), "resume")
