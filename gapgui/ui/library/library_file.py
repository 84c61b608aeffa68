"""The file of the kept postings, opened when it is first needed."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from gapgui.library.store.library import Library

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.errors import GapError


class LibraryFile:
    """Open the library when it is first needed: nothing is made on the disk before something is kept."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._library: Library | None = None
        self._told: GapError | None = None
        self._opening = Lock()

    def for_reading(self) -> Library | None:
        """Return the library; None where nothing was ever kept."""
        if self._library is None and not self._file.parent.is_dir():
            return None
        if self._library is None and not any(self._file.parent.glob(f"{self._file.name}*")):
            return None
        return self.for_writing()

    def for_writing(self) -> Library:
        """Return the library, which is made where there is none."""
        with self._opening:
            if self._library is None:
                self._library = Library(self._file)
            return self._library

    def incident(self) -> GapError | None:
        """Return the sentence about a damaged file, once; it may be found long after it was opened."""
        found = self._library.incident if self._library else None
        if found is self._told:
            return None
        self._told = found
        return found

    def close(self) -> None:
        """Close the file."""
        if self._library is not None:
            self._library.close()
