from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from gapgui.ui.preferences import settings as remembered
from gapgui.ui.preferences.settings import FORMER_FILE_NAME, Settings
from gapgui.ui.session.kept import KeptWindow, keep_window, kept_windows
from gapgui.ui.session.recent import recent_pairs
from gapgui.ui.window.program.application import _windows_of_last_time, open_first
from tests.ui.conftest import POSTING, TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that starts the program as the command line does; what it opens is closed again."""
    from gapgui.ui.window.program.windows import open_windows

    def run(resume: Path | None = None, posting: Path | None = None, *files: Path) -> MainWindow:
        options = Namespace(
            resume=resume, posting=posting, files=files, taxonomy=TAXONOMY, own=None, password=None
        )
        return open_first(options, kept_windows())

    yield run
    for window in open_windows():
        window.close()


def is_compared(window: MainWindow) -> bool:
    return bool(window.session.analysis and window.session.analysis.report)


def test_files_of_the_command_line_are_opened_then_those_of_the_last_time(
    start: Callable[..., MainWindow], resume_file: Path, posting_file: Path, qtbot: QtBot
) -> None:
    window = start(resume_file, posting_file)
    qtbot.waitUntil(lambda: is_compared(window), timeout=20_000)
    window.close()
    again = start()
    qtbot.waitUntil(lambda: is_compared(again), timeout=20_000)
    assert again.workspace.documents.editor.posting().path == posting_file
    assert again.workspace.documents.editor.posting().name == "posting.txt"


def test_files_without_a_role_get_the_one_that_they_read_like(
    start: Callable[..., MainWindow], resume_file: Path, posting_file: Path, qtbot: QtBot
) -> None:
    window = start(None, None, posting_file, resume_file)
    qtbot.waitUntil(lambda: is_compared(window), timeout=20_000)
    assert window.session.resume
    assert window.session.resume.path == resume_file
    assert window.workspace.documents.editor.posting().path == posting_file


def test_a_posting_alone_is_opened_as_one(
    start: Callable[..., MainWindow], posting_file: Path, qtbot: QtBot
) -> None:
    window = start(None, None, posting_file)
    qtbot.waitUntil(lambda: window.workspace.documents.editor.posting().path == posting_file, timeout=20_000)
    assert window.session.resume is None


def test_a_file_that_has_gone_is_told_and_remembered(
    start: Callable[..., MainWindow], resume_file: Path, posting_file: Path, qtbot: QtBot
) -> None:
    window = start(resume_file, posting_file)
    qtbot.waitUntil(lambda: is_compared(window), timeout=20_000)
    window.close()
    text = resume_file.read_text("utf-8")
    resume_file.unlink()
    again = start()
    banner = again.workspace.documents.resume.banner
    qtbot.waitUntil(lambda: "resume.txt" in banner.label.text(), timeout=20_000)
    assert str(resume_file.parent) in banner.label.text()
    assert again.workspace.documents.editor.toPlainText() == POSTING
    again.close()
    resume_file.write_text(text, encoding="utf-8")
    third = start()
    qtbot.waitUntil(lambda: is_compared(third), timeout=20_000)


def test_the_first_time_nothing_is_opened(start: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = start()
    qtbot.waitUntil(lambda: window.session.taxonomy is not None, timeout=20_000)
    assert window.empty.isVisible()
    window.close()
    assert kept_windows() == []


def test_named_files_take_the_place_of_the_last_time_whose_pair_is_a_recent_one(
    start: Callable[..., MainWindow], resume_file: Path, posting_file: Path, qtbot: QtBot
) -> None:
    keep_window(KeptWindow("1", resume_file, {"text": "Kubernetes Engineer\nDocker"}))
    keep_window(KeptWindow("2", None, {"text": "Only typed"}))
    window = start(posting=posting_file)
    qtbot.waitUntil(lambda: window.session.posting is not None, timeout=20_000)
    assert [pair.title for pair in recent_pairs(Settings())] == ["Kubernetes Engineer"]
    assert [kept.name for kept in kept_windows()][:1] == ["2"]


def test_what_version_0_1_had_open_comes_back_once(config_dir: Path, resume_file: Path) -> None:
    former = QSettings(str(config_dir / FORMER_FILE_NAME), QSettings.Format.IniFormat)
    former.setValue("last/posting", POSTING)
    former.setValue("last/resume", str(resume_file))
    former.sync()
    remembered._stores.clear()
    (window,) = _windows_of_last_time(Settings())
    assert window.resume == resume_file
    assert window.posting == {"text": POSTING}
    assert _windows_of_last_time(Settings()) == []
