"""All names of a taxonomy, arranged for finding them in one pass over a text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from gapgui.matching.entries import Entries, Entry, Rows
from gapgui.reading.tokens import SLASHED, gap_kind, singulars, tokenize, words_of
from gapgui.taxonomy.names import finds_singular

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

# Shorter names are found by their exact words only: "C I" is not CI.
MIN_JOINED = 4
# Letters; a shorter word that lacks its s is another one: a panda, a grail, Juno.
MIN_THING = 6
# What may join words otherwise than a blank does.
_SIGN = re.compile(r"[/&+:*@!]")
# A path through the trie ends at this key; no token is empty.
END = ""

# Values are further nodes, but for END, which holds the entries of the name that ends there.
TrieNode = dict[str, "TrieNode | tuple[Entry, ...]"]


@dataclass(frozen=True, slots=True)
class Names:
    """Hold the names of a taxonomy as plain values, which can be kept in a file: each has a number.

    `paths` holds, by the first word of a name, its number and its other words; `joined` the numbers of a spelling without
    blanks, and its keys are in order. `words` are all words of names, `correctable` those that may be meant by a slip of the pen.
    """

    counts: Sequence[int]
    paths: Mapping[str, Sequence[Sequence[Any]]]
    joined: Mapping[str, Sequence[int]]
    words: frozenset[str]
    correctable: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Index:
    """Hold the names as a trie of words, as joined spellings, and the words themselves for correction.

    `spellings` are the keys of `joined` in order. `vocabulary` groups the words that may be the target of a correction by
    their first letter. `beginnings` is a memory, no part of the value: what words that were seen may begin, as `look_up`
    found it.
    """

    taxonomy: Taxonomy
    trie: Mapping[str, TrieNode]
    joined: Mapping[str, Sequence[int]]
    spellings: Sequence[str]
    known_words: frozenset[str]
    vocabulary: Mapping[str, Sequence[str]]
    entries: Entries
    beginnings: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def entries_joined(self, spelling: str) -> tuple[Entry, ...]:
        """Return the entries of the names that are written so when their blanks are left out."""
        return self.entries(self.joined.get(spelling, ()))


def entries_at(node: TrieNode | tuple[Entry, ...] | None) -> tuple[Entry, ...]:
    """Return the entries of the name that ends at a node of the trie; none where no name ends."""
    found = node.get(END, ()) if isinstance(node, dict) else ()
    return found if isinstance(found, tuple) else ()


def build_index(taxonomy: Taxonomy) -> Index:
    """Return the index of all names of a taxonomy."""
    return index_of_names(taxonomy, collect_names(taxonomy))


def index_of_names(taxonomy: Taxonomy, names: Names) -> Index:
    """Return the index of names that were collected, its entries and nodes made when they are looked at."""
    entries = Entries(taxonomy.skills, names.counts)
    trie = Rows(names.paths, partial(_node, entries))
    return Index(taxonomy, trie, names.joined, list(names.joined), names.words, names.correctable, entries)


def _node(entries: Entries, paths: Sequence[Sequence[Any]]) -> TrieNode:
    """Return the node of a first word, with all that is below it."""
    top: TrieNode = {}
    numbers: dict[tuple[str, ...], list[int]] = {}
    for path in paths:
        numbers.setdefault(tuple(path[1:]), []).append(path[0])
    for words, own in numbers.items():
        node = top
        for word in words:
            below = node.setdefault(word, {})
            assert isinstance(below, dict)
            node = below
        node[END] = entries(own)
    return top


def collect_names(taxonomy: Taxonomy) -> Names:
    """Return all names of a taxonomy, in all ways to write them."""
    paths: defaultdict[str, list[tuple[Any, ...]]] = defaultdict(list)
    joined: defaultdict[str, list[int]] = defaultdict(list)
    words: set[str] = set()
    correctable: set[str] = set()
    for number, (skill, name) in enumerate(_named(taxonomy)):
        norms = words_of(name)
        if not norms:
            continue
        plain = _with_singular(name, norms)
        things = _thing(skill, name, norms) if len(norms) == 1 else []
        for path in (*plain, *things, *_with_signs(name)):
            paths[path[0]].append((number, *path[1:]))
        for path in (*plain, *things):
            spelling = "".join(path)
            if len(spelling) >= MIN_JOINED:
                joined[spelling].append(number)
        words.update(norms)
        # an acronym is spelled right or is another one
        if not _is_kept_apart(skill, name) and not name.isupper():
            correctable.update(norms)
    counts = [len(skill.names) + len(skill.titles) for skill in taxonomy.skills.values()]
    in_order = {spelling: joined[spelling] for spelling in sorted(joined)}
    return Names(counts, dict(paths), in_order, frozenset(words), _by_first_letter(correctable))


def _named(taxonomy: Taxonomy) -> Iterator[tuple[Skill, str]]:
    """Yield all names in the order of their numbers."""
    for skill in taxonomy.skills.values():
        for name in (*skill.names, *skill.titles):
            yield skill, name


def _is_kept_apart(skill: Skill, name: str) -> bool:
    """Tell whether a name is found only as it is written, or where something settles it."""
    return name in skill.ambiguous or name in skill.case or name in skill.titles


def _with_signs(name: str) -> list[Sequence[str]]:
    """Return the ways to write a name with the signs between its words: its slashes, and "and" for "&"."""
    if _SIGN.search(name) is None:
        return []
    tokens = tokenize(name)
    words = tokens.norms
    gaps = list(zip(tokens.ends, tokens.starts[1:], strict=False))
    slashed = [gap_kind(name, end, start) == SLASHED for end, start in gaps]
    found: list[Sequence[str]] = []
    if any(slashed):
        path = [words[0], *("/" * s + w for s, w in zip(slashed, words[1:], strict=True))]
        found += _with_singular(name, path)
    signs = [name[end:start].strip() for end, start in gaps]
    if "&" in signs:
        spelled = [words[0]]
        for sign, word in zip(signs, words[1:], strict=True):
            spelled += ["and", word] if sign == "&" else [word]
        found.append(spelled)
    return found


def _thing(skill: Skill, name: str, words: Sequence[str]) -> list[Sequence[str]]:
    """Return the singular of a name that is a thing's in the plural: "Databases", "Firewalls", not "Genomics" or "Pandas"."""
    if words[0][-1] != "s" or not name[1:].islower() or _is_kept_apart(skill, name):
        return []
    forms = singulars(words[0])[:1]
    return [[form] for form in forms if len(form) >= MIN_THING and not form.endswith("ic")]


def _with_singular(name: str, path: Sequence[str]) -> list[Sequence[str]]:
    """Return a path, and its singular where the name finds that too."""
    last = path[-1]
    if last[-1] != "s" or not finds_singular(name, path):
        return [path]
    slash = "/" if last[0] == "/" else ""
    return [path, *([*path[:-1], slash + form] for form in singulars(last.removeprefix("/")))]


def _by_first_letter(words: set[str]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= MIN_JOINED and word.isalpha():
            grouped.setdefault(word[0], []).append(word)
    return {letter: tuple(group) for letter, group in grouped.items()}
