"""Names of one skill that hide the name of another: "monolith to microservices", "Java Spring Boot", "Unity C#"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.matching.split_names.coordination import entries_of, plain_entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.candidates import Candidate
    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import Index
    from gapgui.reading.tokens import Tokens

# What stands between two things that are both meant; "of", "for", "as" make one thing of them.
_BETWEEN = frozenset(["and", "or", "to"])


def split_contained(
    text: str, tokens: Tokens, firm: Iterable[Candidate], index: Index
) -> Iterator[Candidate]:
    """Yield the candidates, each alias of two things as two: none overlaps another, the first keeps its skill.

    A product's name in capitals is one thing ("AWS Identity and Access Management").
    """
    for candidate in firm:
        if candidate.first == candidate.last:
            yield candidate
            continue
        beside = _language_beside(text, tokens, candidate, index)
        if beside:
            yield from beside
            continue
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


def _language_beside(
    text: str, tokens: Tokens, candidate: Candidate, index: Index
) -> tuple[Candidate, Candidate] | None:
    """Return an alias as the two names that it is where one is a language's: "Python Django", "SQL performance tuning"."""
    own = candidate.entries[0]
    if own.canonical or candidate.score < 100:
        return None
    norms = tokens.norms
    for at in range(candidate.last, candidate.first, -1):
        if text[tokens.ends[at - 1] : tokens.starts[at]] != " ":
            continue
        start, end = norms[candidate.first : at], norms[at : candidate.last + 1]
        head = candidate._replace(end=tokens.ends[at - 1], last=at - 1)
        tail = candidate._replace(start=tokens.starts[at], first=at)
        if entries := _language(text, head, start, own.skill, index):
            if _is_named(own.skill, end, index) or _is_done_with(text, tail, own.skill, entries, index):
                return head._replace(entries=entries), tail
        elif (entries := _language(text, tail, end, own.skill, index)) and _is_named(own.skill, start, index):
            return head, tail._replace(entries=entries)
    return None


def _language(text: str, part: Candidate, words: list[str], own: str, index: Index) -> tuple[Entry, ...]:
    """Return the entries of another skill that is a means rather than a kind, its name written as one."""
    entries = plain_entries(index, words) if not text[part.start : part.end].islower() else ()
    return entries if entries and entries[0].skill != own and _is_means(entries, index) else ()


def _is_means(entries: Iterable[Entry], index: Index) -> bool:
    skills, categories = index.taxonomy.skills, index.taxonomy.categories
    return not any(categories[skills[entry.skill].category].broader for entry in entries)


def _is_named(skill: str, words: list[str], index: Index) -> bool:
    return any(entry.skill == skill for entry in entries_of(index, words))


def _is_done_with(text: str, part: Candidate, own: str, language: tuple[Entry, ...], index: Index) -> bool:
    """Tell whether words are what one does with a language that the skill doesn't show anyway: "performance tuning"."""
    is_phrase = part.first < part.last and text[part.start : part.end].islower()
    return is_phrase and language[0].canonical and not _is_known_by(own, language[0].skill, index)


def unhidden(text: str, tokens: Tokens, candidates: Sequence[Candidate], index: Index) -> list[Candidate]:
    """Return the candidates less each that takes a word from another although its skill has a shorter name there.

    In "SQL query tuning" it is SQL and the tuning of queries, not "SQL query" and a word that is left over; in "Apache
    Kafka Streams" the streams.
    """
    return [
        c
        for at, c in enumerate(candidates)
        if c.first == c.last
        or not (
            _hides(text, candidates, at, index) or _takes_the_beginning(text, tokens, candidates, at, index)
        )
    ]


def _takes_the_beginning(
    text: str, tokens: Tokens, candidates: Sequence[Candidate], at: int, index: Index
) -> bool:
    """Tell whether a name ends with a shorter one of its skill, with which another begins: "Java Spring" in "Java Spring Boot"."""
    long = candidates[at]
    own = long.entries[0].skill
    # "AI/ML" and "real-time streaming" are whole, whatever follows
    if not text[long.start].isupper() or at + 1 == len(candidates) or candidates[at + 1].first > long.last:
        return False
    return any(
        long.first < c.first
        and text[c.start - 1] == " "
        and long.last < c.last
        and not _is_of(c, own)
        and _is_named(own, tokens.norms[c.first : long.last + 1], index)
        for c in _from(candidates, at)
    )


def _hides(text: str, candidates: Sequence[Candidate], at: int, index: Index) -> bool:
    long = candidates[at]
    own = long.entries[0]
    if own.canonical:
        return False
    # those with the same start follow, the longest first
    short = next(
        (
            c
            for c in _from(candidates, at)
            if c.first == long.first and (_is_of(c, own.skill) or _is_means(c.entries, index))
        ),
        None,
    )
    if short is None or not text[short.end : long.end].islower():
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
    for later in range(at + 1, len(candidates)):
        if candidates[later].first > last:
            return
        yield candidates[later]


def _joint(tokens: Tokens, candidate: Candidate) -> int:
    """Return the index of the word between two things, 0 where there is none."""
    inner = range(candidate.first + 1, candidate.last)
    return next((at for at in reversed(inner) if tokens.norms[at] in _BETWEEN), 0)


def _is_known_by(skill: str, other: str, index: Index) -> bool:
    """Tell whether whoever shows a skill shows the other anyway."""
    return other == skill or other in index.taxonomy.umbrellas[skill]
