"""The counts that the cards and the chips show; each unfolds into the rows that make it."""

from __future__ import annotations

from dataclasses import dataclass
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
    from gapgui.ui.telling.rows import Row


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


def count_statuses(rows: Sequence[Row]) -> dict[Status, int]:
    """Return how many rows have each status."""
    return {status: sum(row.status == status for row in rows) for status in STATUSES}


def count_strengths(rows: Sequence[Row]) -> dict[Strength, int]:
    """Return how many rows have each strength."""
    return {strength: sum(row.strength == strength for row in rows) for strength in STRENGTHS}
