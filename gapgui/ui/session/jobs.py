"""Work that is too slow for the window's thread."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from gapgui.errors import GapError
from gapgui.mistakes import sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable

    _Task = tuple[str, int, Callable[[], Any]]

Lane = Literal["documents", "analysis", "files"]
"""Jobs of one lane run one after the other: those that wait for the worker, those that compute, the rest."""


class _Outcome(NamedTuple):
    kind: str
    number: int
    value: Any = None
    error: BaseException | None = None


class _Wanted(NamedTuple):
    number: int
    then: Callable[[Any], None]
    otherwise: Callable[[GapError], None] | None


class Jobs(QObject):
    """Run pure functions in threads and hand their results to the window's thread.

    Each kind of job has one wanted run, the newest: older ones that have not begun are skipped, and the
    results of those that have are dropped.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, SimpleQueue[_Task | None]] = {}
        self._threads: list[threading.Thread] = []
        self._wanted: dict[str, _Wanted] = {}
        self._at_work: dict[str, str] = {}
        self._count = 0
        self._closed = False
        self._ended.connect(self._deliver)

    def start(
        self,
        lane: Lane,
        kind: str,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[GapError], None] | None = None,
    ) -> None:
        """Run `work` in a lane; in the window's thread call `then` with its result, or `otherwise` with its GapError.

        What was cancelled calls neither. Any other exception is a bug: it is raised in the window's thread,
        after `otherwise` was given a sentence about it, so that nobody waits for ever.
        """
        if self._closed:
            return
        self._count += 1
        wanted = _Wanted(self._count, then, otherwise)
        self._wanted[kind] = wanted
        self._lane(lane).put((kind, wanted.number, work))

    def is_running(self, kind: str) -> bool:
        """Tell whether a result of this kind is still to come."""
        return kind in self._wanted

    def is_at_work(self, kind: str) -> bool:
        """Tell whether a job of this kind is carried out now, not only waiting for others of its lane."""
        return kind in self._at_work.values()

    def forget(self, kind: str) -> None:
        """Want no result of this kind any more."""
        self._wanted.pop(kind, None)

    def close(self) -> None:
        """Drop everything and wait for what is running."""
        self._closed = True
        self._wanted.clear()
        for tasks in self._lanes.values():
            tasks.put(None)
        for thread in self._threads:
            thread.join()
        self._lanes.clear()
        self._threads.clear()

    def _lane(self, lane: Lane) -> SimpleQueue[_Task | None]:
        if lane not in self._lanes:
            tasks: SimpleQueue[_Task | None] = SimpleQueue()
            self._lanes[lane] = tasks
            self._threads.append(
                threading.Thread(target=self._work, args=(lane, tasks), name=f"gapgui {lane}")
            )
            self._threads[-1].start()
        return self._lanes[lane]

    def _work(self, lane: Lane, tasks: SimpleQueue[_Task | None]) -> None:
        while task := tasks.get():
            self._at_work[lane] = task[0]
            self._run(*task)
            self._at_work[lane] = ""

    def _run(self, kind: str, number: int, work: Callable[[], Any]) -> None:
        if not self._is_wanted(kind, number):
            return
        try:
            outcome = _Outcome(kind, number, work())
        except BaseException as error:
            outcome = _Outcome(kind, number, error=error)
        if self._is_wanted(kind, number):
            self._ended.emit(outcome)

    def _is_wanted(self, kind: str, number: int) -> bool:
        wanted = self._wanted.get(kind)
        return wanted is not None and wanted.number == number

    def _deliver(self, outcome: _Outcome) -> None:
        if not self._is_wanted(outcome.kind, outcome.number):
            return
        wanted = self._wanted.pop(outcome.kind)
        if outcome.error is None:
            wanted.then(outcome.value)
        elif isinstance(outcome.error, GapError) and wanted.otherwise:
            wanted.otherwise(outcome.error)
        elif not isinstance(outcome.error, CancelledError):
            _give_up(wanted, outcome.error)


def _give_up(wanted: _Wanted, bug: BaseException) -> None:
    if wanted.otherwise:
        wanted.otherwise(sentence_of(bug))
    raise bug
