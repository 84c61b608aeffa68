"""Names of one skill that hide the name of another: "monolith to microservices" names microservices too."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from gapgui.matching.coordination import plain_entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.candidates import Candidate
    from gapgui.matching.index import Index
    from gapgui.reading.tokens import Tokens

# What stands between two things that are both meant; "of", "for", "as" make one thing of them.
_BETWEEN = frozenset(["and", "or", "to"])


def split_contained(tokens: Tokens, firm: Iterable[Candidate], index: Index) -> Iterator[Candidate]:
    """Yield the candidates, each alias of two things as two: none overlaps another, the first keeps its skill.

    A product's name in capitals is one thing ("AWS Identity and Access Management").
    """
    for candidate in firm:
        at = _joint(tokens, candidate)
        entries = plain_entries(index, tokens.norms[at + 1 : candidate.last + 1]) if at else ()
        own = candidate.entries[0]
        if (
            not entries
            or own.canonical
            or not own.name.islower()
            or _is_known_by(own.skill, entries[0].skill, index)
        ):
            yield candidate
            continue
        yield candidate._replace(end=tokens.ends[at - 1], last=at - 1)
        yield candidate._replace(start=tokens.starts[at + 1], first=at + 1, entries=entries)


def unhidden(text: str, candidates: Sequence[Candidate], index: Index) -> list[Candidate]:
    """Return the candidates less each that takes a word from another although its skill has a shorter name there.

    In "SQL query tuning" it is SQL and the tuning of queries, not "SQL query" and a word that is left over.
    """
    return [
        c for at, c in enumerate(candidates) if c.first == c.last or not _hides(text, candidates, at, index)
    ]


def _hides(text: str, candidates: Sequence[Candidate], at: int, index: Index) -> bool:
    long = candidates[at]
    own = long.entries[0]
    # those with the same start follow, the longest first
    short = next((c for c in _from(candidates, at) if c.first == long.first and _is_of(c, own.skill)), None)
    if own.canonical or short is None or not text[short.end : long.end].islower():
        return False
    return any(
        short.last < c.first
        and long.last < c.last
        and not any(_is_known_by(own.skill, entry.skill, index) for entry in c.entries)
        for c in _from(candidates, at)
    )


def _is_of(candidate: Candidate, skill: str) -> bool:
    return all(entry.skill == skill for entry in candidate.entries)


def _from(candidates: Sequence[Candidate], at: int) -> Iterator[Candidate]:
    """Yield the candidates after one that begin within it."""
    last = candidates[at].last
    return takewhile(lambda c: c.first <= last, islice(candidates, at + 1, None))


def _joint(tokens: Tokens, candidate: Candidate) -> int:
    """Return the index of the word between two things, 0 where there is none."""
    inner = range(candidate.first + 1, candidate.last)
    return next((at for at in reversed(inner) if tokens.norms[at] in _BETWEEN), 0)


def _is_known_by(skill: str, other: str, index: Index) -> bool:
    """Tell whether whoever shows a skill shows the other anyway."""
    return other == skill or other in index.taxonomy.umbrellas[skill]
