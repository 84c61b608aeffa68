"""Fail a test that leaves a thread or a process running, and say where it was started."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
import time
import traceback
from functools import cache
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, WeakSet

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gapgui.documents.isolation.worker import DocumentWorker

PATIENCE = 5.0  # seconds that threads or processes have to end once they were told to

_started_at: WeakKeyDictionary[object, str] = WeakKeyDictionary()
_commands: WeakSet[subprocess.Popen[Any]] = WeakSet()
_qt_threads: WeakSet[Any] = WeakSet()


@pytest.fixture(scope="session", autouse=True)
def _note_what_starts_where() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for kind, method in (
            (threading.Thread, "start"),
            (BaseProcess, "start"),
            (subprocess.Popen, "__init__"),
        ):
            patch.setattr(kind, method, _noted(getattr(kind, method)))
        yield


def _noted(start: Callable[..., None]) -> Callable[..., None]:
    def noted_start(started: Any, *args: Any, **kwargs: Any) -> None:
        _started_at[started] = _own_lines()
        start(started, *args, **kwargs)
        if isinstance(started, subprocess.Popen):
            _commands.add(started)

    return noted_start


def _own_lines() -> str:
    """Return the calls that led here, those in Python's library and in installed packages left out."""
    installed = (sys.prefix, sys.base_prefix, "<frozen")
    own = [frame for frame in traceback.extract_stack()[:-2] if not frame.filename.startswith(installed)]
    return "".join(traceback.format_list(own))


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qapp" in request.fixturenames:
        request.getfixturevalue("qapp")
        _note_qt_threads()
    shared = request.getfixturevalue("worker") if "worker" in request.fixturenames else None
    before = _running(shared)
    yield
    after = _running(shared)
    leaked = [line for old, new in zip(before, after, strict=True) for line in _surplus(old, new)]
    leaked += _qt_at_work() if "qapp" in request.fixturenames else []
    if leaked:
        pytest.fail("left running:\n" + "\n".join(leaked), pytrace=False)


def start_process(worker: DocumentWorker) -> None:
    """Have a worker start its process and threads, unless they run already."""
    worker.read_html("<p>Ready.</p>", "ready.html")


def _running(shared: DocumentWorker | None) -> tuple[set[Any], ...]:
    """Return what is alive, kind by kind; a shared worker that was killed stands up again first."""
    if shared is not None:
        start_process(shared)
    threads = {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}
    return threads, set(multiprocessing.active_children()), {c for c in _commands if c.poll() is None}


def _surplus(before: set[Any], after: set[Any]) -> list[str]:
    """Describe what came and stays, unless as much went: the shared worker may replace its process."""
    deadline = time.monotonic() + PATIENCE
    stays = [started for started in after - before if not _ends(started, deadline - time.monotonic())]
    gone = len(before - after)
    return [f"{_name(started)}, started at:\n{_started_at.get(started, '?')}" for started in stays[gone:]]


def _name(started: object) -> str:
    return f"process {started.args!r}" if isinstance(started, subprocess.Popen) else repr(started)


def _ends(started: threading.Thread | BaseProcess | subprocess.Popen[Any], seconds: float) -> bool:
    if not isinstance(started, subprocess.Popen):
        started.join(max(seconds, 0))
        return not started.is_alive()
    try:
        started.wait(max(seconds, 0))
    except subprocess.TimeoutExpired:
        return False
    return True


@cache
def _note_qt_threads() -> None:
    """Note each QThread that starts; asking the garbage collector for them would disturb other threads."""
    kind = sys.modules["PySide6.QtCore"].QThread
    start = kind.start

    def noted_start(thread: Any, *args: Any) -> None:
        _qt_threads.add(thread)
        start(thread, *args)

    kind.start = noted_start


def _qt_at_work() -> list[str]:
    milliseconds = int(PATIENCE * 1000)
    leaked = [repr(t) for t in list(_qt_threads) if t.isRunning() and not t.wait(milliseconds)]
    if not sys.modules["PySide6.QtCore"].QThreadPool.globalInstance().waitForDone(milliseconds):
        leaked.append("work in Qt's global thread pool")
    return leaked
