"""A window that is closed while it is still being made: the program ends."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from gapgui.arguments import parse
from gapgui.ui.window.program.application import run
from gapgui.ui.window.main_window import MainWindow
from gapgui.ui.window.program.windows import open_windows

def close():
    for window in open_windows():
        window.close()

begin, furnish = MainWindow._after_first_paint, MainWindow._furnish
if sys.argv[1] == "painted":
    MainWindow._after_first_paint = lambda window: (close(), begin(window))
elif sys.argv[1] == "importing":
    MainWindow._after_first_paint = lambda window: (begin(window), close())
else:
    MainWindow._furnish = lambda window: (close(), furnish(window))
application = QApplication([])
status = run(parse([]))
# where file dialogs remember their folders
print(QSettings(QSettings.Scope.UserScope, "QtProject").fileName())
sys.exit(status)
"""
LONG = 120
"""Seconds. It is over within one, or never."""


@pytest.mark.parametrize("when", ["painted", "importing", "imported"])
def test_the_program_ends(tmp_path: Path, when: str) -> None:
    """Attack: a thread of parts that were made after the closing kept the program alive for ever."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, when],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "GAPGUI_CONFIG_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith(str(tmp_path))
