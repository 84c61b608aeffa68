from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QMenu

from gapgui.paths import resource
from gapgui.ui.preferences.language import (
    LANGUAGE_VARIABLE,
    LANGUAGES,
    SETTING,
    language_in_use,
    use_language,
)
from gapgui.ui.preferences.settings import Settings
from tests.catalogue import translations_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from gapgui.ui.window.main_window import MainWindow

CODES = [code for code in LANGUAGES if code != "en"]


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


@pytest.mark.parametrize("code", CODES)
def test_the_file_that_qt_reads_is_made_from_the_translation(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    source = resource("translations", f"gapgui_{code}.ts")
    subprocess.run(
        [tool("pyside6-lrelease"), str(source), "-qm", str(fresh)], check=True, capture_output=True
    )
    old, new = QTranslator(), QTranslator()
    assert old.load(str(resource("translations", f"gapgui_{code}.qm")))
    assert new.load(str(fresh))
    for context, text in translations_script().read_translations(source):
        assert old.translate(context, text) == new.translate(context, text), "make translations"


def put_away(application: QApplication) -> None:
    """Speak English again."""
    use_language(application, "en")
    for translator in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    assert use_language(qapp, "de")
    yield
    put_away(qapp)


@pytest.mark.usefixtures("german")
def test_the_window_speaks_german(compared: MainWindow) -> None:
    answer = compared.workspace.answer
    assert answer.sentence.text().startswith("2 von 5 geforderten Kenntnissen fehlen, alle aus der")
    row = answer.rows.shown_rows()[0]
    assert (row.why, row.evidence[0].place) == ("der Lebenslauf erwähnt es nicht", "Anzeige, Zeile 6")
    assert answer.filters.statuses["missing"].text() == "✗ Fehlt 2"
    menus = [action.text() for action in compared.menuBar().actions()]
    assert menus == ["&Datei", "&Bearbeiten", "&Ansicht", "An&zeigen", "&Taxonomie", "&Hilfe"]


@pytest.mark.usefixtures("german")
def test_no_two_commands_of_a_menu_have_the_same_letter(window: MainWindow) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        names = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [name[name.index("&") + 1].lower() for name in names if "&" in name]
        assert len(letters) == len(set(letters)), names


def test_the_language_is_that_of_the_environment_then_the_choice_then_the_system(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    settings = Settings()
    monkeypatch.delenv(LANGUAGE_VARIABLE, raising=False)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["de-AT", "en"])
    assert language_in_use(settings) == "de"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["xx"])
    assert language_in_use(settings) == "en"
    settings.remember(SETTING, "de")
    assert language_in_use(settings) == "de"
    monkeypatch.setenv(LANGUAGE_VARIABLE, "en_GB.UTF-8")
    assert language_in_use(settings) == "en"
