"""The program itself: a second window, both closed at once, and both back at the next start with their own pairs."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from tests.e2e.desktop.drops import POSTING, RESUME
from tests.e2e.desktop.first_steps import TITLE
from tests.e2e.desktop.hands import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.e2e.desktop.hands import Hands

ONE, OTHER = f"{TITLE} – resume.pdf – gapgui", "Data Engineer – farrow.txt – gapgui"


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., QProcess]]:
    """Return a function that starts gapgui in a process of its own."""
    started: list[QProcess] = []

    def begin(*words: object) -> QProcess:
        process = QProcess()
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        started.append(process)
        process.start(sys.executable, ["-m", "gapgui", *map(str, words)])
        return process

    yield begin
    for process in started:
        process.kill()
        process.waitForFinished()


DIALOG = "Open (resume|posting)"


def test_windows_come_back_with_their_pairs(
    start: Callable[..., QProcess],
    hands: Hands,
    qtbot: QtBot,
    sample_resume: Path,
    sample_posting: Path,
    tmp_path: Path,
) -> None:
    resume, posting = tmp_path / "farrow.txt", tmp_path / "engineer.txt"
    resume.write_text(RESUME, encoding="utf-8")
    posting.write_text(POSTING, encoding="utf-8")

    first = start("--resume", sample_resume, "--posting", sample_posting)
    focus(hands, ONE)
    hands.keys("ctrl+n")
    focus(hands, "gapgui")
    for key, file in (("ctrl+o", resume), ("ctrl+shift+o", posting)):
        hands.keys(key)
        focus(hands, DIALOG)
        hands.write(str(file))
        press_until_gone(hands, "Return", DIALOG)
        focus(hands, f"{file.stem}.txt – gapgui" if file == resume else OTHER)
    places = [place(hands, title) for title in (ONE, OTHER)]
    assert places[0] != places[1]
    quit_program(hands, qtbot, first)

    second = start()
    for title, where in zip((ONE, OTHER), places, strict=True):
        focus(hands, title)
        assert place(hands, title) == where
    quit_program(hands, qtbot, second)


def press_until_gone(hands: Hands, key: str, title: str) -> None:
    """Press a key until a window has gone: the first may have closed the list of files that fit what was typed."""
    for _ in range(3):
        hands.keys(key)
        with suppress(QtTimeoutError):
            hands.wait(lambda: find(title) == "", patience=5_000)
            return
    assert find(title) == ""


def find(title: str) -> str | None:
    """Return the id of the window with a title, empty where there is none; None where a window went while looked at."""
    found = run("search", "--onlyvisible", "--name", f"^{title}$")
    if found is None or found.stderr:
        return None
    return found.stdout.split()[-1] if found.stdout.split() else ""


def run(*words: str) -> subprocess.CompletedProcess[str] | None:
    """Run xdotool for some seconds at most."""
    with suppress(subprocess.TimeoutExpired):
        return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False, timeout=5)
    return None


def quit_program(hands: Hands, qtbot: QtBot, program: QProcess) -> None:
    with qtbot.waitSignal(program.finished, timeout=PATIENCE):
        hands.keys("ctrl+q")
    assert program.exitCode() == 0
    assert not program.readAllStandardOutput().data()


def focus(hands: Hands, title: str) -> None:
    """Wait for a window and give it the keyboard, as a window manager would."""

    def has_keyboard() -> bool:
        window = find(title)
        done = run("windowfocus", "--sync", window) if window else None
        return done is not None and done.returncode == 0

    hands.wait(has_keyboard)


def place(hands: Hands, title: str) -> str:
    """Return where a window stands and how large it is."""
    words = ("search", "--onlyvisible", "--name", f"^{title}$", "getwindowgeometry")
    return hands.xdotool(*words).partition("\n")[2]
