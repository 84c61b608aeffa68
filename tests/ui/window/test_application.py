from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from gapgui.ui.window.application import open_first

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def options(resume: Path | None = None, posting: Path | None = None) -> Namespace:
    return Namespace(resume=resume, posting=posting, taxonomy=None, password=None)


def is_compared(window: MainWindow) -> bool:
    return bool(window.session.analysis and window.session.analysis.report)


def test_files_of_the_command_line_are_opened_then_those_of_the_last_time(
    new_window: Callable[..., MainWindow], resume_file: Path, posting_file: Path, qtbot: QtBot
) -> None:
    window = new_window()
    open_first(window, options(resume_file, posting_file))
    qtbot.waitUntil(lambda: is_compared(window), timeout=20_000)
    window.close()
    again = new_window()
    open_first(again, options())
    qtbot.waitUntil(lambda: is_compared(again), timeout=20_000)
    again.close()
    resume_file.unlink()
    third = new_window()
    open_first(third, options())
    qtbot.waitUntil(lambda: bool(third.session.analysis and third.session.analysis.rows), timeout=20_000)
    assert third.session.resume is None


def test_the_first_time_nothing_is_opened(window: MainWindow) -> None:
    open_first(window, options())
    assert window.empty.isVisible()
