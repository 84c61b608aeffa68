from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from gapgui.ui.session.kept import kept_windows
from gapgui.ui.session.opened import PostingText
from gapgui.ui.window.parts import Parts
from gapgui.ui.window.program.windows import open_window, open_windows, restore_windows
from tests.ui.conftest import POSTING, TAXONOMY
from tests.ui.driving import type_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def another(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that opens a window, with a posting and a resume."""

    def make(posting: str = "", resume: Path | None = None) -> MainWindow:
        window = open_window(TAXONOMY)
        qtbot.waitUntil(lambda: window.session.taxonomy is not None, timeout=20_000)
        if posting:
            window.workspace.take_posting(PostingText(posting))
        if resume:
            window.opening.open_resume(resume)
            qtbot.waitUntil(lambda: window.session.resume is not None, timeout=20_000)
        return window

    yield make
    for window in open_windows():
        window.close()


def texts() -> list[str]:
    return [str(window.posting["text"]) for window in kept_windows() if window.posting]


def test_windows_that_are_closed_together_come_back_each_with_its_pair(
    another: Callable[..., MainWindow], resume_file: Path, qtbot: QtBot
) -> None:
    another(POSTING, resume_file)
    second = another("Docker and nothing else")
    second.show_tab("posting")
    place = second.geometry()
    QApplication.closeAllWindows()
    qtbot.waitUntil(lambda: not open_windows())
    QApplication.processEvents()
    restore_windows(TAXONOMY, kept_windows())
    qtbot.waitUntil(lambda: len(open_windows()) == 2, timeout=20_000)
    one, other = open_windows()
    qtbot.waitUntil(lambda: bool(one.session.analysis and one.session.analysis.report), timeout=20_000)
    qtbot.waitUntil(lambda: bool(other.session.analysis and other.session.analysis.rows), timeout=20_000)
    assert one.session.resume is not None
    assert one.session.resume.path == resume_file
    assert one.workspace.documents.editor.toPlainText() == POSTING
    assert other.workspace.documents.editor.toPlainText() == "Docker and nothing else"
    assert other.workspace.documents.tab == "posting"
    assert other.geometry() == place


def test_a_window_that_is_closed_alone_does_not_come_back_but_the_last_one_does(
    another: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    first, second = another("Docker"), another("Kubernetes")
    first.close()
    qtbot.waitUntil(lambda: texts() == ["Kubernetes"])
    second.close()
    qtbot.waitUntil(lambda: not open_windows())
    QApplication.processEvents()
    assert texts() == ["Kubernetes"]


def test_a_window_that_is_closed_is_out_of_sight_before_anything_is_waited_for(
    another: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attack: a disk that doesn't answer held the window on the screen for ten seconds."""
    window = another("Docker")
    seen = []
    close = Parts.close

    def noted(parts: Parts) -> None:
        seen.append(window.isVisible())
        close(parts)

    monkeypatch.setattr(Parts, "close", noted)
    window.close()
    assert seen == [False]


def test_a_window_without_documents_leaves_nothing(another: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = another("Docker")
    window.close_posting()
    assert window.empty.isVisible()
    window.close()
    assert kept_windows() == []


def test_what_is_typed_is_on_the_disk_before_the_typing_ends(
    another: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = another("Docker")
    window.show_tab("posting")
    editor, keeping = window.workspace.documents.editor, window.parts.keeping
    kept: list[str] = []
    keeping.kept.connect(lambda: kept.extend(texts()))

    def typed() -> bool:
        # a key at each look: there is never a pause
        type_text(editor, "x")
        return len(set(kept)) >= 3

    qtbot.waitUntil(typed, timeout=20_000)


def test_a_second_window_stands_beside_the_first_and_on_the_screen(
    another: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    first = another()
    first.setGeometry(QRect(QPoint(40, 60), first.size()))
    first.another_wanted.emit()
    second = open_windows()[-1]
    assert second is not first
    assert second.geometry().topLeft() != first.geometry().topLeft()
    assert second.screen().availableGeometry().contains(second.geometry())
    qtbot.waitUntil(lambda: second.session.taxonomy is not None, timeout=20_000)
