"""What many postings ask for, counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS

if TYPE_CHECKING:
    from gapgui.errors import GapError
    from gapgui.posting.posting import Archetype, Strength
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

    Counts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SkillCount:
    """Count the postings that name a skill: by what they are (None where nothing tells), by strength in its order."""

    skill: Skill
    by_archetype: tuple[tuple[Archetype | None, Counts], ...]

    def of(self, strength: Strength) -> int:
        """Return how many postings name it so strongly."""
        at = STRENGTHS.index(strength)
        return sum(counts[at] for _, counts in self.by_archetype)

    @property
    def asked(self) -> int:
        """Return how many postings require or wish for it."""
        return self.of("required") + self.of("preferred")

    @property
    def postings(self) -> int:
        """Return how many postings name it."""
        return self.asked + self.of("mentioned")


@dataclass(frozen=True, slots=True)
class TitleCount:
    """Count the postings of one title, however it is worded; `archetype_shares` are the mean, all 0 where nothing tells."""

    title: str
    postings: int
    archetype_shares: tuple[tuple[Archetype, float], ...]


@dataclass(frozen=True, slots=True)
class PairCount:
    """Count the postings that require or wish for both of two skills."""

    skills: tuple[str, str]
    postings: int


@dataclass(frozen=True, slots=True)
class UnreadCount:
    """Count what was no posting: rows without text, and what could not be read, of which the first ones are told."""

    without_text: int = 0
    unreadable: int = 0
    errors: tuple[tuple[str, GapError], ...] = ()


@dataclass(frozen=True, slots=True)
class Market:
    """Hold what many postings ask for; skills, titles and pairs in the order in which they are told.

    `untitled` postings have no title, `other_titles` one that is not told because there are too many.
    """

    taxonomy: Taxonomy
    postings: int
    archetypes: tuple[tuple[Archetype | None, int], ...]
    skills: tuple[SkillCount, ...]
    titles: tuple[TitleCount, ...]
    pairs: tuple[PairCount, ...]
    untitled: int = 0
    other_titles: int = 0
    unread: UnreadCount = UnreadCount()
