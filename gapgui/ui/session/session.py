"""What one window works on: the taxonomy, the two documents and their analysis, kept up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.paths import user_cache_dir
from gapgui.ui.session.apart import LONG, ReadingApart
from gapgui.ui.session.jobs import Jobs
from gapgui.ui.session.loaded_taxonomy import (
    LaidIndex,
    LoadedTaxonomy,
    laid_with_moves,
    load_for_window,
    with_own,
    with_own_file,
)
from gapgui.ui.session.opened import (
    PASTED,
    OpenResume,
    PostingText,
    Unread,
    as_document,
    posting_text,
    read_or_not,
    read_resume_file,
)
from gapgui.ui.telling.analysis import Analysis, analyse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from gapgui.documents.page_image import PageImage
    from gapgui.errors import GapError
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.keeping import OwnFile

TYPING_PAUSE = 30
"""Milliseconds from the last key to the analysis; rows of a posting of 1,000 words are to follow within 100."""


class Session(QObject):
    """Hold the state of a window and change it in threads; every change is told by a signal.

    Signals:
        taxonomy_changed: a LoadedTaxonomy is in use, or its problems changed.
        resume_reading: the path of a resume that is being read; None when that ended, however it did.
        resume_changed: an OpenResume, or None.
        resume_failed: the path and the GapError.
        resume_doubted: an OpenResume that reads like a posting; it is not taken yet.
        posting_reading: the path of a posting that is being read; None when that ended, however it did.
        posting_read: the PostingText of a file, for the editor to take in.
        posting_failed: the path and the GapError.
        posting_doubted: an OpenResume that was to be the posting and reads like a resume; it is not taken yet.
        comparing: the name of a long document that is read apart; None when that ended, however it did.
        analysed: an Analysis of what is open.
        analysis_failed: the GapError.
    """

    taxonomy_changed = Signal(object)
    taxonomy_failed = Signal(object)
    resume_reading = Signal(object)
    resume_changed = Signal(object)
    resume_failed = Signal(object, object)
    resume_doubted = Signal(object)
    posting_reading = Signal(object)
    posting_read = Signal(object)
    posting_failed = Signal(object, object)
    posting_doubted = Signal(object)
    comparing = Signal(object)
    analysed = Signal(object)
    analysis_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.taxonomy: LoadedTaxonomy | None = None
        self.resume: OpenResume | None = None
        self.posting: PostingText | None = None
        self.analysis: Analysis | None = None
        self._worker: DocumentWorker | None = None
        self._apart = ReadingApart()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._analyse)

    @property
    def worker(self) -> DocumentWorker:
        """Return the isolated reader, made when it is first needed."""
        if self._worker is None:
            self._worker = DocumentWorker()
        return self._worker

    @property
    def is_analysing(self) -> bool:
        """Tell whether an analysis of what is open is still to come."""
        return self._pause.isActive() or self.jobs.is_running("analysis")

    @property
    def is_reading_apart(self) -> bool:
        """Tell whether a long text is being read in its own process now."""
        return self._apart.is_reading

    def load_taxonomy(self, file: Path, shipped: Path, own: Path | None = None) -> None:
        """Load a taxonomy file with a file of own changes over it; what is open is then analysed with it."""

        def work() -> LoadedTaxonomy:
            return load_for_window(file, shipped, last_good, user_cache_dir(), own)

        last_good = self.taxonomy.base if self.taxonomy else None
        self.jobs.start("analysis", "taxonomy", work, self._take_taxonomy, self.taxonomy_failed.emit)

    def load_own(self, own: Path) -> None:
        """Read the file of own changes again and lay it over the taxonomy in use."""
        loaded = self.taxonomy
        if loaded:
            self.jobs.start(
                "analysis",
                "taxonomy",
                lambda: with_own_file(loaded, own),
                self._take_taxonomy,
                self.taxonomy_failed.emit,
            )

    def take_own(self, own: OwnFile) -> None:
        """Lay other own changes over the taxonomy in use."""
        loaded = self.taxonomy
        if loaded:
            self.jobs.start("analysis", "taxonomy", lambda: with_own(loaded, own), self._take_taxonomy)

    def analyse_with(
        self,
        own: OwnChanges,
        then: Callable[[Analysis, LaidIndex], None],
        otherwise: Callable[[GapError], None],
    ) -> None:
        """Analyse what is open as if own changes were others; nothing is kept. Typing on ends it."""
        loaded = self.taxonomy
        if loaded is None:
            return

        def work() -> tuple[Analysis, LaidIndex]:
            over = laid_with_moves(loaded, own)
            document = as_document(posting) if posting else None
            return analyse(over.index, resume, document, readers=readers), over

        def take(done: tuple[Analysis, LaidIndex]) -> None:
            self.comparing.emit(None)
            then(*done)

        def fail(error: GapError) -> None:
            self.comparing.emit(None)
            otherwise(error)

        if self.jobs.is_running("trial") and not self.jobs.is_running("analysis"):
            # a former trial is wanted no more
            self._apart.cancel()
        readers = self._apart.of(loaded, own)
        posting, resume = self.posting, self.resume.document if self.resume else None
        self.jobs.start("analysis", "trial", work, take, fail)
        self._tell_if_long(posting)

    def open_resume(self, path: Path, password: str | None = None, *, sure: bool = False) -> None:
        """Read a resume; until that is done the present one stays. `sure` asks nobody whether it is one."""

        def otherwise(error: GapError) -> None:
            self.resume_reading.emit(None)
            self.resume_failed.emit(path, error)

        worker, take = self.worker, self.take_resume if sure else self.receive_resume
        self.jobs.start(
            "documents", "resume", lambda: read_resume_file(worker, path, password), take, otherwise
        )
        self.resume_reading.emit(path)

    def read_files(
        self,
        paths: Sequence[Path],
        then: Callable[[list[OpenResume | Unread]], None],
        password: str | None = None,
    ) -> None:
        """Read files of which it is not known yet which is the resume; they are told in the order given."""

        def deliver(files: list[OpenResume | Unread]) -> None:
            self.resume_reading.emit(None)
            then(files)

        def otherwise(_mistake: GapError) -> None:
            self.resume_reading.emit(None)

        worker = self.worker
        self.jobs.start(
            "documents",
            "resume",
            lambda: [read_or_not(worker, path, password) for path in paths],
            deliver,
            otherwise,
        )
        self.resume_reading.emit(paths[0])

    def cancel_reading(self) -> None:
        """Stop reading a resume; the present one stays."""
        self._stop("resume")
        self.resume_reading.emit(None)

    def _stop(self, kind: str) -> None:
        """Want no result of a kind of job; what another one reads meanwhile goes on."""
        if self.jobs.is_at_work(kind):
            self.worker.cancel()
        self.jobs.forget(kind)

    def close_resume(self) -> None:
        """Put the resume away."""
        self.resume = None
        self.resume_changed.emit(None)
        self._analyse()

    def open_posting(self, path: Path, password: str | None = None) -> None:
        """Read a posting from a file; until that is done the present one stays."""

        def receive(opened: OpenResume) -> None:
            self.posting_reading.emit(None)
            if opened.kind == "resume":
                self.posting_doubted.emit(opened)
            else:
                self.take_posting(opened)

        def otherwise(error: GapError) -> None:
            self.posting_reading.emit(None)
            self.posting_failed.emit(path, error)

        worker = self.worker
        self.jobs.start(
            "documents", "posting", lambda: read_resume_file(worker, path, password), receive, otherwise
        )
        self.posting_reading.emit(path)

    def take_posting(self, opened: OpenResume) -> None:
        """Show a file that was read as the posting."""
        self.posting_read.emit(posting_text(opened.document, opened.path))

    def cancel_reading_posting(self) -> None:
        """Stop reading a posting, from its file or for its skills; the present one stays."""
        self._stop("posting")
        self.posting_reading.emit(None)
        if self._apart.is_reading:
            self.jobs.forget("analysis")
            self.jobs.forget("trial")
            self._apart.cancel()
            self.comparing.emit(None)

    def read_rich_text(
        self, html: str, then: Callable[[PostingText], None], otherwise: Callable[[GapError], None]
    ) -> None:
        """Read a posting that was copied from a browser; its lists and headings are kept."""
        worker = self.worker
        self.jobs.start(
            "documents", "paste", lambda: posting_text(worker.read_html(html, PASTED)), then, otherwise
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

    def take_over(self, other: Session) -> None:
        """Go on with what another session has open; nothing is read again, and the other one is of no more use.

        Where it is still reading, its worker stays with it, to be ended with it.
        """
        if not other.jobs.is_running("resume"):
            self._worker, other._worker = other._worker, None
        self.resume, self.posting = other.resume, other.posting
        if other.taxonomy:
            self.taxonomy = other.taxonomy
            self.taxonomy_changed.emit(other.taxonomy)
        if self.resume:
            self.resume_changed.emit(self.resume)
        self._analyse()

    def close(self) -> None:
        """End the worker and wait for every thread."""
        self._pause.stop()
        self._apart.close()
        if self._worker is not None:
            self._worker.close()
        self.jobs.close()

    def _take_taxonomy(self, loaded: LoadedTaxonomy) -> None:
        self.taxonomy = loaded
        self.taxonomy_changed.emit(loaded)
        self._analyse()

    def receive_resume(self, resume: OpenResume) -> None:
        """Take a resume that was read; one that reads like a posting is asked about first."""
        if resume.kind == "posting":
            self.resume_reading.emit(None)
            self.resume_doubted.emit(resume)
        else:
            self.take_resume(resume)

    def take_resume(self, resume: OpenResume) -> None:
        """Show a resume that was read and compare it with the posting."""
        self.resume = resume
        self.resume_reading.emit(None)
        # who is told of it sees that its analysis is still to come
        self._analyse()
        self.resume_changed.emit(resume)

    def _analyse(self) -> None:
        """Analyse what is open, in the background; without a taxonomy it waits for that."""
        if self.taxonomy is None:
            return

        def work() -> Analysis:
            document = as_document(posting) if posting else None
            return analyse(index, resume, document, before, name=name, readers=readers)

        # what is still being read is wanted no more
        self._apart.cancel()
        readers = self._apart.of(self.taxonomy)
        index, before, posting = self.taxonomy.index, self.analysis, self.posting
        name = posting.title if posting else ""
        resume = self.resume.document if self.resume else None
        self.jobs.start("analysis", "analysis", work, self._take_analysis, self._fail_analysis)
        self._tell_if_long(posting)

    def _tell_if_long(self, posting: PostingText | None) -> None:
        is_long = posting is not None and len(posting.text) > LONG
        self.comparing.emit(posting.name if posting and is_long else None)

    def _take_analysis(self, analysis: Analysis) -> None:
        self.comparing.emit(None)
        self.analysis = analysis
        self.analysed.emit(analysis)

    def _fail_analysis(self, error: GapError) -> None:
        self.comparing.emit(None)
        self.analysis_failed.emit(error)
