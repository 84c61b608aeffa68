"""Keep the index of a taxonomy in a file, so that a start needs no parsing."""

from __future__ import annotations

import gc
import hashlib
import json
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gapgui.matching import index as index_module
from gapgui.matching.index import Entry, Index, build_index
from gapgui.reading import tokens
from gapgui.taxonomy import schema
from gapgui.taxonomy.loading import finish_taxonomy, parse_taxonomy, read_taxonomy_bytes, usable
from gapgui.taxonomy.taxonomy import Category, Skill
from gapgui.version import __version__
from gapgui.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.taxonomy.taxonomy import Taxonomy

_SETS = ("case", "ambiguous", "plain")
_LISTS = ("aliases", "titles", "implies", "related", "contexts", "not_in")
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
    for module in (tokens, schema, index_module):
        source = Path(module.__file__ or "")
        digest.update(source.read_bytes() if source.suffix == ".py" and source.is_file() else b"")
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
    skills: dict[str, Skill] = {}
    for row in plain["skills"]:
        fields: dict[str, Any] = {name: tuple(values) for name, values in zip(_LISTS, row[4:10], strict=True)}
        fields |= {name: frozenset(values) for name, values in zip(_SETS, row[10:], strict=True)}
        skills[row[0]] = Skill(*row[:4], **fields)
    return finish_taxonomy(path, digest, categories, skills)


def _index(plain: dict[str, Any], taxonomy: Taxonomy) -> Index:
    entries = [tuple(Entry(*row) for row in rows) for rows in plain["entries"]]
    words, vocabulary, joined = frozenset(plain["words"]), plain["vocabulary"], plain["joined"]
    return Index(taxonomy, plain["trie"], joined, entries, words, vocabulary)


def _plain(index: Index) -> dict[str, Any]:
    taxonomy = index.taxonomy
    return {
        "categories": [(c.id, c.name, c.track, c.broader) for c in taxonomy.categories.values()],
        "skills": [
            (
                *(s.id, s.name, s.category, s.track),
                *(getattr(s, name) for name in _LISTS),
                *(sorted(getattr(s, name)) for name in _SETS),
            )
            for s in taxonomy.skills.values()
        ],
        "trie": index.trie,
        "joined": index.joined,
        "entries": index.entries,
        "words": sorted(index.known_words),
        "vocabulary": index.vocabulary,
    }


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
