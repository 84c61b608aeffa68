"""Every place in a text that could name a skill, before its surroundings are asked."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from gapgui.matching.names.beginnings import beginnings_of
from gapgui.matching.names.index import END, entries_at
from gapgui.matching.names.spelling import Correction, is_slip
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.patterns import late_pattern
from gapgui.reading.tokens import BROKEN, JOINED, Tokens, gap_kind, singulars, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import Index, TrieNode

_SEPARATORS = late_pattern(r"[^\w+#]|_")
_PLURAL_END = late_pattern(r"(?<=[A-Z])s$")
_is_cased = attrgetter("cased")


class Candidate(NamedTuple):
    """Say that the tokens `first` to `last` (inclusive) may name the skills of `entries`.

    A `small` one is written in small letters, or all in capitals, though its names are not: only a list written so
    settles it.
    """

    start: int
    end: int
    first: int
    last: int
    entries: tuple[Entry, ...]
    score: float
    small: bool = False


def find_candidates(text: str, tokens: Tokens, index: Index) -> list[Candidate]:
    """Return all candidates, those with the same start longest first, starts ascending.

    Most words begin nothing, most others no name with the word that follows: that is told here, without a call.
    """
    norms = [*tokens.norms, "", ""]
    counts: Counter[str] = Counter()
    found: list[Candidate] = []
    joined, starts, ends = index.joined, tokens.starts, tokens.ends
    for first, begins in enumerate(beginnings_of(tokens.norms, index)):
        if begins is None:
            continue
        alone, node, slashed, joins, correction, plain = begins
        second = norms[first + 1]
        options: dict[int, tuple[Entry, ...]] | None = None if alone is None else {first: alone}
        if node is not None and (
            second in node or ((slashed or second[-1:] == "s") and _goes_on(second, node, slashed=slashed))
        ):
            options = options or {}
            _add_longer(text, tokens, first, node, options)
        # what is written as the taxonomy writes it is found already
        if joins and second[:2] in joins:
            options = options or {}
            pair = norms[first] + second
            if (pair in joined and first + 1 not in options) or pair + norms[first + 2] in joined:
                _add_joined(text, tokens, first, options, index)
        if plain and alone is not None and options is not None and len(options) == 1:
            found.append(Candidate(starts[first], ends[first], first, first, alone, 100.0))
        elif options:
            found += _written_so(text, tokens, first, options, 100.0)
        elif correction and is_slip(text, tokens, first, correction, index):
            counts = counts or Counter(norms)
            is_repeated = counts[norms[first]] > 1
            found += _corrected(text, tokens, first, correction, index, is_repeated=is_repeated)
    return found


def _goes_on(word: str, node: TrieNode, *, slashed: bool) -> bool:
    """Tell whether a name may go on with a word behind a slash, or with its singular."""
    if word[-1:] != "s":
        return slashed and "/" + word in node
    return slashed or word[:-1] in node or word[:-2] in node or word[:-3] + "y" in node


def _add_longer(
    text: str, tokens: Tokens, first: int, node: TrieNode, options: dict[int, tuple[Entry, ...]]
) -> None:
    """Add the names that go on after the word at `first`, its node given, by the index of their last word."""
    for at in range(first + 1, len(tokens.norms)):
        kind = gap_kind(text, tokens.ends[at - 1], tokens.starts[at])
        if kind == BROKEN:
            return
        word = tokens.norms[at] if kind == JOINED else "/" + tokens.norms[at]
        below = node.get(word)
        entries = entries_at(below)
        if word[-1] == "s" and not entries:
            entries = entries_of_singular(word, node)
        if entries:
            options[at] = entries
        if not isinstance(below, dict) or len(below) == (END in below):
            return
        node = below


def entries_of_singular(word: str, node: Mapping[str, Any]) -> tuple[Entry, ...]:
    """Return the entries of the name that ends with the singular of a word: "vector DBs"."""
    for form in singulars(word):
        entries = entries_at(node.get(form))
        if entries:
            return entries
    return ()


def _add_joined(
    text: str, tokens: Tokens, first: int, options: dict[int, tuple[Entry, ...]], index: Index
) -> None:
    """Add names whose words the text splits otherwise ("postgre sql", "fast api") to those that it writes as the taxonomy does."""
    run = tokens.norms[first]
    for last in range(first + 1, min(first + 3, len(tokens.norms))):
        if (
            tokens.norms[last] in FUNCTION_WORDS
            or gap_kind(text, tokens.ends[last - 1], tokens.starts[last]) != JOINED
        ):
            return
        run += tokens.norms[last]
        if run in index.joined and last not in options:
            parts = tokens.norms[first : last + 1]
            options[last] = tuple(e for e in index.entries_joined(run) if _may_split(e, parts))


def _may_split(entry: Entry, parts: Sequence[str]) -> bool:
    """Tell whether a text may split a name so: "co-designing" is no code signing, whose words part elsewhere."""
    words = words_of(entry.name)
    return len(words) == 1 or len(words) > len(parts) or parts[0] == words[0] or parts[-1] == words[-1]


def _corrected(
    text: str, tokens: Tokens, first: int, correction: Correction, index: Index, *, is_repeated: bool
) -> list[Candidate]:
    """Return names that hold the word at `first` with its spelling corrected.

    What a document writes more than once in the same way is a name of its own.
    """
    node = index.trie.get(correction.word)
    if not isinstance(node, dict):
        return []
    named = {} if is_repeated else {first: entries_at(node)}
    _add_longer(text, tokens, first, node, named)
    options = {at: tuple(e for e in named[at] if not e.ambiguous and not e.cased) for at in named}
    return _written_so(text, tokens, first, options, correction.score)


def _written_so(
    text: str, tokens: Tokens, first: int, options: dict[int, tuple[Entry, ...]], score: float
) -> list[Candidate]:
    """Return the options, longest first, whose names may be written as the text writes them."""
    start = tokens.starts[first]
    found: list[Candidate] = []
    for last in sorted(options, reverse=True) if len(options) > 1 else options:
        end, entries, small = tokens.ends[last], options[last], False
        if any(map(_is_cased, entries)):
            written = text[start:end]
            kept = tuple(e for e in entries if not e.cased or _same_case(written, e.name))
            small = not kept and score == 100 and (written.islower() or written.isupper())
            entries = entries if small else kept
        if entries:
            found.append(Candidate(start, end, first, last, entries, score, small))
    return found


def _same_case(written: str, name: str) -> bool:
    if written == name:
        return True
    written, name = _SEPARATORS.sub("", written), _SEPARATORS.sub("", name)
    return written == name or _PLURAL_END.sub("", written) == name
