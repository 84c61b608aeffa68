"""The process in which files are parsed: started, given one task after another, killed when one takes too long."""

from __future__ import annotations

import logging
import os
import signal
import warnings
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from pebble import ProcessExpired, ProcessPool

from gapgui.documents.child_process import IsolatedContext
from gapgui.documents.isolation.memory_limit import OUT_OF_MEMORY_EXIT, limit_memory
from gapgui.documents.isolation.tasks import carry_out
from gapgui.errors import GapError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pebble import ProcessFuture

    from gapgui.documents.limits import Limits
    from gapgui.mistakes import WorkerBugError

_SIGKILL = -9
# What goes wrong with a file is caught; sending what was found can but lack memory.
_BY_EXCEPTION = 1

_Result = TypeVar("_Result")


def prepare_process(memory_limit: int) -> None:
    """Set up a fresh worker: memory limit, no chatter of the parsers, ended at once when told to."""
    # pebble's own handler runs Python code, which a long call into C would keep waiting
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    logging.disable(logging.CRITICAL)  # the parsers log parts of the text
    warnings.simplefilter("ignore")
    _be_silent()
    limit_memory(memory_limit)


def _be_silent() -> None:
    """Write nothing where the program writes: a process that runs out of memory ends with a trace of what it did."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(nothing, stream)
    os.close(nothing)


class ReaderProcess:
    """Carry out one task at a time in a process, which starts with the first and is replaced when it ends."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._pool: ProcessPool | None = None
        self._running: ProcessFuture[object] | None = None

    @property
    def is_alive(self) -> bool:
        """Tell whether the process has been started."""
        return self._pool is not None

    @property
    def is_busy(self) -> bool:
        """Tell whether a task is being carried out, or waits for the process to start."""
        return self._running is not None

    def cancel(self) -> None:
        """Stop the task that is being carried out; whoever waits for it gets a CancelledError."""
        running = self._running
        if running is not None:
            running.cancel()  # type: ignore[no-untyped-call]

    def end(self) -> None:
        """End the process; the next task starts another."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None

    def outcome(
        self, task: Callable[..., _Result], name: str, arguments: tuple[object, ...], seconds: float
    ) -> _Result | GapError | WorkerBugError:
        """Return what a task finds, or the error that is to be raised for the document of that name."""
        try:
            outcome = self._schedule(task, name, arguments, seconds)
        except TimeoutError:
            self.end()
            return GapError(
                "too_slow",
                "{name} took longer than {seconds:.0f} seconds; print it to PDF again.",
                name=name,
                seconds=seconds,
            )
        except MemoryError:
            # what was found was too much to be sent
            self.end()
            return _too_large(name)
        except ProcessExpired as death:
            self.end()
            return _explain_death(death.exitcode, name)
        except BrokenProcessPool:
            # the process died before it took this file up, so the file is not to blame
            self.end()
            outcome = self._schedule(task, name, arguments, seconds)
        if isinstance(outcome, GapError) and outcome.code == "too_large":
            self.end()  # what a bomb left allocated goes with the process
        return outcome

    def _schedule(
        self, task: Callable[..., _Result], name: str, arguments: tuple[object, ...], seconds: float
    ) -> _Result | GapError | WorkerBugError:
        future: ProcessFuture[_Result | GapError | WorkerBugError] = self._active_pool().schedule(
            carry_out, (task, name, arguments), timeout=seconds
        )
        self._running = future  # type: ignore[assignment]
        try:
            return future.result(timeout=seconds + self._limits.start_seconds)
        finally:
            self._running = None

    def _active_pool(self) -> ProcessPool:
        if self._pool is not None and not self._pool.active:
            self.end()
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=1,
                max_tasks=self._limits.files_a_process,
                initializer=prepare_process,
                initargs=(self._limits.reader_memory,),
                context=IsolatedContext(),
            )
        return self._pool


def _explain_death(exit_code: int, name: str) -> GapError:
    if exit_code in (_BY_EXCEPTION, OUT_OF_MEMORY_EXIT, _SIGKILL):
        return _too_large(name)
    return GapError(
        "damaged",
        "{name} is damaged or needs too much memory; export it again, or print it to PDF.",
        name=name,
    )


def _too_large(name: str) -> GapError:
    return GapError(
        "too_large",
        "{name} needs more memory than is safe; export it again, or print it to PDF.",
        name=name,
    )
