"""What the tests of corrections begin with: a window with both documents open and a file for own changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "mine" / "my_skills.yaml"


@pytest.fixture
def correctable(
    new_window: Callable[..., MainWindow], own: Path, resume_file: Path, posting_file: Path, qtbot: QtBot
) -> MainWindow:
    """Return a window with both documents open and a file for own changes."""
    window = new_window(own=own)
    window.opening.open_files([resume_file, posting_file])
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=20_000)
    return window
