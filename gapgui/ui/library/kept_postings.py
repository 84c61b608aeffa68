"""The kept postings of a window: read, changed and laid beside the open resume in threads."""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.library.store.library import TakenIn
from gapgui.ui.library.entries import Laid, carried_over, laid_beside, laid_further, loaded
from gapgui.ui.library.library_file import LibraryFile
from gapgui.ui.library.writes import Writes
from gapgui.ui.session.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from gapgui.errors import GapError
    from gapgui.library.comparison import Comparison
    from gapgui.library.store.exchange.importing import Brought
    from gapgui.library.store.kept_posting import KeptPosting, Whole
    from gapgui.library.store.library import Alike, Library
    from gapgui.matching.names.index import Index
    from gapgui.resume.resume import Resume
    from gapgui.ui.library.entries import Entry
    from gapgui.ui.telling.analysis import Analysis

MANY = 100
"""Readings through which the collector walks in 40 ms or so, which nobody notices."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Hold a posting that was to be kept and is like some that are, the likest first."""

    posting: KeptPosting
    alike: tuple[Alike, ...]


class KeptPostings(QObject):
    """Own the library of a window; every change is told by a signal, in the window's thread.

    Signals:
        changed: other postings are kept, or they stand otherwise; more of them is read.
        compared_changed: `compared` is another one, and whole.
        failed: a GapError; what was to be done is not.
        progress: how many of how many postings were read again; both 0 when that ended, however it did.
        kept: a KeptPosting that is new.
        updated: a KeptPosting before and after a change.
        doubted: a Doubt; nothing is kept yet.
        removed: the Whole postings that went, to be put back.
        brought: the Brought of some files and which of it was TakenIn.
        sent: a path that was written, and how many postings went there.
        found: a query and the numbers of the postings it finds, None for all.
    """

    changed = Signal()
    compared_changed = Signal()
    failed = Signal(object)
    progress = Signal(int, int)
    kept = Signal(object)
    updated = Signal(object, object)
    doubted = Signal(object)
    removed = Signal(object)
    brought = Signal(object, object)
    sent = Signal(object, int)
    found = Signal(str, object)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._library = Jobs(self), LibraryFile(file)
        self._writes = Writes(self._jobs, self._fail_writing)
        self._laid = Laid()
        self._index: Index | None = None
        self._resume: Resume | None = None
        self._total = 0
        self._version = 0
        self._is_stopped = False
        self._failure = self._unkept = ""
        self._keeps = True
        self._settled = 0

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return all kept postings as they stand, in the order in which they were kept."""
        return self._laid.entries

    @property
    def compared(self) -> Comparison | None:
        """Return the open resume beside all kept postings that are read; None without a resume."""
        return self._laid.compared

    @property
    def numbers(self) -> tuple[int, ...]:
        """Return the numbers of the postings of `compared`, in its order."""
        return self._laid.numbers

    @property
    def is_busy(self) -> bool:
        """Tell whether some are being read, compared or written."""
        return self._writes.are_running or any(
            self._jobs.is_running(kind) for kind in ("lay", "load", "look", "gather")
        )

    def library(self) -> Library | None:
        """Return the library for a thread to read; None where nothing was ever kept."""
        return self._library.for_reading()

    def entry(self, number: int) -> Entry | None:
        """Return one of them by its number."""
        return self._laid.by_number.get(number)

    @property
    def is_compared(self) -> bool:
        """Tell whether they are laid beside a resume."""
        return self._laid.resume is not None

    def number_of(self, sha256: str) -> int:
        """Return the number of the posting whose text has a hash, 0 where none has."""
        return self._laid.by_hash.get(sha256, 0)

    def load(self) -> None:
        """Read what is kept; what is known of it stays known."""
        before, index, resume, library = self._laid, self._index, self._resume, self._library

        def work() -> tuple[Laid, int, GapError | None]:
            opened = library.for_reading()
            if opened is None:
                return Laid((), index, resume), 0, None
            return loaded(opened, before, index, resume), opened.version(), library.incident()

        self._jobs.forget("lay")
        self._jobs.start("files", "load", work, self._take_loaded, self._fail_loading)

    def look_again(self) -> None:
        """Read again what another window has changed, if one has; what is looked at already is not again."""
        library = self._library
        if self._jobs.is_running("look"):
            return

        def work() -> int | None:
            opened = library.for_reading()
            return opened.version() if opened else None

        def then(version: int | None) -> None:
            # it may have been read meanwhile
            if version is not None and version != self._version and not self._jobs.is_running("load"):
                self.load()

        self._jobs.start("files", "look", work, then, self._fail_loading)

    def follow(self, analysis: Analysis) -> None:
        """Lay the postings beside the resume of an analysis, read with its taxonomy."""
        index, resume = analysis.index, analysis.resume
        if index is not self._index:
            self._index, self._resume = index, resume
            self._is_stopped, self._settled = False, 0
            self.load()
        elif resume is not self._resume:
            self._resume = resume
            if not self._jobs.is_running("load"):
                self._laid = laid_beside(self._laid, resume)
                self._lay()
            else:
                self.load()

    def keep(self, posting: KeptPosting, *, sure: bool = False) -> None:
        """Keep a posting; one that is like others is asked about first, unless that was done."""

        def work() -> KeptPosting | Doubt:
            library = self._library.for_writing()
            alike = () if sure else library.alike(posting)
            return Doubt(posting, alike) if alike else library.keep(posting)[0]

        def then(outcome: KeptPosting | Doubt) -> None:
            if isinstance(outcome, Doubt):
                self.doubted.emit(outcome)
            else:
                self.load()
                self.kept.emit(outcome)

        self._writes.add(work, then)

    def change(self, before: KeptPosting, after: KeptPosting) -> None:
        """Write what was changed of a posting; what another window has changed of it stays."""

        def then(changed: KeptPosting | None) -> None:
            self.load()
            if changed is not None:
                self.updated.emit(before, changed)

        self._show_changed(after)
        self._writes.add(lambda: self._library.for_writing().change(before, after), then)

    def remove(self, *numbers: int) -> None:
        """Remove postings; `removed` tells what brings them back."""

        def then(gone: tuple[Whole, ...]) -> None:
            self.load()
            if gone:
                self.removed.emit(gone)

        self._laid = replace(
            self._laid, entries=tuple(entry for entry in self.entries if entry.kept.id not in numbers)
        )
        self.changed.emit()
        self._writes.add(lambda: self._library.for_writing().remove(*numbers), then)

    def put_back(self, *removed: Whole) -> None:
        """Keep again what was removed."""
        self._writes.add(lambda: self._library.for_writing().put_back(*removed), lambda _kept: self.load())

    def bring_in(self, gather: Callable[[], Brought]) -> None:
        """Take in the postings that are gathered from files; that may take long and holds nothing else up."""

        def take(brought: Brought) -> None:
            def then(taken: TakenIn) -> None:
                self.load()
                self.brought.emit(brought, taken)

            if brought.postings:
                self._writes.add(lambda: self._library.for_writing().take_in(*brought.postings), then)
            else:
                self.brought.emit(brought, TakenIn((), ()))

        self._jobs.start("documents", "gather", gather, take, self.failed.emit)

    def send_out(self, path: Path, write: Callable[[Path, Sequence[Whole]], Path], *numbers: int) -> None:
        """Write some postings to a file or folder by a function that knows its form; all, where none is named.

        It returns where it wrote them. That is done even where the window is closed before.
        """
        library = self._library

        def work() -> tuple[Path, int]:
            opened = library.for_reading()
            postings = opened.whole(*numbers) if opened else ()
            return write(path, postings), len(postings)

        self._writes.add(work, lambda sent: self.sent.emit(*sent), self.failed.emit)

    def search(self, query: str) -> None:
        """Find the postings that have all words of a query; `found` tells."""
        library = self._library

        def work() -> tuple[int, ...] | None:
            opened = library.for_reading()
            return opened.search(query) if opened else None

        self._jobs.start(
            "files", "search", work, lambda found: self.found.emit(query, found), self.failed.emit
        )

    def stop_reading(self) -> None:
        """Leave unread what is not read yet, until the taxonomy changes or it is asked for again."""
        self._is_stopped = True
        self._jobs.forget("lay")
        self._end_progress()
        self._lay()

    def read_on(self) -> None:
        """Go on reading after it was stopped."""
        self._is_stopped = False
        self._lay()

    def close(self) -> None:
        """Write what is still to be written, and wait for every thread."""
        self._jobs.close()
        self._writes.finish()
        self._library.close()

    def _fail_writing(self, error: GapError) -> None:
        self.failed.emit(error)
        self.load()  # what was shown as if it were done is not

    def _show_changed(self, after: KeptPosting) -> None:
        """Show a change before it is written."""
        entries = tuple(
            carried_over(after, entry) if entry.kept.id == after.id else entry for entry in self.entries
        )
        self._laid = replace(self._laid, entries=entries)
        self.changed.emit()

    def _take_loaded(self, outcome: tuple[Laid, int, GapError | None]) -> None:
        laid, self._version, incident = outcome
        self._failure = ""
        if incident:
            self.failed.emit(incident)
        if laid.index is not self._index:
            self.load()
            return
        self._keeps = True
        self._laid = laid if laid.resume is self._resume else laid_beside(laid, self._resume)
        self._settle()
        self.changed.emit()
        self._lay()

    def _fail_loading(self, error: GapError) -> None:
        """Tell why nothing can be read, once: it is tried again at every turn to the window."""
        if error.message != self._failure:
            self._failure = error.message
            self.failed.emit(error)

    def _lay(self) -> None:
        """Work on in slices, each on what the one before has left."""
        laid, reads = self._laid, not self._is_stopped
        if laid.is_done(reads=reads):
            self._end_progress()
            self.compared_changed.emit()
            return
        self._total = max(self._total, laid.unread if reads else 0)
        self._jobs.start(
            "analysis", "lay", partial(self._further, laid, reads), self._take_laid, self._fail_laying
        )

    def _further(self, laid: Laid, reads: bool) -> tuple[Laid, GapError | None]:
        return laid_further(self._library.for_writing() if self._keeps else None, laid, reads=reads)

    def _take_laid(self, outcome: tuple[Laid, GapError | None]) -> None:
        laid, failure = outcome
        if failure:
            self._fail_keeping(failure)
        self._laid = laid
        self._settle()
        self.changed.emit()
        if self._total:
            self.progress.emit(self._total - laid.unread, self._total)
        self._lay()

    def _settle(self) -> None:
        """Keep the collector from readings, which hold no circles: walking through 500 would stop the window for 0.2 s.

        Whatever else there is at that moment is kept from it too, for good, so that is done only for many that are new.
        """
        read = len(self.entries) - self._laid.unread
        self._settled = min(self._settled, read)
        if read - self._settled >= MANY:
            self._settled = read
            gc.freeze()

    def _fail_keeping(self, error: GapError) -> None:
        """Go on without keeping how postings are read, until they are loaded again; tell why, once."""
        self._keeps = False
        if error.message != self._unkept:
            self._unkept = error.message
            self.failed.emit(error)

    def _fail_laying(self, error: GapError) -> None:
        self._end_progress()
        self.failed.emit(error)

    def _end_progress(self) -> None:
        if self._total:
            self._total = 0
            self.progress.emit(0, 0)
