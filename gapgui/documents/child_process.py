"""Run one thing in a process of its own: started, watched, and ended whatever happens."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from concurrent.futures import CancelledError
from dataclasses import dataclass
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar, cast

from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError, trace_of

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path


_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class ChildOutput:
    """Hold what a program wrote, and its exit status: 0 where all went well."""

    data: bytes
    status: int


class ChildProcess:
    """Run programs and functions, one after the other; any thread may stop it.

    What runs is ended when its time is over, when it is stopped, and when it has answered.
    """

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | SpawnProcess | None = None
        self._stopped = False

    def stop(self) -> None:
        """End what runs at once, and let nothing be started again."""
        self._stopped = True
        running = self._running
        if running is not None:
            running.kill()

    def output_of(
        self, program: Path, arguments: list[str], given: bytes, *, seconds: float, memory: int
    ) -> ChildOutput:
        """Run a program that reads `given` and return what it writes.

        Raises:
            TimeoutError: it took longer than `seconds`.
            concurrent.futures.CancelledError: `stop` was called.
        """
        self._require_going_on()
        with _started(program, arguments) as process, self._watched(process):
            _hold_memory(process.pid, memory)
            try:
                output, _ = process.communicate(given, seconds)
            except subprocess.TimeoutExpired:
                raise TimeoutError from None
        self._require_going_on()
        return ChildOutput(output, process.returncode)

    def result_of(
        self, function: Callable[..., _Result], arguments: tuple[object, ...], *, seconds: float
    ) -> _Result:
        """Run a function, which has to be found by its name, and return what it returns.

        Raises:
            GapError: the function raised it.
            WorkerBugError: the function raised anything else.
            TimeoutError: it took longer than `seconds`.
            EOFError: its process died.
            concurrent.futures.CancelledError: `stop` was called.
        """
        self._require_going_on()
        context = IsolatedContext()
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_answer, args=(sender, function, arguments))
        with receiver:
            process.start()
            sender.close()
            with contextlib.closing(process), self._watched(process):
                answer = _received(receiver, seconds)
        self._require_going_on()
        if isinstance(answer, GapError | WorkerBugError):
            raise answer
        return cast(_Result, answer)

    @contextlib.contextmanager
    def _watched(self, process: subprocess.Popen[bytes] | SpawnProcess) -> Iterator[None]:
        self._running = process
        if self._stopped:
            process.kill()
        try:
            yield
        except EOFError:
            self._require_going_on()
            raise
        finally:
            self._running = None
            _end(process)

    def _require_going_on(self) -> None:
        if self._stopped:
            raise CancelledError


def _end(process: subprocess.Popen[bytes] | SpawnProcess) -> None:
    process.kill()
    if isinstance(process, SpawnProcess):
        process.join()
    else:
        process.wait()


def _started(program: Path, arguments: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - the program is found by its name, nothing comes from a file
        [program, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _hold_memory(pid: int, memory: int) -> None:
    if sys.platform == "linux":
        # elsewhere the size of what is given bounds it
        with contextlib.suppress(OSError, ValueError):
            resource.prlimit(pid, resource.RLIMIT_AS, (memory, memory))


def _answer(sender: Connection, function: Callable[..., object], arguments: tuple[object, ...]) -> None:
    """Run in the child; an error is sent, not raised, so that it crosses the process border whole."""
    answer: object
    try:
        answer = function(*arguments)
    except GapError as error:
        answer = error
    except Exception as error:
        answer = WorkerBugError("", trace_of(error))
    sender.send(answer)
    sender.close()


def _received(receiver: Connection, seconds: float) -> object:
    if not receiver.poll(seconds):
        raise TimeoutError
    return receiver.recv()


class _IsolatedProcess(SpawnProcess):
    def start(self) -> None:
        with _main_module_hidden():
            super().start()


class IsolatedContext(SpawnContext):
    """Start children that know nothing of the program that started them."""

    Process = _IsolatedProcess


@contextlib.contextmanager
def _main_module_hidden() -> Iterator[None]:
    """Keep a spawned child from running the caller's script again.

    multiprocessing imports `__main__` in the child by its path; that would load Qt, or a whole test runner,
    and recurse in a script without a guard. The child needs nothing of it.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
