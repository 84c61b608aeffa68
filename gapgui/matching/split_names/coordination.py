"""Names that share a word: "supervised and unsupervised learning", "model training and evaluation"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gapgui.matching.candidates import Candidate, entries_of_singular
from gapgui.matching.names.index import entries_at
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.lists import JOINT
from gapgui.reading.patterns import late_pattern
from gapgui.reading.tokens import JOINED, gap_kind, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import Index
    from gapgui.reading.tokens import Tokens

_JOINT = late_pattern(rf"\s*+{JOINT}\s*+", re.IGNORECASE)
# "server- and client-side": a hyphen at a word's end says that its rest follows.
_JOINT_BEFORE = late_pattern(rf"-?\s*+{JOINT}\s*+", re.IGNORECASE)
# The words of it.
_CONJUNCTIONS = frozenset(["and", "or", "und", "oder"])
_OPENED = ("(", " (")
_OPENINGS = frozenset(_OPENED)
# "your desk will be clean, maintainable code": what somebody or something is goes with no name that follows.
_IS = frozenset(["am", "are", "be", "been", "being", "is", "was", "were"])
# How well one knows an item, or what leads up to it, is no part of it.
_NO_PART = frozenset(
    [
        "advanced",
        "applied",
        "basic",
        "classical",
        "deep",
        "good",
        "including",
        "like",
        "modern",
        "practical",
        "solid",
        "strong",
        "through",
        "using",
    ]
)
# What is done for a team as well: "schema design and management for a team of four".
_DUTIES = frozenset(["coordination", "leadership", "management", "planning", "support"])
_WHOSE = frozenset(["for", "of"])
# A word of these adds nothing: "data security and governance frameworks".
_MEANS = frozenset(
    [
        "frameworks",
        "methods",
        "practices",
        "principles",
        "processes",
        "standards",
        "techniques",
        "tooling",
        "tools",
    ]
)
# More items than this before a shared word are a list of something else.
MAX_ITEMS = 4
MAX_WORDS = 2


def with_elliptic(text: str, tokens: Tokens, firm: Sequence[Candidate], index: Index) -> list[Candidate]:
    """Return the candidates and, among them, words that become a name with the last or first word of a neighbour's.

    Such a word is no open name of its own where its neighbour's first word is a maker's: "Azure Functions, Storage".
    """
    taken = {at: c for c in firm for at in range(c.first, c.last + 1)}
    found: list[Candidate] = []
    for head in firm:
        if not _is_tied(text, tokens, head):
            continue
        for more in _sharing(text, tokens, head, index):
            words = range(more.first, more.last + 1)
            if taken.keys().isdisjoint(words) or _outdoes(
                more, taken.get(more.first), text, head, tokens, index
            ):
                taken.update(dict.fromkeys(words, more))
                found.append(more)
    return [*(c for c in firm if taken[c.first] is c), *found]


def _is_tied(text: str, tokens: Tokens, head: Candidate) -> bool:
    """Tell whether a bracket opens behind a name, or a sign or conjunction stands beside one of several words; most have neither."""
    first, last = head.first, head.last
    if _is_opened(text, tokens, head):
        return True
    return first < last and (
        _before_joint(text, tokens, first) is not None or _after_joint(text, tokens, last) is not None
    )


def _outdoes(
    more: Candidate,
    other: Candidate | None,
    text: str,
    head: Candidate,
    tokens: Tokens,
    index: Index,
) -> bool:
    """Tell whether a word is part of its neighbour's name, as a maker's product is, rather than an open name of its own."""
    if other is None or not other.first == more.first == more.last == other.last:
        return False
    if not all(entry.ambiguous for entry in other.entries):
        return False
    if more.first < head.first and text[more.start].islower():
        # "unit/perf/E2E testing": between slashes it is a word before the one that it shares
        return text[more.end : more.end + 1] == "/"
    if not text[more.start].isupper():
        return False
    if {entry.skill for entry in other.entries} & {entry.skill for entry in more.entries}:
        return False
    if more.first < head.first:
        # "Linear / logistic regression": a product's name would be written as one
        return text[head.start : head.end].islower() and head.entries[0].skill != more.entries[0].skill
    # "Google Cloud (Run, Storage)" or "Azure Functions, Storage"
    is_maker = _is_opened(text, tokens, head) or plain_entries(index, [tokens.norms[head.first]])
    return text[head.start].isupper() and bool(is_maker)


def _sharing(text: str, tokens: Tokens, head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield what shares a word of a name: its last or first one, and what its bracket holds."""
    if head.last > head.first:
        yield from _sharing_last(text, tokens, head, index)
        yield from _sharing_first(text, tokens, head, index)
    yield from _in_bracket(text, tokens, head, index)


def _sharing_last(text: str, tokens: Tokens, head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "supervised" before "unsupervised learning", "server-" before "client-side rendering"."""
    norms = tokens.norms[head.first : head.last + 1]
    # "bulk and single-cell RNA-seq" shares two words
    ends = [norms[-1:], norms[-2:]] if len(norms) > 2 and norms[-2] not in FUNCTION_WORDS else [norms[-1:]]
    next_first = head.first
    for _ in range(MAX_ITEMS):
        last = _before_joint(text, tokens, next_first)
        if last is None:
            return
        item = next((i for end in ends for i in _ending(text, tokens, last, end, index)), None)
        if item is None:
            return
        yield item
        next_first = item.first


def _ending(text: str, tokens: Tokens, last: int, end: list[str], index: Index) -> Iterator[Candidate]:
    """Yield the items of one or two words, `last` their last, that are names before what they share."""
    for first in range(max(0, last - MAX_WORDS + 1), last + 1):
        words = tokens.norms[first : last + 1]
        entries = plain_entries(index, [*words, *end])
        if (
            entries
            and FUNCTION_WORDS.isdisjoint(words)
            and not _is_said(tokens, first)
            and _is_whole(text, tokens, first, last)
            and (first == last or gap_kind(text, tokens.ends[first], tokens.starts[last]) == JOINED)
        ):
            yield Candidate(tokens.starts[first], tokens.ends[last], first, last, entries, 100.0)


def _sharing_first(text: str, tokens: Tokens, head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "evaluation" after "model training", "App Services" after "Azure Functions"."""
    shared = tokens.norms[head.first]
    first = _after_joint(text, tokens, head.last)

    def sharing(words: list[str]) -> tuple[Entry, ...]:
        return plain_entries(index, [shared, *words])

    found = list(_items(text, tokens, first, sharing))
    if not found and first is not None:
        # a word between that shares nothing: "data security, compliance, and governance frameworks"
        past = _after_joint(text, tokens, first)
        found = [c for c in _items(text, tokens, past, sharing) if _before_means(tokens, c.last)]
    yield from found


def _before_means(tokens: Tokens, last: int) -> bool:
    return last + 1 < len(tokens.norms) and tokens.norms[last + 1] in _MEANS


def _is_whole(text: str, tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether words before a comma are all of their item: in "test moderation, data analysis" nothing is shared."""
    if text[tokens.ends[last] : tokens.ends[last] + 1] != "," or first == 0:
        return True
    before, start, end = tokens.norms[first - 1], tokens.starts[first - 1], tokens.ends[first - 1]
    if before in FUNCTION_WORDS or before in _NO_PART or gap_kind(text, end, tokens.starts[first]) != JOINED:
        return True
    # "Write unit, integration and load tests"
    return text[start].isupper() and text[start + 1 : end].islower()


def _is_said(tokens: Tokens, first: int) -> bool:
    """Tell whether the word is what its sentence says of something, no part of a list of names."""
    return first > 0 and tokens.norms[first - 1] in _IS


def _in_bracket(text: str, tokens: Tokens, head: Candidate, index: Index) -> Iterator[Candidate]:
    """Yield "Storage" in "Azure (Functions, Storage)", "hooks" in "React.js (hooks)", "offline" in "RL (online/offline)"."""
    if not _is_opened(text, tokens, head):
        return
    last = tokens.norms[head.last]
    name = tokenize(index.taxonomy.skills[head.entries[0].skill].name).norms
    before = [[last], name] if head.first == head.last else [name]

    def sharing(words: list[str]) -> tuple[Entry, ...]:
        ways = [*([*word, *words] for word in before), [*words, last], [*words, name[-1]]]
        return next(filter(None, (plain_entries(index, way) for way in ways)), ())

    yield from _items(text, tokens, head.last + 1, sharing)


def _is_opened(text: str, tokens: Tokens, head: Candidate) -> bool:
    """Tell whether a bracket opens behind a name."""
    if not text.startswith(_OPENED, head.end):
        return False
    first = head.last + 1
    return first < len(tokens.norms) and text[head.end : tokens.starts[first]] in _OPENINGS


def _items(
    text: str, tokens: Tokens, first: int | None, naming: Callable[[list[str]], tuple[Entry, ...]]
) -> Iterator[Candidate]:
    """Yield the items from the one at `first` on that name something with the word they share."""
    for _ in range(MAX_ITEMS):
        item = None if first is None else _item_at(text, tokens, first, naming)
        if item is None:
            return
        yield item
        first = _after_joint(text, tokens, item.last)


def _item_at(
    text: str, tokens: Tokens, first: int, naming: Callable[[list[str]], tuple[Entry, ...]]
) -> Candidate | None:
    """Return the item that begins at `first`, if it names something with the word it shares."""
    words: list[str] = []
    for last in range(first, min(first + MAX_WORDS, len(tokens.norms))):
        words.append(tokens.norms[last])
        if words[-1] in FUNCTION_WORDS:
            return None
        if not _goes_on(text, tokens, last):
            entries = () if _is_duty(tokens, last) else naming(words)
            return (
                Candidate(tokens.starts[first], tokens.ends[last], first, last, entries, 100.0)
                if entries
                else None
            )
    return None


def _is_duty(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is what one does for people rather than know-how of what stands before it."""
    return tokens.norms[at] in _DUTIES and at + 1 < len(tokens.norms) and tokens.norms[at + 1] in _WHOSE


def _before_joint(text: str, tokens: Tokens, first: int) -> int | None:
    """Return the index of the token that a comma or conjunction ties to the one at `first`."""
    if first == 0:
        return None
    gap = text[tokens.ends[first - 1] : tokens.starts[first]]
    if gap != " " and _JOINT_BEFORE.fullmatch(gap):
        return first - 1
    # the word between the two is the conjunction itself
    if first > 1 and tokens.norms[first - 1] in _CONJUNCTIONS:
        tied = _JOINT_BEFORE.fullmatch(text, tokens.ends[first - 2], tokens.starts[first])
        return first - 2 if tied else None
    return None


def _after_joint(text: str, tokens: Tokens, last: int) -> int | None:
    """Return the index of the token that a comma or conjunction ties to the one at `last`; "and" is none."""
    norms = tokens.norms
    if last + 1 >= len(norms):
        return None
    if norms[last + 1] not in _CONJUNCTIONS:
        gap = text[tokens.ends[last] : tokens.starts[last + 1]]
        tied = gap != " " and norms[last + 1] not in FUNCTION_WORDS and _JOINT.fullmatch(gap)
        return last + 1 if tied else None
    if last + 2 < len(norms) and norms[last + 2] not in FUNCTION_WORDS:
        tied = _JOINT.fullmatch(text, tokens.ends[last], tokens.starts[last + 2])
        return last + 2 if tied else None
    return None


def _goes_on(text: str, tokens: Tokens, at: int) -> bool:
    """Tell whether a word belongs to the next: in "monitoring, performance tracking" nothing shares "monitoring"."""
    if at + 1 >= len(tokens.norms) or tokens.norms[at + 1] in FUNCTION_WORDS:
        return False
    if gap_kind(text, tokens.ends[at], tokens.starts[at + 1]) != JOINED:
        return False
    return tokens.norms[at + 1] not in _MEANS or _goes_on(text, tokens, at + 1)


def plain_entries(index: Index, words: list[str]) -> tuple[Entry, ...]:
    """Return the entries of a name that needs nothing around it to settle it."""
    entries = entries_of(index, words)
    return tuple(e for e in entries if not e.ambiguous and not e.cased and not e.title) if entries else ()


def entries_of(index: Index, words: list[str]) -> tuple[Entry, ...]:
    """Return the entries of a name, whatever it needs."""
    node: Mapping[str, Any] = index.trie
    for word in words[:-1]:
        below = node.get(word)
        if not isinstance(below, dict):
            return ()
        node = below
    return entries_at(node.get(words[-1])) or entries_of_singular(words[-1], node)
