"""The counts that the cards and the chips show; each unfolds into the rows that make it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.telling.counts import count_of
from gapgui.report.telling.words import STATUS_SIGNS
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.gaps import Status
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.row_filter import RowFilter
    from gapgui.ui.telling.rows import Row

TRACKS: tuple[Track, ...] = ("ml", "general")


@dataclass(frozen=True, slots=True)
class Tally:
    """Count the rows of one track and strength; `compared` is false where there was no resume."""

    strength: Strength
    covered: int
    partial: int
    missing: int
    total: int

    @property
    def compared(self) -> bool:
        """Tell whether the rows have a status."""
        return self.covered + self.partial + self.missing == self.total

    @property
    def headline(self) -> str:
        """Return "7 of 9 required", or "9 required" where nothing was compared."""
        if not self.compared:
            return _asked(self.total, self.strength)
        return _covered_of(self.covered, self.total, self.strength)

    @property
    def remainder(self) -> str:
        """Return "1 partial, 2 missing", or nothing."""
        counts: tuple[tuple[Status, int], ...] = (("partial", self.partial), ("missing", self.missing))
        return ", ".join(count_of(status, count) for status, count in counts if count)

    @property
    def remainder_signs(self) -> str:
        """Return the remainder with signs for words: "1 ~  2 ✗"."""
        parts = ((self.partial, STATUS_SIGNS["partial"]), (self.missing, STATUS_SIGNS["missing"]))
        return "  ".join(f"{count} {sign}" for count, sign in parts if count)


def _covered_of(covered: int, total: int, strength: Strength) -> str:
    values = {"covered": covered, "total": total}
    return {
        "required": say("Tally", "{covered} of {total} required", **values),
        "preferred": say("Tally", "{covered} of {total} preferred", **values),
        "mentioned": say("Tally", "{covered} of {total} mentioned", **values),
    }[strength]


def _asked(total: int, strength: Strength) -> str:
    return {
        "required": say("Tally", "{total} required", total=total),
        "preferred": say("Tally", "{total} preferred", total=total),
        "mentioned": say("Tally", "{total} mentioned", total=total),
    }[strength]


def tallies(rows: Iterable[Row], track: Track) -> list[Tally]:
    """Return the counts of one track for each strength that it has, strongest first."""
    own = [row for row in rows if row.track == track]
    counted = []
    for strength in STRENGTHS:
        statuses = [row.status for row in own if row.strength == strength]
        if statuses:
            covered, partial, missing = (statuses.count(status) for status in STATUSES)
            counted.append(Tally(strength, covered, partial, missing, len(statuses)))
    return counted


@dataclass(frozen=True, slots=True)
class Counts:
    """Count rows by what the chips choose; each kind as the filters of the other kinds leave them."""

    statuses: dict[Status, int]
    strengths: dict[Strength, int]
    tracks: dict[Track, int]


def count_left(rows: Sequence[Row], chosen: RowFilter) -> Counts:
    """Return how many rows each chip would show, were it the only one of its kind that is chosen."""
    by_status = _left(rows, replace(chosen, statuses=frozenset()))
    by_strength = _left(rows, replace(chosen, strengths=frozenset()))
    by_track = _left(rows, replace(chosen, tracks=frozenset()))
    return Counts(
        {status: sum(row.status == status for row in by_status) for status in STATUSES},
        {strength: sum(row.strength == strength for row in by_strength) for strength in STRENGTHS},
        {track: sum(row.track == track for row in by_track) for track in TRACKS},
    )


def _left(rows: Sequence[Row], row_filter: RowFilter) -> Sequence[Row]:
    return [row for row in rows if row_filter.admits(row)]
