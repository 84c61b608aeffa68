"""How resumes stand to the musts of postings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status
from gapgui.report.telling.summary import why_not_comparable

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from gapgui.library.comparison import Comparison
    from gapgui.taxonomy.taxonomy import Track


@dataclass(frozen=True, slots=True)
class Standing:
    """Count the musts of a posting and those that a resume leaves open, by track; None where the two were not compared."""

    musts: int
    open_ml: int
    open_general: int

    @property
    def open(self) -> int:
        """Return how many musts are not covered."""
        return self.open_ml + self.open_general


def standing_of(report: GapReport) -> Standing | None:
    """Return how a resume stands to a posting's musts; None where the documents tell nothing of gaps."""
    if why_not_comparable(report) is not None:
        return None
    (ml_covered, ml), (general_covered, general) = (musts_covered(report, t) for t in ("ml", "general"))
    return Standing(ml + general, ml - ml_covered, general - general_covered)


def musts_covered(report: GapReport, track: Track) -> tuple[int, int]:
    """Return how many musts of a track are covered, and of how many."""
    counts = count_by_status(report.requirements, track, "required")
    return counts["covered"], sum(counts.values())


def standings(comparison: Comparison) -> tuple[tuple[Standing | None, ...], ...]:
    """Return how each resume stands to each posting: `[posting][resume]`."""
    return tuple(tuple(map(standing_of, reports)) for reports in comparison.reports)


def nearest_first(standings: tuple[tuple[Standing | None, ...], ...], resume: int) -> list[int]:
    """Return the places of the postings, those of which a resume leaves fewest musts open first."""

    def order(at: int) -> tuple[bool, int]:
        standing = standings[at][resume]
        return standing is None or not standing.musts, standing.open if standing else 0

    return sorted(range(len(standings)), key=order)


def nearest(standings: tuple[tuple[Standing | None, ...], ...], resume: int) -> list[int]:
    """Return the places of all postings of which a resume leaves fewest musts open; none where none names a must."""
    opened = {
        at: standing.open for at, own in enumerate(standings) if (standing := own[resume]) and standing.musts
    }
    fewest = min(opened.values(), default=0)
    return [at for at, count in opened.items() if count == fewest]
