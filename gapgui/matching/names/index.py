"""All names of a taxonomy, arranged for finding them in one pass over a text."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from gapgui.matching.names.entries import Entries, Entry
from gapgui.reading.patterns import late_pattern
from gapgui.reading.tokens import SLASHED, gap_kind, singulars, tokenize, words_of
from gapgui.taxonomy.names import finds_singular
from gapgui.taxonomy.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from gapgui.taxonomy.taxonomy import Taxonomy

# Shorter names are found by their exact words only: "C I" is not CI.
MIN_JOINED = 4
# Letters; a shorter word that lacks its s is another one: a panda, a grail, Juno.
MIN_THING = 6
# What may join words otherwise than a blank does.
_SIGN = late_pattern(r"[/&+:*@!]")
# A path through the trie ends at this key; no token is empty.
END = ""

# Values are further nodes, but for END, which holds the entries of the name that ends there.
TrieNode = dict[str, "TrieNode | tuple[Entry, ...]"]


@dataclass(frozen=True, slots=True)
class Names:
    """Hold the names of a taxonomy as plain values, which can be kept in a file: each has a number.

    `paths` holds, by the first word of a name, its number and its words; `joined` the numbers of a spelling without
    blanks, `spellings` those by their first letters. `words` are all words of names, `correctable` those that may be meant by a slip of the pen.
    """

    counts: Sequence[int]
    paths: Mapping[str, Sequence[tuple[int, Sequence[str]]]]
    joined: Mapping[str, Sequence[int]]
    spellings: Mapping[str, Sequence[str]]
    words: frozenset[str]
    correctable: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Index:
    """Hold the names as a trie of words, as joined spellings, and the words themselves for correction.

    `spellings` are the keys of `joined`, `vocabulary` the words that may be the target of a correction, both by first letters
    and in order, `names` what all this was made of. `beginnings` is a memory, no part of the value: what words that were seen may begin, as `beginnings_of`
    found it.
    """

    taxonomy: Taxonomy
    trie: Mapping[str, TrieNode]
    joined: Mapping[str, Sequence[int]]
    spellings: Mapping[str, Sequence[str]]
    known_words: frozenset[str]
    vocabulary: Mapping[str, Sequence[str]]
    entries: Callable[[Sequence[int]], tuple[Entry, ...]]
    names: Names
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
    trie = Rows(names.paths, partial(make_node, entries))
    return Index(
        taxonomy, trie, names.joined, names.spellings, names.words, names.correctable, entries, names
    )


def make_node(
    entries: Callable[[Sequence[int]], tuple[Entry, ...]], paths: Sequence[tuple[int, Sequence[str]]]
) -> TrieNode:
    """Return the node of a first word, with all that is below it."""
    top: TrieNode = {}
    numbers: dict[tuple[str, ...], list[int]] = {}
    for number, path in paths:
        numbers.setdefault(tuple(path[1:]), []).append(number)
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
    paths: defaultdict[str, list[tuple[int, Sequence[str]]]] = defaultdict(list)
    joined: defaultdict[str, list[int]] = defaultdict(list)
    words: list[Sequence[str]] = []
    correctable: list[Sequence[str]] = []
    for number, (name, is_kept_apart) in enumerate(_named(taxonomy)):
        norms = words_of(name)
        if not norms:
            continue
        words.append(norms)
        # an acronym is spelled right or is another one
        if not is_kept_apart and not name.isupper():
            correctable.append(norms)
        ways = _with_singular(name, norms, is_kept_apart=is_kept_apart) if norms[-1][-1] == "s" else (norms,)
        for path in ways:
            paths[path[0]].append((number, path))
            spelling = "".join(path)
            if len(spelling) >= MIN_JOINED:
                joined[spelling].append(number)
        if _SIGN.search(name):
            for path in _with_signs(name):
                paths[path[0]].append((number, path))
    counts = [len(skill.names) + len(skill.titles) for skill in taxonomy.skills.values()]
    known = frozenset(chain.from_iterable(words))
    meant = {
        word for word in set(chain.from_iterable(correctable)) if len(word) >= MIN_JOINED and word.isalpha()
    }
    return Names(counts, dict(paths), joined, by_first_letter(joined), known, by_first_letter(meant))


def _named(taxonomy: Taxonomy) -> Iterator[tuple[str, bool]]:
    """Yield all names in the order of their numbers, and whether each is found only as written or where something settles it."""
    for skill in taxonomy.skills.values():
        apart = skill.ambiguous | skill.case | set(skill.titles)
        for name in (skill.name, *skill.aliases, *skill.titles):
            yield name, name in apart


def _with_signs(name: str) -> list[Sequence[str]]:
    """Return the ways to write a name with the signs between its words: its slashes, and "and" for "&"."""
    tokens = tokenize(name)
    words = tokens.norms
    gaps = list(zip(tokens.ends, tokens.starts[1:], strict=False))
    slashed = [gap_kind(name, end, start) == SLASHED for end, start in gaps]
    found: list[Sequence[str]] = []
    if any(slashed):
        path = [words[0], *("/" * s + w for s, w in zip(slashed, words[1:], strict=True))]
        found += _plural_ways(name, path)
    signs = [name[end:start].strip() for end, start in gaps]
    if "&" in signs:
        spelled = [words[0]]
        for sign, word in zip(signs, words[1:], strict=True):
            spelled += ["and", word] if sign == "&" else [word]
        found.append(spelled)
    return found


def _with_singular(name: str, words: Sequence[str], *, is_kept_apart: bool) -> list[Sequence[str]]:
    """Return the words of a name and, where the name finds them too, those of its singular."""
    ways = _plural_ways(name, words)
    if len(words) == 1 and not is_kept_apart and name[1:].islower():
        ways += [[thing] for thing in _things(words[0])]
    return ways


def _things(word: str) -> list[str]:
    """Return the singular of a thing's name in the plural: "databases", "firewalls", not "genomics" or "pandas"."""
    return [form for form in singulars(word)[:1] if len(form) >= MIN_THING and not form.endswith("ic")]


def _plural_ways(name: str, path: Sequence[str]) -> list[Sequence[str]]:
    """Return a path, and its singular where the name finds that too."""
    if not finds_singular(name, path):
        return [path]
    last = path[-1]
    slash = "/" if last[0] == "/" else ""
    return [path, *([*path[:-1], slash + form] for form in singulars(last.removeprefix("/")))]


def by_first_letter(words: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Return words by their first letters, those of a letter put in order when they are looked at."""
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        grouped[word[0]].append(word)
    return Rows(dict(sorted(grouped.items())), sorted)
