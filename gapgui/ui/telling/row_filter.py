"""Which rows are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

_BORDER = late_pattern(r"[\s/(-]+")

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that are looked for, in small letters."""
        return tuple(self.text.casefold().split())

    def admits(self, row: Row) -> bool:
        """Tell whether a row is shown; each word of the text must be found in its name, reason or evidence."""
        return (
            (not self.statuses or row.status in self.statuses)
            and (not self.strengths or row.strength in self.strengths)
            and (not self.tracks or row.track in self.tracks)
            and self._finds_text(row)
        )

    def rank(self, row: Row) -> int:
        """Return how well a row fits the words that are looked for: 0 where its name has words that begin with them.

        1 where they stand elsewhere in its name, 2 where only its reason or evidence may hold them.
        """
        words = self.words
        if not words:
            return 0
        name = row.name.casefold()
        if not all(word in name for word in words):
            return 2
        begun = _BORDER.split(name)
        return 0 if all(any(part.startswith(word) for part in begun) for word in words) else 1

    def _finds_text(self, row: Row) -> bool:
        if self.rank(row) < 2:
            return True
        searched = "\n".join((row.name, row.why, row.depth, *(e.quote.text for e in row.evidence))).casefold()
        return all(word in searched for word in self.words)


def hits(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Return where words stand in a text, each with its first and the end of its last character."""
    # a letter that grows when made small would shift what follows
    small = text.lower() if len(text.lower()) == len(text) else text
    found = []
    for word in words:
        at = small.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = small.find(word, at + len(word))
    return sorted(found)
