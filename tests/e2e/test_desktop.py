"""The tests of `desktop` on a display of their own, in a process whose Qt talks to it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.desktop.display import missing_programs, open_display

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "e2e" / "desktop"
BY_HAND = ("first_steps", "rows", "panes", "drops", "choices", "exports", "windows")
"""What is done there. Not collected by their names: they need that display."""
MISSING = missing_programs()


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_the_window_serves_real_keys_and_a_real_mouse(tmp_path: Path) -> None:
    files = [str(FOLDER / f"{name}.py") for name in BY_HAND]
    with open_display() as display:
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *files],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert run.returncode == 0, run.stdout + run.stderr


def test_all_that_is_done_by_hand_is_run() -> None:
    files = {file.stem for file in FOLDER.glob("*.py") if "\ndef test_" in file.read_text("utf-8")}
    assert files == set(BY_HAND)
