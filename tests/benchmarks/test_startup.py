"""From the command to the first painted window, beside a window of nothing but Qt, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

GROUP = "start to first painted window (aim: at most 1.5 times bare Qt)"
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
from gapgui.ui.window.application import run
run(parse([]))
"""
)


@pytest.mark.benchmark(group=GROUP, min_rounds=7)
@pytest.mark.parametrize("program", [BARE, OURS], ids=["bare", "gapgui"])
def test_start(benchmark: BenchmarkFixture, tmp_path: Path, program: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GAPGUI_CONFIG_DIR": str(tmp_path)}
    command = [sys.executable, "-c", program]
    assert benchmark(subprocess.run, command, env=environment, check=True).returncode == 0
