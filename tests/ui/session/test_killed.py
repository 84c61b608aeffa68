"""A window that is killed while somebody types has written down all but the last moments."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from gapgui.ui.session.keeping import KEEP_AFTER
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TYPED_FOR, MOST_LOST = 12.0, 8.0
"""Seconds. A second is promised; the rest is for a machine that does many things at once."""


def test_what_is_kept_is_kept_within_a_second() -> None:
    assert KEEP_AFTER < 1_000


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_typing_without_a_rest_costs_the_last_moments_when_the_window_is_killed(tmp_path: Path) -> None:
    """Attack: everything typed without a rest of two seconds was lost."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GAPGUI_CONFIG_DIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.session.typing_without_rest"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        typed = [(0.0, 0)]
        try:
            assert child.stdout is not None
            for line in child.stdout:
                second, characters = line.split()
                typed.append((float(second), int(characters)))
                if float(second) - typed[1][0] > TYPED_FOR:
                    break
        finally:
            child.kill()
    end, _ = typed[-1]
    surely = max(characters for second, characters in typed if second <= end - MOST_LOST)
    (kept,) = tmp_path.rglob("window-*.json")
    text = json.loads(kept.read_text(encoding="utf-8"))["posting"]["text"]
    assert surely > 0
    assert len(text) >= surely
    assert text == ("word " * len(text))[: len(text)]
