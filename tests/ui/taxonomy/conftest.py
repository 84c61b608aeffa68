"""What these tests begin with: a window with documents and own changes, or a taxonomy that is updated between starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui import paths
from gapgui.ui.window.program.windows import make_window
from tests.ui.conftest import TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a taxonomy that stands for the shipped one, so that it can be updated."""
    path = tmp_path / "shipped" / "skill_taxonomy.yaml"
    path.parent.mkdir()
    path.write_bytes(TAXONOMY.read_bytes())
    real = paths._shipped

    def shipped_file(*parts: str) -> Path:
        return path if parts == (paths.TAXONOMY_NAME,) else real(*parts)

    monkeypatch.setattr(paths, "_shipped", shipped_file)
    return path


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Return a function that starts gapgui anew with the files of the configuration folder."""
    windows: list[MainWindow] = []

    def start() -> MainWindow:
        for former in windows:
            former.close()
        windows.append(make_window())
        with qtbot.waitSignal(windows[-1].session.taxonomy_changed, timeout=20_000):
            windows[-1].show()
        return windows[-1]

    yield start
    for window in windows:
        window.close()
        window.deleteLater()
