"""Names that share a word: "supervised and unsupervised learning", "model training and evaluation"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.matching.candidates import Candidate
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.lists import JOINT
from gapgui.reading.tokens import JOINED, gap_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.index import Entry, Index, TrieNode
    from gapgui.reading.tokens import Token

_JOINT = re.compile(rf"\s*+{JOINT}\s*+", re.IGNORECASE)
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
        if candidate.last > candidate.first:
            for more in (
                *_sharing_last(text, tokens, candidate, index),
                *_sharing_first(text, tokens, candidate, index),
            ):
                if taken.isdisjoint(range(more.first, more.last + 1)):
                    taken.update(range(more.first, more.last + 1))
                    found.append(more)
    return found


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
            entries = _plain(index, [*words, shared])
            if entries and FUNCTION_WORDS.isdisjoint(words):
                yield Candidate(tokens[first].start, tokens[last].end, first, last, entries, 100.0)
                next_first = first
                break
        else:
            return


def _sharing_first(text: str, tokens: Sequence[Token], head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "evaluation" after "model training"."""
    shared = tokens[head.first].norm
    last = head.last
    for _ in range(MAX_ITEMS):
        first = _after_joint(text, tokens, last)
        if first is None:
            return
        entries = _plain(index, [shared, tokens[first].norm])
        if not entries or tokens[first].norm in FUNCTION_WORDS or _goes_on(text, tokens, first):
            return
        yield Candidate(tokens[first].start, tokens[first].end, first, first, entries, 100.0)
        last = first


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


def _plain(index: Index, words: list[str]) -> tuple[Entry, ...]:
    node: TrieNode | int | None = index.trie
    for word in words:
        node = node.get(word) if isinstance(node, dict) else None
    entries = index.entries_of(node)
    return tuple(e for e in entries if not e.ambiguous and not e.cased and not e.title)
