"""Counting what postings ask for as they come, in memory that their number does not change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from operator import itemgetter
from typing import TYPE_CHECKING

from gapgui.library.market.counted import Market, PairCount, SkillCount, TitleCount
from gapgui.library.market.titles import Titles
from gapgui.posting.posting import ARCHETYPES, STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gapgui.library.market.counted import UnreadCount
    from gapgui.library.market.reading import PostingRead
    from gapgui.library.market.titles import TitleTally
    from gapgui.posting.posting import Archetype, Strength
    from gapgui.taxonomy.taxonomy import Taxonomy

PAIRED = 200
"""Skills of which pairs are counted: those asked most."""

KINDS: tuple[Archetype | None, ...] = (*ARCHETYPES, None)
_Cell = tuple["Strength", "Archetype | None"]


@dataclass(slots=True)
class Tally:
    """Count postings; what it holds grows with the skills of the taxonomy and with the titles up to their limit."""

    postings: int = 0
    kinds: Counter[Archetype | None] = field(default_factory=Counter)
    skills: dict[str, Counter[_Cell]] = field(default_factory=dict)
    titles: Titles = field(default_factory=Titles)

    def add(self, read: PostingRead) -> None:
        """Count a posting."""
        self.postings += 1
        self.kinds[read.archetype] += 1
        self.titles.add(read)
        for each in read.skills:
            self.skills.setdefault(each.skill, Counter())[each.strength, read.archetype] += 1

    def asked_most(self) -> list[str]:
        """Return the skills of which pairs are counted, asked most first."""
        ranked = sorted(self.skills, key=lambda skill: (-self._asked(skill), skill))
        return [skill for skill in ranked if self._asked(skill)][:PAIRED]

    def _asked(self, skill: str) -> int:
        """Return how many postings require a skill or wish for it."""
        return sum(n for (strength, _), n in self.skills[skill].items() if strength != "mentioned")

    def market(
        self, taxonomy: Taxonomy, again: Callable[[], Iterable[PostingRead]], unread: UnreadCount
    ) -> Market:
        """Return what was counted; `again` yields all postings once more, for what can only be counted then."""
        most = self.asked_most()
        pairs = Pairs(most)
        titles = self.titles.emptied() if self.titles.overflowed else self.titles
        for read in again():
            pairs.add(read)
            if titles.overflowed:
                titles.add_known(read)
        ranked = titles.ranked()
        told = sum(tally.postings for tally in ranked)
        return Market(
            taxonomy=taxonomy,
            postings=self.postings,
            archetypes=tuple((kind, self.kinds[kind]) for kind in KINDS if self.kinds[kind]),
            skills=tuple(self._skill_counts(taxonomy)),
            titles=tuple(map(_title_count, ranked)),
            pairs=tuple(pairs.counts()),
            untitled=self.titles.untitled,
            other_titles=self.postings - self.titles.untitled - told,
            unread=unread,
        )

    def _skill_counts(self, taxonomy: Taxonomy) -> Iterator[SkillCount]:
        """Yield the skills, those that are required most first, then by how many ask for them and name them."""
        counts = [_skill_count(skill, cells, taxonomy) for skill, cells in self.skills.items()]
        yield from sorted(
            counts,
            key=lambda c: (-c.of("required"), -c.asked, -c.postings, c.skill.name.casefold(), c.skill.id),
        )


@dataclass(slots=True)
class Pairs:
    """Count how many postings require or wish for two of some skills; of alternatives one will do."""

    skills: Sequence[str]
    found: Counter[tuple[int, int]] = field(default_factory=Counter)
    _places: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self._places = {skill: at for at, skill in enumerate(self.skills)}

    def add(self, read: PostingRead) -> None:
        """Count the pairs of a posting."""
        asked = (
            (self._places[s.skill], s.group)
            for s in read.skills
            if s.strength != "mentioned" and s.skill in self._places
        )
        for (one, group), (other, others) in combinations(sorted(asked, key=itemgetter(0)), 2):
            if group is None or group != others:
                self.found[one, other] += 1

    def counts(self) -> Iterator[PairCount]:
        """Yield the pairs, those of most postings first."""
        for (one, other), postings in sorted(self.found.items(), key=lambda each: (-each[1], each[0])):
            yield PairCount((self.skills[one], self.skills[other]), postings)


def _skill_count(skill: str, cells: Counter[_Cell], taxonomy: Taxonomy) -> SkillCount:
    kinds = [kind for kind in KINDS if any(cells[strength, kind] for strength in STRENGTHS)]
    by_kind = tuple((kind, tuple(cells[strength, kind] for strength in STRENGTHS)) for kind in kinds)
    return SkillCount(taxonomy.skills[skill], by_kind)


def _title_count(tally: TitleTally) -> TitleCount:
    judged = tally.judged or 1
    shares = ((kind, share / judged) for kind, share in zip(ARCHETYPES, tally.shares, strict=True))
    return TitleCount(tally.title, tally.postings, tuple(shares))
