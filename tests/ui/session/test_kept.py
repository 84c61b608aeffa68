from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import QObject

from gapgui.errors import GapError
from gapgui.ui.preferences.settings import Settings, windows_folder
from gapgui.ui.session import kept
from gapgui.ui.session.jobs import Jobs
from gapgui.ui.session.keeping import Keeping
from gapgui.ui.session.kept import KeptWindow, forget_window, keep_window, kept_windows
from gapgui.ui.session.opened import PostingText, posting_of, posting_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

POSTING = PostingText("Python 😀 \ud83d\nGo", "p.html", ((0, 6),), "Engineer", Path("/postings/p.html"))


def test_windows_come_back_as_they_were_kept_in_the_order_of_their_opening() -> None:
    first = KeptWindow(resume=Path("/resume.pdf"), place={"place": [1, 2, 300, 400], "state": ""}, tab="both")
    second = KeptWindow(posting=posting_values(POSTING))
    for window in (second, first, KeptWindow()):
        keep_window(window)
    assert kept_windows() == [first, second]
    assert posting_of(kept_windows()[1].posting) == POSTING
    forget_window(first.name)
    forget_window(first.name)
    assert kept_windows() == [second]


def test_a_window_that_was_emptied_is_forgotten() -> None:
    window = KeptWindow("1", posting={"text": "Python"})
    keep_window(window)
    keep_window(KeptWindow("1"))
    assert list(windows_folder().iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_nobody_else_may_read_them() -> None:
    keep_window(KeptWindow("1", posting={"text": "Python"}))
    (file,) = windows_folder().iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert windows_folder().stat().st_mode & 0o777 == 0o700


def test_broken_files_bring_nothing_back() -> None:
    keep_window(KeptWindow("1", posting={"text": "Python"}))
    folder = windows_folder()
    for name, text in enumerate(("", "[]", '{"resume": 3, "posting": [], "place": 3, "tab": {}}')):
        (folder / f"window-{name}.json").write_text(text)
    assert [window.name for window in kept_windows()] == []


@pytest.mark.parametrize(
    "values", [None, [], {}, {"text": 3}, {"text": " "}, {"text": ["Python"], "headings": 3}]
)
def test_what_is_no_posting_is_none(values: object) -> None:
    assert posting_of(values) is None


def test_of_a_posting_what_is_sound_is_taken() -> None:
    values = {"text": "Python", "headings": [[0, 6], [3], "x", [5, 2], [0, "1"]], "path": 3, "name": ""}
    assert posting_of(values) == PostingText("Python", headings=((0, 6),))


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_failure_is_told_once_until_writing_goes_well_again(jobs: Jobs, qtbot: QtBot) -> None:
    parent, folder = QObject(), windows_folder()
    failed: list[GapError] = []
    keeping = Keeping(jobs, Settings(), lambda: KeptWindow("1", posting={"text": "Python"}), parent)
    keeping.failed.connect(failed.append)
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    with qtbot.waitSignal(keeping.failed):
        keeping.begin()
    for _again in range(2):
        keeping._keep()
        qtbot.waitUntil(lambda: not jobs.is_running("keep"))
    assert [error.code for error in failed] == ["cannot_write"]
    folder.unlink()
    with qtbot.waitSignal(keeping.kept):
        keeping.begin()
    assert [window.name for window in kept_windows()] == ["1"]


def test_settings_that_change_are_kept_with_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    parent, settings = QObject(), Settings()
    keeping = Keeping(jobs, settings, KeptWindow, parent)
    with qtbot.waitSignal(keeping.kept):
        settings.remember("folder", "elsewhere")
    assert settings.writing() is None
    keeping.end()
    settings.remember("folder", "")
    assert settings.writing() is not None


def test_at_the_end_what_cannot_be_written_is_raised(jobs: Jobs, config_dir: Path) -> None:
    parent = QObject()
    keeping = Keeping(jobs, Settings(), lambda: KeptWindow("1", posting={"text": "Python"}), parent)
    config_dir.write_text("a file where the folder should be")
    with pytest.raises(GapError):
        keeping.end()


def test_what_a_thread_has_not_written_yet_does_not_take_the_place_of_the_last_state(
    jobs: Jobs, qtbot: QtBot
) -> None:
    parent, may_go_on, text = QObject(), threading.Event(), ["Pyth"]
    keeping = Keeping(jobs, Settings(), lambda: KeptWindow("1", posting={"text": text[0]}), parent)
    jobs.start("files", "slow disk", may_go_on.wait, lambda _: None)
    keeping._keep()
    text[0] = "Python"
    keeping.end()
    may_go_on.set()
    qtbot.waitUntil(lambda: not jobs.is_running("keep"))
    assert [window.posting for window in kept_windows()] == [{"text": "Python"}]


def test_a_window_that_cannot_be_written_keeps_no_setting_from_being(
    jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> NoReturn:
        raise GapError("cannot_write", "The disk is full.")

    settings, parent = Settings(), QObject()
    settings.remember("look", "dark")
    keeping = Keeping(jobs, settings, lambda: KeptWindow("1", posting={"text": "Python"}), parent)
    monkeypatch.setattr(kept, "write_private", full)
    with pytest.raises(GapError):
        keeping.end()
    assert settings.writing() is None
