"""The files that postings are read from: what is named, and of folders what is in them."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

InputKind = Literal["document", "jsonl", "csv", "parquet"]

_TABLES: dict[str, InputKind] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
}
_DOCUMENTS = frozenset(
    (".pdf", ".docx", ".docm", ".dotx", ".dotm", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt")
)


@dataclass(frozen=True, slots=True)
class InputFile:
    """Name a file, how it holds postings, and its size in bytes, 0 where that can't be told."""

    path: Path
    kind: InputKind
    size: int


@dataclass(slots=True)
class _Seen:
    """Remember the folders that were entered, by device and number, so that a circle of links ends."""

    folders: set[tuple[int, int]] = field(default_factory=set)

    def is_new(self, folder: str) -> bool:
        try:
            found = os.stat(folder)  # noqa: PTH116 - a million times
        except OSError:
            return False
        key = found.st_dev, found.st_ino
        if key in self.folders:
            return False
        self.folders.add(key)
        return True


def input_files(named: Iterable[Path]) -> Iterator[InputFile]:
    """Yield the files that are named, and those in folders that can hold postings, in the order of their names.

    Links are followed, but no folder is entered twice; what begins with a dot is passed over.
    """
    for path in named:
        if path.is_dir():
            yield from _within(str(path), _Seen())
        else:
            yield InputFile(path, kind_of(path.suffix) or "document", _size(path))


def kind_of(suffix: str) -> InputKind | None:
    """Return how files of a suffix hold postings, None where they hold none."""
    small = suffix.lower()
    return _TABLES.get(small) or ("document" if small in _DOCUMENTS else None)


def _within(folder: str, seen: _Seen) -> Iterator[InputFile]:
    if not seen.is_new(folder):
        return
    for name in _names(folder):
        path = os.path.join(folder, name)  # noqa: PTH118 - a million times
        if os.path.isdir(path):  # noqa: PTH112
            yield from _within(path, seen)
        elif (kind := kind_of(os.path.splitext(name)[1])) and os.path.isfile(path):  # noqa: PTH113, PTH122
            yield InputFile(Path(path), kind, _size(Path(path)))


def _names(folder: str) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208
    except OSError:
        return []


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0
