"""What another process, or another machine, needs to have the very index that is in use here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.matching.names.index_cache import load_index_of
from gapgui.matching.names.laid_index import lay_index
from gapgui.reading.cues.arranged import keep_cues_in
from gapgui.taxonomy.own.schema import parse_own
from gapgui.taxonomy.source import read_taxonomy_bytes
from gapgui.version import __version__

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index

_READING = ("matching", "posting", "reading", "taxonomy")


@dataclass(frozen=True, slots=True)
class IndexSource:
    """Hold the bytes of a taxonomy and of own changes over it, and which gapgui they are read by.

    All of it can be sent anywhere; the files need not be there.
    """

    taxonomy: str
    data: bytes
    own: str
    own_data: bytes
    version: str

    @property
    def digest(self) -> str:
        """Return what changes whenever a posting may be read otherwise."""
        told = hashlib.sha256(self.version.encode())
        for data in (self.data, self.own_data):
            told.update(hashlib.sha256(data).digest())
        return told.hexdigest()


def source_of(index: Index) -> IndexSource:
    """Return what an index is made of.

    Raises:
        GapError: `bad_taxonomy`, where a file is another one by now.
    """
    taxonomy = index.taxonomy
    own = taxonomy.own
    data = _same(taxonomy.file, taxonomy.sha256)
    own_data = _same(own.file, own.sha256) if own else b""
    return IndexSource(str(taxonomy.file), data, str(own.file) if own else "", own_data, reading_version())


def _same(path: Path, sha256: str) -> bytes:
    data = read_taxonomy_bytes(path)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise GapError("bad_taxonomy", "{path} was changed meanwhile: start again.", path=path)
    return data


@lru_cache(maxsize=2)
def index_of(source: IndexSource, folder: Path | None) -> Index:
    """Return the index of a source, from `folder` where it was kept there.

    Raises:
        GapError: `unsupported`, where another gapgui made the source.
    """
    if source.version != reading_version():
        raise GapError(
            "unsupported",
            "The workers have another version of gapgui: install the same on all machines.",
        )
    keep_cues_in(folder)
    index = load_index_of(source.data, Path(source.taxonomy), folder)
    if not source.own_data:
        return index
    own, _ = parse_own(source.own_data, Path(source.own))
    return lay_index(index, own)[0]


@cache
def reading_version() -> str:
    """Return what changes whenever the code or the cues that postings are read by do."""
    digest = hashlib.sha256(__version__.encode())
    package = Path(__file__).parents[3]
    for room in _READING:  # a frozen program has none, and another version wherever they differ
        for file in sorted((package / room).rglob("*")):
            if file.suffix in (".py", ".yaml", ".txt"):
                digest.update(file.read_bytes())
    return f"{__version__}-{digest.hexdigest()[:12]}"
