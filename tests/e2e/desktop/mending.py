"""What is wrong is set right where it is seen: in three actions, in two, and back with a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton

from gapgui.paths import own_changes_file
from gapgui.ui.answer.requirement_model import Column
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from gapgui.ui.taxonomy.inbox.inbox import Inbox
from tests.e2e.desktop.film import Film

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands

SAID = "container scheduling"


def states(window: MainWindow) -> dict[str, str]:
    return {row.name: row.status or "" for row in window.workspace.answer.rows.shown_rows()}


def test_a_false_gap_is_mended_in_three_actions(compared: MainWindow, hands: Hands, tmp_path: Path) -> None:
    film, strip = Film(tmp_path / "gap", hands), compared.parts.correcting.strip
    rows = compared.workspace.answer.rows
    show_as_text_with(compared, SAID, hands)
    assert states(compared)["Kubernetes"] == "missing"
    assert rows.select_row(("kubernetes",))
    film.take("a-gap-that-is-none")
    shown: list[QMenu] = []
    compared.parts.correcting.menu_shown.connect(shown.append)
    place = rows.visualRect(rows.currentIndex().siblingAtColumn(Column.SKILL)).center()
    hands.click(rows.viewport(), place, button=3)
    hands.wait(lambda: shown and shown[0].isVisible())
    film.take("first-the-row-is-asked")
    hands.keys("Down", "Return")
    dialog = hands.dialog(QInputDialog)
    hands.write(SAID)
    hands.wait(lambda: dialog.textValue() == SAID)
    film.take("second-what-the-resume-says")
    hands.keys("Return")
    hands.wait(lambda: strip.isVisible() and SAID in strip.label.text())
    hands.take_up(compared)
    film.take("what-it-would-change")
    assert not own_changes_file().exists()
    hands.click(button_of(compared, "Keep"))
    hands.wait(lambda: states(compared)["Kubernetes"] == "covered")
    hands.wait(lambda: not compared.session.is_analysing)
    film.take("third-it-is-kept")
    assert SAID in own_changes_file().read_text("utf-8")
    hands.click_row(rows, rows.visualRect(rows.filtered.index(0, Column.SKILL)))
    hands.keys("ctrl+z")
    hands.wait(lambda: states(compared)["Kubernetes"] == "missing")
    film.take("and-taken-back-with-a-key")


def test_an_unknown_term_becomes_a_skill_in_two_actions(
    compared: MainWindow, hands: Hands, tmp_path: Path
) -> None:
    film = Film(tmp_path / "term", hands)
    hands.keys("ctrl+u")
    inbox = compared.parts.correcting.show_inbox()
    assert isinstance(inbox, Inbox)
    hands.take_up(inbox)
    hands.wait(lambda: inbox.term is not None and inbox.near.count() > 0)
    assert inbox.term is not None
    term = inbox.term.text
    film.take("an-unknown-term")
    hands.keys("a")
    dialog = hands.dialog(NewSkillDialog)
    assert dialog.name.text() == term
    if not dialog.category.category:
        hands.write("data")
        hands.keys("Return")
    film.take("first-it-is-added")
    hands.keys("Return")
    hands.wait(lambda: term in states(compared))
    hands.wait(lambda: inbox.term is None or inbox.term.text != term)
    film.take("second-it-is-a-skill")
    inbox.close()
    hands.take_up(compared)
    film.take("and-a-row-of-its-own")


def button_of(window: MainWindow, name: str) -> QPushButton:
    button = window.parts.correcting.strip.button(name)
    assert button is not None
    return button


def show_as_text_with(window: MainWindow, words: str, hands: Hands) -> None:
    """Let the resume say something that no skill is called."""
    session = window.session
    assert session.resume is not None
    assert session.analysis is not None
    path = own_changes_file().with_name("resume.txt")
    path.write_text(f"{session.resume.document.text}\nSkills\n{words}\n", encoding="utf-8")
    before = session.analysis
    window.opening.open_resume(path)
    hands.wait(lambda: session.analysis is not before and not session.is_analysing)
    hands.wait(lambda: session.resume is not None and session.resume.path == path)
