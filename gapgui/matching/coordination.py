"""Names that share a word: "supervised and unsupervised learning", "model training and evaluation"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.matching.candidates import Candidate
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.lists import JOINT
from gapgui.reading.tokens import JOINED, gap_kind, singulars

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.index import Entry, Index, TrieNode
    from gapgui.reading.tokens import Token

_JOINT = re.compile(rf"\s*+{JOINT}\s*+", re.IGNORECASE)
_OPENING = re.compile(r"[ ]?\(")
# More items than this before a shared word are a list of something else.
MAX_ITEMS = 4
MAX_WORDS = 2


def find_elliptic(
    text: str, tokens: Sequence[Token], firm: Sequence[Candidate], index: Index
) -> list[Candidate]:
    """Return candidates for words that become a name with the last or first word of a neighbour's."""
    taken = {at for candidate in firm for at in range(candidate.first, candidate.last + 1)}
    found: list[Candidate] = []
    for candidate in firm:
        for more in _sharing(text, tokens, candidate, index):
            if taken.isdisjoint(range(more.first, more.last + 1)):
                taken.update(range(more.first, more.last + 1))
                found.append(more)
    return found


def _sharing(text: str, tokens: Sequence[Token], head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield what shares a word of a name: its last or first one, a name of one word what its bracket holds."""
    if head.last > head.first:
        yield from _sharing_last(text, tokens, head, index)
        yield from _sharing_first(text, tokens, head, index)
    else:
        yield from _in_bracket(text, tokens, head, index)


def _sharing_last(text: str, tokens: Sequence[Token], head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "supervised" before "unsupervised learning"."""
    shared = tokens[head.last].norm
    next_first = head.first
    for _ in range(MAX_ITEMS):
        last = _before_joint(text, tokens, next_first)
        if last is None:
            return
        for first in range(max(0, last - MAX_WORDS + 1), last + 1):
            words = [token.norm for token in tokens[first : last + 1]]
            entries = plain_entries(index, [*words, shared])
            if entries and FUNCTION_WORDS.isdisjoint(words):
                yield Candidate(tokens[first].start, tokens[last].end, first, last, entries, 100.0)
                next_first = first
                break
        else:
            return


def _sharing_first(text: str, tokens: Sequence[Token], head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "evaluation" after "model training", "App Services" after "Azure Functions"."""
    yield from _following(
        text, tokens, [tokens[head.first].norm], _after_joint(text, tokens, head.last), index
    )


def _in_bracket(text: str, tokens: Sequence[Token], head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "Storage" and "Functions" in "Azure (Functions, Storage)"."""
    first = head.last + 1
    if first < len(tokens) and _OPENING.fullmatch(text[head.end : tokens[first].start]):
        yield from _following(text, tokens, [tokens[head.first].norm], first, index)


def _following(
    text: str, tokens: Sequence[Token], shared: list[str], first: int | None, index: Index
) -> Iterator[Candidate]:
    """Yield the items from the one at `first` on that are names after the shared word."""
    for _ in range(MAX_ITEMS):
        if first is None:
            return
        last = _item_end(text, tokens, shared, first, index)
        if last is None:
            return
        entries = plain_entries(index, [*shared, *(token.norm for token in tokens[first : last + 1])])
        yield Candidate(tokens[first].start, tokens[last].end, first, last, entries, 100.0)
        first = _after_joint(text, tokens, last)


def _item_end(text: str, tokens: Sequence[Token], shared: list[str], first: int, index: Index) -> int | None:
    """Return the index of the last word of the item at `first`, if it is a name after the shared word."""
    words: list[str] = []
    for last in range(first, min(first + MAX_WORDS, len(tokens))):
        words.append(tokens[last].norm)
        if words[-1] in FUNCTION_WORDS:
            return None
        if not _goes_on(text, tokens, last):
            return last if plain_entries(index, [*shared, *words]) else None
    return None


def _before_joint(text: str, tokens: Sequence[Token], first: int) -> int | None:
    """Return the index of the token that a comma or conjunction ties to the one at `first`."""
    for last in (first - 1, first - 2):
        if last >= 0 and _JOINT.fullmatch(text[tokens[last].end : tokens[first].start]):
            return last
    return None


def _after_joint(text: str, tokens: Sequence[Token], last: int) -> int | None:
    for first in (last + 1, last + 2):
        if first < len(tokens) and _JOINT.fullmatch(text[tokens[last].end : tokens[first].start]):
            return first
    return None


def _goes_on(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word belongs to the next: in "monitoring, performance tracking" nothing shares "monitoring"."""
    if at + 1 >= len(tokens) or tokens[at + 1].norm in FUNCTION_WORDS:
        return False
    return gap_kind(text, tokens[at].end, tokens[at + 1].start) == JOINED


def plain_entries(index: Index, words: list[str]) -> tuple[Entry, ...]:
    """Return the entries of a name that needs nothing around it to settle it."""
    node: TrieNode | int | None = index.trie
    for word in words[:-1]:
        node = node.get(word) if isinstance(node, dict) else None
    if not isinstance(node, dict):
        return ()
    found = (index.entries_of(node.get(form)) for form in (words[-1], *singulars(words[-1])))
    entries = next(filter(None, found), ())
    return tuple(e for e in entries if not e.ambiguous and not e.cased and not e.title)
