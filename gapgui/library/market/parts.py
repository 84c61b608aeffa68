"""Finished batches as files in a folder, each named by what it was made of: what lies there needs no reading."""

from __future__ import annotations

import json
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import TYPE_CHECKING

from gapgui.errors import GapError, system_reason
from gapgui.library.market.reading import plain_read, read_from_plain
from gapgui.whole_file import sweep, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.library.market.reading import BatchRead, PostingRead

KEY = 16
"""Bytes of a batch's name."""
_MOST = 50_000_000
"""Bytes of a part, unpacked; a batch of the longest has one."""


@dataclass(slots=True)
class Parts:
    """Keep the batches of a run in a folder, and remember their names: a byte or so a posting."""

    folder: Path
    _names: bytearray = field(default_factory=bytearray)

    def kept(self, key: bytes, postings: int) -> BatchRead | None:
        """Return what was read of a batch of so many postings, None where it is not here as it was written."""
        found = _read(self._path(key))
        return list(found) if found is not None and len(found) == postings else None

    def note(self, key: bytes) -> None:
        """Remember that a batch belongs to this run, after those noted before."""
        self._names += key

    def keep(self, key: bytes, reads: BatchRead) -> None:
        """Write what was read of a batch.

        Raises:
            GapError: `cannot_write`.
        """
        plain = [None if read is None else plain_read(read) for read in reads]
        told = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        path = self._path(key)
        try:
            path.parent.mkdir(exist_ok=True)
            write_whole(path, zlib.compress(told, 1))
        except OSError as error:
            raise _cannot_write(self.folder, error) from None

    def again(self) -> Iterator[PostingRead]:
        """Yield all readings of this run once more, in their order.

        Raises:
            GapError: `cannot_write`, where one was taken away meanwhile.
        """
        for at in range(0, len(self._names), KEY):
            found = _read(self._path(bytes(self._names[at : at + KEY])))
            if found is None:
                raise GapError(
                    "cannot_write",
                    "Parts of the work were taken out of {folder}: start again.",
                    folder=self.folder,
                )
            yield from (read for read in found if read is not None)

    def _path(self, key: bytes) -> Path:
        name = key.hex()
        return self.folder / name[:2] / f"{name}.part"


@contextmanager
def parts_in(folder: Path | None) -> Iterator[Parts]:
    """Yield the parts of a folder, or of one that is gone afterwards.

    Raises:
        GapError: `cannot_write`, where there can be no such folder.
    """
    if folder is None:
        with _passing_folder() as passing:
            yield Parts(passing)
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for room in folder.iterdir():
            if room.is_dir():
                sweep(room)
    except OSError as error:
        raise _cannot_write(folder, error) from None
    yield Parts(folder)


@contextmanager
def _passing_folder() -> Iterator[Path]:
    try:
        passing = TemporaryDirectory(prefix="gapgui-", ignore_cleanup_errors=True)
    except OSError as error:
        raise _cannot_write(Path(gettempdir()), error) from None
    with passing:
        yield Path(passing.name)


def _read(path: Path) -> BatchRead | None:
    try:
        packed = zlib.decompressobj()
        told = packed.decompress(path.read_bytes(), _MOST)
        if not packed.eof:
            return None
        return [None if value is None else read_from_plain(value) for value in json.loads(told)]
    except (OSError, ValueError, TypeError, IndexError, RecursionError, zlib.error):
        return None


def _cannot_write(folder: Path, error: OSError) -> GapError:
    return GapError(
        "cannot_write",
        "The folder {folder} can't be used ({reason}): make it writable.",
        folder=folder,
        reason=system_reason(error),
    )
