from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QImage

from tests.ui.conftest import POSTING, RESUME
from tests.ui.driving import centre_of, drag_away, drag_over, let_go

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.window.main_window import MainWindow

PLAIN = "Python and Docker"


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


@pytest.fixture
def plain_file(tmp_path: Path) -> Path:
    """Return a file that could be either."""
    path = tmp_path / "notes.txt"
    path.write_text(PLAIN, encoding="utf-8")
    return path


@pytest.mark.parametrize("tab", ["posting", "both"])
def test_a_file_let_go_on_the_posting_is_the_posting(
    compared: MainWindow, plain_file: Path, tab: Tab, qtbot: QtBot
) -> None:
    compared.show_tab(tab)
    documents = compared.workspace.documents
    qtbot.waitUntil(lambda: documents.posting.height() > 100)
    assert drag_over(compared, centre_of(documents.posting), files(plain_file))
    hint = compared.parts.drops.hint
    assert hint.isVisible()
    assert hint.text == "Drop to open as the posting"
    assert hint.geometry().size() == documents.posting.size()
    let_go(compared, centre_of(documents.posting), files(plain_file))
    assert not hint.isVisible()
    qtbot.waitUntil(lambda: documents.editor.toPlainText() == PLAIN, timeout=20_000)
    assert compared.session.resume is not None
    assert compared.session.resume.path.name == "resume.txt"


@pytest.mark.parametrize("tab", ["resume", "both"])
def test_a_file_let_go_on_the_page_is_the_resume(
    compared: MainWindow, plain_file: Path, tab: Tab, qtbot: QtBot
) -> None:
    compared.show_tab(tab)
    documents = compared.workspace.documents
    drag_over(compared, centre_of(documents.resume), files(plain_file))
    assert compared.parts.drops.hint.text == "Drop to open as the resume"
    let_go(compared, centre_of(documents.resume), files(plain_file))
    qtbot.waitUntil(lambda: documents.resume.text.toPlainText() == PLAIN, timeout=20_000)
    assert documents.editor.toPlainText() == POSTING


def test_a_tab_stands_for_its_pane(compared: MainWindow, plain_file: Path, qtbot: QtBot) -> None:
    compared.show_tab("resume")
    documents = compared.workspace.documents
    place = documents.tabs.mapTo(compared, documents.tabs.tabRect(1).center())
    drag_over(compared, place, files(plain_file))
    assert compared.parts.drops.hint.text == "Drop to open as the posting"
    let_go(compared, place, files(plain_file))
    qtbot.waitUntil(lambda: documents.editor.toPlainText() == PLAIN, timeout=20_000)


def test_elsewhere_what_it_reads_like_decides(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    documents, answer = compared.workspace.documents, centre_of(compared.workspace.answer)
    posting = tmp_path / "notes.md"
    posting.write_text(POSTING + "\nWe like Kubernetes.", encoding="utf-8")
    resume = tmp_path / "other.md"
    resume.write_text(RESUME.replace("Oakes", "Oakes\nmaren@oakes.example", 1), encoding="utf-8")
    let_go(compared, answer, files(posting))
    qtbot.waitUntil(lambda: "We like" in documents.editor.toPlainText(), timeout=20_000)
    let_go(compared, answer, files(resume))
    qtbot.waitUntil(lambda: "maren@" in documents.resume.text.toPlainText(), timeout=20_000)
    assert "We like" in documents.editor.toPlainText()


def test_two_files_find_their_roles_wherever_they_are_let_go(
    window: MainWindow, resume_file: Path, posting_file: Path, qtbot: QtBot
) -> None:
    drag_over(window, QPoint(50, 200), files(posting_file, resume_file))
    assert window.parts.drops.hint.text == "Drop to open as the resume and the posting"
    let_go(window, QPoint(50, 200), files(posting_file, resume_file))
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=20_000)
    assert window.workspace.documents.editor.posting().path == posting_file


def test_two_postings_are_refused(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    postings = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in postings:
        path.write_text(POSTING.replace("ML", path.stem), encoding="utf-8")
    let_go(compared, centre_of(compared.workspace.answer), files(*postings))
    qtbot.waitUntil(compared.banner.isVisible, timeout=20_000)
    assert compared.banner.label.text().startswith("Both files read like postings")
    assert compared.workspace.documents.editor.toPlainText() == POSTING


def test_of_two_files_the_one_that_can_be_read_is_opened(
    window: MainWindow, resume_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "posting.txt"
    empty.write_bytes(b"")
    let_go(window, QPoint(50, 200), files(empty, resume_file))
    qtbot.waitUntil(lambda: window.session.resume is not None, timeout=20_000)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "posting.txt" in window.banner.label.text()


def test_text_let_go_is_the_posting_and_stands_at_its_beginning(window: MainWindow, qtbot: QtBot) -> None:
    let_go(window, QPoint(50, 200), text(POSTING * 20))
    editor = window.workspace.documents.editor
    assert editor.toPlainText() == POSTING * 20
    assert editor.isVisible()
    assert editor.textCursor().position() == 0
    assert editor.verticalScrollBar().value() == 0


def test_text_is_inserted_where_it_is_let_go_in_the_posting(compared: MainWindow, qtbot: QtBot) -> None:
    compared.show_tab("posting")
    editor = compared.workspace.documents.editor
    qtbot.waitUntil(lambda: editor.height() > 100)
    place = editor.viewport().mapTo(compared, editor.cursorRect().center())
    let_go(compared, place, text("Spark, "))
    assert editor.toPlainText() == f"Spark, {POSTING}"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("link", "gapgui doesn't go online: copy the text of the page."),
        ("words of a link", "gapgui doesn't go online: copy the text of the page."),
        ("folder", "That is a folder: drop the files themselves."),
        ("many", "One resume and one posting fit here, not more files at once."),
        ("picture", "That is a picture. Copy the text of the posting instead."),
        ("text", "A resume is opened from a file. Text can be dropped on the posting."),
    ],
)
def test_what_cannot_be_opened_gets_a_sentence_before_and_after_it_is_let_go(
    compared: MainWindow, tmp_path: Path, kind: str, words: str
) -> None:
    data = {
        "folder": files(tmp_path),
        "many": files(*(tmp_path / f"{name}.txt" for name in "abc")),
        "text": text("Python"),
        "words of a link": text("https://jobs.example/1"),
    }.get(kind, QMimeData())
    if kind == "link":
        data.setUrls([QUrl("https://jobs.example/1")])
    if kind == "picture":
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    compared.show_tab("resume")
    place = centre_of(compared.workspace.documents.resume)
    drag_over(compared, place, data)
    assert compared.parts.drops.hint.text == words
    let_go(compared, place, data)
    assert compared.banner.label.text() == words
    assert compared.workspace.documents.editor.toPlainText() == POSTING


def test_the_hint_goes_when_it_is_carried_away(compared: MainWindow, plain_file: Path) -> None:
    compared.show_tab("resume")
    drag_over(compared, centre_of(compared.workspace.answer), files(plain_file))
    assert compared.parts.drops.hint.isVisible()
    drag_away(compared)
    assert not compared.parts.drops.hint.isVisible()


def test_what_is_nothing_to_open_is_not_taken(compared: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-colour", b"red")
    assert not drag_over(compared, centre_of(compared.workspace.answer), data)
    assert not compared.parts.drops.hint.isVisible()
