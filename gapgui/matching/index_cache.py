"""Keep the index of a taxonomy in a file, so that a start needs no parsing."""

from __future__ import annotations

import gc
import hashlib
import json
from contextlib import contextmanager, suppress
from dataclasses import MISSING, fields
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gapgui.matching.index import Entry, Index, build_index
from gapgui.taxonomy.loading import finish_taxonomy, parse_taxonomy, read_taxonomy_bytes, usable
from gapgui.taxonomy.taxonomy import Category, Skill
from gapgui.version import __version__
from gapgui.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.taxonomy.taxonomy import Taxonomy

# How each field of a skill, in its order, is made of what JSON gives; what has no default is text.
_MAKERS = tuple(str if part.default is MISSING else type(part.default) for part in fields(Skill))
_values_of_category = attrgetter(*(part.name for part in fields(Category)))
_values_of_skill = attrgetter(*(part.name for part in fields(Skill)))

SOURCES = (
    *("matching/index.py", "matching/index_cache.py"),
    *("reading/addresses.py", "reading/english.py", "reading/english_words.txt"),
    *("reading/signs.py", "reading/tokens.py", "saying.py"),
    *("taxonomy/edges.py", "taxonomy/loading.py", "taxonomy/names.py", "taxonomy/schema.py"),
    *("taxonomy/taxonomy.py", "taxonomy/yaml_nodes.py"),
)
"""The files of gapgui that decide what an index is made of, and which taxonomy gives one; a test keeps them whole."""

# Files of other taxonomies or versions that are left beside the newest.
KEPT = 3


def load_index(path: Path, folder: Path | None) -> Index:
    """Return the index of a taxonomy file, from `folder` where it was kept there; without a folder nothing is kept.

    Raises:
        GapError: `not_found` or `bad_taxonomy`.
    """
    data = read_taxonomy_bytes(path)
    with _no_collection():
        return _load(path, data, folder)


def _load(path: Path, data: bytes, folder: Path | None) -> Index:
    digest = hashlib.sha256(data).hexdigest()
    kept = folder / f"index-{digest[:16]}-{code_version()}.json" if folder else None
    found = _read(kept, path, digest) if kept else None
    if found:
        return found
    index = build_index(usable(*parse_taxonomy(data, path)))
    if kept:
        _write(kept, index)
    return index


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector from walking over and over through what is only growing: it takes two thirds of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@cache
def code_version() -> str:
    """Return what changes whenever the code that makes an index does."""
    digest = hashlib.sha256(__version__.encode())
    package = Path(__file__).parent.parent
    for source in SOURCES:
        with suppress(OSError):  # a frozen program has no sources, and another version wherever they differ
            digest.update((package / source).read_bytes())
    return digest.hexdigest()[:12]


def _read(kept: Path, path: Path, digest: str) -> Index | None:
    """Return the kept index; None where there is none, or it can't be made sense of."""
    try:
        plain = json.loads(kept.read_bytes())
        return _index(plain, _taxonomy(plain, path, digest))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _taxonomy(plain: dict[str, Any], path: Path, digest: str) -> Taxonomy:
    categories = {row[0]: Category(*row) for row in plain["categories"]}
    skills = {row[0]: _skill(row) for row in plain["skills"]}
    return finish_taxonomy(path, digest, categories, skills)


def _skill(row: list[Any]) -> Skill:
    values: list[Any] = [make(value) for make, value in zip(_MAKERS, row, strict=True)]
    return Skill(*values)


def _index(plain: dict[str, Any], taxonomy: Taxonomy) -> Index:
    entries = [tuple(Entry(*row) for row in rows) for rows in plain["entries"]]
    words, vocabulary, joined = frozenset(plain["words"]), plain["vocabulary"], plain["joined"]
    return Index(taxonomy, plain["trie"], joined, sorted(joined), entries, words, vocabulary)


def _plain(index: Index) -> dict[str, Any]:
    taxonomy = index.taxonomy
    return {
        "categories": [_values_of_category(category) for category in taxonomy.categories.values()],
        "skills": [tuple(map(_plain_value, _values_of_skill(skill))) for skill in taxonomy.skills.values()],
        "trie": index.trie,
        "joined": index.joined,
        "entries": index.entries,
        "words": sorted(index.known_words),
        "vocabulary": index.vocabulary,
    }


def _plain_value(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value


def _write(kept: Path, index: Index) -> None:
    """Keep an index, and only the newest others; a full or read-only disk costs time, nothing else."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        told = json.dumps(_plain(index), ensure_ascii=False, separators=(",", ":"))
        write_whole(kept, told.encode("utf-8"))
        others = sorted(
            kept.parent.glob("index-*.json"), key=lambda other: other.stat().st_mtime, reverse=True
        )
        for old in others[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
