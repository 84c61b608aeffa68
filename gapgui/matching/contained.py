"""Names of one skill that end with the name of another: "monolith to microservices" names microservices too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.matching.coordination import plain_entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


def _joint(tokens: Tokens, candidate: Candidate) -> int:
    """Return the index of the word between two things, 0 where there is none."""
    if candidate.last < candidate.first + 2:
        return 0
    inner = range(candidate.first + 1, candidate.last)
    return next((at for at in reversed(inner) if tokens.norms[at] in _BETWEEN), 0)


def _is_known_by(skill: str, other: str, index: Index) -> bool:
    """Tell whether whoever shows a skill shows the other anyway."""
    return other == skill or other in index.taxonomy.umbrellas[skill]
