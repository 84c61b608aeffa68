"""What to learn first: which skills, alone or up to three together, close most open requirements of some postings.

A skill closes a requirement of which it is a member, or that it implies. Only skills that a posting asks for are
thought of. What completes the musts of a posting comes first, then what closes most.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from gapgui.library.open_musts import open_musts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gapgui.gaps import GapReport
    from gapgui.library.open_musts import OpenMusts, Through
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_SET = 3
# Sets; looking at all of them takes a second.
MAX_EXACT = 400_000
# How many sets of each size are told.
BEST = 10


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


def lessons(reports: Sequence[GapReport], taxonomy: Taxonomy) -> tuple[Lesson, ...]:
    """Return what to learn first for one resume, by its reports on some postings."""
    return lessons_of(open_musts(reports, taxonomy))


def lessons_of(board: OpenMusts) -> tuple[Lesson, ...]:
    """Return what to learn first: single skills, then pairs, then threes.

    Sets of a size are told only where they are worth more than every smaller one.
    """
    completable = _completable(board)
    singles = [_lesson(board, (skill,)) for skill in board.closed_by]
    found = sorted(singles, key=_order)
    best = max(map(_worth, found), default=(0, 0))
    for size in range(2, MAX_SET + 1):
        better = [lesson for lesson in _best_sets(board, completable, size) if _worth(lesson) > best]
        best = max(map(_worth, better), default=best)
        found += better
    return tuple(found)


def _lesson(board: OpenMusts, skills: tuple[str, ...], *, exact: bool = True) -> Lesson:
    closed = board.closed(skills)
    return Lesson(
        skills,
        closed.bit_count(),
        board.touched(closed),
        board.completed(closed),
        board.weight(closed),
        exact,
        tuple(board.through(skills)),
    )


def _completable(board: OpenMusts) -> dict[int, int]:
    """Return the postings of whose open musts the best single skill closes enough for a few to close all."""
    best = {
        posting: max((bits & closed).bit_count() for closed in board.closed_by.values())
        for posting, bits in board.of_posting.items()
    }
    return {
        posting: bits
        for posting, bits in board.of_posting.items()
        if bits.bit_count() <= MAX_SET * best[posting]
    }


def _worth_of(completable: Mapping[int, int], closed: int) -> tuple[int, int]:
    """Return how much it is worth to close some: postings completed, then requirements."""
    return sum(not bits & ~closed for bits in completable.values()), closed.bit_count()


def _worth(lesson: Lesson) -> tuple[int, int]:
    return len(lesson.completes), lesson.closes


def _order(lesson: Lesson) -> tuple[int, int, float]:
    return -len(lesson.completes), -lesson.closes, -lesson.weight


def _best_sets(board: OpenMusts, completable: Mapping[int, int], size: int) -> list[Lesson]:
    """Return the best sets of a size of which every skill closes something that the others don't."""
    skills = _undominated(board)
    if len(skills) < size:
        return []
    if _ways(len(skills), size) > MAX_EXACT:
        return [lesson for lesson in [_step_by_step(board, completable, skills, size)] if lesson]
    best: list[tuple[tuple[int, int, float], tuple[str, ...]]] = []
    for chosen in combinations(skills, size):
        closed = board.closed(chosen)
        worth = _worth_of(completable, closed)
        if len(best) < BEST or worth >= best[-1][0][:2]:
            full = (*worth, board.weight(closed))
            if (len(best) < BEST or full > best[-1][0]) and _is_frugal(board, chosen):
                best = sorted([*best, (full, chosen)], key=lambda each: each[0], reverse=True)[:BEST]
    return [_lesson(board, chosen) for _, chosen in best]


def _ways(count: int, size: int) -> int:
    ways = 1
    for step in range(size):
        ways = ways * (count - step) // (step + 1)
    return ways


def _undominated(board: OpenMusts) -> list[str]:
    """Return the skills that close something which no other single one closes along with all the rest; of equals the first."""
    kept: list[str] = []
    for skill in sorted(board.closed_by, key=lambda skill: -board.closed_by[skill].bit_count()):
        own = board.closed_by[skill]
        if all(own & ~board.closed_by[other] for other in kept):
            kept.append(skill)
    return kept


def _is_frugal(board: OpenMusts, chosen: tuple[str, ...]) -> bool:
    return all(
        board.closed_by[skill] & ~board.closed(other for other in chosen if other != skill)
        for skill in chosen
    )


def _step_by_step(
    board: OpenMusts, completable: Mapping[int, int], skills: Sequence[str], size: int
) -> Lesson | None:
    chosen: tuple[str, ...] = ()
    closed = 0
    while len(chosen) < size:
        gaining = [skill for skill in skills if board.closed_by[skill] & ~closed]
        if not gaining:
            return None
        best = max(gaining, key=lambda skill: _worth_of(completable, closed | board.closed_by[skill]))
        chosen, closed = (*chosen, best), closed | board.closed_by[best]
    return _lesson(board, chosen, exact=False)
