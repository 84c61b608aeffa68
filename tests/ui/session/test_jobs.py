from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, NoReturn

import pytest

from gapgui.errors import GapError
from gapgui.ui.session.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_arrives_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[int, threading.Thread]] = []
    worked_in: list[threading.Thread] = []

    def work() -> int:
        worked_in.append(threading.current_thread())
        return 42

    jobs.start("analysis", "a", work, lambda value: seen.append((value, threading.current_thread())))
    assert jobs.is_running("a")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]
    assert worked_in != [threading.main_thread()]
    assert not jobs.is_running("a")


def test_only_the_newest_of_a_kind_counts(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    seen: list[int] = []
    ran: list[int] = []

    def first() -> int:
        begun.set()
        go_on.wait(5)
        return 1

    def run(number: int) -> int:
        ran.append(number)
        return number

    jobs.start("analysis", "a", first, seen.append)
    assert begun.wait(5)
    jobs.start("analysis", "a", lambda: run(2), seen.append)
    jobs.start("analysis", "a", lambda: run(3), seen.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [3]
    assert ran == [3]


def test_kinds_do_not_disturb_one_another(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[str] = []
    jobs.start("analysis", "a", lambda: "a", seen.append)
    jobs.start("analysis", "b", lambda: "b", seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["a", "b"]


def test_what_a_user_can_mend_is_handed_over(jobs: Jobs, qtbot: QtBot) -> None:
    def work() -> NoReturn:
        raise GapError("empty", "It is empty.")

    failed: list[str] = []
    jobs.start("files", "a", work, lambda _value: None, lambda error: failed.append(error.message))
    qtbot.waitUntil(lambda: failed == ["It is empty."])


def test_a_bug_is_raised_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    def work() -> NoReturn:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        jobs.start("files", "a", work, lambda _value: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_what_was_cancelled_is_silent(jobs: Jobs, qtbot: QtBot) -> None:
    def work() -> NoReturn:
        raise CancelledError

    seen: list[object] = []
    jobs.start("files", "a", work, seen.append, seen.append)
    jobs.start("files", "b", lambda: "after", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["after"]


def test_forgotten_results_are_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[str] = []
    jobs.start("files", "a", lambda: "a", seen.append)
    jobs.forget("a")
    jobs.start("files", "b", lambda: "b", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["b"]


def test_closing_waits_and_drops_what_is_left(qtbot: QtBot) -> None:
    jobs, begun, ended = Jobs(), threading.Event(), []

    def work() -> None:
        begun.set()
        ended.append(threading.Event().wait(0.05))

    jobs.start("files", "a", work, lambda _value: ended.append(True))
    assert begun.wait(5)
    jobs.close()
    assert ended == [False]
    jobs.start("files", "b", lambda: None, lambda _value: ended.append(True))
    assert not jobs.is_running("b")
