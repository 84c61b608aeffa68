"""The window's thread comes back to its events within 50 ms while a person works.

Measured is the time that the thread itself computes, so that what else runs on the machine doesn't count; and with
much room the time on the wall, which a wait for a file or a process would stretch. Each is tried twice.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from gapgui.paths import shipped_taxonomy
from tests.ui.heartbeat import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.export.export_dialog import ExportDialog
    from gapgui.ui.window.main_window import MainWindow

BUSY, WAITING = 50.0, 1500.0  # milliseconds


def check(*tries: tuple[Callable[[], object], Callable[[], bool]]) -> None:
    """Fail where the thread was blocked in each of the tries."""
    beats = []
    for action, until in tries:
        beats.append(Heartbeat())
        beats[-1].watch(action, until)
    assert min(beat.busy for beat in beats) <= BUSY, beats
    assert min(beat.longest for beat in beats) <= WAITING, beats


@pytest.fixture
def opened(
    new_window: Callable[..., MainWindow], sample_resume: Path, sample_posting: Path, qtbot: QtBot
) -> MainWindow:
    window = new_window(shipped_taxonomy())
    window.opening.open_files([sample_resume, sample_posting])
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=60_000)
    return window


def counter(window: MainWindow) -> list[object]:
    """Return a list that grows with each analysis."""
    seen: list[object] = []
    window.session.analysed.connect(seen.append)
    return seen


def test_the_heartbeat_sees_a_thread_that_is_busy(qtbot: QtBot) -> None:
    def work() -> None:
        end = time.thread_time() + 0.08
        while time.thread_time() < end:
            pass

    beat = Heartbeat()
    beat.watch(work, lambda: True)
    assert beat.busy > BUSY


def test_opening(opened: MainWindow, sample_resume: Path, sample_posting: Path) -> None:
    seen = counter(opened)
    check(
        (lambda: opened.opening.open_resume(sample_resume), lambda: len(seen) >= 1),
        (lambda: opened.opening.open_resume(sample_resume), lambda: len(seen) >= 2),
    )
    check(
        (lambda: opened.opening.open_posting(sample_posting), lambda: len(seen) >= 3),
        (lambda: opened.opening.open_posting(sample_posting), lambda: len(seen) >= 4),
    )


def test_typing_into_a_thousand_words(opened: MainWindow, sample_posting: Path) -> None:
    seen, editor = counter(opened), opened.workspace.documents.editor
    words = (sample_posting.read_text("utf-8").split(" ") * 10)[:1000]
    Heartbeat().watch(lambda: editor.setPlainText(" ".join(words)), lambda: len(seen) >= 1)
    check(
        (lambda: editor.insertPlainText("Terraform "), lambda: len(seen) >= 2),
        (lambda: editor.insertPlainText("Kubernetes "), lambda: len(seen) >= 3),
    )


def test_filtering(opened: MainWindow) -> None:
    answer = opened.workspace.answer
    every = len(answer.rows.shown_rows())
    check(
        (lambda: answer.filters.text.setText("py"), lambda: len(answer.rows.shown_rows()) < every),
        (answer.filters.clear, lambda: len(answer.rows.shown_rows()) == every),
    )


def test_exporting(opened: MainWindow, tmp_path: Path) -> None:
    shown: list[ExportDialog | None] = []
    written: list[Path] = []
    opened.exports.exported.connect(written.append)

    def has_pages(count: int) -> bool:
        dialog = shown[-1] if len(shown) == count else None
        return dialog is not None and bool(dialog.pages.pages)

    check(
        (lambda: shown.append(opened.exports.open_dialog("pdf")), lambda: has_pages(1)),
        (lambda: shown.append(opened.exports.open_dialog("html")), lambda: has_pages(2)),
    )
    check(
        (lambda: opened.exports.write("pdf", tmp_path / "a.pdf"), lambda: len(written) == 1),
        (lambda: opened.exports.write("html", tmp_path / "a.html"), lambda: len(written) == 2),
    )
    for dialog in shown:
        assert dialog is not None
        dialog.reject()
