from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QLineEdit, QWidget

from gapgui.errors import GapError
from gapgui.ui.documents.reading_notice import Veil
from gapgui.ui.session.opened import PostingText
from gapgui.ui.window.menus.commands import Commands
from tests.ui.conftest import POSTING
from tests.ui.driving import child, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.window.main_window import MainWindow


def names(window: MainWindow) -> list[str]:
    return [row.name for row in window.workspace.answer.rows.shown_rows()]


def wait_for_rows(window: MainWindow, text: str, qtbot: QtBot) -> None:
    """Wait until this very posting was analysed."""

    def analysed() -> bool:
        posting = window.session.analysis.posting if window.session.analysis else None
        return posting is not None and posting.document.text == text

    qtbot.waitUntil(analysed, timeout=10_000)


def enter_posting(window: MainWindow, text: str, qtbot: QtBot) -> None:
    window.workspace.take_posting(PostingText(text))
    wait_for_rows(window, text, qtbot)


def test_a_new_window_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    assert window.empty.isVisible()
    window.empty.sample.click()
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=20_000)
    assert not window.empty.isVisible()
    assert window.workspace.isVisible()


def test_both_documents_give_rows_cards_and_a_sentence(compared: MainWindow) -> None:
    answer = compared.workspace.answer
    assert names(compared) == ["Kubernetes", "Terraform", "PyTorch", "Python or Go", "Docker"]
    assert "Kubernetes and Terraform" in answer.sentence.text()
    assert answer.cards.cards["ml"].accessibleName() == "ML-specific: 0 of 1 required, 1 partial"
    assert answer.filters.statuses["missing"].text() == "✗ Missing 2"
    assert compared.status.taxonomy.text() == "ui_taxonomy.yaml · 8 skills"
    assert "analysed in" in compared.status.times.text()


def test_rows_follow_the_typing_while_the_caret_stays(compared: MainWindow, qtbot: QtBot) -> None:
    editor = compared.workspace.documents.editor
    compared.show_tab("posting")
    cursor = editor.textCursor()
    cursor.setPosition(POSTING.index("- Kubernetes"))
    editor.setTextCursor(cursor)
    compared.workspace.answer.rows.select_row(("docker",))
    type_text(editor, "- TensorFlow")
    press(editor, Qt.Key.Key_Return)
    wait_for_rows(compared, editor.toPlainText(), qtbot)
    assert "TensorFlow" in names(compared)
    assert editor.textCursor().position() == POSTING.index("- Kubernetes") + len("- TensorFlow\n")
    chosen = compared.workspace.answer.rows.chosen_row()
    assert chosen is not None
    assert chosen.name == "Docker"
    marked = [editor.toPlainText()[mark.start : mark.end] for mark in editor.marks]
    assert "TensorFlow" in marked


def test_a_row_shows_its_marks_and_a_mark_its_row(compared: MainWindow, qtbot: QtBot) -> None:
    documents, rows = compared.workspace.documents, compared.workspace.answer.rows
    compared.show_tab("posting")
    kubernetes = next(m for m in documents.editor.marks if POSTING[m.start : m.end] == "Kubernetes")
    documents.editor.mark_clicked.emit(kubernetes)
    chosen = rows.chosen_row()
    assert chosen is not None
    assert chosen.name == "Kubernetes"
    compared.workspace.answer.filters.statuses["covered"].click()
    documents.editor.mark_clicked.emit(kubernetes)
    chosen = rows.chosen_row()
    assert chosen is not None
    assert chosen.name == "Kubernetes"
    assert not compared.workspace.answer.filters.statuses["covered"].isChecked()


def test_evidence_brings_its_document_into_sight(compared: MainWindow, qtbot: QtBot) -> None:
    rows, documents = compared.workspace.answer.rows, compared.workspace.documents
    compared.show_tab("resume")
    rows.select_row(("docker",))
    seen = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(rows, key)
        seen.append(documents.tab)
    assert seen == ["posting", "posting", "resume"]


def test_a_card_filters_to_its_track_and_back(compared: MainWindow, qtbot: QtBot) -> None:
    card = compared.workspace.answer.cards.cards["ml"]
    click(card)
    assert names(compared) == ["PyTorch"]
    assert card.is_chosen
    card.setFocus()
    press(card, Qt.Key.Key_Space)
    assert len(names(compared)) == 5


def test_a_text_filter_that_fits_nothing_says_so_and_is_undone(compared: MainWindow, qtbot: QtBot) -> None:
    answer = compared.workspace.answer
    answer.filters.text.setText("zebra")
    qtbot.waitUntil(lambda: "No row" in answer.filters.told.text() and answer.filters.told.isVisible())
    answer.filters.told.linkActivated.emit("all")
    qtbot.waitUntil(lambda: len(names(compared)) == 5)
    assert not answer.filters.told.isVisible()


def test_the_drawer_shows_a_passage_in_the_posting(compared: MainWindow, qtbot: QtBot) -> None:
    drawer, editor = compared.workspace.answer.drawer, compared.workspace.documents.editor
    drawer.open("unknown")
    assert drawer.list.isVisible()
    drawer.list.setCurrentIndex(drawer.list.passages.index(0))
    assert compared.workspace.documents.tab == "posting"
    assert editor.textCursor().selectedText() == "Flowgrain"
    drawer.open("unknown")
    assert not drawer.list.isVisible()


def test_only_a_posting_shows_what_it_asks_for(window: MainWindow, qtbot: QtBot) -> None:
    enter_posting(window, POSTING, qtbot)
    answer = window.workspace.answer
    assert answer.sentence.text() == "The posting asks for 5 skills."
    assert answer.open_resume.isVisible()
    assert not answer.filters.statuses["missing"].isVisible()
    assert not child(window, Commands).export.isEnabled()


def test_nothing_recognised_is_said(window: MainWindow, qtbot: QtBot) -> None:
    enter_posting(window, "Somebody kind who waters plants.", qtbot)
    assert "No skill of the taxonomy was recognised" in window.workspace.answer.sentence.text()
    assert not window.workspace.answer.rows.isVisible()


def test_a_file_that_cannot_be_read_gets_a_sentence(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "resume.pdf"
    wrong.write_bytes(b"\x89PNG no resume")
    with qtbot.waitSignal(compared.session.resume_failed, timeout=20_000):
        compared.opening.open_resume(wrong)
    banner = compared.workspace.documents.resume.banner
    assert "is not a PDF" in banner.label.text()
    assert banner.label.text().endswith("resume.txt is still open.")
    assert banner.button("Open another…") is not None
    assert compared.session.resume is not None
    assert compared.session.resume.path.name == "resume.txt"


def test_a_posting_that_cannot_be_read_gets_a_sentence_until_one_can(
    compared: MainWindow, tmp_path: Path, posting_file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(compared.session.posting_failed, timeout=20_000):
        compared.opening.open_posting(tmp_path / "gone.txt")
    told = compared.banner.label.text()
    assert told.startswith("gone.txt was not found")
    assert f"It was in {tmp_path}." in told
    assert told.endswith("posting.txt is still open.")
    assert compared.banner.button("Open another…") is not None
    with qtbot.waitSignal(compared.session.posting_read, timeout=20_000):
        compared.opening.open_posting(posting_file)
    assert not compared.banner.isVisible()


def test_an_encrypted_posting_asks_for_its_password_too(
    compared: MainWindow, posting_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = compared.session.worker.read

    def locked(source: object, password: str | None = None) -> object:
        if password != "open":
            raise GapError("encrypted", "posting.txt is protected.")
        return read(source)  # type: ignore[arg-type]

    monkeypatch.setattr(compared.session.worker, "read", locked)
    compared.opening.open_posting(posting_file)
    qtbot.waitUntil(lambda: bool(visible_dialogs(compared)), timeout=20_000)
    (dialog,) = visible_dialogs(compared)
    with qtbot.waitSignal(compared.session.posting_read, timeout=20_000):
        dialog.setTextValue("open")
        dialog.accept()
    assert compared.session.resume is not None
    assert compared.session.resume.path.name == "resume.txt"


def test_documents_are_closed_and_the_first_steps_come_back(compared: MainWindow, qtbot: QtBot) -> None:
    compared.close_posting()
    assert compared.workspace.documents.editor.toPlainText() == ""
    assert compared.workspace.isVisible()
    compared.workspace.documents.editor.undo()
    assert compared.workspace.documents.editor.toPlainText() == POSTING
    compared.close_posting()
    compared.close_resume()
    assert compared.empty.isVisible()


def covers(veil: Veil) -> bool:
    covered = veil.parentWidget()
    return covered is not None and veil.size() == covered.size()


def test_what_is_on_screen_is_dimmed_while_another_is_read(compared: MainWindow, qtbot: QtBot) -> None:
    documents = compared.workspace.documents
    for reading, notice, tab in (
        (compared.session.resume_reading, documents.resume.notice, "resume"),
        (compared.session.posting_reading, documents.posting_notice, "posting"),
    ):
        compared.show_tab(cast("Tab", tab))
        reading.emit(Path("new.pdf"))
        qtbot.waitUntil(notice.isVisible)
        veils = [veil for veil in compared.findChildren(Veil) if veil.isVisible()]
        covered = {veil.parentWidget() for veil in veils}
        shown = documents.resume.shown if tab == "resume" else documents.editor
        assert covered == {shown, compared.workspace.answer}
        compared.resize(compared.width() + 40, compared.height())
        qtbot.waitUntil(lambda veils=veils: all(covers(veil) for veil in veils))  # type: ignore[misc]
        notice.cancel.click()
        assert not any(veil.isVisible() for veil in veils)
        assert not notice.isVisible()


def test_an_encrypted_resume_asks_for_its_password(
    window: MainWindow, resume_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str | None] = []
    read = window.session.worker.read

    def locked(source: object, password: str | None = None) -> object:
        tried.append(password)
        if password != "open":
            raise GapError("wrong_password" if password else "encrypted", "resume.txt is protected.")
        return read(source)  # type: ignore[arg-type]

    monkeypatch.setattr(window.session.worker, "read", locked)
    window.opening.open_resume(resume_file)
    for password in ("wrong", "open"):
        qtbot.waitUntil(lambda: bool(visible_dialogs(window)))
        (dialog,) = visible_dialogs(window)
        assert dialog.textEchoMode() == QLineEdit.EchoMode.Password
        dialog.setTextValue(password)
        dialog.accept()
    qtbot.waitUntil(lambda: window.session.resume is not None)
    assert tried == [None, "wrong", "open"]


def visible_dialogs(window: MainWindow) -> list[QInputDialog]:
    return [dialog for dialog in window.findChildren(QInputDialog) if dialog.isVisible()]


def test_f6_goes_round_the_panes(compared: MainWindow, qtbot: QtBot) -> None:
    compared.show_tab("both")
    workspace = compared.workspace
    workspace.documents.unfold.click()
    seen: list[QWidget | None] = []
    for _step in range(4):
        compared.next_pane(1)
        seen.append(compared.focusWidget())
    assert seen[:3] == [workspace.documents.resume.text, workspace.documents.editor, workspace.answer.rows]
    assert seen[3] is seen[0]
    compared.next_pane(-1)
    assert compared.focusWidget() is seen[2]


def test_find_searches_the_pane_that_has_the_keyboard(compared: MainWindow, qtbot: QtBot) -> None:
    documents = compared.workspace.documents
    compared.show_tab("posting")
    documents.editor.setFocus()
    compared.open_search()
    type_text(documents.find_bar.field, "docker")
    assert documents.editor.textCursor().selectedText() == "Docker"
    assert documents.find_bar.count.text() == "1 of 2"
    press(documents.find_bar.field, Qt.Key.Key_Return)
    assert documents.find_bar.count.text() == "2 of 2"
    press(documents.find_bar.field, Qt.Key.Key_Escape)
    assert not documents.find_bar.isVisible()
    compared.workspace.answer.rows.setFocus()
    compared.open_search()
    assert compared.focusWidget() is compared.workspace.answer.filters.text


def test_the_size_and_the_recent_files_are_remembered(
    compared: MainWindow, new_window: Callable[..., MainWindow]
) -> None:
    compared.resize(700, 560)
    compared.close()
    again = new_window()
    assert again.size().width() == 700
    names = [action.text() for action in child(again, Commands).recent.actions()]
    assert names[0] == "resume.txt with ML Engineer"
    assert "resume.txt" in names


def test_no_two_commands_share_a_shortcut(window: MainWindow) -> None:
    shortcuts = [s.toString() for action in window.findChildren(QAction) for s in action.shortcuts()]
    assert sorted(shortcuts) == sorted(set(shortcuts))
    assert {"F6", "Ctrl+F", "Ctrl+O"} <= set(shortcuts)


def test_every_control_has_a_name(compared: MainWindow) -> None:
    compared.show_tab("both")
    nameless = [
        widget
        for widget in compared.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not said(widget)
    ]
    assert nameless == []


def said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_a_pane_that_is_too_low_scrolls_and_shows_what_is_opened(compared: MainWindow, qtbot: QtBot) -> None:
    compared.resize(640, 400)
    answer = compared.workspace.answer
    qtbot.waitUntil(lambda: answer.verticalScrollBar().maximum() > 0)
    ml, general = answer.cards.cards["ml"], answer.cards.cards["general"]
    qtbot.waitUntil(lambda: general.y() >= ml.y() + ml.height())
    assert ml.height() >= ml.sizeHint().height()
    answer.drawer.open("ignored")
    qtbot.waitUntil(lambda: answer.verticalScrollBar().value() > 0)
    compared.resize(1280, 800)
    qtbot.waitUntil(lambda: general.y() == ml.y())
    assert general.height() == ml.height()


def test_a_resume_that_has_come_is_not_asked_for(window: MainWindow, resume_file: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    window.session.resume_changed.connect(lambda: told.append(window.workspace.answer.sentence.text()))
    with qtbot.waitSignal(window.session.resume_changed, timeout=20_000):
        window.opening.open_resume(resume_file)
    assert told == ["Reading what you opened."]
    qtbot.waitUntil(lambda: window.workspace.answer.title.text() == "Your resume", timeout=20_000)
