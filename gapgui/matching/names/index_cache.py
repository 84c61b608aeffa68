"""Keep the index of a taxonomy in a file, so that a start needs no parsing."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import MISSING, fields
from functools import cache
from itertools import chain
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from gapgui.kept_file import keep, read_kept
from gapgui.matching.names.index import Index, Names, collect_names, index_of_names
from gapgui.taxonomy.collection import no_collection
from gapgui.taxonomy.rows import Rows
from gapgui.taxonomy.source import read_taxonomy_bytes
from gapgui.taxonomy.taxonomy import Category, Skill, Taxonomy
from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

# How each field of a skill, in its order, is made of what JSON gives; what has no default is text.
_MAKERS = tuple(str if part.default is MISSING else type(part.default) for part in fields(Skill))
_values_of_category = attrgetter(*(part.name for part in fields(Category)))
_values_of_skill = attrgetter(*(part.name for part in fields(Skill)))

SOURCES = (
    *(
        "kept_file.py",
        "matching/names/entries.py",
        "matching/names/index.py",
        "matching/names/index_cache.py",
    ),
    *("reading/addresses.py", "reading/english.py", "reading/english_words.txt"),
    *("reading/patterns.py", "reading/signs.py", "reading/tokens.py", "saying.py"),
    *("taxonomy/collection.py", "taxonomy/edges.py", "taxonomy/loading.py", "taxonomy/names.py"),
    *("taxonomy/rows.py", "taxonomy/schema.py", "taxonomy/source.py", "taxonomy/taxonomy.py"),
    "taxonomy/yaml_nodes.py",
)
"""The files of gapgui that decide what an index is made of, and which taxonomy gives one; a test keeps them whole."""


def load_index(path: Path, folder: Path | None) -> Index:
    """Return the index of a taxonomy file, from `folder` where it was kept there; without a folder nothing is kept.

    Raises:
        GapError: `not_found` or `bad_taxonomy`.
    """
    return load_index_of(read_taxonomy_bytes(path), path, folder)


def load_index_of(data: bytes, path: Path, folder: Path | None) -> Index:
    """Return the index of a taxonomy file's bytes, which need not be on this machine; `load_index` tells the rest.

    Raises:
        GapError: `bad_taxonomy`.
    """
    with no_collection():
        return _load(path, data, folder)


def _load(path: Path, data: bytes, folder: Path | None) -> Index:
    digest = hashlib.sha256(data).hexdigest()
    kept = folder / f"index-{digest[:16]}-{code_version()}.lines" if folder else None
    found = _read(kept, path, digest) if kept else None
    if found:
        return found
    taxonomy = _parsed(data, path)
    names = collect_names(taxonomy)
    if kept:
        keep(kept, "\n".join(_lines(taxonomy, names)).encode("utf-8"), others="index-*")
    return index_of_names(taxonomy, names)


def _parsed(data: bytes, path: Path) -> Taxonomy:
    """Return what a file says; where its index was kept nobody asks, and YAML is not imported."""
    from gapgui.taxonomy.loading import parse_taxonomy, usable

    return usable(*parse_taxonomy(data, path))


@cache
def code_version() -> str:
    """Return what changes whenever the code that makes an index does."""
    digest = hashlib.sha256(__version__.encode())
    package = Path(__file__).parents[2]
    for source in SOURCES:
        with suppress(OSError):  # a frozen program has no sources, and another version wherever they differ
            digest.update((package / source).read_bytes())
    return digest.hexdigest()[:12]


def _read(kept: Path, path: Path, digest: str) -> Index | None:
    """Return the kept index; None where there is none, or it is not as it was written."""
    try:
        told = read_kept(kept)
        return None if told is None else _index(told.decode("utf-8").split("\n"), path, digest)
    # whatever a file holds that others have made is made anew
    except (ValueError, TypeError, LookupError, AttributeError, RuntimeError):
        return None


def _index(lines: list[str], path: Path, digest: str) -> Index:
    """Return the index that lines tell as `_lines` does; most of them are read when they are looked at."""
    categories = [Category(*row) for row in json.loads(lines[0])]
    ids, firsts, letters, joined_letters, words = (_parts(line) for line in lines[1:6])
    counts, numbers = json.loads(lines[6]), json.loads(lines[7])
    rest = iter(lines[8:])
    spellings = {letter: _parts(line) for letter, line in zip(joined_letters, rest, strict=False)}
    taxonomy = Taxonomy(
        file=path,
        sha256=digest,
        categories=MappingProxyType({category.id: category for category in categories}),
        skills=Rows(dict(zip(ids, rest, strict=False)), _skill),
        umbrellas=Rows(dict(zip(ids, rest, strict=False)), _set),
        near=Rows(dict(zip(ids, rest, strict=False)), _set),
    )
    paths = Rows(dict(zip(firsts, rest, strict=False)), json.loads)
    correctable = Rows(dict(zip(letters, rest, strict=False)), _parts)
    joined = dict(zip(chain.from_iterable(spellings.values()), numbers, strict=True))
    return index_of_names(taxonomy, Names(counts, paths, joined, spellings, frozenset(words), correctable))


def _lines(taxonomy: Taxonomy, names: Names) -> Iterator[str]:
    """Yield what is kept: what all lookups need first, then a line for each thing that is made when it is looked at."""
    yield _told([_values_of_category(category) for category in taxonomy.categories.values()])
    yield from map(
        "\t".join, (taxonomy.skills, names.paths, names.correctable, names.spellings, sorted(names.words))
    )
    yield _told(names.counts)
    yield _told([names.joined[spelling] for own in names.spellings.values() for spelling in own])
    yield from map("\t".join, names.spellings.values())
    for skill in taxonomy.skills.values():
        yield _told([sorted(v) if isinstance(v, frozenset) else v for v in _values_of_skill(skill)])
    for edges in (taxonomy.umbrellas, taxonomy.near):
        yield from ("\t".join(sorted(edges[skill])) for skill in taxonomy.skills)
    yield from map(_told, names.paths.values())
    yield from map("\t".join, names.correctable.values())


def _told(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _parts(line: str) -> list[str]:
    return line.split("\t") if line else []


def _set(line: str) -> frozenset[str]:
    return frozenset(_parts(line))


def _skill(line: str) -> Skill:
    values: list[Any] = [make(value) for make, value in zip(_MAKERS, json.loads(line), strict=True)]
    return Skill(*values)
