"""The required skills that a resume leaves open over some postings, and which skills would close them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.library.comparison import is_open

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Through:
    """Say that a skill closes what asks for another, which it implies."""

    skill: str
    asked: str


@dataclass(frozen=True, slots=True)
class OpenMusts:
    """Hold the open musts, each with the number of its posting; sets of them are bits by their places.

    `asking` are the musts that name a skill, `closed_by` those that it closes, `of_posting` those of each posting that
    has some; `shown` is how many postings name musts and have none open.
    """

    taxonomy: Taxonomy
    musts: tuple[tuple[int, Requirement], ...]
    asking: Mapping[str, int]
    closed_by: Mapping[str, int]
    of_posting: Mapping[int, int]
    shown: int

    @property
    def postings(self) -> int:
        """Return how many postings name musts."""
        return self.shown + len(self.of_posting)

    def closed(self, skills: Iterable[str]) -> int:
        """Return all that some skills close."""
        closed = 0
        for skill in skills:
            closed |= self.closed_by[skill]
        return closed

    def listed(self, bits: int) -> Iterator[tuple[int, Requirement]]:
        """Yield musts by their bits, each with the number of its posting."""
        while bits:
            lowest = bits & -bits
            yield self.musts[lowest.bit_length() - 1]
            bits ^= lowest

    def touched(self, closed: int) -> tuple[int, ...]:
        """Return the postings of which something is closed."""
        return tuple(posting for posting, bits in self.of_posting.items() if bits & closed)

    def completed(self, closed: int) -> tuple[int, ...]:
        """Return the postings of which nothing stays open."""
        return tuple(posting for posting, bits in self.of_posting.items() if not bits & ~closed)

    def weight(self, closed: int) -> float:
        """Return the sum of 1 / (open musts of the posting) over what is closed."""
        return sum((bits & closed).bit_count() / bits.bit_count() for bits in self.of_posting.values())

    def through(self, skills: Sequence[str]) -> Iterator[Through]:
        """Yield what some skills close only by what they imply, of each skill what closes most first."""
        named = 0
        for skill in skills:
            named |= self.asking[skill]
        for skill in skills:
            more = {
                asked: own.bit_count()
                for asked in self.taxonomy.umbrellas[skill] & self.asking.keys()
                if (own := self.asking[asked] & ~named)
            }
            yield from (
                Through(skill, asked) for asked in sorted(more, key=lambda asked: (-more[asked], asked))
            )


def open_musts(reports: Sequence[GapReport], taxonomy: Taxonomy) -> OpenMusts:
    """Return what one resume leaves open, by its reports on some postings; those not read ask for nothing."""
    read = [(number, report) for number, report in enumerate(reports) if report.is_read]
    musts = tuple((number, each) for number, report in read for each in report.requirements if is_open(each))
    of_posting: dict[int, int] = {}
    asking: dict[str, int] = {}
    for at, (number, requirement) in enumerate(musts):
        of_posting[number] = of_posting.get(number, 0) | 1 << at
        for asked in requirement.any_of:
            asking[asked] = asking.get(asked, 0) | 1 << at
    closed_by = dict(asking)
    for skill in asking:
        for implied in taxonomy.umbrellas[skill]:
            closed_by[skill] |= asking.get(implied, 0)
    naming = sum(any(each.strength == "required" for each in report.requirements) for _, report in read)
    return OpenMusts(taxonomy, musts, asking, closed_by, of_posting, naming - len(of_posting))


def closes(skill: str, requirement: Requirement, taxonomy: Taxonomy) -> bool:
    """Tell whether a skill satisfies a requirement: it is a member, or implies one."""
    return any(skill == asked or asked in taxonomy.umbrellas[skill] for asked in requirement.any_of)
