"""What a word may begin, looked up once for all its places in all texts."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from gapgui.matching.names.index import END, entries_at
from gapgui.matching.names.spelling import Correction, correct
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.patterns import late_pattern
from gapgui.reading.tokens import singulars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import Index, TrieNode

_VERSIONED = late_pattern(r"([a-z]{3,}|[a-z]\+\+)(\d{1,4})")
# Words; more than the English ones and those of a thousand documents.
MAX_REMEMBERED = 200_000


class Beginning(NamedTuple):
    """Say what a word names `alone`, where the names lead that go on after it, and what it may be a slip for.

    Where the next word begins as one of `joins`, the two may be a name that the text splits: "postgre sql". `alone` is empty for what is no slip
    and names nothing either ("rust2"), None for any other word that names nothing. Names go on behind a slash where it is `slashed`.
    Where it is `plain` no casing matters to the names that it is.
    """

    alone: tuple[Entry, ...] | None
    node: TrieNode | None
    slashed: bool
    joins: frozenset[str]
    correction: Correction | None
    plain: bool = False


def beginnings_of(words: Sequence[str], index: Index) -> list[Beginning | None]:
    """Return what each word may begin, None for most words; what was looked up once is remembered in `index.beginnings`."""
    memory = index.beginnings
    if len(memory) >= MAX_REMEMBERED:
        memory.clear()
    try:
        return [memory[word] for word in words]
    except KeyError:
        for word in set(words).difference(memory):
            memory[word] = _look_up(word, index)
    return [memory[word] for word in words]


def _look_up(word: str, index: Index) -> Beginning | None:
    node = index.trie.get(word)
    alone, joins = _alone(word, node, index), _joins(word, index)
    correction = correct(word, index) if alone is None else None
    longer = node if node is not None and len(node) > (END in node) else None
    slashed = longer is not None and any(key.startswith("/") for key in longer)
    plain = bool(alone) and not any(entry.cased for entry in alone or ())
    found = Beginning(alone, longer, slashed, joins, correction, plain)
    return None if found == _NOTHING else found


_NOTHING = Beginning(None, None, slashed=False, joins=frozenset(), correction=None)


def _alone(word: str, node: TrieNode | None, index: Index) -> tuple[Entry, ...] | None:
    """Return the entries of the name that the word is: as it stands, in the plural, joined, with a version glued to it."""
    named = entries_at(node)
    if named:
        return named
    if word[-1] == "s":
        # "Cs" is no plural of a name by itself
        forms = [form for form in singulars(word) if len(form) > 2]
        named = next(filter(None, (entries_at(index.trie.get(form)) for form in forms)), ())
    if named or word in index.joined:
        return named or index.entries_joined(word)
    return _versioned(word, index) if word[-1].isdigit() else None


def _versioned(word: str, index: Index) -> tuple[Entry, ...] | None:
    """Return the entries of the name in a word with a version glued to it: "python3"."""
    match = _VERSIONED.fullmatch(word)
    entries = entries_at(index.trie.get(match.group(1))) if match else ()
    return tuple(entry for entry in entries if not entry.ambiguous) if entries else None


def _joins(word: str, index: Index) -> frozenset[str]:
    """Return the letters, up to two, with which names go on after the word when they are written without blanks."""
    if word in FUNCTION_WORDS:
        return frozenset()
    rest = len(word)
    spellings = index.spellings.get(word[0], ())
    nearby = range(bisect_right(spellings, word), len(spellings))
    longer = takewhile(lambda at: spellings[at].startswith(word), nearby)
    return frozenset(spellings[at][rest : rest + letters] for at in longer for letters in (1, 2))
