"""Many things of one kind done one after the other in threads, with progress, until all are done or it is cancelled."""

from __future__ import annotations

from concurrent.futures import CancelledError
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gapgui.errors import GapError
    from gapgui.ui.session.jobs import Jobs, Lane

Step = tuple[str, "Callable[[], Any]"]
"""What is done next, by its name, and how."""
_STOPPED = object()
"""What a step returns that somebody else has stopped."""


class Steps(QObject):
    """Do steps in a lane, where others may do theirs between them.

    Signals:
        progressed: how many are done, of how many, and the name of the next one; empty at the end.
        done: what a step returned.
        failed: the name of a step, and its GapError.
        ended: all are done, or it was cancelled, which is true then.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(str, object)
    ended = Signal(bool)

    def __init__(self, jobs: Jobs, lane: Lane, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._lane, self._kind = jobs, lane, kind
        self._steps: Sequence[Step] = ()
        self._at = 0

    @property
    def is_running(self) -> bool:
        """Tell whether steps are still to be done."""
        return self._at < len(self._steps)

    def start(self, steps: Sequence[Step]) -> None:
        """Do some steps; those of before are forgotten."""
        self._steps, self._at = steps, 0
        self._next()

    def cancel(self) -> None:
        """Do no further step; the result of the one that is being done is dropped."""
        if self.is_running:
            self._jobs.forget(self._kind)
            self._steps, self._at = (), 0
            self.ended.emit(True)

    def _next(self) -> None:
        name = self._steps[self._at][0] if self.is_running else ""
        self.progressed.emit(self._at, len(self._steps), name)
        if self.is_running:
            work = self._steps[self._at][1]
            self._jobs.start(self._lane, self._kind, partial(_done, work), self._take, self._fail)
        else:
            self.ended.emit(False)

    def _take(self, result: object) -> None:
        if result is _STOPPED:
            self._next()  # what stopped it was meant for something else
            return
        self._at += 1
        # who hears of it may cancel the rest
        self.done.emit(result)
        if self._steps:
            self._next()

    def _fail(self, error: GapError) -> None:
        name = self._steps[self._at][0]
        self._at += 1
        self.failed.emit(name, error)
        if self._steps:
            self._next()


def _done(work: Callable[[], Any]) -> Any:
    """Do a step; one that is stopped would else be heard of no more."""
    try:
        return work()
    except CancelledError:
        return _STOPPED
