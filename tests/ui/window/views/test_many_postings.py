"""Postings are kept in the window, listed, opened again, and laid beside one another."""

from __future__ import annotations

from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QToolButton

from gapgui.documents.isolation import worker
from gapgui.paths import library_file
from gapgui.taxonomy.own import corrections as own_corrections
from gapgui.ui.library.difference.pane import DifferencePane
from gapgui.ui.library.learning.pane import LearningPane
from gapgui.ui.library.matrix.pane import MatrixPane
from gapgui.ui.library.people.pane import PeoplePane
from gapgui.ui.session.opened import PostingText
from gapgui.ui.window.menus.commands import Commands
from tests.ui.driving import child, click, press, type_text

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.documents.limits import Limits
    from gapgui.ui.window.main_window import MainWindow

OTHER = "Platform Engineer\n\nRequirements\n- Kubernetes\n- Docker\n"
THIRD = "Data Engineer\n\nRequirements\n- Python\n- Kubernetes\n"


def keep(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    before = len(window.parts.many.kept.entries)
    press(window.workspace.documents.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.parts.many.kept.entries) == before + 1, timeout=20_000)
    settle(window, qtbot)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    many = window.parts.many
    qtbot.waitUntil(
        lambda: not many.kept.is_busy and all(entry.report for entry in many.kept.entries), timeout=20_000
    )


def paste(window: MainWindow, text: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.analysed, timeout=20_000):
        window.workspace.documents.editor.set_posting(PostingText(text))


@pytest.fixture
def three(compared: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window that keeps three postings, the last of them open."""
    compared.resize(1366, 768)
    compared.show_tab("posting")
    keep(compared, qtbot)
    for text in (OTHER, THIRD):
        paste(compared, text, qtbot)
        keep(compared, qtbot)
    return compared


def test_nothing_is_kept_and_no_list_is_shown_unasked(compared: MainWindow) -> None:
    assert not compared.parts.many.views.shows_list
    assert not library_file().exists()


def test_a_kept_posting_stands_in_the_list_and_is_not_kept_twice(compared: MainWindow, qtbot: QtBot) -> None:
    compared.show_tab("posting")
    keep(compared, qtbot)
    many = compared.parts.many
    assert many.postings.isVisible()
    assert many.views.bar.isVisible()
    assert not many.postings.can_keep
    keeping = next(b for b in compared.findChildren(QToolButton) if b.toolTip().startswith("Keep posting"))
    assert not keeping.isEnabled()


def test_the_list_goes_and_comes_with_its_key_and_is_remembered(
    three: MainWindow, new_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    views = three.parts.many.views
    assert child(three, Commands)._postings.list.isChecked()
    press(three, Qt.Key.Key_F9)
    assert not views.postings.isVisible()
    press(three, Qt.Key.Key_F9)
    assert views.postings.isVisible()
    later = new_window()
    qtbot.waitUntil(lambda: later.is_furnished and later.parts.many.views.shows_list, timeout=20_000)
    qtbot.waitUntil(lambda: len(later.parts.many.kept.entries) == 3, timeout=20_000)


def test_enter_opens_a_posting_of_the_list(three: MainWindow, qtbot: QtBot) -> None:
    many = three.parts.many
    first = next(entry for entry in many.kept.entries if entry.kept.text.startswith("Platform"))
    many.postings.view.select(first.kept.id)
    with qtbot.waitSignal(three.session.analysed, timeout=20_000):
        press(many.postings.view, Qt.Key.Key_Return)
    assert three.workspace.documents.editor.toPlainText().startswith("Platform Engineer")


def test_all_postings_stand_beside_one_another(three: MainWindow, qtbot: QtBot) -> None:
    many = three.parts.many
    click(many.views.bar.buttons["all"])
    matrix = child(three, MatrixPane)
    qtbot.waitUntil(lambda: matrix.values is not None and len(matrix.values.heads) == 3, timeout=20_000)
    assert matrix.isVisible()
    assert not three.workspace.isVisible()
    assert three.windowTitle().startswith("Data Engineer")
    press(three, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert three.workspace.isVisible()
    assert three.workspace.documents.tab == "posting"


def test_a_cell_opens_the_sentence_that_asks(three: MainWindow, qtbot: QtBot) -> None:
    many = three.parts.many
    many.show_view("all")
    matrix = child(three, MatrixPane)
    qtbot.waitUntil(lambda: matrix.values is not None and len(matrix.values.heads) == 3, timeout=20_000)
    at = next(i for i, entry in enumerate(many.kept.entries) if entry.kept.text == OTHER)
    report = many.kept.entries[at].report
    assert report
    asked = next(each for each in report.requirements if each.any_of == ("kubernetes",))
    with qtbot.waitSignal(three.session.analysed, timeout=20_000):
        matrix.passage_wanted.emit(at, asked)
    qtbot.waitUntil(
        lambda: (
            (row := three.workspace.answer.rows.chosen_row()) is not None and row.members == ("kubernetes",)
        ),
        timeout=20_000,
    )
    assert three.workspace.documents.editor.toPlainText() == OTHER
    chosen = many.postings.view.current
    assert chosen is not None
    assert chosen.number == many.kept.entries[at].kept.id


def test_what_is_ticked_to_learn_shows_in_all_postings(three: MainWindow, qtbot: QtBot) -> None:
    many = three.parts.many
    many.show_view("learn")
    learning = child(three, LearningPane)
    lines = learning.view.lines
    qtbot.waitUntil(lambda: any("kubernetes" in line.lesson.skills for line in lines.lines), timeout=20_000)
    lines.toggle(next(line for line in lines.lines if line.lesson.skills == ("kubernetes",)))
    assert "Kubernetes" in learning.sentence.text()
    learning.matrix_wanted.emit()
    matrix = child(three, MatrixPane)
    qtbot.waitUntil(lambda: matrix.values is not None and bool(matrix.values.learned), timeout=20_000)
    assert matrix.isVisible()
    assert "Kubernetes" in matrix.as_if.text()
    matrix.as_if.linkActivated.emit("end")
    qtbot.waitUntil(lambda: matrix.values is not None and not matrix.values.learned, timeout=20_000)
    assert not lines.learned


def test_the_two_that_are_selected_are_laid_out(three: MainWindow, qtbot: QtBot) -> None:
    many = three.parts.many
    view = many.postings.view
    view.selectAll()
    view.select(many.kept.entries[0].kept.id)
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.selectionModel().select(view.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    many.show_view("difference")
    pane = child(three, DifferencePane)
    qtbot.waitUntil(lambda: pane.values is not None, timeout=20_000)
    chosen = {box.currentText() for box in pane.choices}
    names = {view.model().index(row, 0).data() for row in (0, 1)}
    assert {name.partition(" · ")[0] for name in chosen} == {str(name).partition(" · ")[0] for name in names}


def test_what_a_kept_posting_asked_stands_beside_what_it_asks(three: MainWindow, qtbot: QtBot) -> None:
    many, editor = three.parts.many, three.workspace.documents.editor
    number = next(entry.kept.id for entry in many.kept.entries if entry.kept.text == THIRD)
    many.postings.former_wanted.emit(number)
    qtbot.waitUntil(
        lambda: "as it was when it was kept" in many.postings.questions.news.label.text(), timeout=20_000
    )
    editor.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(three.session.analysed, timeout=20_000):
        type_text(editor, "- Docker")
    with qtbot.waitSignal(many.kept.updated, timeout=20_000):
        many.keep()
    settle(three, qtbot)
    many.postings.former_wanted.emit(number)
    qtbot.waitUntil(lambda: many.views.view == "difference", timeout=20_000)
    pane = child(three, DifferencePane)
    qtbot.waitUntil(
        lambda: pane.sentence.text().startswith("The text of today asks for 1 skill that the text until"),
        timeout=20_000,
    )


def test_f6_goes_to_the_list_too(three: MainWindow) -> None:
    views, seen = three.parts.many.views, []
    three.workspace.documents.editor.setFocus()
    for _step in range(3):
        three.next_pane(1)
        seen.append(three.focusWidget())
    assert views.postings.view in seen
    assert three.workspace.answer.rows in seen
    three.parts.many.show_view("all")
    three.next_pane(1)
    three.next_pane(1)
    assert not three.workspace.isAncestorOf(three.focusWidget())


def test_another_resume_is_laid_beside_all(three: MainWindow, qtbot: QtBot) -> None:
    many = three.parts.many
    many.show_view("all")
    matrix = child(three, MatrixPane)
    qtbot.waitUntil(lambda: matrix.values is not None, timeout=20_000)
    assert matrix.values
    assert matrix.values.compared
    three.close_resume()
    qtbot.waitUntil(lambda: matrix.values is not None and not matrix.values.compared, timeout=20_000)


def test_changes_of_a_kept_posting_are_asked_about_when_another_is_opened(
    three: MainWindow, qtbot: QtBot
) -> None:
    many, editor = three.parts.many, three.workspace.documents.editor
    with qtbot.waitSignal(three.session.analysed, timeout=20_000):
        type_text(editor, "Rust wanted. ")
    other = next(entry for entry in many.kept.entries if entry.kept.text == OTHER)
    many.postings.view.select(other.kept.id)
    with qtbot.waitSignal(three.session.analysed, timeout=20_000):
        press(many.postings.view, Qt.Key.Key_Return)
    question = many.postings.questions.question
    assert question.isVisible()
    update = question.button("Update it")
    assert update
    with qtbot.waitSignal(many.kept.updated, timeout=20_000):
        click(update)
    assert any("Rust wanted" in entry.kept.text for entry in many.kept.entries)


@pytest.mark.parametrize(
    ("name", "begins"), [("all.pdf", b"%PDF-"), ("all.json", b'{"schema"'), ("all.html", b"<!")]
)
def test_the_comparison_is_written_and_offered_to_be_opened(
    three: MainWindow, name: str, begins: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    many = three.parts.many
    many.show_view("all")
    matrix = child(three, MatrixPane)
    qtbot.waitUntil(lambda: matrix.values is not None and len(matrix.values.heads) == 3, timeout=20_000)
    matrix.export_wanted.emit()
    dialog = child(three, QFileDialog)
    kind = {"pdf": "PDF", "json": "JSON", "html": "HTML"}[name.rpartition(".")[2]]
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if each.startswith(kind)))
    with qtbot.waitSignal(many.file.exported, timeout=60_000):
        dialog.fileSelected.emit(str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert three.exports.notice.isVisible()
    dialog.reject()


def test_a_resume_of_many_opens_with_a_posting(
    three: MainWindow, resume_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    many = three.parts.many
    people = tmp_path / "people"
    people.mkdir()
    (people / "one.txt").write_bytes(resume_file.read_bytes())
    many.show_view("people")
    pane = child(three, PeoplePane)
    pane.open_folder(people)
    qtbot.waitUntil(lambda: len(pane.people) == 1, timeout=20_000)
    with qtbot.waitSignal(three.session.resume_changed, timeout=20_000):
        pane.pair_wanted.emit(people / "one.txt", 1)
    assert three.workspace.documents.editor.toPlainText() == OTHER
    assert three.session.resume
    assert three.session.resume.path == people / "one.txt"


def test_a_correction_says_what_it_changes_in_the_kept_postings(
    new_window: Callable[..., MainWindow], tmp_path: Path, resume_file: Path, qtbot: QtBot
) -> None:
    window = new_window(own=tmp_path / "own.yaml")
    with qtbot.waitSignal(window.session.resume_changed, timeout=20_000):
        window.opening.open_resume(resume_file)
    window.show_tab("posting")
    for text in (OTHER, THIRD):
        paste(window, text, qtbot)
        keep(window, qtbot)
    paste(window, "We need Rust and Python.", qtbot)
    correcting = window.parts.correcting
    correcting.corrections.propose(
        "Kubernetes is no skill.", lambda own: own_corrections.remove_skill(own, "kubernetes", ["kubernetes"])
    )
    qtbot.waitUntil(lambda: "kept posting" in correcting.strip.label.text(), timeout=20_000)
    qtbot.waitUntil(lambda: "so far" not in correcting.strip.label.text(), timeout=20_000)
    assert correcting.strip.label.text().endswith("2 rows of 2 kept postings change, too.")


def test_unknown_terms_of_kept_postings_are_offered_with_those_of_the_open_one(
    three: MainWindow, qtbot: QtBot
) -> None:
    paste(three, "Engineer\n\nRequirements\n- Experience with Flowgrain and Python\n", qtbot)
    keep(three, qtbot)
    paste(three, "Engineer\n\nRequirements\n- Flowgrain, Python\n- Zephyrbase, Docker\n", qtbot)
    inbox = three.parts.correcting.show_inbox()
    qtbot.waitUntil(lambda: bool(inbox.model.terms), timeout=20_000)
    found = {term.text: term.postings for term in inbox.model.terms}
    assert found["Flowgrain"] > found["Zephyrbase"] == 1
    inbox.close()


@pytest.fixture
def never_answering(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is told of files on a disk that never answers."""
    told: list[str] = []

    def load(path: Path, _limits: Limits, done: threading.Event) -> NoReturn:
        told.append(f"asked for {path.name}")
        told.append("ended" if done.wait(5) else "nobody ended it")
        raise CancelledError

    monkeypatch.setattr(worker, "load_file", load)
    return told


def test_closing_the_window_ends_an_import(
    compared: MainWindow, tmp_path: Path, never_answering: list[str], qtbot: QtBot
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(OTHER, encoding="utf-8")
    compared.parts.many.postings.transfer.bring_in([folder])
    qtbot.waitUntil(lambda: bool(never_answering))
    compared.close()
    assert never_answering == ["asked for a.txt", "ended"]


def test_stopping_a_resume_leaves_an_import(
    compared: MainWindow, tmp_path: Path, never_answering: list[str], qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_text(OTHER, encoding="utf-8")
    compared.parts.many.postings.transfer.bring_in([tmp_path / "a.txt"])
    qtbot.waitUntil(lambda: bool(never_answering))
    compared.session.open_resume(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: len(never_answering) == 2)
    compared.session.cancel_reading()
    qtbot.waitUntil(lambda: len(never_answering) == 3)
    assert never_answering == ["asked for a.txt", "asked for a.txt", "ended"]
