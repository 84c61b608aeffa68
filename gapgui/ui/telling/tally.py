"""The counts that the cards and the chips show; each unfolds into the rows that make it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.wording import STATUS_SIGNS
from gapgui.ui.preferences.language import translate
from gapgui.ui.telling.words import strength_word

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
        compared = translate("Tally", "{covered} of {total} {strength}")
        text = compared if self.compared else translate("Tally", "{total} {strength}")
        return text.format(covered=self.covered, total=self.total, strength=strength_word(self.strength))

    @property
    def remainder(self) -> str:
        """Return "1 partial, 2 missing", or nothing."""
        partial = translate("Tally", "{count} partial").format(count=self.partial)
        missing = (
            translate("Tally", "{count} missing") if self.missing > 1 else translate("Tally", "1 missing")
        )
        told = (partial if self.partial else "", missing.format(count=self.missing) if self.missing else "")
        return ", ".join(filter(None, told))

    @property
    def remainder_signs(self) -> str:
        """Return the remainder with signs for words: "1 ~  2 ✗"."""
        parts = ((self.partial, STATUS_SIGNS["partial"]), (self.missing, STATUS_SIGNS["missing"]))
        return "  ".join(f"{count} {sign}" for count, sign in parts if count)


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
