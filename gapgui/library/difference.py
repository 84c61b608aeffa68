"""Two postings beside each other: what one asks for that the other doesn't, and what both ask for differently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.posting.posting import STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.taxonomy.taxonomy import Track

Kind = Literal["only_a", "only_b", "differs", "same"]
Aspect = Literal["strength", "years", "alternatives"]
KINDS: tuple[Kind, ...] = ("only_a", "only_b", "differs", "same")


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold what one posting asks for beside what the other does; None where it doesn't. One of them is there."""

    a: Requirement | None
    b: Requirement | None

    @property
    def either(self) -> Requirement:
        """Return what is asked, by the first posting if it does."""
        asked = self.a or self.b
        assert asked is not None
        return asked

    @property
    def track(self) -> Track:
        """Return the track of what is asked."""
        return self.either.track

    @property
    def aspects(self) -> tuple[Aspect, ...]:
        """Return in what both differ; nothing where only one asks."""
        if self.a is None or self.b is None:
            return ()
        differs: dict[Aspect, bool] = {
            "strength": self.a.strength != self.b.strength,
            "years": self.a.min_years != self.b.min_years,
            "alternatives": frozenset(self.a.any_of) != frozenset(self.b.any_of),
        }
        return tuple(aspect for aspect, is_other in differs.items() if is_other)

    @property
    def kind(self) -> Kind:
        """Return how the two stand to each other."""
        if self.b is None:
            return "only_a"
        if self.a is None:
            return "only_b"
        return "differs" if self.aspects else "same"

    @property
    def is_asked(self) -> bool:
        """Tell whether one of the two requires it or wishes for it; what is only mentioned is not asked for."""
        return any(side is not None and side.strength != "mentioned" for side in (self.a, self.b))


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold two postings as they stand to a resume, and what they ask for in pairs, the strongest first."""

    a: GapReport
    b: GapReport
    pairs: tuple[Pair, ...]

    def of_kind(self, kind: Kind) -> tuple[Pair, ...]:
        """Return the pairs that stand to each other in one way."""
        return tuple(pair for pair in self.pairs if pair.kind == kind)

    def asked(self, kind: Kind) -> tuple[Pair, ...]:
        """Return those of a kind that are more than mentioned."""
        return tuple(pair for pair in self.of_kind(kind) if pair.is_asked)

    @property
    def differs_in_years(self) -> bool:
        """Tell whether another experience is asked for."""
        return self.a.posting.total_years != self.b.posting.total_years

    @property
    def differs_in_degree(self) -> bool:
        """Tell whether another degree is asked for."""
        return self.a.posting.degree != self.b.posting.degree


def difference(a: GapReport, b: GapReport) -> Difference:
    """Return what two postings ask for, side by side.

    What asks for the same skills is a pair, then what shares most of its alternatives: "Python or Go" and "Python".
    """
    return Difference(a, b, tuple(sorted(_pairs(a.requirements, b.requirements), key=_order)))


def _pairs(a: Sequence[Requirement], b: Sequence[Requirement]) -> Iterator[Pair]:
    left, right = list(a), list(b)
    for shared, at, to in sorted(_likeness(a, b), key=lambda each: -each[0]):
        if shared and a[at] in left and b[to] in right:
            left.remove(a[at])
            right.remove(b[to])
            yield Pair(a[at], b[to])
    yield from (Pair(each, None) for each in left)
    yield from (Pair(None, each) for each in right)


def _likeness(a: Sequence[Requirement], b: Sequence[Requirement]) -> Iterator[tuple[float, int, int]]:
    """Yield which share skills, and how much of all their skills those are."""
    for at, one in enumerate(a):
        for to, other in enumerate(b):
            shared = frozenset(one.any_of) & frozenset(other.any_of)
            if shared:
                yield len(shared) / len({*one.any_of, *other.any_of}), at, to


def _order(pair: Pair) -> int:
    return min(STRENGTHS.index(side.strength) for side in (pair.a, pair.b) if side)
