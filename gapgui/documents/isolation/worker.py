"""One isolated process that parses untrusted files, with limits on its time and memory."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from gapgui.documents.formats.plain_text import read_text_file
from gapgui.documents.isolation.tasks import (
    draw_page,
    pages_to_recognise,
    read_file,
    read_recognised,
    scan_page,
    warm_up,
)
from gapgui.documents.limits import LIMITS, Limits
from gapgui.documents.source_file import SourceFile, load_file
from gapgui.errors import GapError
from gapgui.mistakes import WorkerBugError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from gapgui.documents.document import Document
    from gapgui.documents.isolation.reader_process import ReaderProcess
    from gapgui.documents.page_image import PageImage
    from gapgui.documents.scans.tesseract import Recognition, Tesseract

_Result = TypeVar("_Result")


class DocumentWorker:
    """Read files and draw pages in a process of its own, one at a time.

    The process starts with the first file that needs it and is replaced when it dies or is killed for
    taking too long; the next file is none the wiser. Any thread may call, and calls wait for one another.
    """

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._process: ReaderProcess | None = None
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
        return self._process is not None and self._process.is_alive

    @property
    def is_reading(self) -> bool:
        """Tell whether a file is being read or a page drawn now, or waits for the process to start."""
        return self._process is not None and self._process.is_busy

    def start(self) -> None:
        """Start the process now and wait for it, so that the first file needn't."""
        self._run(warm_up, "the worker", (), self._limits.start_seconds)

    def load(self, path: Path) -> SourceFile:
        """Read the bytes of a file, here, since nothing is parsed; errors as for `read`."""
        done = threading.Event()
        self._loading.add(done)
        try:
            self._require_open()
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
        self._recognition = tesseract = _tesseract(file.name, limits)
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
                recognised[number] = tesseract.recognition(picture, turn)
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
        process, recognition = self._process, self._recognition
        for done in tuple(self._loading):
            done.set()
        if recognition is not None:
            recognition.stop()
        if process is not None:
            process.cancel()

    def close(self) -> None:
        """End the process; later calls fail."""
        self._closed = True
        self.cancel()
        with self._lock:
            if self._process is not None:
                self._process.end()

    def _run(
        self,
        task: Callable[..., _Result],
        name: str,
        arguments: tuple[object, ...],
        seconds: float | None = None,
    ) -> _Result:
        with self._lock:
            self._require_open()
            if self._process is None:
                self._process = _process(self._limits)
            outcome = self._process.outcome(task, name, arguments, seconds or self._limits.file_seconds)
        if isinstance(outcome, GapError | WorkerBugError):
            raise outcome
        return outcome

    def _require_open(self) -> None:
        if self._closed:
            raise RuntimeError("the worker is closed")


def _process(limits: Limits) -> ReaderProcess:
    """Return a process; what starts and watches one is imported for the first file that needs it."""
    from gapgui.documents.isolation.reader_process import ReaderProcess

    return ReaderProcess(limits)


def _tesseract(name: str, limits: Limits) -> Tesseract:
    from gapgui.documents.scans.tesseract import Tesseract

    return Tesseract(name, limits)
