"""From the command to the first painted window, beside a window of nothing but Qt, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "start to first painted window (aim: at most 1.3 times bare Qt)"
FIRST_PAINT = """
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            import os
            os._exit(0)
        return False

application = QApplication([])
watcher = FirstPaint()
application.installEventFilter(watcher)
"""
BARE = (
    FIRST_PAINT
    + """
from PySide6.QtWidgets import QLabel
window = QMainWindow()
window.setCentralWidget(QLabel("gapgui"))
window.resize(1280, 800)
window.show()
application.exec()
"""
)
OURS = (
    FIRST_PAINT
    + """
from gapgui.arguments import parse
from gapgui.ui.window.program.application import run
run(parse([]))
"""
)


PROGRAMS = {"bare": BARE, "gapgui": OURS}


def _start(program: str, environment: dict[str, str]) -> int:
    command = [sys.executable, "-c", PROGRAMS[program]]
    return subprocess.run(command, env=environment, check=True, capture_output=True).returncode


@pytest.mark.benchmark(group=GROUP)
@pytest.mark.parametrize(
    ("program", "other"), [("bare", "gapgui"), ("gapgui", "bare")], ids=["bare", "gapgui"]
)
def test_start(benchmark: BenchmarkFixture, as_installed: dict[str, str], program: str, other: str) -> None:
    # each round has the other program before it, so that what the machine is busy with slows both
    def other_first() -> None:
        _start(other, as_installed)

    measured = (_start, (program, as_installed))
    assert benchmark.pedantic(*measured, setup=other_first, rounds=12, warmup_rounds=1) == 0  # type: ignore[no-untyped-call]
