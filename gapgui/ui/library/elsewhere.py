"""What a correction would change in the kept postings, counted before it is kept."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.errors import GapError
from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.ui.library.entries import BREATH, SLICE
from gapgui.ui.telling.analysis import NO_RESUME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.gaps import GapReport
    from gapgui.matching.names.index import Index
    from gapgui.resume.resume import Resume
    from gapgui.ui.library.entries import Entry
    from gapgui.ui.session.jobs import Jobs

_JOB = "elsewhere"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Say how many rows of how many postings change, and how many postings were looked at out of all."""

    rows: int = 0
    postings: int = 0
    looked_at: int = 0
    total: int = 0

    @property
    def is_done(self) -> bool:
        """Tell whether all were looked at."""
        return self.looked_at >= self.total


class ElsewhereCount(QObject):
    """Count in a thread, in slices, until it is done or something else is wanted.

    Signals:
        counted: an Elsewhere, again and again until it is done.
    """

    counted = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def start(self, entries: Sequence[Entry], index: Index, resume: Resume | None) -> None:
        """Read postings again with another index, beside a resume that was read with it."""
        known = tuple(entry for entry in entries if entry.report)
        self._go_on(known, index, resume or NO_RESUME, Elsewhere(total=len(known)))

    def stop(self) -> None:
        """Count no further."""
        self._jobs.forget(_JOB)

    def _go_on(self, entries: tuple[Entry, ...], index: Index, resume: Resume, so_far: Elsewhere) -> None:
        def then(counted: Elsewhere) -> None:
            self.counted.emit(counted)
            if not counted.is_done:
                self._go_on(entries, index, resume, counted)

        self._jobs.start("analysis", _JOB, partial(counted_further, entries, index, resume, so_far), then)


def counted_further(
    entries: Sequence[Entry], index: Index, resume: Resume, so_far: Elsewhere, seconds: float = SLICE
) -> Elsewhere:
    """Return what is known after some more work."""
    end = time.monotonic() + seconds
    for entry in entries[so_far.looked_at :]:
        rows = _changed_rows(entry, index, resume)
        so_far = replace(
            so_far,
            rows=so_far.rows + rows,
            postings=so_far.postings + (rows > 0),
            looked_at=so_far.looked_at + 1,
        )
        time.sleep(BREATH)
        if time.monotonic() > end:
            break
    return so_far


def _changed_rows(entry: Entry, index: Index, resume: Resume) -> int:
    if entry.report is None:
        return 0
    try:
        now = find_gaps(read_posting(entry.kept.document, index), resume, index.taxonomy)
    except GapError:
        return 0
    before, after = _rows(entry.report), _rows(now)
    # a row that stands otherwise counts once
    return len({members for members, _ in before ^ after})


def _rows(report: GapReport) -> set[tuple[frozenset[str], tuple[str, str]]]:
    return {(frozenset(each.any_of), (each.strength, each.status)) for each in report.requirements}
