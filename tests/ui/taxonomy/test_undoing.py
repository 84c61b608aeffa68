"""Ctrl+Z: typing while the posting has something to take back, else the last correction; over restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.keeping import read_own, save_own
from gapgui.ui.session.opened import PostingText
from tests.ui.driving import click, press, type_text
from tests.ui.taxonomy.driving import states, strip_says
from tests.ui.window.menus.test_commands import action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

_CTRL = Qt.KeyboardModifier.ControlModifier
_REDO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def keep(window: MainWindow, word: str, skill: str, qtbot: QtBot) -> None:
    """Keep another name of a skill, as the strip does."""
    parts = window.parts.correcting.corrections
    parts.propose(f"{word} is {skill}.", lambda own: corrections.add_names(own, skill, [word], mark="plain"))
    qtbot.waitUntil(lambda: parts.proposal is not None, timeout=20_000)
    with qtbot.waitSignal(parts.steps_changed, timeout=20_000):
        parts.keep()


def offered(window: MainWindow) -> tuple[str, str]:
    """Return what the menu offers to take back and to do again."""
    first, second = window.menuBar().actions()[1].menu().actions()[:2]  # type: ignore[attr-defined]
    assert first.isEnabled() == (first.text() != "&Undo")
    return first.text(), second.text()


def take_focus(window: MainWindow, widget: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus, timeout=20_000)


def test_the_key_takes_back_typing_first_and_then_the_last_correction(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    correctable.show_tab("posting")
    editor = correctable.workspace.documents.editor
    keep(correctable, "forecasts", "pytorch", qtbot)
    editor.document().clearUndoRedoStacks()
    take_focus(correctable, editor, qtbot)
    assert offered(correctable) == ("&Undo “forecasts” for PyTorch", "&Redo")
    before = editor.toPlainText()
    type_text(editor, "x")
    action(correctable, "Undo typing")
    press(editor, Qt.Key.Key_Z, _CTRL)
    assert editor.toPlainText() == before
    assert own.read_text("utf-8")
    press(editor, Qt.Key.Key_Z, _CTRL)
    strip_says(correctable, "Taken back;", qtbot)
    assert not own.exists()
    qtbot.waitUntil(lambda: states(correctable)["PyTorch"] != "✓ covered", timeout=20_000)


def test_the_key_takes_back_what_was_done_last_in_the_posting(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    correctable.show_tab("posting")
    editor = correctable.workspace.documents.editor
    before = editor.toPlainText()
    pasted = "ML Engineer\nYou need PyTorch.\n"
    editor.set_posting(PostingText(pasted))
    take_focus(correctable, editor, qtbot)
    type_text(editor, "x")
    keep(correctable, "forecasts", "pytorch", qtbot)
    take_focus(correctable, editor, qtbot)
    assert offered(correctable)[0] == "&Undo “forecasts” for PyTorch"
    type_text(editor, "y")
    press(editor, Qt.Key.Key_Z, _CTRL)
    assert editor.toPlainText() == f"x{pasted}"
    press(editor, Qt.Key.Key_Z, _CTRL)
    qtbot.waitUntil(lambda: not own.exists(), timeout=20_000)
    strip_says(correctable, "Taken back;", qtbot)
    assert editor.toPlainText() == f"x{pasted}"
    names = ("&Undo typing", "&Redo “forecasts” for PyTorch")
    qtbot.waitUntil(lambda: offered(correctable) == names, timeout=20_000)
    press(editor, Qt.Key.Key_Z, _CTRL)
    assert offered(correctable) == ("&Undo replacing the posting", "&Redo typing")
    press(editor, Qt.Key.Key_Z, _CTRL)
    assert editor.toPlainText() == before
    strip_says(correctable, "Taken back: the posting that stood here before", qtbot)
    assert offered(correctable)[1] == "&Redo replacing the posting"
    redo = correctable.parts.correcting.strip.button("Redo")
    assert redo is not None
    click(redo)
    assert editor.toPlainText() == pasted
    take_focus(correctable, editor, qtbot)
    for _ in range(2):
        press(editor, Qt.Key.Key_Z, _REDO)
    strip_says(correctable, "Done again;", qtbot)
    assert editor.toPlainText() == f"x{pasted}"


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("", "&Undo closing the posting", "Taken back: the posting is open again."),
        ("ML Engineer", "&Undo replacing the posting", "Taken back: the posting that stood here before"),
    ],
)
def test_a_step_over_a_whole_posting_is_named_and_told(
    correctable: MainWindow, text: str, name: str, told: str, qtbot: QtBot
) -> None:
    correctable.show_tab("posting")
    editor = correctable.workspace.documents.editor
    take_focus(correctable, editor, qtbot)
    editor.set_posting(PostingText(text))
    assert offered(correctable)[0] == name
    action(correctable, name.removeprefix("&")).trigger()
    strip_says(correctable, told, qtbot)


def test_what_was_done_is_told_until_something_else_is_or_nobody_reads_it(
    correctable: MainWindow, qtbot: QtBot
) -> None:
    strip, editor = correctable.parts.correcting.strip, correctable.workspace.documents.editor
    correctable.show_tab("posting")
    keep(correctable, "forecasts", "pytorch", qtbot)
    assert not strip.isAncestorOf(correctable.focusWidget()), "the keyboard is where it was"
    undo = strip.button("Undo")
    assert undo is not None
    take_focus(correctable, undo, qtbot)
    strip.leave()
    strip._leaving.timeout.emit()
    assert strip.isVisible(), "the keyboard is in it"
    take_focus(correctable, editor, qtbot)
    strip._leaving.timeout.emit()
    assert strip.isHidden()
    correctable.parts.correcting.corrections.undo()
    strip_says(correctable, "Taken back;", qtbot)
    type_text(editor, "x")
    assert strip.isHidden()
    correctable.parts.correcting.corrections.propose(
        "Synergy.", lambda now: corrections.dismiss(now, ["synergy"])
    )
    strip_says(correctable, "Synergy.", qtbot)
    type_text(editor, "x")
    assert strip.isVisible(), "it waits for an answer"


def test_rows_have_no_typing_so_the_key_is_for_corrections(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    rows = correctable.workspace.answer.rows
    keep(correctable, "forecasts", "pytorch", qtbot)
    take_focus(correctable, rows, qtbot)
    with qtbot.waitSignal(correctable.parts.correcting.corrections.steps_changed, timeout=20_000):
        press(rows, Qt.Key.Key_Z, _CTRL)
    assert offered(correctable) == ("&Undo", "&Redo “forecasts” for PyTorch")
    press(rows, Qt.Key.Key_Z, _REDO)
    strip_says(correctable, "Done again;", qtbot)
    assert "forecasts" in own.read_text("utf-8")


def test_what_is_only_proposed_goes_first(correctable: MainWindow, own: Path, qtbot: QtBot) -> None:
    keep(correctable, "forecasts", "pytorch", qtbot)
    parts = correctable.parts.correcting.corrections
    parts.propose("Synergy.", lambda now: corrections.dismiss(now, ["synergy"]))
    qtbot.waitUntil(lambda: parts.proposal is not None, timeout=20_000)
    action(correctable, "Undo what is proposed").trigger()
    assert parts.proposal is None
    assert "forecasts" in own.read_text("utf-8")


def test_what_a_former_session_changed_can_be_taken_back(
    new_window: Callable[..., MainWindow], own: Path, qtbot: QtBot
) -> None:
    save_own(read_own(own), corrections.dismiss(read_own(own).own, ["R&D synergy"]))
    window = new_window(own=own)
    qtbot.waitUntil(lambda: offered(window)[0] == "&Undo “R&&D synergy” never offered", timeout=20_000)
    action(window, "Undo “RD synergy” never offered").trigger()
    qtbot.waitUntil(lambda: not own.exists(), timeout=20_000)


def test_steps_in_quick_succession_are_all_done(correctable: MainWindow, own: Path, qtbot: QtBot) -> None:
    for word in ("one a", "two b", "three c"):
        keep(correctable, word, "docker", qtbot)
    for _ in range(3):
        correctable.parts.correcting.corrections.undo()
    qtbot.waitUntil(lambda: not own.exists(), timeout=20_000)
    for _ in range(2):
        correctable.parts.correcting.corrections.redo()
    qtbot.waitUntil(lambda: own.exists() and "two b" in own.read_text("utf-8"), timeout=20_000)
    assert "three c" not in own.read_text("utf-8")
