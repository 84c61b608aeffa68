"""Nothing that takes long runs in the window's thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.matching.names import index_cache
from gapgui.posting import reading as posting_reading
from gapgui.resume import reading as resume_reading
from gapgui.taxonomy import loading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

SLOW = [
    (loading, "parse_taxonomy"),
    (index_cache, "collect_names"),
    (posting_reading, "find_mentions"),
    (resume_reading, "find_mentions"),
    (DocumentWorker, "read"),
    (DocumentWorker, "render"),
]


@pytest.fixture
def callers(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Note in which threads the slow functions run."""
    noted: set[tuple[str, str]] = set()
    for owner, name in SLOW:
        monkeypatch.setattr(owner, name, noting(noted, name, getattr(owner, name)))
    return noted


def noting(noted: set[tuple[str, str]], name: str, function: Callable[..., object]) -> Callable[..., object]:
    def call(*args: object, **kwargs: object) -> object:
        noted.add((name, threading.current_thread().name))
        return function(*args, **kwargs)

    return call


def test_what_is_slow_runs_in_threads(
    callers: set[tuple[str, str]],
    new_window: Callable[..., MainWindow],
    sample_resume: Path,
    posting_file: Path,
    qtbot: QtBot,
) -> None:
    window = new_window()
    window.opening.open_resume(sample_resume)
    window.opening.open_posting(posting_file)
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=30_000)
    qtbot.waitUntil(lambda: any(name == "render" for name, _thread in callers), timeout=30_000)
    assert {name for name, _thread in callers} >= {"parse_taxonomy", "find_mentions", "read", "render"}
    assert [name for name, thread in callers if thread == threading.main_thread().name] == []
