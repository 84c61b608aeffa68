from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

CODES = [code for code in LANGUAGES if code != "en"]
SOURCES = sorted(Path(sys.modules["gapgui.ui.preferences.language"].__file__ or "").parents[1].rglob("*.py"))
ADVICE = "put it into the .ts file in resources/translations, then make translations"


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def messages(file: Path) -> dict[tuple[str, str], str | None]:
    """Return the translation of each text by its context, None where it is unfinished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (translation.text if translation is not None else None) if done else None
    return found


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_window_is_translated(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    subprocess.run(
        [tool("pyside6-lupdate"), *map(str, SOURCES), "-ts", str(fresh)], check=True, capture_output=True
    )
    translated = messages(resource("translations", f"gapgui_{code}.ts"))
    assert [key for key in messages(fresh) if not translated.get(key)] == [], ADVICE
    assert [key for key in translated if key not in messages(fresh)] == [], "no longer in the window"


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
    for context, text in messages(source):
        assert old.translate(context, text) == new.translate(context, text), "make translations"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_same_places_for_values(code: str) -> None:
    for (context, text), translation in messages(resource("translations", f"gapgui_{code}.ts")).items():
        assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", translation or "")), context


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    assert use_language(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.usefixtures("german")
def test_the_window_speaks_german(compared: MainWindow) -> None:
    answer = compared.workspace.answer
    assert answer.sentence.text().startswith("2 von 5 geforderten Kenntnissen fehlen, alle aus der")
    row = answer.rows.shown_rows()[0]
    assert (row.why, row.evidence[0].place) == ("der Lebenslauf erwähnt es nicht", "Anzeige, Zeile 6")
    assert answer.filters.statuses["missing"].text() == "✗ Fehlt 2"
    menus = [action.text() for action in compared.menuBar().actions()]
    assert menus == ["&Datei", "&Bearbeiten", "&Ansicht", "&Taxonomie", "&Hilfe"]


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


def test_the_menu_remembers_a_language_for_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.findChild(QMenu, "language")
    assert menu is not None
    next(a for a in menu.actions() if a.text() == "Deutsch").trigger()
    assert window.settings.text(SETTING) == "de"
    assert "started again" in window.banner.label.text()
