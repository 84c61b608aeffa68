"""Keeping what is open: as a new posting, as a change of one, and what is asked about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from gapgui.paths import library_file
from tests.library.store.made import long_posting
from tests.ui.conftest import POSTING
from tests.ui.driving import press
from tests.ui.library.conftest import BACKEND, RESEARCH
from tests.ui.library.postings.hands import choose, line_at, open_number, type_at_the_end

if TYPE_CHECKING:
    from tests.ui.library.conftest import Desk


def test_it_is_there_at_the_next_start_and_known_as_the_one_that_is_open(desk: Desk) -> None:
    library = Library(library_file())
    library.keep(KeptPosting(POSTING))
    library.close()
    desk.kept.load()
    desk.settle()
    assert not line_at(desk, 0).is_open
    desk.paste(POSTING)
    desk.settle()
    assert line_at(desk, 0).is_open


def test_what_is_changed_of_the_open_posting_is_kept_when_asked(desk: Desk) -> None:
    number = desk.keep(POSTING)
    type_at_the_end(desk, "- gRPC")
    desk.settle()
    assert line_at(desk, 0).is_changed
    assert desk.pane.can_keep
    desk.pane.keep()
    desk.settle()
    assert not line_at(desk, 0).is_changed
    entry = desk.kept.entry(number)
    assert entry
    assert entry.kept.text == POSTING + "- gRPC"
    assert entry.report
    assert entry.report.posting.document.text == entry.kept.text
    choose(desk, desk.pane.questions.news, "Undo")
    entry = desk.kept.entry(number)
    assert entry
    assert entry.kept.text == POSTING
    assert line_at(desk, 0).is_changed  # the editor has it still


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        ("Update it", {BACKEND, POSTING + "more"}),
        ("Keep as new", {BACKEND, POSTING, POSTING + "more"}),
        ("Drop the changes", {BACKEND, POSTING}),
    ],
)
def test_changes_that_are_left_for_another_posting_are_asked_about(
    desk: Desk, answer: str, texts: set[str]
) -> None:
    desk.keep(BACKEND)
    desk.keep(POSTING)
    type_at_the_end(desk, "more")
    view = desk.pane.view
    view.setFocus()
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Return)
    assert desk.editor.toPlainText() == BACKEND  # nobody has to answer first
    assert (
        desk.pane.questions.question.text
        == "“ML Engineer” was changed and left; its changes are not kept yet."
    )
    choose(desk, desk.pane.questions.question, answer)
    assert {entry.kept.text for entry in desk.kept.entries} == texts
    assert desk.pane.questions.question.isHidden()
    assert desk.editor.toPlainText() == BACKEND


def test_a_paste_over_a_changed_posting_asks_too_and_several_questions_wait(desk: Desk) -> None:
    desk.keep(BACKEND)
    type_at_the_end(desk, "one")
    desk.paste(POSTING)
    desk.keep(POSTING)
    type_at_the_end(desk, "two")
    desk.paste(RESEARCH)
    question = desk.pane.questions.question
    assert "“ML Engineer” was changed" in question.text
    choose(desk, question, "Drop the changes")
    assert "“Backend Engineer” was changed" in question.text
    choose(desk, question, "Update it")
    assert question.isHidden()
    assert {entry.kept.text for entry in desk.kept.entries} == {BACKEND + "one", POSTING}


def test_an_undo_across_an_opening_makes_the_posting_before_the_open_one_again(desk: Desk) -> None:
    first, second = desk.keep(BACKEND), desk.keep(POSTING)
    desk.pane.view.select(first)
    press(desk.pane.view, Qt.Key.Key_Return)
    desk.editor.undo()
    assert desk.editor.toPlainText() == POSTING
    assert open_number(desk) == second
    assert not desk.pane.opened.is_changed
    desk.paste(RESEARCH)
    desk.pane.view.select(first)
    press(desk.pane.view, Qt.Key.Key_Return)
    desk.editor.undo()
    assert desk.editor.toPlainText() == RESEARCH
    assert open_number(desk) == 0
    assert desk.pane.opened.unsettled == ()


def test_what_another_program_keeps_comes_up_while_the_list_is_shown(desk: Desk) -> None:
    desk.keep(POSTING)
    glance = desk.pane._glance
    glance.setInterval(1)
    library = Library(library_file())
    library.keep(KeptPosting(BACKEND))
    desk.qtbot.waitUntil(lambda: desk.titles == ["Backend Engineer", "ML Engineer"], timeout=10_000)
    desk.pane.hide()
    assert not glance.isActive()
    library.keep(KeptPosting(RESEARCH))
    library.close()
    desk.pane.show()
    desk.qtbot.waitUntil(lambda: len(desk.titles) == 3, timeout=10_000)


def test_one_that_is_opened_while_another_is_kept_is_not_taken_for_that(desk: Desk) -> None:
    desk.paste(POSTING)
    desk.pane.keep()
    desk.paste(BACKEND)
    desk.settle()
    assert open_number(desk) == 0
    desk.pane.keep()
    desk.settle()
    assert {entry.kept.text for entry in desk.kept.entries} == {POSTING, BACKEND}
    assert line_at(desk, 0).is_open


def test_one_that_is_edited_while_it_is_kept_stays_the_same(desk: Desk) -> None:
    desk.paste(POSTING)
    desk.pane.keep()
    type_at_the_end(desk, "- gRPC")
    desk.settle()
    assert line_at(desk, 0).is_changed


def test_a_posting_that_is_cut_down_or_added_to_stays_the_same(desk: Desk) -> None:
    number = desk.keep(POSTING)
    cursor = desk.editor.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Seen on a board\n")
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.setPosition(len(POSTING) // 2, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert open_number(desk) == number
    assert desk.pane.opened.is_changed


def test_a_posting_of_another_board_is_told_before_it_is_kept(desk: Desk) -> None:
    text = long_posting()
    first = desk.keep(text)
    desk.paste(f"Jobs near you\nSave  Share\n{text}\nApply now")
    desk.pane.keep()
    desk.settle()
    doubt = desk.pane.questions.doubt
    assert doubt.text == "This looks like “Data Engineer”, kept today."
    assert len(desk.titles) == 1
    choose(desk, doubt, "Open that")
    assert desk.editor.toPlainText() == text
    assert line_at(desk, 0).number == first
    assert line_at(desk, 0).is_open


def test_both_can_be_kept(desk: Desk) -> None:
    text = long_posting()
    desk.keep(text)
    desk.paste(f"Save  Share\n{text}\nApply now")
    desk.pane.keep()
    desk.settle()
    choose(desk, desk.pane.questions.doubt, "Keep both")
    assert len(desk.titles) == 2
    assert [line.is_open for line in desk.pane.view.postings.lines] == [True, False]


def test_a_kept_posting_takes_the_text_it_has_by_now(desk: Desk) -> None:
    text = long_posting()
    number = desk.keep(text)
    desk.keep(BACKEND)
    newer = text + "\n- and gRPC"
    desk.paste(newer)
    desk.pane.keep()
    desk.settle()
    choose(desk, desk.pane.questions.doubt, "Update it")
    entry = desk.kept.entry(number)
    assert entry
    assert entry.kept.text == newer
    assert len(desk.titles) == 2
    assert open_number(desk) == number
    assert not desk.pane.opened.is_changed
    library = Library(library_file())
    assert [former.text for former in library.former_texts(number)] == [text]
    library.close()


def test_what_is_kept_as_it_stands_is_told(desk: Desk) -> None:
    desk.keep(POSTING)
    desk.pane.keep()
    assert desk.pane.questions.news.text == "“ML Engineer” is kept already, as it stands."
    desk.pane.keep_as_new()
    desk.settle()
    assert "This is kept already as “ML Engineer”, today." in desk.pane.questions.doubt.text


def test_a_title_given_by_the_user_is_kept_and_comes_back(desk: Desk) -> None:
    desk.keep(BACKEND)
    desk.paste(POSTING)
    desk.editor.set_title("The good one · Brindle")
    desk.pane.keep()
    desk.settle()
    assert (line_at(desk, 0).title, line_at(desk, 0).employer) == ("The good one", "Brindle")
    press(desk.pane.view, Qt.Key.Key_End)
    press(desk.pane.view, Qt.Key.Key_Return)
    assert desk.editor.posting().title == ""
    press(desk.pane.view, Qt.Key.Key_Home)
    press(desk.pane.view, Qt.Key.Key_Return)
    assert desk.editor.posting().title == "The good one · Brindle"
    assert not line_at(desk, 0).is_changed
    desk.editor.set_title("Another · Brindle")
    assert line_at(desk, 0).is_changed
