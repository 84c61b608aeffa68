"""Work that is told with words between what was done and to what: "reviewed most of the team's code" is code review.

A skill is told so only where the taxonomy names it by the gerund ("reviewing code") and by another form of the verb
("review code"): what is named in one form alone may be a thing, as "operating systems" and "design systems" are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.matching.candidates import Candidate
from gapgui.matching.names.index import entries_at
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import Index, TrieNode
    from gapgui.reading.tokens import Tokens

# What may stand between a verb and its object beside the words that describe the object.
_BETWEEN = frozenset(
    [
        "a",
        "all",
        "an",
        "any",
        "both",
        "countless",
        "dozens",
        "each",
        "every",
        "few",
        "her",
        "his",
        "hundreds",
        "its",
        "many",
        "more",
        "most",
        "much",
        "my",
        "new",
        "numerous",
        "of",
        "other",
        "our",
        "several",
        "some",
        "such",
        "the",
        "their",
        "these",
        "this",
        "those",
        "three",
        "two",
        "various",
        "your",
    ]
)
MOST_BETWEEN = 7
# Words that describe the object: "the legacy payment code".
MOST_DESCRIBING = 3
# From "team's" to "code" no sign may stand that ends a thought.
_GAP = late_pattern(r"(?:['’]s?)?[ \t]{1,4}\n?[ \t]{0,4}|(?:['’]s?)?\n[ \t]{0,4}|[-‐‑]")
_DOUBLED = late_pattern(r"([bdglmnprt])\1$")


def told_work(text: str, tokens: Tokens, index: Index) -> Iterator[Candidate]:
    """Yield the work that is told so, in the order of the text."""
    norms = tokens.norms
    for at in range(len(norms) - 1):
        # most words are followed by no such word and are no past of a verb, which is told soonest
        between = norms[at + 1] in _BETWEEN
        if (between or norms[at].endswith("ed")) and (nodes := _nodes(norms[at], index)):
            found = (
                _with_object(text, tokens, at, nodes) if between else _right_behind(text, tokens, at, nodes)
            )
            if found:
                last, entries = found
                yield Candidate(tokens.starts[at], tokens.ends[last], at, last, entries, 100.0)


def _nodes(verb: str, index: Index) -> tuple[TrieNode, ...]:
    """Return where names begin with the gerund of a verb, and with its other forms; nothing where either is missing."""
    gerunds, others = _forms(verb)
    first = [node for form in gerunds if isinstance(node := index.trie.get(form), dict)]
    rest = [node for form in others if isinstance(node := index.trie.get(form), dict)]
    return (first[0], *rest) if first and rest else ()


def _forms(verb: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return how the gerund of a verb may be written, and its other forms, whichever of them is given."""
    stem = verb
    for ending in ("ing", "ed", "e"):
        if verb.endswith(ending) and len(verb) > len(ending) + 2:
            stem = verb.removesuffix(ending)
            break
    double = stem if _DOUBLED.search(stem) else stem + stem[-1]
    single = stem[:-1] if _DOUBLED.search(stem) else stem
    stems = dict.fromkeys((stem, double, single))
    return [each + "ing" for each in stems], [
        each + ending for each in stems for ending in ("", "e", "ed") if each + ending
    ]


def _with_object(
    text: str, tokens: Tokens, at: int, nodes: tuple[TrieNode, ...]
) -> tuple[int, tuple[Entry, ...]] | None:
    """Return the last word of the object and what its names mean, looking past the words that describe it."""
    norms, described = tokens.norms, 0
    for here in range(at + 1, min(at + 2 + MOST_BETWEEN, len(norms))):
        if not _GAP.fullmatch(text, tokens.ends[here - 1], tokens.starts[here]):
            return None
        if norms[here] in _BETWEEN:
            continue
        found = _named_alike(norms, here, nodes)
        if found:
            return found
        described += 1
        if norms[here] in FUNCTION_WORDS or described > MOST_DESCRIBING:
            return None
    return None


def _right_behind(
    text: str, tokens: Tokens, at: int, nodes: tuple[TrieNode, ...]
) -> tuple[int, tuple[Entry, ...]] | None:
    """Return the same of an object with nothing before it: few names have the past, as "reviewed code"."""
    if not _GAP.fullmatch(text, tokens.ends[at], tokens.starts[at + 1]):
        return None
    found = _named_alike(tokens.norms, at + 1, nodes)
    return found if found and _ends_behind(text, tokens, found[0]) else None


def _ends_behind(text: str, tokens: Tokens, last: int) -> bool:
    """Tell whether an object ends with a word: "developed API gateways" is of gateways."""
    after = last + 1
    if after == len(tokens.norms) or tokens.norms[after] in FUNCTION_WORDS:
        return True
    return not _GAP.fullmatch(text, tokens.ends[last], tokens.starts[after])


def _named_alike(
    norms: Sequence[str], here: int, nodes: tuple[TrieNode, ...]
) -> tuple[int, tuple[Entry, ...]] | None:
    """Return the longest object here of which the gerund and another form are names of one skill."""
    found = None
    gerund, others = nodes[0], list(nodes[1:])
    for last in range(here, min(here + 3, len(norms))):
        gerund = _below(gerund, norms[last])
        others = [_below(node, norms[last]) for node in others]
        known = {entry.skill for node in others for entry in entries_at(node)}
        entries = tuple(entry for entry in entries_at(gerund) if entry.skill in known)
        found = (last, entries) if entries else found
    return found


def _below(node: TrieNode, word: str) -> TrieNode:
    below = node.get(word)
    return below if isinstance(below, dict) else {}
