from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

import pytest

from gapgui.ui.session.opened import PostingText
from gapgui.ui.session.session import Session
from tests.ui.conftest import POSTING, TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.documents.document import Document
    from gapgui.documents.source_file import SourceFile
    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


def test_what_is_typed_before_the_taxonomy_is_there_is_analysed_then(session: Session, qtbot: QtBot) -> None:
    session.set_posting(PostingText(POSTING))
    with qtbot.waitSignal(session.analysed, timeout=10_000):
        session.load_taxonomy(TAXONOMY, TAXONOMY)
    assert session.analysis is not None
    assert len(session.analysis.rows) == 5


def test_typing_is_analysed_once_it_pauses(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.analysed, timeout=10_000):
        session.load_taxonomy(TAXONOMY, TAXONOMY)
    told: list[object] = []
    session.analysed.connect(told.append)
    for end in range(len(POSTING) - 20, len(POSTING) + 1):
        session.set_posting(PostingText(POSTING[:end]))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert session.analysis is not None
    assert session.analysis.posting is not None
    assert session.analysis.posting.document.text == POSTING


def test_a_resume_can_be_put_away(session: Session, resume_file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.resume_changed, timeout=20_000):
        session.open_resume(resume_file)
    assert session.resume is not None
    session.close_resume()
    assert session.resume is None


def test_reading_can_be_stopped(
    compared: MainWindow, resume_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from concurrent.futures import CancelledError

    go_on = threading.Event()

    def hang(*_arguments: object) -> NoReturn:
        go_on.wait(10)
        raise CancelledError

    notice = compared.workspace.documents.resume.notice
    before = compared.session.resume
    monkeypatch.setattr(compared.session.worker, "read", hang)
    monkeypatch.setattr(compared.session.worker, "cancel", go_on.set)
    compared.opening.open_resume(resume_file)
    assert not notice.isVisible()
    qtbot.waitUntil(notice.isVisible)
    assert "Reading resume.txt" in notice.label.text()
    notice.cancel.click()
    assert not notice.isVisible()
    assert compared.session.resume is before


@dataclass(slots=True)
class SlowReading:
    """Hold what is told of a reading that goes on until it may end or is stopped."""

    begun: threading.Event = field(default_factory=threading.Event)
    may_end: threading.Event = field(default_factory=threading.Event)
    stopped: list[bool] = field(default_factory=list)


@pytest.fixture
def slow_resume(session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowReading]:
    slow = SlowReading()
    read = session.worker.read

    def read_slowly(source: SourceFile, password: str | None = None) -> Document:
        if source.name == "resume.txt":
            slow.begun.set()
            assert slow.may_end.wait(20)
        return read(source, password)

    monkeypatch.setattr(session.worker, "read", read_slowly)
    monkeypatch.setattr(session.worker, "cancel", lambda: slow.stopped.append(True))
    yield slow
    slow.may_end.set()


def test_stopping_a_posting_that_waits_leaves_the_resume_that_is_read(
    session: Session, resume_file: Path, posting_file: Path, slow_resume: SlowReading, qtbot: QtBot
) -> None:
    session.open_resume(resume_file)
    assert slow_resume.begun.wait(10)
    session.open_posting(posting_file)
    session.cancel_reading_posting()
    assert slow_resume.stopped == []
    with qtbot.waitSignal(session.resume_changed, timeout=20_000):
        slow_resume.may_end.set()


def test_stopping_what_is_read_stops_it(
    session: Session, resume_file: Path, posting_file: Path, slow_resume: SlowReading, qtbot: QtBot
) -> None:
    session.open_resume(resume_file)
    assert slow_resume.begun.wait(10)
    session.open_posting(posting_file)
    session.cancel_reading()
    assert slow_resume.stopped == [True]
    with qtbot.waitSignal(session.posting_read, timeout=20_000):
        slow_resume.may_end.set()
    assert session.resume is None


def test_a_mistake_over_files_that_were_dropped_ends_the_waiting(
    session: Session, resume_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_arguments: object) -> NoReturn:
        raise RuntimeError("a mistake")

    told: list[object] = []
    session.resume_reading.connect(told.append)
    monkeypatch.setattr(session.worker, "read", mistaken)
    with qtbot.capture_exceptions() as mistakes:
        session.read_files([resume_file], lambda _files: None)
        qtbot.waitUntil(lambda: bool(mistakes), timeout=10_000)
    assert told == [resume_file, None]
