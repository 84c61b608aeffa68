"""Ctrl+C in the terminal that the window was started from."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LONG = 60.0
"""Seconds that are waited for a sign of a program on a machine that does many things at once."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("wish", ["SIGINT", "SIGTERM"])
def test_the_window_closes_and_keeps_what_is_open(tmp_path: Path, wish: str) -> None:
    """Attack: a traceback, and a program that went on."""
    posting = tmp_path / "posting.txt"
    posting.write_text("We ask for Kafka.", encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "gapgui", "--posting", str(posting)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "GAPGUI_CONFIG_DIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        end = time.monotonic() + LONG
        while not list(tmp_path.rglob("window-*.json")) and time.monotonic() < end and child.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                child.wait(0.05)
        child.send_signal(getattr(signal, wish))
        _, said = child.communicate(timeout=LONG)
    assert child.returncode == 0
    assert "Traceback" not in said
    (kept,) = tmp_path.rglob("window-*.json")
    assert json.loads(kept.read_text(encoding="utf-8"))["posting"]["text"] == "We ask for Kafka."
    assert (tmp_path / "windows" / "settings.json").exists()
