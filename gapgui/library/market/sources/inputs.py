"""The files that postings are read from: what is named, and of folders what is in them."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gapgui.errors import GapError, system_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

InputKind = Literal["document", "jsonl", "csv", "parquet", "folder"]

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
    """Name a file, how it holds postings, and its size in bytes, 0 where that can't be told.

    It may be a pipe, a device or a link that leads nowhere: whoever reads it looks before. A folder is one that can't be
    looked into, for `error`.
    """

    path: Path
    kind: InputKind
    size: int
    error: GapError | None = None


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
    """Yield the files that are named, and what in folders is called as if it held postings, in the order of the names.

    Links are followed, but no folder is entered twice; what begins with a dot is passed over.
    """
    for path in named:
        if os.path.isdir(path):  # noqa: PTH112 - `Path` raises where it may not be looked at
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
    try:
        names = _names(folder)
    except OSError as error:
        yield _closed(Path(folder), error)
        return
    for name in names:
        path = os.path.join(folder, name)  # noqa: PTH118 - a million times
        if os.path.isdir(path):  # noqa: PTH112
            yield from _within(path, seen)
        elif kind := kind_of(os.path.splitext(name)[1]):  # noqa: PTH122
            yield InputFile(Path(path), kind, _size(Path(path)))


def _names(folder: str) -> list[str]:
    return sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208


def _closed(folder: Path, error: OSError) -> InputFile:
    told = GapError(
        "not_found", "{name} can't be opened: {reason}.", name=folder.name, reason=system_reason(error)
    )
    return InputFile(folder, "folder", 0, told)


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0
