"""Which rows are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.gaps import Status
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.rows import Row


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Choose rows; an empty choice of a kind lets all of that kind through."""

    statuses: frozenset[Status] = frozenset()
    strengths: frozenset[Strength] = frozenset()
    tracks: frozenset[Track] = frozenset()
    text: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether every row is let through."""
        return not (self.statuses or self.strengths or self.tracks or self.text.strip())

    def admits(self, row: Row) -> bool:
        """Tell whether a row is shown; each word of the text must be found in its name, reason or evidence."""
        return (
            (not self.statuses or row.status in self.statuses)
            and (not self.strengths or row.strength in self.strengths)
            and (not self.tracks or row.track in self.tracks)
            and self._finds_text(row)
        )

    def _finds_text(self, row: Row) -> bool:
        words = self.text.casefold().split()
        if not words:
            return True
        searched = "\n".join((row.name, row.why, row.depth, *(e.quote.text for e in row.evidence))).casefold()
        return all(word in searched for word in words)
