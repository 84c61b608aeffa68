"""What is chosen in the settings applies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from gapgui.documents.scans import tesseract
from gapgui.paths import shipped_taxonomy, user_taxonomy
from gapgui.ui.preferences.choices import KEEP_RECENT, TAXONOMY, UNASKED, is_on
from gapgui.ui.preferences.language import LANGUAGE_VARIABLE
from gapgui.ui.session.opened import PostingText
from gapgui.ui.session.recent import RecentPair, add_pair, recent_pairs
from gapgui.ui.window.settings import reading_choices
from gapgui.ui.window.settings.settings_dialog import SettingsDialog
from tests.ui.conftest import TAXONOMY as SMALL
from tests.ui.driving import child, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def settings_of(window: MainWindow) -> SettingsDialog:
    window.show_settings()
    return child(window, SettingsDialog)


def tick(box: QAbstractButton) -> None:
    box.setFocus()
    press(box, Qt.Key.Key_Space)


def test_every_control_is_reached_with_the_keyboard_and_has_a_name(window: MainWindow) -> None:
    dialog = settings_of(window)
    controls = [w for w in dialog.findChildren(QWidget) if isinstance(w, QAbstractButton | QComboBox)]
    assert len(controls) > 8
    for control in controls:
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_fits_into_a_small_window(window: MainWindow) -> None:
    window.resize(700, 420)
    dialog = settings_of(window)
    assert dialog.width() <= 700
    assert dialog.height() <= 420


def test_the_environment_goes_before_the_language_of_the_settings(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de_DE.UTF-8")
    language = settings_of(window).language
    assert not language.box.isEnabled()
    assert language.box.currentText() == "Deutsch"
    assert language.note.text() == "GAPGUI_LANGUAGE has chosen it."


def test_marks_and_exports_are_remembered(window: MainWindow) -> None:
    dialog = settings_of(window)
    person, employers, schools = dialog.export.boxes.values()
    assert not employers.isEnabled()
    for box in (dialog.unasked.box, person, employers, schools):
        tick(box)
    assert window.settings.text(UNASKED) == "shown"
    assert all(is_on(window.settings, key) for key in dialog.export.boxes)


def test_recent_files_are_forgotten_and_kept_no_more(
    window: MainWindow, resume_file: Path, qtbot: QtBot
) -> None:
    window.opening.open_resume(resume_file)
    qtbot.waitUntil(lambda: bool(window.settings.recent_resumes()), timeout=20_000)
    add_pair(window.settings, RecentPair(resume_file, PostingText("Docker"), "Docker"))
    dialog = settings_of(window)
    tick(dialog.recent.keep)
    assert window.settings.recent_resumes() == []
    assert recent_pairs(window.settings) == []
    assert not is_on(window.settings, KEEP_RECENT, default=True)
    with qtbot.waitSignal(window.session.resume_changed, timeout=20_000):
        window.opening.open_resume(resume_file)
    assert window.settings.recent_resumes() == []


@pytest.fixture
def unbound(new_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return a window whose taxonomy no command line has chosen."""
    window = new_window()
    window.taxonomy_file.chosen = None
    return window


def test_another_taxonomy_is_used_at_once(unbound: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(SMALL.read_text("utf-8"), encoding="utf-8")
    dialog = settings_of(unbound)
    chooser = dialog.taxonomy.ask()
    with qtbot.waitSignal(unbound.session.taxonomy_changed, timeout=20_000):
        chooser.fileSelected.emit(str(other))
    assert unbound.status.taxonomy.text() == "other.yaml · 8 skills"
    assert dialog.taxonomy.other.isChecked()
    assert dialog.taxonomy.place.text() == str(other)
    assert unbound.settings.text(TAXONOMY) == str(other)


def test_a_former_copy_is_offered_where_there_is_one(unbound: MainWindow, qtbot: QtBot) -> None:
    user_taxonomy().parent.mkdir(parents=True, exist_ok=True)
    user_taxonomy().write_text(SMALL.read_text("utf-8"), encoding="utf-8")
    dialog = settings_of(unbound)
    assert dialog.taxonomy.own.isVisible()
    with qtbot.waitSignal(unbound.session.taxonomy_changed, timeout=60_000):
        dialog.taxonomy.own.click()
    assert unbound.taxonomy_file.path == user_taxonomy()
    with qtbot.waitSignal(unbound.session.taxonomy_changed, timeout=60_000):
        dialog.taxonomy.shipped.click()
    assert unbound.taxonomy_file.path == shipped_taxonomy()


def test_no_copy_is_offered_where_there_is_none(unbound: MainWindow) -> None:
    assert not settings_of(unbound).taxonomy.own.isVisible()


def test_the_command_line_goes_before_the_settings(window: MainWindow) -> None:
    choice = settings_of(window).taxonomy
    assert not any(part.isEnabled() for part in (choice.shipped, choice.own, choice.other, choice.choose))
    assert choice.place.text() == str(SMALL)


def test_it_says_what_there_is_to_read_scans_with(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(reading_choices, "can_recognise", lambda: False)
    dialog = settings_of(window)
    assert "Tesseract was not found" in dialog.scans.text()
    dialog.close()
    monkeypatch.setattr(reading_choices, "can_recognise", lambda: True)
    monkeypatch.setattr(reading_choices, "readable_languages", lambda: ("eng", "deu"))
    window.show_settings()
    shown = [d for d in window.findChildren(SettingsDialog) if d.isVisible()][-1]
    qtbot.waitUntil(lambda: shown.scans.text() == "Tesseract was found. It reads: eng, deu.")


def test_languages_are_those_that_tesseract_lists() -> None:
    assert tesseract.spoken_languages(["osd", "deu", "eng", "script/Latin"]) == ("eng", "deu")
