"""The index of a taxonomy with own changes over it, made of the one below where nothing changed."""

from __future__ import annotations

from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from gapgui.errors import GapError
from gapgui.matching.names.entries import Entries
from gapgui.matching.names.index import Index, Names, by_first_letter, collect_names, entries_at, make_node
from gapgui.matching.names.index_cache import load_index
from gapgui.reading.tokens import words_of
from gapgui.taxonomy.collection import no_collection
from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own.keeping import read_own
from gapgui.taxonomy.own.laying import lay_over
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.rows import Overlaid, Rows
from gapgui.taxonomy.taxonomy import Taxonomy, TaxonomyProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from gapgui.matching.names.entries import Entry
    from gapgui.matching.names.index import TrieNode
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.laying import Laid
    from gapgui.taxonomy.taxonomy import Skill

    Way = tuple[int, Sequence[str]]

Value = TypeVar("Value")


def lay_index(base: Index, own: OwnChanges) -> tuple[Index, tuple[TaxonomyProblem, ...]]:
    """Return the index of a taxonomy with changes over it, and what can't be done of them.

    It finds what an index of the whole would find, and takes some milliseconds: only the names of the skills that
    differ are arranged anew. Words that only names taken away held are still known, so they are corrected to no other.
    """
    with no_collection():
        laid = laid_over(base, own)
        return index_of_laid(base, laid), laid.problems


def laid_over(base: Index, own: OwnChanges) -> Laid:
    """Return the taxonomy of an index with changes over it."""
    return lay_over(base.taxonomy, own, lambda name: name_owners(name, base))


def index_of_laid(base: Index, laid: Laid) -> Index:
    """Return the index of a taxonomy that was laid over that of another index."""
    former = {key: base.taxonomy.skills[key] for key in laid.changed if key in base.taxonomy.skills}
    now = {key: laid.taxonomy.skills[key] for key in laid.changed if key in laid.taxonomy.skills}
    return _with_names(base, laid.taxonomy, former, now)


def load_laid(file: Path, own: Path | None, folder: Path | None) -> tuple[Index, tuple[TaxonomyProblem, ...]]:
    """Return the index of a taxonomy file with a file of own changes over it, and the problems of the latter.

    Own changes that can't be read at all are such a problem.

    Raises:
        GapError: the taxonomy's, `not_found` or `bad_taxonomy`.
    """
    index = load_index(file, folder)
    return (index, ()) if own is None else lay_file(index, own)


def lay_file(base: Index, own: Path) -> tuple[Index, tuple[TaxonomyProblem, ...]]:
    """Return an index with a file of own changes over it; `load_laid` tells the rest."""
    try:
        read = read_own(own)
    except GapError as error:
        return base, (TaxonomyProblem(str(own), 1, 1, error.sentence),)
    if not facts(read.own):
        return base, read.problems
    laid, problems = lay_index(base, read.own)
    return laid, (*read.problems, *problems)


def name_owners(name: str, index: Index) -> frozenset[str]:
    """Return the ids of the skills that a name leads to, in any casing, joined or split, singular or plural."""
    words = words_of(name)
    if not words:
        return frozenset()
    node = index.trie.get(words[0])
    for word in words[1:]:
        below = node.get(word) if isinstance(node, dict) else None
        node = below if isinstance(below, dict) else None
    found = (*entries_at(node), *index.entries_joined("".join(words)))
    return frozenset(entry.skill for entry in found)


def other_holders(name: str, index: Index, skill: str = "") -> tuple[Skill, ...]:
    """Return the skills that have a name in any spelling, but for one."""
    key, skills = name_key(name), index.taxonomy.skills
    found = (skills[owner] for owner in sorted(name_owners(name, index)) if owner != skill)
    return tuple(each for each in found if key in map(name_key, (*each.names, *each.titles)))


def _with_names(
    base: Index, taxonomy: Taxonomy, former: Mapping[str, Skill], now: Mapping[str, Skill]
) -> Index:
    names, total = base.names, sum(base.names.counts)
    old, new = _collected(former), _collected(now)
    gone = _numbers(base, former)
    paths = _laid(names.paths, _kept_paths(names, old, new, gone), _shifted_paths(new, total))
    joined = _laid(names.joined, _kept_joined(names, old, new, gone), _shifted_joined(new, total))
    entries = partial(_entries, base, Entries(now, new.counts), total)
    trie = _laid_trie(base, paths, {*old.paths, *new.paths}, entries)
    lost = [spelling for spelling in old.joined if spelling not in joined]
    spellings = _laid_words(names.spellings, new.joined, lost)
    unheld = [
        word for way in old.paths.values() for _, (word, *more) in way if not more and word not in paths
    ]
    correctable = _laid_words(names.correctable, chain.from_iterable(new.correctable.values()), unheld)
    known = names.words | new.words
    both = Names((*names.counts, *new.counts), paths, joined, spellings, known, correctable)
    return Index(taxonomy, trie, joined, spellings, known, correctable, entries, both)


def _collected(skills: Mapping[str, Skill]) -> Names:
    return collect_names(Taxonomy(file=Path(), sha256="", skills=skills))


def _entries(base: Index, own: Entries, total: int, numbers: Sequence[int]) -> tuple[Entry, ...]:
    """Return the entries of one spelling: those of the index below by their numbers, one's own by what is beyond them."""
    below = base.entries([number for number in numbers if number < total])
    above = own([number - total for number in numbers if number >= total])
    return (*below, *above)


def _numbers(base: Index, skills: Iterable[str]) -> frozenset[int]:
    """Return the numbers of all names of some skills."""
    wanted = frozenset(skills)
    found: set[int] = set()
    at = 0
    for key, count in zip(base.taxonomy.skills, base.names.counts, strict=False):
        if key in wanted:
            found.update(range(at, at + count))
        at += count
    return frozenset(found)


def _kept_paths(names: Names, old: Names, new: Names, gone: frozenset[int]) -> dict[str, list[Way]]:
    """Return the paths of the words whose paths change, without those of the numbers that are gone."""
    return {
        word: [path for path in names.paths.get(word, ()) if path[0] not in gone]
        for word in (*old.paths, *new.paths)
    }


def _shifted_paths(new: Names, total: int) -> dict[str, list[Way]]:
    return {word: [(number + total, way) for number, way in ways] for word, ways in new.paths.items()}


def _kept_joined(names: Names, old: Names, new: Names, gone: frozenset[int]) -> dict[str, list[int]]:
    return {
        spelling: [number for number in names.joined.get(spelling, ()) if number not in gone]
        for spelling in (*old.joined, *new.joined)
    }


def _shifted_joined(new: Names, total: int) -> dict[str, list[int]]:
    return {spelling: [number + total for number in numbers] for spelling, numbers in new.joined.items()}


def _laid(
    below: Mapping[str, Sequence[Value]], kept: Mapping[str, list[Value]], added: Mapping[str, list[Value]]
) -> Mapping[str, Sequence[Value]]:
    """Return a mapping to lists in which those of some keys are others."""
    changed: dict[str, Sequence[Value]] = {
        key: [*values, *added.get(key, ())] for key, values in kept.items()
    }
    full = {key: values for key, values in changed.items() if values}
    return Overlaid(below, full, [key for key in changed if key not in full])


def _laid_trie(
    base: Index,
    paths: Mapping[str, Sequence[Way]],
    words: Iterable[str],
    entries: Callable[[Sequence[int]], tuple[Entry, ...]],
) -> Mapping[str, TrieNode]:
    touched = list(words)
    # made when they are looked at, as those below are: a file may hold a hundred thousand names
    nodes = Rows({word: paths[word] for word in touched if word in paths}, partial(make_node, entries))
    return Overlaid(base.trie, nodes, [word for word in touched if word not in nodes])


def _laid_words(
    below: Mapping[str, Sequence[str]], added: Iterable[str], lost: Iterable[str]
) -> Mapping[str, Sequence[str]]:
    """Return words by their first letters with some added and some taken away, those of a letter in order."""
    more, less = by_first_letter(added), by_first_letter(lost)
    letters = {*more, *less}
    return Overlaid(
        below,
        {
            letter: sorted({*below.get(letter, ()), *more.get(letter, ())}.difference(less.get(letter, ())))
            for letter in letters
        },
    )
