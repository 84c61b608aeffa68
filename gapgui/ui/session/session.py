"""What one window works on: the taxonomy, the two documents and their analysis, kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.paths import user_cache_dir
from gapgui.ui.session.jobs import Jobs
from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy, load_for_window
from gapgui.ui.session.opened import PASTED, OpenResume, PostingText, as_document, read_resume_file
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.offsets import editor_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.documents.page_image import PageImage
    from gapgui.errors import GapError

TYPING_PAUSE = 80
"""Milliseconds from the last key to the analysis; rows are to follow within 150."""


class Session(QObject):
    """Hold the state of a window and change it in threads; every change is told by a signal.

    Signals:
        taxonomy_changed: a LoadedTaxonomy is in use, or its problems changed.
        resume_reading: the path of a resume that is being read; None when that ended, however it did.
        resume_changed: an OpenResume, or None.
        resume_failed: the path and the GapError.
        posting_read: the PostingText of a file, for the editor to take in.
        posting_failed: the GapError.
        analysed: an Analysis of what is open.
    """

    taxonomy_changed = Signal(object)
    taxonomy_failed = Signal(object)
    resume_reading = Signal(object)
    resume_changed = Signal(object)
    resume_failed = Signal(object, object)
    posting_read = Signal(object)
    posting_failed = Signal(object)
    analysed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.taxonomy: LoadedTaxonomy | None = None
        self.resume: OpenResume | None = None
        self.posting: PostingText | None = None
        self.analysis: Analysis | None = None
        self._worker: DocumentWorker | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._analyse)

    @property
    def worker(self) -> DocumentWorker:
        """Return the isolated reader, made when it is first needed."""
        if self._worker is None:
            self._worker = DocumentWorker()
        return self._worker

    def load_taxonomy(self, file: Path, shipped: Path) -> None:
        """Load a taxonomy file; what is open is then analysed with it."""

        def work() -> LoadedTaxonomy:
            return load_for_window(file, shipped, last_good, user_cache_dir())

        last_good = self.taxonomy.index if self.taxonomy else None
        self.jobs.start("analysis", "taxonomy", work, self._take_taxonomy, self.taxonomy_failed.emit)

    def open_resume(self, path: Path, password: str | None = None) -> None:
        """Read a resume; until that is done the present one stays."""

        def work() -> OpenResume:
            return read_resume_file(worker, path, password)

        def otherwise(error: GapError) -> None:
            self.resume_reading.emit(None)
            self.resume_failed.emit(path, error)

        worker = self.worker
        self.jobs.start("documents", "resume", work, self.take_resume, otherwise)
        self.resume_reading.emit(path)

    def cancel_reading(self) -> None:
        """Stop reading a resume; the present one stays."""
        self.jobs.forget("resume")
        self.worker.cancel()
        self.resume_reading.emit(None)

    def close_resume(self) -> None:
        """Put the resume away."""
        self.resume = None
        self.resume_changed.emit(None)
        self._analyse()

    def open_posting(self, path: Path) -> None:
        """Read a posting from a file."""
        worker = self.worker
        self.jobs.start(
            "documents",
            "posting",
            lambda: _posting_text(worker.read(path)),
            self.posting_read.emit,
            self.posting_failed.emit,
        )

    def read_rich_text(
        self, html: str, then: Callable[[PostingText], None], otherwise: Callable[[GapError], None]
    ) -> None:
        """Read a posting that was copied from a browser; its lists and headings are kept."""
        worker = self.worker
        self.jobs.start(
            "documents", "paste", lambda: _posting_text(worker.read_html(html, PASTED)), then, otherwise
        )

    def set_posting(self, posting: PostingText) -> None:
        """Take the posting as it stands in the editor; it is analysed once the typing pauses."""
        self.posting = posting
        self._pause.start()

    def render_page(self, number: int, scale: float, then: Callable[[PageImage], None]) -> None:
        """Draw a page (1-based) of the resume; a scale of 1 is 72 pixels an inch. A failure leaves it white."""
        if self.resume is None:
            return
        worker, source, password = self.worker, self.resume.source, self.resume.password
        self.jobs.start(
            "documents",
            f"page {number}",
            lambda: worker.render(source, number, scale, password),
            then,
            lambda _error: None,
        )

    def close(self) -> None:
        """End the worker and wait for every thread."""
        self._pause.stop()
        if self._worker is not None:
            self._worker.close()
        self.jobs.close()

    def _take_taxonomy(self, loaded: LoadedTaxonomy) -> None:
        self.taxonomy = loaded
        self.taxonomy_changed.emit(loaded)
        self._analyse()

    def take_resume(self, resume: OpenResume) -> None:
        """Show a resume that was read and compare it with the posting."""
        self.resume = resume
        self.resume_reading.emit(None)
        self.resume_changed.emit(resume)
        self._analyse()

    def _analyse(self) -> None:
        """Analyse what is open, in the background; without a taxonomy it waits for that."""
        if self.taxonomy is None:
            return

        def work() -> Analysis:
            return analyse(index, resume, as_document(posting) if posting else None, before)

        index, before, posting = self.taxonomy.index, self.analysis, self.posting
        resume = self.resume.document if self.resume else None
        self.jobs.start("analysis", "analysis", work, self._take_analysis, self.posting_failed.emit)

    def _take_analysis(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.analysed.emit(analysis)


def _posting_text(document: Document) -> PostingText:
    text = editor_text(document.text)
    headings = document.headings if len(text) == len(document.text) else ()
    return PostingText(text, document.name, headings)
