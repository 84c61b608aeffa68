"""Long texts are read in a process of their own, which can be ended whatever it is doing."""

from __future__ import annotations

from concurrent.futures import CancelledError
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.errors import GapError
from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import lay_index
from gapgui.paths import user_cache_dir
from gapgui.posting.reading import read_posting
from gapgui.reading.cues.arranged import keep_cues_in
from gapgui.resume.reading import read_resume
from gapgui.taxonomy.own.schema import parse_own
from gapgui.taxonomy.own.writing.emitting import whole_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy

LONG = 20_000
"""Characters; what has more is read apart. The longest real posting has about as many, and takes half a second."""

_Found = TypeVar("_Found")
_Place = tuple[Path, str, Path | None, bytes, Path]
"""How the process finds the index: taxonomy, its hash, the own changes with their bytes, and the folder of kept indexes."""


class ReadingApart:
    """Read what is long in a process that keeps its index, and the rest where it is called.

    Any thread may call; `cancel` ends what is being read, and the next text gets a new process.
    """

    def __init__(self) -> None:
        self._worker = DocumentWorker()

    @property
    def is_reading(self) -> bool:
        """Tell whether a long text is being read now."""
        return self._worker.is_reading

    def of(self, loaded: LoadedTaxonomy, trial: OwnChanges | None = None) -> Readers:
        """Return how documents are read with a taxonomy, or with a `trial` of other own changes over it."""
        base, own = loaded.base.taxonomy, loaded.own
        path, data = (own.path, own.data) if own else (None, b"")
        if trial is not None:
            path, data = trial.file, whole_text(trial).encode()
        return Readers(self._worker, (base.file, base.sha256, path, data, user_cache_dir()))

    def cancel(self) -> None:
        """End what is being read; its caller gets a CancelledError."""
        self._worker.cancel()

    def close(self) -> None:
        """End the process for good."""
        self._worker.close()


class Readers:
    """Read a document with one taxonomy: here, or apart where it is long."""

    def __init__(self, worker: DocumentWorker, at: _Place) -> None:
        self._worker, self._at = worker, at

    def resume(self, document: Document, index: Index) -> Resume:
        """Return what a resume shows.

        Raises:
            GapError: `too_slow` or `too_large`.
            concurrent.futures.CancelledError: it was ended.
        """
        if len(document.text) <= LONG:
            return read_resume(document, index)
        return self._apart(_resume_there, document) or read_resume(document, index)

    def posting(self, document: Document, index: Index) -> Posting:
        """Return what a posting asks for; errors as for `resume`."""
        if len(document.text) <= LONG:
            return read_posting(document, index)
        return self._apart(_posting_there, document) or read_posting(document, index)

    def _apart(self, read: Callable[[Document, _Place], _Found | None], document: Document) -> _Found | None:
        try:
            return self._worker.carry_out(read, document.name, document, self._at)
        except GapError as error:
            if error.code != "too_slow":
                raise
            raise GapError(
                "too_slow", "{name} takes too long to be compared; shorten it.", name=document.name
            ) from None
        except RuntimeError:
            # the window was closed meanwhile
            raise CancelledError from None


def _resume_there(document: Document, at: _Place) -> Resume | None:
    index = _index_there(at)
    return read_resume(document, index) if index else None


def _posting_there(document: Document, at: _Place) -> Posting | None:
    index = _index_there(at)
    return read_posting(document, index) if index else None


# the one in use, and that of a trial
@lru_cache(maxsize=2)
def _index_there(at: _Place) -> Index | None:
    """Return the index, in the process; None where the taxonomy has changed since and is to be read again anyway."""
    file, digest, own_path, own, folder = at
    keep_cues_in(folder)
    base = load_index(file, folder)
    if base.taxonomy.sha256 != digest:
        return None
    return lay_index(base, parse_own(own, own_path)[0])[0] if own_path else base
