"""What to learn first: which skills, alone or up to three together, close most open requirements of some postings.

A skill closes a requirement of which it is a member, or that it implies. Only skills that a posting asks for are
thought of. What completes the musts of a posting comes first, then what closes most.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from gapgui.library.comparison import is_open

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_SET = 3
# Sets; looking at all of them takes a second.
MAX_EXACT = 400_000
# How many sets of each size are told.
BEST = 10


@dataclass(frozen=True, slots=True)
class Through:
    """Say that a skill closes what asks for another, which it implies."""

    skill: str
    asked: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """Say what learning some skills would close: how many open musts, in which postings, and which that completes.

    `weight` adds up 1 / (open musts of the posting) over what is closed. An `exact` lesson is the best of its size;
    others were found step by step, the best next skill each time. `through` says which of the musts ask for none of
    the skills themselves, only for what these imply.
    """

    skills: tuple[str, ...]
    closes: int
    postings: tuple[int, ...]
    completes: tuple[int, ...]
    weight: float
    exact: bool = True
    through: tuple[Through, ...] = ()


@dataclass(frozen=True, slots=True)
class _Board:
    """Hold the open musts as bits: which a skill closes, which belong to each posting that has some, and their weights.

    `completable` are the postings that a few skills may complete, `asking` the musts that name a skill themselves.
    """

    taxonomy: Taxonomy
    asking: Mapping[str, int]
    closed_by: Mapping[str, int]
    of_posting: Mapping[int, int]
    weights: Sequence[float]
    completable: Mapping[int, int]

    def lesson(self, skills: tuple[str, ...], *, exact: bool = True) -> Lesson:
        """Return what some skills close."""
        closed = self.union(skills)
        return Lesson(
            skills,
            closed.bit_count(),
            tuple(posting for posting, bits in self.of_posting.items() if bits & closed),
            self.completed(closed),
            self.weight(closed),
            exact,
            tuple(self.through(skills)),
        )

    def through(self, skills: tuple[str, ...]) -> Iterator[Through]:
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

    def union(self, skills: Iterable[str]) -> int:
        """Return all that some skills close."""
        closed = 0
        for skill in skills:
            closed |= self.closed_by[skill]
        return closed

    def completed(self, closed: int) -> tuple[int, ...]:
        """Return the postings of which nothing stays open."""
        return tuple(posting for posting, bits in self.completable.items() if not bits & ~closed)

    def worth(self, closed: int) -> tuple[int, int]:
        """Return how much it is worth to close some: postings completed, then requirements."""
        return len(self.completed(closed)), closed.bit_count()

    def weight(self, closed: int) -> float:
        """Return the sum of what the closed ones weigh, the same for the same ones."""
        return sum(weight for at, weight in enumerate(self.weights) if closed >> at & 1)


def lessons(reports: Sequence[GapReport], taxonomy: Taxonomy) -> tuple[Lesson, ...]:
    """Return what to learn first for one resume, by its reports on some postings: single skills, then pairs, then threes.

    Sets of a size are told only where they are worth more than every smaller one.
    """
    board = _board(reports, taxonomy)
    singles = [board.lesson((skill,)) for skill in board.closed_by]
    found = sorted(singles, key=_order)
    best = max(map(_worth, found), default=(0, 0))
    for size in range(2, MAX_SET + 1):
        better = [lesson for lesson in _best_sets(board, size) if _worth(lesson) > best]
        best = max(map(_worth, better), default=best)
        found += better
    return tuple(found)


def _worth(lesson: Lesson) -> tuple[int, int]:
    return len(lesson.completes), lesson.closes


def closes(skill: str, requirement: Requirement, taxonomy: Taxonomy) -> bool:
    """Tell whether a skill satisfies a requirement: it is a member, or implies one."""
    return any(skill == asked or asked in taxonomy.umbrellas[skill] for asked in requirement.any_of)


def _board(reports: Sequence[GapReport], taxonomy: Taxonomy) -> _Board:
    opened = [
        (number, requirement)
        for number, report in enumerate(reports)
        if report.is_read
        for requirement in report.requirements
        if is_open(requirement)
    ]
    candidates = dict.fromkeys(skill for _, requirement in opened for skill in requirement.any_of)
    closed_by = dict.fromkeys(candidates, 0)
    of_posting: dict[int, int] = {}
    asking: dict[str, int] = {}
    for at, (number, requirement) in enumerate(opened):
        of_posting[number] = of_posting.get(number, 0) | 1 << at
        for asked in requirement.any_of:
            asking[asked] = asking.get(asked, 0) | 1 << at
    for skill in candidates:
        for shown in (skill, *taxonomy.umbrellas[skill]):
            closed_by[skill] |= asking.get(shown, 0)
    weights = [1 / of_posting[number].bit_count() for number, _ in opened]
    completable = _completable(closed_by, of_posting)
    return _Board(taxonomy, asking, closed_by, of_posting, weights, completable)


def _completable(closed_by: Mapping[str, int], of_posting: Mapping[int, int]) -> dict[int, int]:
    """Return the postings of whose open musts the best single skill closes enough for a few to close all."""
    best = {
        posting: max((bits & closed).bit_count() for closed in closed_by.values())
        for posting, bits in of_posting.items()
    }
    return {
        posting: bits for posting, bits in of_posting.items() if bits.bit_count() <= MAX_SET * best[posting]
    }


def _order(lesson: Lesson) -> tuple[int, int, float]:
    return -len(lesson.completes), -lesson.closes, -lesson.weight


def _best_sets(board: _Board, size: int) -> list[Lesson]:
    """Return the best sets of a size of which every skill closes something that the others don't."""
    skills = _undominated(board)
    if len(skills) < size:
        return []
    if _ways(len(skills), size) > MAX_EXACT:
        return [lesson for lesson in [_step_by_step(board, skills, size)] if lesson]
    best: list[tuple[tuple[int, int, float], tuple[str, ...]]] = []
    for chosen in combinations(skills, size):
        closed = board.union(chosen)
        worth = board.worth(closed)
        if len(best) < BEST or worth >= best[-1][0][:2]:
            full = (*worth, board.weight(closed))
            if (len(best) < BEST or full > best[-1][0]) and _is_frugal(board, chosen):
                best = sorted([*best, (full, chosen)], key=lambda each: each[0], reverse=True)[:BEST]
    return [board.lesson(chosen) for _, chosen in best]


def _ways(count: int, size: int) -> int:
    ways = 1
    for step in range(size):
        ways = ways * (count - step) // (step + 1)
    return ways


def _undominated(board: _Board) -> list[str]:
    """Return the skills that close something which no other single one closes along with all the rest; of equals the first."""
    kept: list[str] = []
    for skill in sorted(board.closed_by, key=lambda skill: -board.closed_by[skill].bit_count()):
        own = board.closed_by[skill]
        if all(own & ~board.closed_by[other] for other in kept):
            kept.append(skill)
    return kept


def _is_frugal(board: _Board, chosen: tuple[str, ...]) -> bool:
    return all(
        board.closed_by[skill] & ~board.union(other for other in chosen if other != skill) for skill in chosen
    )


def _step_by_step(board: _Board, skills: Sequence[str], size: int) -> Lesson | None:
    chosen: tuple[str, ...] = ()
    closed = 0
    while len(chosen) < size:
        gaining = [skill for skill in skills if board.closed_by[skill] & ~closed]
        if not gaining:
            return None
        best = max(gaining, key=lambda skill: board.worth(closed | board.closed_by[skill]))
        chosen, closed = (*chosen, best), closed | board.closed_by[best]
    return board.lesson(chosen, exact=False)
