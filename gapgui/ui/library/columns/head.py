"""What the matrix knows of a posting: how it is called, and how many of its musts are covered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status
from gapgui.library.comparison import is_open
from gapgui.report.telling.posting_name import posting_name
from gapgui.ui.telling.tally import TRACKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.gaps import GapReport
    from gapgui.posting.posting import Posting
    from gapgui.taxonomy.taxonomy import Track


@dataclass(frozen=True, slots=True)
class Head:
    """Name a posting; `musts` are those that are covered, and all of them, by track.

    One in a language that is not read has no musts and no marks.
    """

    number: int
    posting: Posting
    name: str
    musts: Mapping[Track, tuple[int, int]]
    open: int
    is_read: bool = True

    @property
    def total(self) -> int:
        """Return how many musts there are."""
        return sum(total for _, total in self.musts.values())

    @property
    def employer(self) -> str:
        """Return who wrote it, or what stands for that where nobody is named."""
        return self.posting.employer or self.posting.title or self.posting.document.name

    @property
    def title(self) -> str:
        """Return the title where it is not said already."""
        return self.posting.title if self.posting.employer else ""


def head_of(number: int, report: GapReport) -> Head:
    """Return what is known of the posting of a report."""
    counts = {track: count_by_status(report.requirements, track, "required") for track in TRACKS}
    is_read = report.posting_is_read
    return Head(
        number,
        report.posting,
        posting_name(report.posting) or report.posting.document.name,
        {track: (each["covered"], sum(each.values())) for track, each in counts.items()} if is_read else {},
        sum(map(is_open, report.requirements)) if is_read else 0,
        is_read,
    )
