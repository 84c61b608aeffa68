"""The list, as somebody goes through it with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import QApplication

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from gapgui.paths import library_file
from gapgui.ui.library.entries import Musts
from tests.ui.conftest import POSTING
from tests.ui.driving import click, press, type_text
from tests.ui.library.conftest import BACKEND, RESEARCH
from tests.ui.library.postings.hands import choose, current_title, line_at

if TYPE_CHECKING:
    import pytest

    from tests.ui.library.conftest import Desk


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
    desk.pane.questions.stop_reading()
    assert desk.pane.questions.news.text == "3 postings are not read yet."
    choose(desk, desk.pane.questions.news, "Read on")
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
    click(view.viewport(), view.visualRect(view.model().index(0, 0)).center())
    assert desk.editor.toPlainText() == BACKEND, "a click only selects"
    click(desk.pane.details.open)
    assert desk.editor.toPlainText() == RESEARCH
    with desk.qtbot.waitSignal(desk.pane.open_already):
        click(desk.pane.details.open)


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
    assert desk.pane.questions.news.text == "“Backend Engineer” was removed."
    choose(desk, desk.pane.questions.news, "Undo")
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
    assert desk.pane.questions.news.text == "2 postings were removed."
    press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert len(desk.titles) == 3
    assert desk.pane.questions.news.isHidden()


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
    assert desk.pane.questions.news.text == "The disk x is full."


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
