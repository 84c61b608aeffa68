"""One isolated process that parses untrusted files, with limits on its time and memory."""

from __future__ import annotations

import hashlib
import threading
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pebble import ProcessExpired, ProcessPool

from gapgui.documents.child_process import IsolatedContext
from gapgui.documents.formats.plain_text import read_text_file
from gapgui.documents.isolation.memory_limit import OUT_OF_MEMORY_EXIT
from gapgui.documents.isolation.tasks import (
    carry_out,
    draw_page,
    pages_to_recognise,
    prepare_process,
    read_file,
    read_recognised,
    scan_page,
    warm_up,
)
from gapgui.documents.limits import LIMITS, Limits
from gapgui.documents.scans.tesseract import Recognition, Tesseract
from gapgui.documents.source_file import SourceFile, load_file
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from pebble import ProcessFuture

    from gapgui.documents.document import Document
    from gapgui.documents.page_image import PageImage

_SIGKILL = -9
# What goes wrong with a file is caught; sending what was found can but lack memory.
_BY_EXCEPTION = 1

_Result = TypeVar("_Result")


class DocumentWorker:
    """Read files and draw pages in a process of its own, one at a time.

    The process starts with the first file that needs it and is replaced when it dies or is killed for
    taking too long; the next file is none the wiser. Any thread may call, and calls wait for one another.
    """

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._pool: ProcessPool | None = None
        self._running: ProcessFuture[object] | None = None
        self._loading: set[threading.Event] = set()
        self._recognition: Tesseract | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    @property
    def is_running(self) -> bool:
        """Tell whether the process has been started."""
        return self._pool is not None

    @property
    def is_reading(self) -> bool:
        """Tell whether a file is being read or a page drawn now, or waits for the process to start."""
        return self._running is not None

    def start(self) -> None:
        """Start the process now and wait for it, so that the first file needn't."""
        self._run(warm_up, "the worker", (), self._limits.start_seconds)

    def load(self, path: Path) -> SourceFile:
        """Read the bytes of a file, here, since nothing is parsed; errors as for `read`."""
        done = threading.Event()
        self._loading.add(done)
        try:
            if self._closed:
                done.set()
            return load_file(path, self._limits, done)
        finally:
            self._loading.remove(done)

    def read(self, source: Path | SourceFile, password: str | None = None) -> Document:
        """Read a PDF, DOCX, HTML, Markdown or text file.

        Raises:
            GapError: with any code of a file that can't be read.
            WorkerBugError: gapgui's own code went wrong; the file need not be at fault.
            concurrent.futures.CancelledError: `cancel` or `close` was called meanwhile.
        """
        file = self.load(source) if isinstance(source, Path) else source
        if file.format in ("text", "markdown"):
            return read_text_file(file, self._limits)
        return self._run(read_file, file.name, (file, password, self._limits))

    def recognise(
        self,
        source: Path | SourceFile,
        password: str | None = None,
        on_page: Callable[[int, int], None] | None = None,
    ) -> Document:
        """Read a file, and have Tesseract read the pages of a PDF that hold no text of their own.

        `on_page` is told, before each of them, how many are done and how many there are in all.
        The time limit holds for each page by itself. Errors as for `read`, and `unsupported` without Tesseract.
        """
        file = self.load(source) if isinstance(source, Path) else source
        if file.format != "pdf":
            return self.read(file, password)
        limits = self._limits
        self._recognition = tesseract = Tesseract(file.name, self._limits)
        try:
            recognised: dict[int, Recognition] = {}
            pages = self._run(pages_to_recognise, file.name, (file, password, limits))
            for number in pages:
                if on_page:
                    on_page(len(recognised), len(pages))
                picture = self._run(scan_page, file.name, (file, number, password, 0, limits))
                turn = tesseract.turn_upright(picture)
                if turn:
                    picture = self._run(scan_page, file.name, (file, number, password, turn, limits))
                recognised[number] = Recognition(tesseract.recognise(picture), turn)
            return self._run(read_recognised, file.name, (file, password, recognised, limits))
        finally:
            self._recognition = None

    def read_html(self, html: str, name: str) -> Document:
        """Read HTML that was pasted; errors as for `read`."""
        data = html.encode("utf-8", errors="replace")
        if not data.strip():
            raise GapError("empty", "{name} holds no text.", name=name)
        return self.read(SourceFile(name, "html", hashlib.sha256(data).hexdigest(), data))

    def render(
        self, source: Path | SourceFile, page_number: int, scale: float = 1.0, password: str | None = None
    ) -> PageImage:
        """Draw one page (1-based) of a PDF as displayed; a scale of 1 is 72 pixels an inch.

        Give the `SourceFile` of `load_file` to draw the very bytes that were read.
        Errors as for `read`.
        """
        file = self.load(source) if isinstance(source, Path) else source
        if file.format != "pdf":
            raise GapError("unsupported", "{name} has no pages to draw.", name=file.name)
        return self._run(draw_page, file.name, (file, page_number, scale, password, self._limits))

    def carry_out(self, task: Callable[..., _Result], name: str, *arguments: object) -> _Result:
        """Do something else about a document in the process: a function that is found by its name; errors as for `read`."""
        return self._run(task, name, arguments)

    def cancel(self) -> None:
        """Stop what is being read, recognised or drawn now, or waits for a disk; its caller gets a CancelledError."""
        running, recognition = self._running, self._recognition
        for done in tuple(self._loading):
            done.set()
        if recognition is not None:
            recognition.stop()
        if running is not None:
            running.cancel()  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """End the process; later calls fail."""
        self._closed = True
        self.cancel()
        with self._lock:
            self._discard_pool()

    def _run(
        self,
        task: Callable[..., _Result],
        name: str,
        arguments: tuple[object, ...],
        seconds: float | None = None,
    ) -> _Result:
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker is closed")
            outcome = self._outcome(task, name, arguments, seconds or self._limits.file_seconds)
        if isinstance(outcome, GapError | WorkerBugError):
            raise outcome
        return outcome

    def _outcome(
        self, task: Callable[..., _Result], name: str, arguments: tuple[object, ...], seconds: float
    ) -> _Result | GapError | WorkerBugError:
        try:
            outcome = self._schedule(task, name, arguments, seconds)
        except TimeoutError:
            self._discard_pool()
            return GapError(
                "too_slow",
                "{name} took longer than {seconds:.0f} seconds; print it to PDF again.",
                name=name,
                seconds=seconds,
            )
        except MemoryError:
            # what was found was too much to be sent
            self._discard_pool()
            return _too_large(name)
        except ProcessExpired as death:
            self._discard_pool()
            return _explain_death(death.exitcode, name)
        except BrokenProcessPool:
            # the process died before it took this file up, so the file is not to blame
            self._discard_pool()
            outcome = self._schedule(task, name, arguments, seconds)
        if isinstance(outcome, GapError) and outcome.code == "too_large":
            self._discard_pool()  # what a bomb left allocated goes with the process
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
            self._discard_pool()
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=1,
                max_tasks=self._limits.files_a_process,
                initializer=prepare_process,
                initargs=(self._limits.reader_memory,),
                context=IsolatedContext(),
            )
        return self._pool

    def _discard_pool(self) -> None:
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None


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
