"""The kept postings as they stand to a taxonomy and a resume; no widget, and nothing of Qt."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.gaps import find_gaps
from gapgui.library.comparison import Comparison
from gapgui.library.store.readings import keep_readings, read_kept
from gapgui.posting.reading import read_posting
from gapgui.taxonomy.collection import no_collection
from gapgui.ui.telling.analysis import NO_RESUME

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gapgui.gaps import GapReport
    from gapgui.library.store.kept_posting import KeptPosting
    from gapgui.library.store.library import Library
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Taxonomy, Track

SLICE = 0.2
"""Seconds of work between two looks at what is wanted by now."""
BREATH = 0.003
"""Seconds in which the window's thread gets its turn; two busy threads keep one another waiting."""


@dataclass(frozen=True, slots=True)
class Musts:
    """Count the musts of one track, and those that the resume covers."""

    covered: int
    asked: int

    @property
    def open(self) -> int:
        """Return how many are not covered."""
        return self.asked - self.covered


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold a kept posting, how it is read, and what of it the resume covers; what is not known yet is None.

    `musts` are those of the report, by track: they are counted where the report is made, off the window's thread.
    `is_unreadable` where it can't be read at all.
    """

    kept: KeptPosting
    reading: Posting | None = None
    report: GapReport | None = None
    is_unreadable: bool = False
    musts: Mapping[Track, Musts] | None = None


@dataclass(frozen=True)
class Laid:
    """Hold all kept postings beside one resume; without one they are laid beside an empty one."""

    entries: tuple[Entry, ...] = ()
    index: Index | None = None
    resume: Resume | None = None

    @property
    def unread(self) -> int:
        """Return how many postings are still to be read."""
        return sum(entry.reading is None and not entry.is_unreadable for entry in self.entries)

    def is_done(self, *, reads: bool) -> bool:
        """Tell whether all is known that can be; where nothing is read any more, of what is read."""
        return self.index is None or not any(_is_owing(entry, reads=reads) for entry in self.entries)

    @cached_property
    def by_number(self) -> dict[int, Entry]:
        """Return the entries by the numbers of their postings."""
        return {entry.kept.id: entry for entry in self.entries}

    @cached_property
    def by_hash(self) -> dict[str, int]:
        """Return the numbers of the postings by the hashes of their texts; of several that are the same, the first."""
        return {entry.kept.sha256: entry.kept.id for entry in reversed(self.entries)}

    @cached_property
    def compared(self) -> Comparison | None:
        """Return the comparison of the resume with all postings that are read; None without a resume.

        `numbers` are in step with its postings.
        """
        reports = [entry.report for entry in self.entries if entry.report]
        if self.resume is None or self.index is None:
            return None
        return Comparison(
            self.index.taxonomy,
            (self.resume,),
            tuple(report.posting for report in reports),
            tuple((report,) for report in reports),
        )

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """Return the numbers of the postings that are compared."""
        return tuple(entry.kept.id for entry in self.entries if entry.report)


def loaded(library: Library, before: Laid, index: Index | None, resume: Resume | None) -> Laid:
    """Return all that is kept by now; what is known of it already, or was kept with it, is not read again.

    Raises:
        GapError: the library can't be read.
    """
    postings = library.postings()
    known = before.by_number if before.index is index else {}
    entries = [carried_over(posting, known.get(posting.id)) for posting in postings]
    unread = [entry.kept for entry in entries if entry.reading is None]
    if index is not None and unread:
        with no_collection():
            found = read_kept(library.database, unread, index.taxonomy)
        entries = [_with_reading(entry, found.get(entry.kept.id)) for entry in entries]
    return laid_beside(Laid(tuple(entries), index), resume)


def carried_over(posting: KeptPosting, before: Entry | None) -> Entry:
    """Return an entry with what is known of the same text."""
    if before is None or (before.kept.text, before.kept.headings) != (posting.text, posting.headings):
        return Entry(posting)
    if (before.kept.title, before.kept.employer) == (posting.title, posting.employer):
        return replace(before, kept=posting)
    return Entry(posting, _named(before.reading, posting) if before.reading else None)


def laid_beside(laid: Laid, resume: Resume | None) -> Laid:
    """Return the postings beside another resume; nothing is known of them and that one yet."""
    beside = resume or NO_RESUME
    entries = tuple(
        entry
        if entry.report is None or entry.report.resume is beside
        else replace(entry, report=None, musts=None)
        for entry in laid.entries
    )
    return Laid(entries, laid.index, resume)


def laid_further(
    library: Library | None, laid: Laid, *, reads: bool = True, seconds: float = SLICE
) -> tuple[Laid, GapError | None]:
    """Return what is known after some more work, and why the readings that were made could not be kept.

    They are kept in the library, where there is one. `reads` tells whether any are made.
    """
    end, index = time.monotonic() + seconds, laid.index
    if index is None:
        return laid, None
    entries, made = list(laid.entries), []
    with no_collection():
        # those that were kept last stand above in the list
        for at in reversed(range(len(entries))):
            entry = entries[at]
            if not _is_owing(entry, reads=reads):
                continue
            if entry.reading is None:
                entry = _read(entry, index)
                if entry.reading:
                    made.append((entry.kept, entry.reading))
                time.sleep(BREATH)
            entries[at] = _judged(entry, laid.resume or NO_RESUME, index.taxonomy)
            if time.monotonic() > end:
                break
    failure = _keep(library, made, index.taxonomy) if library and made else None
    return replace(laid, entries=tuple(entries)), failure


def _keep(
    library: Library, made: Sequence[tuple[KeptPosting, Posting]], taxonomy: Taxonomy
) -> GapError | None:
    """Keep readings; return why that can't be: they are as good without, and made again next time."""
    try:
        keep_readings(library.database, made, taxonomy)
    except GapError as error:
        return error
    return None


def _is_owing(entry: Entry, *, reads: bool) -> bool:
    """Tell whether there is something to be known of a posting yet."""
    return entry.report is None and not entry.is_unreadable and (reads or entry.reading is not None)


def _judged(entry: Entry, resume: Resume, taxonomy: Taxonomy) -> Entry:
    if entry.reading is None:
        return entry
    report = find_gaps(entry.reading, resume, taxonomy)
    return replace(entry, report=report, musts=musts_of(report))


def musts_of(report: GapReport) -> Mapping[Track, Musts]:
    """Return the musts of a report by track."""
    counts: dict[Track, list[int]] = {"ml": [0, 0], "general": [0, 0]}
    for requirement in report.requirements:
        if requirement.strength == "required":
            counts[requirement.track][0] += requirement.status == "covered"
            counts[requirement.track][1] += 1
    return {track: Musts(*count) for track, count in counts.items()}


def _with_reading(entry: Entry, found: Posting | None) -> Entry:
    return replace(entry, reading=_named(found, entry.kept)) if found else entry


def _read(entry: Entry, index: Index) -> Entry:
    try:
        return replace(entry, reading=_named(read_posting(entry.kept.document, index), entry.kept))
    except GapError:
        return replace(entry, is_unreadable=True)


def _named(reading: Posting, kept: KeptPosting) -> Posting:
    """Return a posting that is called as it is kept."""
    return replace(reading, title=kept.title, employer=kept.employer)
