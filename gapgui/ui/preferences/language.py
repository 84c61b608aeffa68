"""The language of the window's texts: the system's, or the one that was chosen.

Widgets ask Qt for their texts, all else is told through `gapgui.saying`; both read the same translations.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from gapgui.errors import GapError
from gapgui.paths import resource
from gapgui.saying import ENGLISH, Language, speak

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from gapgui.ui.preferences.settings import Settings

LANGUAGE_VARIABLE = "GAPGUI_LANGUAGE"
LANGUAGES: dict[str, str] = {"en": "English", "de": "Deutsch"}
"""Each by its own name; English is what the source says, the others are in `resources/translations`."""
SETTING = "language"
_installed: list[QTranslator] = []


def language_in_use(settings: Settings) -> str:
    """Return the code of the language: of the environment, else the one chosen, else the system's, else English."""
    wanted = (settings.text(SETTING), *QLocale.system().uiLanguages())
    codes = (language_of_environment(), *map(_code, wanted))
    return next((code for code in codes if code in LANGUAGES), "en")


def language_of_environment() -> str:
    """Return the code of the language that the environment asks for; empty where it asks for none that is known."""
    code = _code(os.environ.get(LANGUAGE_VARIABLE, ""))
    return code if code in LANGUAGES else ""


def _code(name: str) -> str:
    return name.replace("_", "-").partition("-")[0].lower()


def catalogue_of(code: str) -> Path | None:
    """Return the file with the texts of a language; None for English, and where it is missing."""
    if code == "en":
        return None
    try:
        return resource("translations", f"gapgui_{code}.ts")
    except GapError:
        return None


def use_language(application: QApplication, code: str) -> bool:
    """Let the program, and the windows opened from now on, speak a language; false where its files can't be used."""
    while _installed:
        application.removeTranslator(_installed.pop())
    if code == "en":
        speak(ENGLISH)
        return True
    catalogue = catalogue_of(code)
    try:
        own = str(resource("translations", f"gapgui_{code}.qm"))
    except GapError:
        return False
    if catalogue is None:
        return False
    speak(Language(code, catalogue))
    # the buttons of Qt's own dialogs first: of two that know a text the last one installed wins
    shipped_with_qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"
    done = False
    for file in (shipped_with_qt, own):
        translator = QTranslator(application)
        done = translator.load(file)
        if done:
            application.installTranslator(translator)
            _installed.append(translator)
    return done
