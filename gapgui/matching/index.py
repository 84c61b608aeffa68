"""All names of a taxonomy, arranged for finding them in one pass over a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from gapgui.reading.tokens import SLASHED, Tokens, gap_kind, singulars, tokenize
from gapgui.taxonomy.names import finds_singular

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

# Shorter names are found by their exact words only: "C I" is not CI.
MIN_JOINED = 4
# Letters; a shorter word that lacks its s is another one: a panda, a grail, Juno.
MIN_THING = 6
# A path through the trie ends at this key; no token is empty.
END = ""


class Entry(NamedTuple):
    """Tie one spelling of a name to its skill.

    `cased` names count only as they are written, `ambiguous` ones only where their surroundings settle it,
    a job's `title` only in a resume. `limited` ones don't count everywhere: titles, and names that some phrases bar.
    """

    skill: str
    name: str
    canonical: bool
    cased: bool
    ambiguous: bool
    title: bool
    limited: bool


# Values are further nodes, but for END, which holds the number of the entries of the name that ends there.
TrieNode = dict[str, "TrieNode | int"]


@dataclass(frozen=True, slots=True)
class Index:
    """Hold the names as a trie of words, as joined spellings, and the words themselves for correction.

    Trie and `joined` lead to numbers, those to `entries`: plain values, so that they can be kept in a file.
    `spellings` are the keys of `joined` in order. `vocabulary` groups the words that may be the target of a correction by their
    first letter. `beginnings` is a memory, no part of the value: what words that were seen may
    begin, as `look_up` found it.
    """

    taxonomy: Taxonomy
    trie: TrieNode
    joined: Mapping[str, int]
    spellings: Sequence[str]
    entries: Sequence[tuple[Entry, ...]]
    known_words: frozenset[str]
    vocabulary: Mapping[str, Sequence[str]]
    beginnings: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def entries_of(self, node: TrieNode | int | None) -> tuple[Entry, ...]:
        """Return the entries of the name that ends at a node of the trie; none where no name ends."""
        number = node.get(END) if isinstance(node, dict) else None
        return self.entries[number] if isinstance(number, int) else ()


def build_index(taxonomy: Taxonomy) -> Index:
    """Return the index of all names of a taxonomy."""
    trie: TrieNode = {}
    joined: dict[str, int] = {}
    entries: list[tuple[Entry, ...]] = []
    words: set[str] = set()
    correctable: set[str] = set()
    for skill in taxonomy.skills.values():
        for entry in _entries(skill):
            tokens = tokenize(entry.name)
            if not tokens.norms:
                continue
            for path in _paths(entry.name, tokens):
                _add(entries, _node(trie, path), END, entry)
            for thing in _thing(entry, tokens):
                _add(entries, _node(trie, (thing,)), END, entry)
                _add(entries, joined, thing, entry)
            for run_together in _run_together(entry.name, tokens):
                _add(entries, joined, run_together, entry)
            words.update(tokens.norms)
            # an acronym is spelled right or is another one
            if not entry.ambiguous and not entry.cased and not entry.title and not entry.name.isupper():
                correctable.update(norm for norm in tokens.norms if len(norm) >= MIN_JOINED)
    return Index(
        taxonomy, trie, joined, sorted(joined), entries, frozenset(words), _by_first_letter(correctable)
    )


def _entries(skill: Skill) -> Iterator[Entry]:
    limited = bool(skill.not_in)
    for name in skill.names:
        canonical, cased, ambiguous = name == skill.name, name in skill.case, name in skill.ambiguous
        yield Entry(skill.id, name, canonical, cased, ambiguous, title=False, limited=limited)
    for title in skill.titles:
        yield Entry(skill.id, title, canonical=False, cased=False, ambiguous=False, title=True, limited=True)


def _paths(name: str, tokens: Tokens) -> Iterator[tuple[str, ...]]:
    """Yield each way to write a name as words: a sign between words may be a space, and "&" is "and"."""
    words = tokens.norms
    gaps = tuple(zip(tokens.ends, tokens.starts[1:], strict=False))
    signs = [name[end:start].strip() for end, start in gaps]
    slashed = [gap_kind(name, end, start) == SLASHED for end, start in gaps]
    yield from _with_singular(name, tuple(words))
    if any(slashed):
        yield from _with_singular(
            name, (words[0], *("/" * s + w for s, w in zip(slashed, words[1:], strict=True)))
        )
    if "&" in signs:
        spelled = [words[0]]
        for sign, word in zip(signs, words[1:], strict=True):
            spelled += ["and", word] if sign == "&" else [word]
        yield tuple(spelled)


def _thing(entry: Entry, tokens: Tokens) -> Iterator[str]:
    """Yield the singular of a name that is a thing's in the plural: "Databases", "Firewalls", not "Genomics" or "Pandas"."""
    if len(tokens.norms) > 1 or entry.ambiguous or entry.cased or entry.title or not entry.name[1:].islower():
        return
    for singular in singulars(tokens.norms[0])[:1]:
        if len(singular) >= MIN_THING and not singular.endswith("ic"):
            yield singular


def _run_together(name: str, tokens: Tokens) -> Iterator[str]:
    """Yield a name without its blanks, and its singular where the text may have split it ("micro-service")."""
    for path in _with_singular(name, tuple(tokens.norms)):
        if len("".join(path)) >= MIN_JOINED:
            yield "".join(path)


def _with_singular(name: str, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a path, and its singular where the name finds that too."""
    yield path
    if finds_singular(name, path):
        slash = "/" if path[-1].startswith("/") else ""
        for singular in singulars(path[-1].removeprefix("/")):
            yield (*path[:-1], slash + singular)


def _node(trie: TrieNode, path: tuple[str, ...]) -> TrieNode:
    node = trie
    for word in path:
        child = node.setdefault(word, {})
        assert isinstance(child, dict)
        node = child
    return node


def _add(entries: list[tuple[Entry, ...]], numbers: dict[str, Any], key: str, entry: Entry) -> None:
    """Add an entry to those that `key` leads to."""
    number = numbers.setdefault(key, len(entries))
    if number == len(entries):
        entries.append((entry,))
    elif not any(e.skill == entry.skill and e.name == entry.name for e in entries[number]):
        entries[number] = (*entries[number], entry)


def _by_first_letter(words: set[str]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, list[str]] = {}
    for word in sorted(words):
        if word.isalpha():
            grouped.setdefault(word[0], []).append(word)
    return {letter: tuple(group) for letter, group in grouped.items()}
