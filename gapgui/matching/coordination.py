"""Names that share a word: "supervised and unsupervised learning", "model training and evaluation"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gapgui.matching.candidates import Candidate, entries_of_singular
from gapgui.matching.index import entries_at
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.lists import JOINT
from gapgui.reading.tokens import JOINED, gap_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from gapgui.matching.entries import Entry
    from gapgui.matching.index import Index
    from gapgui.reading.tokens import Tokens

_JOINT = re.compile(rf"\s*+{JOINT}\s*+", re.IGNORECASE)
# The words of it.
_CONJUNCTIONS = frozenset(["and", "or", "und", "oder"])
# More items than this before a shared word are a list of something else.
MAX_ITEMS = 4
MAX_WORDS = 2


def find_elliptic(text: str, tokens: Tokens, firm: Sequence[Candidate], index: Index) -> list[Candidate]:
    """Return candidates for words that become a name with the last or first word of a neighbour's."""
    taken = {at for candidate in firm for at in range(candidate.first, candidate.last + 1)}
    found: list[Candidate] = []
    for candidate in firm:
        for more in _sharing(text, tokens, candidate, index):
            if taken.isdisjoint(range(more.first, more.last + 1)):
                taken.update(range(more.first, more.last + 1))
                found.append(more)
    return found


def _sharing(text: str, tokens: Tokens, head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield what shares a word of a name: its last or first one, a name of one word what its bracket holds.

    Most names stand by themselves, so that is asked at once.
    """
    if head.last > head.first:
        before, after = _before_joint(text, tokens, head.first), _after_joint(text, tokens, head.last)
    else:
        before, after = None, _in_bracket(text, tokens, head.last)
    if before is None and after is None:
        return
    yield from _sharing_last(text, tokens, tokens.norms[head.last], before, index)
    yield from _following(text, tokens, [tokens.norms[head.first]], after, index)


def _sharing_last(
    text: str, tokens: Tokens, shared: str, last: int | None, index: Index
) -> Iterator[Candidate]:
    """Yield "supervised" before "unsupervised learning"."""
    for _ in range(MAX_ITEMS):
        if last is None:
            return
        for first in range(max(0, last - MAX_WORDS + 1), last + 1):
            words = tokens.norms[first : last + 1]
            entries = plain_entries(index, [*words, shared])
            if entries and FUNCTION_WORDS.isdisjoint(words):
                yield Candidate(tokens.starts[first], tokens.ends[last], first, last, entries, 100.0)
                last = _before_joint(text, tokens, first)
                break
        else:
            return


def _following(
    text: str, tokens: Tokens, shared: list[str], first: int | None, index: Index
) -> Iterator[Candidate]:
    """Yield the items from the one at `first` on that are names after the shared word.

    "Evaluation" after "model training", "App Services" after "Azure Functions", both in "Azure (Functions, Storage)".
    """
    for _ in range(MAX_ITEMS):
        if first is None:
            return
        last = _item_end(text, tokens, shared, first, index)
        if last is None:
            return
        entries = plain_entries(index, [*shared, *tokens.norms[first : last + 1]])
        yield Candidate(tokens.starts[first], tokens.ends[last], first, last, entries, 100.0)
        first = _after_joint(text, tokens, last)


def _item_end(text: str, tokens: Tokens, shared: list[str], first: int, index: Index) -> int | None:
    """Return the index of the last word of the item at `first`, if it is a name after the shared word."""
    words: list[str] = []
    for last in range(first, min(first + MAX_WORDS, len(tokens.norms))):
        words.append(tokens.norms[last])
        if words[-1] in FUNCTION_WORDS:
            return None
        if not _goes_on(text, tokens, last):
            return last if plain_entries(index, [*shared, *words]) else None
    return None


def _before_joint(text: str, tokens: Tokens, first: int) -> int | None:
    """Return the index of the token that a comma or conjunction ties to the one at `first`."""
    if first > 0 and _is_joint(text, tokens.ends[first - 1], tokens.starts[first]):
        return first - 1
    # the word between the two is the conjunction itself
    if first > 1 and tokens.norms[first - 1] in _CONJUNCTIONS:
        return first - 2 if _is_joint(text, tokens.ends[first - 2], tokens.starts[first]) else None
    return None


def _after_joint(text: str, tokens: Tokens, last: int) -> int | None:
    if last + 1 < len(tokens.norms) and _is_joint(text, tokens.ends[last], tokens.starts[last + 1]):
        return last + 1
    if last + 2 < len(tokens.norms) and tokens.norms[last + 1] in _CONJUNCTIONS:
        return last + 2 if _is_joint(text, tokens.ends[last], tokens.starts[last + 2]) else None
    return None


def _in_bracket(text: str, tokens: Tokens, last: int) -> int | None:
    if last + 1 < len(tokens.norms) and text[tokens.ends[last] : tokens.starts[last + 1]] in {"(", " ("}:
        return last + 1
    return None


def _is_joint(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return gap != " " and _JOINT.fullmatch(gap) is not None


def _goes_on(text: str, tokens: Tokens, at: int) -> bool:
    """Tell whether a word belongs to the next: in "monitoring, performance tracking" nothing shares "monitoring"."""
    if at + 1 >= len(tokens.norms) or tokens.norms[at + 1] in FUNCTION_WORDS:
        return False
    return gap_kind(text, tokens.ends[at], tokens.starts[at + 1]) == JOINED


def plain_entries(index: Index, words: list[str]) -> tuple[Entry, ...]:
    """Return the entries of a name that needs nothing around it to settle it."""
    node: Mapping[str, Any] = index.trie
    for word in words[:-1]:
        below = node.get(word)
        if not isinstance(below, dict):
            return ()
        node = below
    entries = entries_at(node.get(words[-1])) or entries_of_singular(words[-1], node)
    return tuple(e for e in entries if not e.ambiguous and not e.cased and not e.title) if entries else ()
