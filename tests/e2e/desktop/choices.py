"""The language, the title and the posting are changed by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.ui.preferences.language import use_language
from gapgui.ui.window.program.windows import open_windows
from gapgui.ui.window.settings.settings_dialog import SettingsDialog
from tests.e2e.desktop.first_steps import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language(qapp, "en")


@pytest.mark.usefixtures("_english_again")
def test_another_language_is_spoken_at_once(compared: MainWindow, hands: Hands) -> None:
    kept_posting, place = compared.workspace.documents.editor.toPlainText(), compared.geometry()
    hands.keys("ctrl+comma")
    assert hands.dialog(SettingsDialog).language.box.hasFocus()
    hands.keys("End")
    german = the_window_that_says(hands, "Einstellungen")
    answer = german.workspace.answer
    hands.wait(lambda: answer.rows.isVisible() and "allgemeinen Softwaretechnik" in answer.sentence.text())
    assert german.workspace.documents.editor.toPlainText() == kept_posting
    assert german.windowTitle() == f"{TITLE} – resume.pdf – gapgui"
    assert german.geometry() == place

    hands.keys("Home", "Down")
    english = the_window_that_says(hands, "Settings")
    answer = english.workspace.answer
    hands.wait(lambda: answer.rows.isVisible() and "are missing" in answer.sentence.text())
    hands.keys("Escape")
    hands.take_up(english)
    assert english.windowTitle() == f"{TITLE} – resume.pdf – gapgui"


def the_window_that_says(hands: Hands, settings: str) -> MainWindow:
    """Return the window that took the place of another, its settings shown with this title."""
    hands.wait(lambda: any(shown.windowTitle() == settings for shown in settings_shown()))
    hands.take_up(hands.dialog(SettingsDialog))
    (window,) = open_windows()
    return window


def settings_shown() -> list[SettingsDialog]:
    return [
        found
        for window in open_windows()
        for found in window.findChildren(SettingsDialog)
        if found.isVisible()
    ]


def test_a_posting_is_named_and_put_away(compared: MainWindow, hands: Hands) -> None:
    title, editor = compared.workspace.answer.title, compared.workspace.documents.editor
    hands.keys("F2")
    hands.wait(title.field.hasFocus)
    assert title.field.text() == TITLE
    hands.write("Forecaster at large")
    hands.keys("Escape")
    hands.wait(lambda: title.label.isVisible())
    assert title.text() == TITLE
    hands.keys("F2")
    hands.wait(title.field.hasFocus)
    hands.write("Forecaster at large")
    hands.keys("Return")
    hands.wait(lambda: compared.windowTitle() == "Forecaster at large – resume.pdf – gapgui")
    assert title.text() == "Forecaster at large"

    posting = editor.toPlainText()
    hands.keys("alt+f", "l")
    hands.wait(lambda: compared.windowTitle() == "resume.pdf – gapgui")
    assert not editor.toPlainText()
    hands.wait(lambda: compared.workspace.answer.paste_posting.isVisible())
    hands.keys("ctrl+2", "F6")
    hands.wait(editor.hasFocus)
    hands.keys("ctrl+z")
    hands.wait(lambda: editor.toPlainText() == posting)
    hands.wait(compared.workspace.answer.rows.isVisible)
