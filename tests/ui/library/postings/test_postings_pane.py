"""Keeping, opening, removing and noting, as somebody does it with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from gapgui.paths import library_file
from gapgui.ui.library.entries import Musts
from tests.library.store.made import long_posting
from tests.ui.conftest import POSTING
from tests.ui.driving import click, press, type_text
from tests.ui.library.conftest import BACKEND, RESEARCH

if TYPE_CHECKING:
    from gapgui.ui.library.postings.lines import Line
    from gapgui.ui.library.postings.strip import Strip
    from tests.ui.library.conftest import Desk


def line_at(desk: Desk, row: int) -> Line:
    return desk.pane.view.postings.lines[row]


def open_number(desk: Desk) -> int:
    kept = desk.pane.opened.kept
    return kept.id if kept else 0


def current_title(desk: Desk) -> str:
    line = desk.pane.view.current
    return line.title if line else ""


def choose(desk: Desk, strip: Strip, name: str) -> None:
    button = strip.button(name)
    assert button is not None
    click(button)
    desk.settle()


def type_at_the_end(desk: Desk, text: str) -> None:
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    type_text(desk.editor, text)


def test_nothing_is_kept_before_it_is_asked_for(desk: Desk) -> None:
    told: list[bool] = []
    desk.pane.can_keep_changed.connect(told.append)
    desk.paste(POSTING)
    desk.settle()
    assert desk.titles == []
    assert told[-1] is True
    assert not library_file().exists()


def test_reading_that_was_stopped_can_be_taken_up_again(desk: Desk) -> None:
    library = Library(library_file())
    library.keep(*(KeptPosting(f"Engineer {number}\n- Docker") for number in range(3)))
    library.close()
    desk.kept.progress.connect(lambda _done, _total: desk.kept.stop_reading())
    desk.kept.load()
    desk.kept.stop_reading()
    desk.qtbot.waitUntil(lambda: len(desk.titles) == 3)
    desk.settle()
    assert line_at(desk, 0).ml is None
    desk.pane.stop_reading()
    assert desk.pane.news.text == "3 postings are not read yet."
    choose(desk, desk.pane.news, "Read on")
    assert line_at(desk, 0).general == Musts(0, 0)


def test_a_posting_that_is_kept_stands_in_the_list_with_its_musts(desk: Desk) -> None:
    number = desk.keep(POSTING)
    line = line_at(desk, 0)
    assert (line.number, line.title) == (number, "ML Engineer")
    assert (line.ml, line.general) == (Musts(0, 1), Musts(2, 4))
    assert line.is_open
    assert not line.is_changed
    assert desk.pane.view.current == line
    assert not desk.pane.can_keep


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


def test_enter_opens_the_posting_that_the_keys_went_to(desk: Desk) -> None:
    for text in (POSTING, BACKEND, RESEARCH):
        desk.keep(text)
    view = desk.pane.view
    view.setFocus()
    assert desk.titles == ["Research Scientist", "Backend Engineer", "ML Engineer"]
    press(view, Qt.Key.Key_End)
    assert view.current == line_at(desk, 2)
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Return)
    assert desk.editor.toPlainText() == BACKEND
    desk.settle()
    assert [line.is_open for line in view.postings.lines] == [False, True, False]


def test_letters_go_to_a_title_or_an_employer(desk: Desk) -> None:
    for text in (POSTING, BACKEND, RESEARCH):
        desk.keep(text)
    view = desk.pane.view
    view.setFocus()
    for typed, title in (("birk", "Backend Engineer"), ("m", "ML Engineer")):
        view._typed_at = 0.0  # as after a pause
        type_text(view, typed)
        assert current_title(desk) == title
    view._typed_at = 0.0
    type_text(view, "zzz")
    assert current_title(desk) == "ML Engineer"


def test_a_removed_posting_comes_back_and_the_next_one_is_chosen_meanwhile(desk: Desk) -> None:
    numbers = [desk.keep(text) for text in (POSTING, BACKEND, RESEARCH)]
    view = desk.pane.view
    view.setFocus()
    view.select(numbers[1])
    press(view, Qt.Key.Key_Delete)
    assert desk.titles == ["Research Scientist", "ML Engineer"]
    assert current_title(desk) == "ML Engineer"
    desk.settle()
    assert desk.pane.news.text == "“Backend Engineer” was removed."
    choose(desk, desk.pane.news, "Undo")
    assert desk.titles == ["Research Scientist", "Backend Engineer", "ML Engineer"]
    assert [line.number for line in view.postings.lines] == numbers[::-1]


def test_several_are_removed_at_once_and_a_key_brings_them_back(desk: Desk) -> None:
    for text in (POSTING, BACKEND, RESEARCH):
        desk.keep(text)
    view = desk.pane.view
    view.setFocus()
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(view, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.titles == ["ML Engineer"]
    assert desk.pane.news.text == "2 postings were removed."
    press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert len(desk.titles) == 3
    assert desk.pane.news.isHidden()


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
    choose(desk, desk.pane.news, "Undo")
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
    assert desk.pane.question.text == "“ML Engineer” was changed, and another posting opened."
    choose(desk, desk.pane.question, answer)
    assert {entry.kept.text for entry in desk.kept.entries} == texts
    assert desk.pane.question.isHidden()
    assert desk.editor.toPlainText() == BACKEND


def test_a_paste_over_a_changed_posting_asks_too_and_several_questions_wait(desk: Desk) -> None:
    desk.keep(BACKEND)
    type_at_the_end(desk, "one")
    desk.paste(POSTING)
    desk.keep(POSTING)
    type_at_the_end(desk, "two")
    desk.paste(RESEARCH)
    question = desk.pane.question
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
    doubt = desk.pane.doubt
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
    choose(desk, desk.pane.doubt, "Keep both")
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
    choose(desk, desk.pane.doubt, "Update it")
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
    assert desk.pane.news.text == "“ML Engineer” is kept already, as it stands."
    desk.pane.keep_as_new()
    desk.settle()
    assert "This is kept already as “ML Engineer”, today." in desk.pane.doubt.text


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


def test_tags_notes_and_day_are_written_as_they_are_typed(desk: Desk) -> None:
    number = desk.keep(POSTING)
    details = desk.pane.details
    type_text(details.tags, "remote, far away")
    type_text(details.notes, "Ask about the team")
    click(details.has_day, details.has_day.rect().center())
    details.has_day.setChecked(True)
    details.day.setDate(QDate(2026, 5, 4))
    desk.pane.flush()
    desk.settle()
    entry = desk.kept.entry(number)
    assert entry
    assert entry.kept.tags == ("remote", "far away")
    assert entry.kept.notes == "Ask about the team"
    assert str(entry.kept.apply_by) == "2026-05-04"
    assert line_at(desk, 0).tags == ("remote", "far away")
    assert details.tags.text() == "remote, far away"


def test_what_was_typed_belongs_to_the_posting_it_was_typed_for(desk: Desk) -> None:
    first, second = desk.keep(POSTING), desk.keep(BACKEND)
    view = desk.pane.view
    view.select(first)
    type_text(desk.pane.details.notes, "of the first")
    view.select(second)
    assert desk.pane.details.notes.toPlainText() == ""
    desk.settle()
    notes = {entry.kept.id: entry.kept.notes for entry in desk.kept.entries}
    assert notes == {first: "of the first", second: ""}


def test_a_search_leaves_what_has_all_words(desk: Desk) -> None:
    for text in (POSTING, BACKEND, RESEARCH):
        desk.keep(text)
    search = desk.pane.search
    with desk.qtbot.waitSignal(desk.kept.found):
        type_text(search, "docker kub")
    assert desk.titles == ["Backend Engineer", "ML Engineer"]
    press(search, Qt.Key.Key_Down)
    assert desk.pane.focusWidget() is desk.pane.view
    press(desk.pane.view, Qt.Key.Key_Return)
    assert desk.editor.toPlainText() == BACKEND
    with desk.qtbot.waitSignal(desk.kept.found):
        type_text(search, "zzz")
    assert desk.titles == []
    with desk.qtbot.waitSignal(desk.kept.found):
        press(search, Qt.Key.Key_Escape)
    assert len(desk.titles) == 3


def test_the_order_is_chosen_and_the_current_posting_stays(desk: Desk) -> None:
    for text in (RESEARCH, POSTING, BACKEND):
        desk.keep(text)
    view, order = desk.pane.view, desk.pane.order
    view.setFocus()
    current = view.current
    titles = {}
    for at in range(order.count()):
        order.setCurrentIndex(at)
        titles[order.currentData()] = desk.titles
        assert view.current == current
    assert titles == {
        "kept": ["Backend Engineer", "ML Engineer", "Research Scientist"],
        "name": ["Backend Engineer", "ML Engineer", "Research Scientist"],
        "open": ["Research Scientist", "Backend Engineer", "ML Engineer"],
        "ml": ["Backend Engineer", "ML Engineer", "Research Scientist"],
        "general": ["Research Scientist", "Backend Engineer", "ML Engineer"],
    }


def test_what_another_window_keeps_is_seen_at_the_next_turn_to_this_one(desk: Desk) -> None:
    desk.keep(POSTING)
    library = Library(library_file())
    library.keep(KeptPosting(BACKEND))
    library.close()
    QApplication.sendEvent(desk.pane, QEvent(QEvent.Type.WindowActivate))
    desk.qtbot.waitUntil(lambda: len(desk.titles) == 2)


def test_a_failure_is_told_and_what_was_not_done_is_not_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise GapError("cannot_write", "The disk {name} is full.", name="x")

    desk.keep(POSTING)
    with monkeypatch.context() as patched:
        patched.setattr(Library, "remove", full)
        press(desk.pane.view, Qt.Key.Key_Delete)
        assert desk.titles == []
        desk.settle()
    assert desk.titles == ["ML Engineer"]
    assert desk.pane.news.text == "The disk x is full."


def test_without_a_resume_the_musts_are_counted_alone(desk: Desk) -> None:
    desk.keep(POSTING)
    desk.session.close_resume()
    desk.qtbot.waitUntil(lambda: not desk.kept.is_compared)
    desk.settle()
    line = line_at(desk, 0)
    assert not line.is_compared
    assert line.general == Musts(0, 4)
    assert desk.kept.compared is None


def test_an_empty_list_says_how_to_fill_it(desk: Desk) -> None:
    assert desk.pane.details.isHidden()
    assert desk.pane.view._placeholder == "Nothing is kept yet. Ctrl+S keeps the open posting here."
