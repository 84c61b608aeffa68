"""The whole way from two documents and an index of skills to what the window shows, without Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from gapgui.documents.document import Document
from gapgui.gaps import GapReport, find_gaps
from gapgui.posting.reading import read_posting
from gapgui.report.telling.posting_name import renamed
from gapgui.report.telling.summary import other_language, why_not_comparable
from gapgui.resume.reading import read_resume
from gapgui.resume.resume import Experience, Resume
from gapgui.ui.telling.marks import Mark, posting_marks, resume_marks
from gapgui.ui.telling.rows import Row, build_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting


class Readers(Protocol):
    """Read documents with an index, wherever that is done."""

    def resume(self, document: Document, index: Index) -> Resume:
        """Return what a resume shows."""

    def posting(self, document: Document, index: Index) -> Posting:
        """Return what a posting asks for."""


NO_RESUME = Resume(Document("", "text", "", ""), (), Experience(None), "none")
"""Stands where none is open: what is asked can be told all the same, if nothing is compared."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Hold what was found; `report` is there only where both documents are.

    `opened` is the resume as it was opened; that of `resume` may have more problems.
    """

    index: Index
    opened: Document | None = None
    resume: Resume | None = None
    posting: Posting | None = None
    report: GapReport | None = None
    rows: tuple[Row, ...] = ()
    resume_marks: tuple[Mark, ...] = ()
    posting_marks: tuple[Mark, ...] = ()
    seconds: float = 0.0

    @property
    def is_read(self) -> bool:
        """Tell whether all that is open is in languages that are read; else nothing is counted."""
        return not other_language(self.resume, self.posting)


def analyse(
    index: Index,
    resume: Document | None,
    posting: Document | None,
    before: Analysis | None = None,
    *,
    name: str = "",
    readers: Readers | None = None,
) -> Analysis:
    """Return what the documents show; what `before` knows of the same resume and index is taken over.

    `name` is what the user calls the posting; an empty one leaves it as it is read. `readers` read the documents
    elsewhere.
    """
    started = time.perf_counter()
    shown = _shown(index, resume, before, readers.resume if readers else read_resume)
    asked = renamed((readers.posting if readers else read_posting)(posting, index), name) if posting else None
    gaps = find_gaps(asked, shown or NO_RESUME, index.taxonomy) if asked else None
    compared = gaps is not None and shown is not None and why_not_comparable(gaps) is None
    rows = build_rows(gaps, compared=compared) if gaps else ()
    return Analysis(
        index=index,
        opened=resume,
        resume=shown,
        posting=asked,
        report=gaps if shown else None,
        rows=rows,
        resume_marks=resume_marks(shown, rows) if shown else (),
        posting_marks=posting_marks(asked, rows) if asked else (),
        seconds=time.perf_counter() - started,
    )


def has_other_documents(before: Analysis | None, now: Analysis | None) -> bool:
    """Tell whether another resume or another posting is open; a posting that was edited stays the same one."""
    if before is None or now is None or before.opened is not now.opened:
        return True
    if before.posting is None or now.posting is None:
        return True
    return not _is_edited(before.posting.document.text, now.posting.document.text)


def _is_edited(before: str, now: str) -> bool:
    """Tell whether half of a text begins or ends as another does."""
    begun = _length_in_common(before, now)
    ended = _length_in_common(before[begun:][::-1], now[begun:][::-1])
    return 2 * (begun + ended) >= max(len(before), len(now))


def _length_in_common(one: str, other: str) -> int:
    """Return how many characters both texts begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shown(
    index: Index,
    resume: Document | None,
    before: Analysis | None,
    read: Callable[[Document, Index], Resume],
) -> Resume | None:
    if resume is None:
        return None
    if before and before.resume and before.index is index and before.opened is resume:
        return before.resume
    return read(resume, index)
