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
BY_HAND = ("first_steps", "rows", "panes", "drops", "choices", "exports", "windows", "mending")
"""What is done there. Not collected by their names: they need that display."""
MISSING = missing_programs()


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_the_window_serves_real_keys_and_a_real_mouse(tmp_path: Path) -> None:
    run = run_by_hand(tmp_path)
    if run.returncode == 1:
        # on a machine that is busy otherwise a key may come before what it is for; what is broken fails again
        run = run_by_hand(tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


def run_by_hand(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the tests on a display of their own; 1 says that some failed, anything below 0 that the process died."""
    files = [str(FOLDER / f"{name}.py") for name in BY_HAND]
    with open_display() as display:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *files],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(folder)},
            capture_output=True,
            text=True,
            check=False,
        )


def test_all_that_is_done_by_hand_is_run() -> None:
    files = {file.stem for file in FOLDER.glob("*.py") if "\ndef test_" in file.read_text("utf-8")}
    assert files == set(BY_HAND)
