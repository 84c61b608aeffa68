"""Advertised titles, counted in bounded memory however many there are.

Up to a limit all are counted exactly. Beyond it those that came least are let go again and again (Misra and Gries,
"Finding repeated elements", 1982), which keeps every title of more than one posting in `LIMIT`; those that stay are
counted anew from the kept parts, so that no count that is told is a guess.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapgui.library.titles import title_key, usual_title
from gapgui.posting.posting import ARCHETYPES
from gapgui.printable import printable

if TYPE_CHECKING:
    from gapgui.library.market.reading import PostingRead

LIMIT = 10_000
"""Titles that are told."""
MOST_CHARACTERS = 200
"""Of a title; what is longer is cut."""
SPELLINGS = 16
"""Of one title, of which the usual is told: those that come first."""


@dataclass(slots=True)
class TitleTally:
    """Count the postings of one title, and add up the shares of what they really are; `spellings` are how it is written."""

    spellings: Counter[str] = field(default_factory=Counter)
    postings: int = 0
    shares: list[float] = field(default_factory=lambda: [0.0] * len(ARCHETYPES))
    judged: int = 0

    @property
    def title(self) -> str:
        """Return the title as it is usually written."""
        return usual_title(self.spellings)

    def add(self, read: PostingRead) -> None:
        """Count a posting; where nothing tells what it is, it has no shares."""
        self.postings += 1
        told = _told(read.title)
        if told in self.spellings or len(self.spellings) < SPELLINGS:
            self.spellings[told] += 1
        if read.archetype is not None:
            self.judged += 1
            self.shares = [a + b for a, b in zip(self.shares, read.shares, strict=True)]


@dataclass(slots=True)
class Titles:
    """Count titles as they come; `found` is by what titles have in common that mean the same job."""

    found: dict[tuple[str, ...], TitleTally] = field(default_factory=dict)
    untitled: int = 0
    overflowed: bool = False

    def add(self, read: PostingRead) -> None:
        """Count the title of a posting."""
        title = _told(read.title)
        if not title:
            self.untitled += 1
            return
        self.found.setdefault(title_key(title), TitleTally()).add(read)
        if len(self.found) > 2 * LIMIT:
            self._let_go()

    def emptied(self) -> Titles:
        """Return the same titles, all of no posting yet."""
        return Titles({key: TitleTally() for key in self.found}, 0, overflowed=True)

    def add_known(self, read: PostingRead) -> None:
        """Count the title of a posting if it is one of those that stayed."""
        title = _told(read.title)
        tally = self.found.get(title_key(title)) if title else None
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


def _told(title: str) -> str:
    return " ".join(printable(title).split())[:MOST_CHARACTERS]
