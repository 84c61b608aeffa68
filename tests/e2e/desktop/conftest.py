"""What the tests by hand begin with: hands, a window, and other programs beside it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess

from gapgui.paths import CONFIG_DIR_VARIABLE
from gapgui.ui.preferences.language import LANGUAGE_VARIABLE
from gapgui.ui.window.program.windows import open_window, open_windows
from tests.e2e.desktop.hands import PATIENCE, Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

OTHER_PROGRAM = Path(__file__).parent / "other_program.py"


@pytest.fixture(scope="session")
def kept_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the index of the taxonomy, which is made once: each start but the first is a second one."""
    return tmp_path_factory.mktemp("kept") / "cache"


@pytest.fixture(autouse=True)
def _a_second_start(config_dir: Path, kept_index: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(CONFIG_DIR_VARIABLE, str(config_dir))
    monkeypatch.delenv(LANGUAGE_VARIABLE, raising=False)
    cache = config_dir / "cache"
    if kept_index.exists():
        shutil.copytree(kept_index, cache)
    yield
    if cache.exists() and not kept_index.exists():
        shutil.copytree(cache, kept_index)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def window(hands: Hands) -> Iterator[MainWindow]:
    """Return a window as it is after the start, with the keyboard in it."""
    shown = open_window()
    try:
        hands.wait(lambda: shown.is_furnished and shown.session.taxonomy)
        hands.take_up(shown)
        yield shown
    finally:
        for left in open_windows():
            left.close()


@pytest.fixture
def compared(window: MainWindow, hands: Hands) -> MainWindow:
    """Return a window with the sample resume and the sample posting, compared."""
    window.opening.open_sample()
    hands.wait(lambda: window.session.analysis and window.session.analysis.report)
    hands.wait(lambda: not window.session.is_analysing)
    return window


@pytest.fixture
def other_program(qtbot: QtBot) -> Iterator[Callable[..., None]]:
    """Return a function that starts the program beside gapgui, and waits until it has done as it was told."""
    started: list[QProcess] = []

    def start(*words: object) -> None:
        process = QProcess()
        started.append(process)
        with qtbot.waitSignal(process.readyReadStandardOutput, timeout=PATIENCE):
            process.start(sys.executable, [str(OTHER_PROGRAM), *map(str, words)])

    yield start
    for process in started:
        process.kill()
        process.waitForFinished()
