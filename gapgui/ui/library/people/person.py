"""A person among many, without Qt: the resume as read, and how many musts of each posting it leaves open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status, find_gaps
from gapgui.report.telling.summary import why_not_comparable
from gapgui.resume.reading import read_resume
from gapgui.ui.telling.tally import TRACKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.gaps import GapReport
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Track


@dataclass(frozen=True, slots=True)
class Pair:
    """Count the musts of a posting that a resume leaves open, and all of them, by track; `why` says why it can't."""

    musts: Mapping[Track, tuple[int, int]] = field(default_factory=dict)
    why: str = ""

    @property
    def open(self) -> int:
        """Return how many musts are open."""
        return sum(left for left, _ in self.musts.values())

    @property
    def total(self) -> int:
        """Return how many musts there are."""
        return sum(total for _, total in self.musts.values())

    @property
    def rank(self) -> tuple[bool, int, int]:
        """Return what sorts pairs, the nearest first; without musts nothing is near."""
        return not self.total, self.open, -self.total


@dataclass(frozen=True, slots=True)
class Person:
    """Hold a resume with its pairs in the order of the postings; `number` is its place among the files, from 1.

    `nearest` are the numbers of the postings that leave the fewest musts open, none where nothing can be compared, and
    `complete` counts those whose every must is covered.
    The reports are not held: those of many people beside many postings would fill the memory.
    """

    number: int
    path: Path
    resume: Resume
    pairs: tuple[Pair, ...]
    nearest: frozenset[int]
    complete: int

    @property
    def document(self) -> Document:
        """Return the resume as read."""
        return self.resume.document


def judge(number: int, path: Path, document: Document, postings: Sequence[Posting], index: Index) -> Person:
    """Return how a person stands to some postings."""
    resume = read_resume(document, index)
    pairs = tuple(_pair(find_gaps(posting, resume, index.taxonomy)) for posting in postings)
    least = min((pair.open for pair in pairs if pair.total), default=None)
    nearest = frozenset(at for at, pair in enumerate(pairs) if pair.total and pair.open == least)
    return Person(number, path, resume, pairs, nearest, len(nearest) if least == 0 else 0)


def _pair(report: GapReport) -> Pair:
    why = why_not_comparable(report)
    if why:
        return Pair(why=why)
    counts = {track: count_by_status(report.requirements, track, "required") for track in TRACKS}
    return Pair(
        {track: (sum(each.values()) - each["covered"], sum(each.values())) for track, each in counts.items()}
    )
