"""Advertised titles, counted in bounded memory however many there are.

Up to a limit all are counted exactly. Beyond it those that came least are let go again and again (Misra and Gries,
"Finding repeated elements", 1982), which keeps every title of more than one posting in `LIMIT`; those that stay are
counted anew from the kept parts, so that no count that is told is a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapgui.posting.posting import ARCHETYPES

if TYPE_CHECKING:
    from gapgui.library.market.reading import PostingRead

LIMIT = 10_000
"""Titles that are told."""
MOST_CHARACTERS = 200
"""Of a title; what is longer is cut."""


@dataclass(slots=True)
class TitleTally:
    """Count the postings of one title, and add up the shares of what they really are."""

    title: str
    postings: int = 0
    shares: list[float] = field(default_factory=lambda: [0.0] * len(ARCHETYPES))
    judged: int = 0

    def add(self, read: PostingRead) -> None:
        """Count a posting; where nothing tells what it is, it has no shares."""
        self.postings += 1
        if read.archetype is not None:
            self.judged += 1
            self.shares = [a + b for a, b in zip(self.shares, read.shares, strict=True)]


@dataclass(slots=True)
class Titles:
    """Count titles as they come; `found` is by title in small letters and single blanks."""

    found: dict[str, TitleTally] = field(default_factory=dict)
    untitled: int = 0
    overflowed: bool = False

    def add(self, read: PostingRead) -> None:
        """Count the title of a posting."""
        key, title = _key(read.title)
        if not key:
            self.untitled += 1
            return
        self.found.setdefault(key, TitleTally(title)).add(read)
        if len(self.found) > 2 * LIMIT:
            self._let_go()

    def emptied(self) -> Titles:
        """Return the same titles, all of no posting yet."""
        fresh = {key: TitleTally(tally.title) for key, tally in self.found.items()}
        return Titles(fresh, 0, overflowed=True)

    def add_known(self, read: PostingRead) -> None:
        """Count the title of a posting if it is one of those that stayed."""
        tally = self.found.get(_key(read.title)[0])
        if tally:
            tally.add(read)

    def ranked(self) -> list[TitleTally]:
        """Return those of most postings first, of equals those that came first, at most as many as are told."""
        return sorted(self.found.values(), key=lambda tally: -tally.postings)[:LIMIT]

    def _let_go(self) -> None:
        self.overflowed = True
        least = sorted((tally.postings for tally in self.found.values()), reverse=True)[LIMIT]
        for tally in self.found.values():
            tally.postings -= least
        self.found = {key: tally for key, tally in self.found.items() if tally.postings > 0}


def _key(title: str) -> tuple[str, str]:
    told = " ".join(title.split())[:MOST_CHARACTERS]
    return told.casefold(), told
