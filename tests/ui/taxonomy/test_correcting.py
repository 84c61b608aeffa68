"""From a false gap to the mended rows: what is seen is set right where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from gapgui.taxonomy.own import corrections
from gapgui.ui.answer.requirement_model import Column
from gapgui.ui.taxonomy.skill_choice import SkillChoice
from tests.ui.driving import child, press, type_text
from tests.ui.taxonomy.driving import press_button, states, strip_says

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractScrollArea
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def ask(view: QAbstractScrollArea, place: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)


def ask_for_menu(window: MainWindow, view: QAbstractScrollArea, place: QPoint, qtbot: QtBot) -> QMenu:
    """Press the right button over a place of a view and return the menu that comes."""
    with qtbot.waitSignal(window.parts.correcting.menu_shown) as shown:
        ask(view, place)
    menu = shown.args[0]
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, beginning: str) -> None:
    """Take an entry of a menu by how it begins."""
    (action,) = [action for action in menu.actions() if action.text().startswith(beginning)]
    menu.close()
    action.trigger()


def menu_of_row(window: MainWindow, members: tuple[str, ...], qtbot: QtBot) -> QMenu:
    rows = window.workspace.answer.rows
    assert rows.select_row(members)
    return ask_for_menu(window, rows, rows.visualRect(rows.currentIndex()).center(), qtbot)


def test_a_false_gap_is_mended_in_three_actions(correctable: MainWindow, own: Path, qtbot: QtBot) -> None:
    assert states(correctable)["PyTorch"] != "✓ covered"
    choose(menu_of_row(correctable, ("pytorch",), qtbot), "My resume says it as")
    dialog = child(correctable, QInputDialog)
    dialog.setTextValue("forecasts")
    dialog.accept()
    told = strip_says(correctable, "PyTorch is also written “forecasts”.", qtbot)
    assert "PyTorch" in told.partition("”.")[2]
    assert not own.exists()
    assert states(correctable)["PyTorch"] != "✓ covered"
    press_button(correctable, "Keep")
    qtbot.waitUntil(lambda: states(correctable)["PyTorch"] == "✓ covered", timeout=20_000)
    assert str(own) in strip_says(correctable, "Kept in", qtbot)
    assert "forecasts" in own.read_text("utf-8")


def test_a_mended_row_stays_selected_where_it_goes(correctable: MainWindow, qtbot: QtBot) -> None:
    rows = correctable.workspace.answer.rows
    assert next(iter(states(correctable))) == "Kubernetes"
    choose(menu_of_row(correctable, ("kubernetes",), qtbot), "My resume says it as")
    dialog = child(correctable, QInputDialog)
    dialog.setTextValue("forecasts")
    dialog.accept()
    strip_says(correctable, "Kubernetes is also written “forecasts”.", qtbot)
    press_button(correctable, "Keep")
    qtbot.waitUntil(lambda: states(correctable)["Kubernetes"] == "✓ covered", timeout=20_000)
    (selected,) = rows.selectionModel().selectedRows(Column.SKILL)
    assert selected.data() == "Kubernetes"
    assert rows.currentIndex().row() == selected.row() > 2


def test_a_correction_that_is_dropped_or_taken_back_leaves_nothing(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    before = states(correctable)
    choose(menu_of_row(correctable, ("kubernetes",), qtbot), "Kubernetes is not a skill")
    strip_says(correctable, "Kubernetes is not a skill.", qtbot)
    press_button(correctable, "Undo")
    assert not correctable.parts.correcting.strip.isVisible()
    assert not own.exists()
    choose(menu_of_row(correctable, ("kubernetes",), qtbot), "Kubernetes is not a skill")
    assert "Kubernetes goes" in strip_says(correctable, "Kubernetes is not a skill.", qtbot)
    press_button(correctable, "Keep")
    qtbot.waitUntil(lambda: "Kubernetes" not in states(correctable), timeout=20_000)
    strip_says(correctable, "Kept in", qtbot)
    press_button(correctable, "Undo")
    qtbot.waitUntil(lambda: states(correctable) == before, timeout=20_000)


def test_one_posting_can_be_said_not_to_ask_for_a_skill(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    choose(menu_of_row(correctable, ("kubernetes",), qtbot), "Ignore in this posting")
    strip_says(correctable, "This posting does not ask for Kubernetes.", qtbot)
    press_button(correctable, "Keep")
    qtbot.waitUntil(lambda: "Kubernetes" not in states(correctable), timeout=20_000)
    correctable.workspace.documents.editor.insertPlainText("Another posting.\n")
    qtbot.waitUntil(lambda: "Kubernetes" in states(correctable), timeout=20_000)


def test_a_word_of_the_posting_is_no_skill_here(correctable: MainWindow, qtbot: QtBot) -> None:
    correctable.show_tab("posting")
    editor = correctable.workspace.documents.editor
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index("Kubernetes") + 4)
    editor.setTextCursor(cursor)
    menu = ask_for_menu(correctable, editor, editor.cursorRect(cursor).center(), qtbot)
    assert any("Paste" in action.text() for action in menu.actions()), "the usual entries stay"
    choose(menu, "“Kubernetes” is not Kubernetes here")
    strip_says(correctable, "“Kubernetes” in “Kubernetes and” is not Kubernetes.", qtbot)
    press_button(correctable, "Keep")
    qtbot.waitUntil(lambda: "Kubernetes" not in states(correctable), timeout=20_000)


def test_a_guess_is_confirmed_and_is_no_guess_any_more(
    correctable: MainWindow, resume_file: Path, qtbot: QtBot
) -> None:
    resume_file.write_text(
        resume_file.read_text("utf-8").replace("in Docker", "in Kubernetse"), encoding="utf-8"
    )
    with qtbot.waitSignal(correctable.session.resume_changed, timeout=20_000):
        correctable.opening.open_resume(resume_file)
    qtbot.waitUntil(lambda: states(correctable)["Kubernetes"] == "~ partial", timeout=20_000)
    text = correctable.workspace.documents.resume.text
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("Kubernetse") + 4)
    text.setTextCursor(cursor)
    choose(
        ask_for_menu(correctable, text, text.cursorRect(cursor).center(), qtbot), "“Kubernetse” is Kubernetes"
    )
    strip_says(correctable, "Kubernetes is also written “Kubernetse”.", qtbot)
    press_button(correctable, "Keep")
    qtbot.waitUntil(lambda: states(correctable)["Kubernetes"] == "✓ covered", timeout=20_000)


def test_selected_words_of_the_resume_become_another_name(correctable: MainWindow, qtbot: QtBot) -> None:
    correctable.show_tab("resume")
    text = correctable.workspace.documents.resume.text
    cursor = text.textCursor()
    start = text.toPlainText().index("forecasts")
    cursor.setPosition(start)
    cursor.setPosition(start + len("forecasts"), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    menu = ask_for_menu(correctable, text, text.cursorRect(cursor).center(), qtbot)
    (names,) = [a.menu() for a in menu.actions() if a.text().startswith("“forecasts” is another name of")]
    assert isinstance(names, QMenu)
    choose(names, "PyTorch")
    strip_says(correctable, "PyTorch is also written “forecasts”.", qtbot)


def test_an_unknown_term_becomes_a_skill_in_two_actions(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog

    inbox = correctable.parts.correcting.show_inbox()
    assert inbox.term is not None
    assert inbox.term.text == "Flowgrain"
    qtbot.waitUntil(inbox.isActiveWindow)
    press(inbox, Qt.Key.Key_A)
    dialog = child(inbox, NewSkillDialog)
    assert dialog.name.text() == "Flowgrain"
    press(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing tells the category, so it waits for one"
    assert dialog.note.text().startswith("Choose its category")
    type_text(dialog.category, "deploy")
    assert dialog.note.text().startswith("No category has “deploy” in its name.")
    press(dialog.category, Qt.Key.Key_Down)
    assert dialog.category.currentText() == "deploy", "the arrow takes none that is not asked for"
    dialog.category.clearEditText()
    type_text(dialog.category, "engin")
    for _press in ("takes the category", "makes the skill"):
        press(dialog.category, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Flowgrain" in states(correctable), timeout=20_000)
    assert "flowgrain:" in own.read_text("utf-8")
    qtbot.waitUntil(lambda: inbox.term is None)


def test_a_dismissed_term_is_offered_no_more(correctable: MainWindow, own: Path, qtbot: QtBot) -> None:
    inbox = correctable.parts.correcting.show_inbox()
    qtbot.waitUntil(inbox.isActiveWindow)
    press(inbox, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: inbox.term is None, timeout=20_000)
    assert "Flowgrain" in own.read_text("utf-8")
    assert inbox.said.text() == "Every term of the postings is known or decided upon."


def test_an_unknown_term_becomes_a_name_of_any_skill(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    inbox = correctable.parts.correcting.show_inbox()
    qtbot.waitUntil(lambda: inbox.near.count() > 0, timeout=20_000)
    assert inbox.near.item(inbox.near.count() - 1).text() == "Another skill…"
    inbox.near.setCurrentRow(inbox.near.count() - 1)
    inbox.alias.click()
    qtbot.waitUntil(lambda: bool(inbox.findChildren(SkillChoice)), timeout=20_000)
    choice = child(inbox, SkillChoice)
    type_text(choice.line, "no such skill at all")
    assert not choice.ok.isEnabled()
    choice.line.clear()
    type_text(choice.line, "terra")
    press(choice.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox.term is None, timeout=20_000)
    assert "terraform:" in own.read_text("utf-8")
    assert "Flowgrain" in own.read_text("utf-8")


def test_a_name_of_another_skill_is_said_to_leave_it(correctable: MainWindow, qtbot: QtBot) -> None:
    choose(menu_of_row(correctable, ("pytorch",), qtbot), "My resume says it as")
    dialog = child(correctable, QInputDialog)
    dialog.setTextValue("Docker")
    dialog.accept()
    told = strip_says(correctable, "PyTorch is also written “Docker”.", qtbot)
    assert "“Docker” means PyTorch and no longer Docker." in told


def test_what_cannot_be_is_said_and_not_kept(correctable: MainWindow, own: Path, qtbot: QtBot) -> None:
    choose(menu_of_row(correctable, ("pytorch",), qtbot), "My resume says it as")
    dialog = child(correctable, QInputDialog)
    dialog.setTextValue("?!")
    dialog.accept()
    told = strip_says(correctable, "PyTorch is also written “?!”.", qtbot)
    assert "But that can't be: '?!' of 'pytorch' has no letter or digit to find it by." in told
    assert correctable.parts.correcting.strip.button("Keep") is None
    correctable.parts.correcting.corrections.keep()
    press_button(correctable, "Undo")
    assert not own.exists()


def test_two_windows_that_set_the_same_row_right_lose_nothing(
    new_window: Callable[..., MainWindow], correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    other = new_window(own=own)
    first, second = (window.parts.correcting.corrections for window in (correctable, other))
    before = second.own
    assert before is not None
    # both begin with the file as it was; neither has seen what the other does
    first.write(corrections.add_names(before, "pytorch", ["forecasts of ours"]))
    qtbot.waitUntil(own.exists, timeout=20_000)
    second.write(corrections.add_names(before, "pytorch", ["forecasts of theirs"]))
    qtbot.waitUntil(lambda: "theirs" in own.read_text("utf-8"), timeout=20_000)
    assert "forecasts of ours" in own.read_text("utf-8")


def test_without_a_file_for_them_no_correction_is_offered(compared: MainWindow) -> None:
    rows = compared.workspace.answer.rows
    assert rows.select_row(("kubernetes",))
    shown: list[QMenu] = []
    compared.parts.correcting.menu_shown.connect(shown.append)
    ask(rows, rows.visualRect(rows.currentIndex()).center())
    assert shown == []
