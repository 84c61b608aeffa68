"""Every place in a text that could name a skill, before its surroundings are asked."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from gapgui.matching.index import END, Entry, Index, TrieNode
from gapgui.matching.spelling import Correction, correct, is_slip
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.tokens import JOINED, SLASHED, Token, gap_kind, singulars, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_VERSIONED = re.compile(r"([a-z]{3,}|[a-z]\+\+)(\d{1,4})")
_SEPARATORS = re.compile(r"[^\w+#]|_")
_PLURAL_END = re.compile(r"(?<=[A-Z])s$")


class Candidate(NamedTuple):
    """Say that the tokens `first` to `last` (inclusive) may name the skills of `entries`.

    A `small` one is written in small letters though its names have capitals: only a list written so settles it.
    """

    start: int
    end: int
    first: int
    last: int
    entries: tuple[Entry, ...]
    score: float
    small: bool = False


def find_candidates(text: str, tokens: list[Token], index: Index) -> list[Candidate]:
    """Return all candidates, those with the same start longest first, starts ascending."""
    joined, trie, dull = index.joined, index.trie, index.dull
    norms = [token.norm for token in tokens]
    counts = Counter(norms)
    norms += ["", ""]
    found: list[Candidate] = []
    for first in range(len(tokens)):
        norm, following = norms[first], norms[first + 1]
        pair = norm + following
        is_split = (pair in joined or pair + norms[first + 2] in joined) and norm not in FUNCTION_WORDS
        if norm in dull and not is_split:
            continue
        node = trie.get(norm)
        if not is_split and _leads_nowhere(node, norm, following, index):
            continue
        options = dict(_joined(text, tokens, first, index)) if is_split else {}
        options.update(_names_at(text, tokens, first, index))
        if options:
            found += _cased(text, tokens, first, options, 100.0)
        elif correction := correct(norm, index):
            if is_slip(text, tokens, first, correction, index):
                found += _corrected(text, tokens, first, correction, index, is_repeated=counts[norm] > 1)
        elif node is None and norm not in joined:
            index.remember_dull(norm)
    return found


def _leads_nowhere(node: TrieNode | int | None, norm: str, following: str, index: Index) -> bool:
    """Tell at once that a word begins names, but none that the next word goes on with."""
    if not isinstance(node, dict) or END in node or norm in index.joined or norm[-1] == "s":
        return False
    return following not in node and f"/{following}" not in node and following[-1:] != "s"


def _names_at(
    text: str, tokens: list[Token], first: int, index: Index
) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """Yield the names that begin with the word at `first` and are written much as the taxonomy writes them."""
    norm = tokens[first].norm
    node = index.trie.get(norm)
    in_joined = norm in index.joined
    if in_joined:
        yield first, index.entries[index.joined[norm]]
    if norm[-1] == "s" and not index.entries_of(node):
        yield from _last_as_singular(index.trie, norm, first, index)
    if node is not None:
        yield from _walk(text, tokens, first, node, index)
    if norm[-1].isdigit() and not in_joined and not index.entries_of(node):
        yield from _versioned(norm, first, index)


def _walk(
    text: str, tokens: list[Token], first: int, node: TrieNode | int, index: Index
) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """Yield the names that begin with the word at `first`, its node given, by the index of their last word."""
    at = first
    while isinstance(node, dict):
        if END in node:
            yield at, index.entries_of(node)
        at += 1
        if at >= len(tokens) or len(node) == (END in node):
            return
        kind = gap_kind(text, tokens[at - 1].end, tokens[at].start)
        if kind not in {JOINED, SLASHED}:
            return
        word = ("/" if kind == SLASHED else "") + tokens[at].norm
        below = node.get(word)
        if word[-1] == "s" and not index.entries_of(below):
            yield from _last_as_singular(node, word, at, index)
        if below is None:
            return
        node = below


def _last_as_singular(
    node: TrieNode, word: str, at: int, index: Index
) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    for singular in singulars(word):
        entries = index.entries_of(node.get(singular))
        # "Cs" is no plural of a name by itself; "vector DBs" is
        if entries and (len(singular) > 2 or node is not index.trie):
            yield at, entries
            return


def _joined(
    text: str, tokens: list[Token], first: int, index: Index
) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """Yield names whose words the text splits otherwise: "postgre sql", "fast api"."""
    run = tokens[first].norm
    for last in range(first + 1, min(first + 3, len(tokens))):
        if (
            tokens[last].norm in FUNCTION_WORDS
            or gap_kind(text, tokens[last - 1].end, tokens[last].start) != JOINED
        ):
            return
        run += tokens[last].norm
        if run in index.joined:
            parts = [token.norm for token in tokens[first : last + 1]]
            yield last, tuple(e for e in index.entries[index.joined[run]] if _may_split(e, parts))


def _may_split(entry: Entry, parts: Sequence[str]) -> bool:
    """Tell whether a text may split a name so: "co-designing" is no code signing, whose words part elsewhere."""
    words = [token.norm for token in tokenize(entry.name)]
    return len(words) == 1 or len(words) > len(parts) or parts[0] == words[0] or parts[-1] == words[-1]


def _versioned(norm: str, first: int, index: Index) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """Yield the name in a word with a version glued to it: "python3"."""
    match = _VERSIONED.fullmatch(norm)
    entries = index.entries_of(index.trie.get(match.group(1))) if match else ()
    if entries:
        yield first, tuple(entry for entry in entries if not entry.ambiguous)


def _corrected(
    text: str, tokens: list[Token], first: int, correction: Correction, index: Index, *, is_repeated: bool
) -> Iterator[Candidate]:
    """Yield names that hold the word at `first` with its spelling corrected.

    What a document writes more than once in the same way is a name of its own.
    """
    node = index.trie.get(correction.word)
    if node is None:
        return
    options = {
        last: tuple(e for e in entries if not e.ambiguous and not e.cased)
        for last, entries in _walk(text, tokens, first, node, index)
    }
    if is_repeated:
        options.pop(first, None)
    yield from _cased(text, tokens, first, options, correction.score)


def _cased(
    text: str, tokens: list[Token], first: int, options: dict[int, tuple[Entry, ...]], score: float
) -> Iterator[Candidate]:
    """Yield the options, longest first, whose names may be written as the text writes them."""
    start = tokens[first].start
    for last in sorted(options, reverse=True):
        end = tokens[last].end
        entries = options[last]
        small = False
        if any(entry.cased for entry in entries):
            written = text[start:end]
            kept = tuple(e for e in entries if not e.cased or _same_case(written, e.name))
            small = not kept and score == 100 and written.islower()
            entries = entries if small else kept
        if entries:
            yield Candidate(start, end, first, last, entries, score, small)


def _same_case(written: str, name: str) -> bool:
    written, name = _SEPARATORS.sub("", written), _SEPARATORS.sub("", name)
    return written == name or _PLURAL_END.sub("", written) == name
