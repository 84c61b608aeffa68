"""Another language, chosen in the settings, is spoken at once by every window, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from gapgui.saying import spoken
from gapgui.ui.preferences.language import LANGUAGE_VARIABLE, use_language
from gapgui.ui.window.program.windows import open_window, open_windows
from gapgui.ui.window.settings.settings_dialog import SettingsDialog
from tests.ui.conftest import POSTING, TAXONOMY
from tests.ui.driving import press, type_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def shown(
    qapp: QApplication,
    qtbot: QtBot,
    resume_file: Path,
    posting_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """Show a window of the program with both documents open."""
    monkeypatch.setenv(LANGUAGE_VARIABLE, "")
    window = open_window(TAXONOMY)
    window.settings.remember("language", "en")
    with qtbot.waitSignal(window.session.taxonomy_changed, timeout=20_000):
        pass
    window.opening.open_files([resume_file, posting_file])
    qtbot.waitUntil(lambda: is_compared(window), timeout=20_000)
    yield window
    for each in open_windows():
        each.close()
    qtbot.waitUntil(lambda: not open_windows())
    use_language(qapp, "en")


def is_compared(window: MainWindow) -> bool:
    return bool(window.session.analysis and window.session.analysis.report)


def choose_german(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Choose German with the keyboard and return the window that speaks it."""
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.language.box.setFocus()
    type_text(dialog.language.box, "Deutsch")
    press(dialog.language.box, Qt.Key.Key_Return)
    dialog.language.box.activated.emit(dialog.language.box.currentIndex())
    qtbot.waitUntil(lambda: spoken().code == "de")
    qtbot.waitUntil(lambda: len(open_windows()) == 1)
    (german,) = open_windows()
    qtbot.waitUntil(lambda: is_compared(german), timeout=20_000)
    return german


def test_the_window_speaks_german_at_once_and_shows_what_it_showed(shown: MainWindow, qtbot: QtBot) -> None:
    resume = shown.session.resume
    shown.show_tab("posting")
    editor = shown.workspace.documents.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    type_text(editor, "PyTorch")
    qtbot.waitUntil(lambda: bool(shown.session.posting and "fruit\nPyTorch" in shown.session.posting.text))
    shown.workspace.answer.rows.select_row(("docker",))
    shown.workspace.answer.filters.strengths["required"].click()
    shown.resize(700, 600)
    german = choose_german(shown, qtbot)
    workspace = german.workspace
    assert german.menuBar().actions()[0].text() == "&Datei"
    assert german.session.resume is resume  # not read again
    assert workspace.documents.tab == "posting"
    assert workspace.documents.editor.toPlainText() == POSTING + "PyTorch"
    chosen = workspace.answer.rows.chosen_row()
    assert chosen is not None
    assert chosen.name == "Docker"
    assert workspace.answer.filters.strengths["required"].isChecked()
    assert workspace.answer.sentence.text().startswith("2 von 5")
    assert german.width() == 700
    qtbot.waitUntil(lambda: german.findChild(SettingsDialog) is not None)


def test_what_was_typed_can_still_be_undone(shown: MainWindow, qtbot: QtBot) -> None:
    editor = shown.workspace.documents.editor
    type_text(editor, "Kubernetes ")
    german = choose_german(shown, qtbot)
    editor = german.workspace.documents.editor
    assert editor.toPlainText().startswith("Kubernetes ML")
    while "Kubernetes ML" in editor.toPlainText():
        assert editor.document().isUndoAvailable()
        editor.undo()
    type_text(editor, "Rust ")
    qtbot.waitUntil(lambda: "Rust ML" in (german.session.posting.text if german.session.posting else ""))


def test_a_second_window_speaks_it_too(shown: MainWindow, qtbot: QtBot) -> None:
    shown.another_wanted.emit()
    shown.show_settings()
    dialog = shown.findChild(SettingsDialog)
    assert dialog is not None
    dialog.language.box.setCurrentIndex(dialog.language.box.findData("de"))
    dialog.language.box.activated.emit(dialog.language.box.currentIndex())
    qtbot.waitUntil(lambda: spoken().code == "de")
    qtbot.waitUntil(lambda: len(open_windows()) == 2)
    assert {window.menuBar().actions()[0].text() for window in open_windows()} == {"&Datei"}
    assert all(window.findChild(QMenu) for window in open_windows())
