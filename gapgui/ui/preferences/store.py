"""Values that are kept in a file of JSON, which only the user may read."""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from gapgui.whole_file import name_aside, write_private

_LONGEST, _LONGEST_NAME = 4096, 255
"""Bytes of a path and of a name in it that systems allow."""
_FARTHEST = 100_000
"""Points. No desktop reaches so far; Qt ends the program over a window that is larger than its numbers."""


class Store:
    """Hold the values of one file; `changed` are the keys whose values the file has not got yet.

    Values are changed in the window's thread and may be written down in another.
    """

    def __init__(self, file: Path) -> None:
        self._file, self._writing, self._changing = file, threading.Lock(), threading.Lock()
        self.values = read_values(file)
        self.changed: set[str] = set()

    def change(self, key: str, value: object) -> bool:
        """Set a value, or forget it where it is None; tell whether it was another one before."""
        with self._changing:
            if self.values.get(key) == value:
                return False
            if value is None:
                self.values.pop(key, None)
            else:
                self.values[key] = value
            self.changed.add(key)
            return True

    def write(self) -> None:
        """Write the changes into what the file holds by now: another program may have changed other values.

        Raises:
            GapError: `cannot_write`; the changes wait for the next time.
        """
        with self._writing:
            with self._changing:
                changed, self.changed = self.changed, set()
                mine = {key: self.values[key] for key in changed if key in self.values}
            _set_aside(self._file)
            theirs = {key: value for key, value in read_values(self._file).items() if key not in changed}
            try:
                write_private(self._file, as_json({**theirs, **mine}))
            except BaseException:
                with self._changing:
                    self.changed |= changed
                raise


def as_json(values: object) -> bytes:
    """Return values as the text that is kept."""
    return json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")


def read_values(file: Path) -> dict[str, Any]:
    """Return what a kept file holds, a damaged byte within a text as U+FFFD; nothing where it can't be read."""
    return _values(file) or {}


def _values(file: Path) -> dict[str, Any] | None:
    try:
        data = file.read_bytes()
        values = json.loads(_text(data), strict=False)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _set_aside(file: Path) -> None:
    """Leave a file that is too damaged to be read beside the one that takes its place: somebody may mend it."""
    if file.is_file() and _values(file) is None:
        with suppress(OSError):
            file.rename(name_aside(file))


def whole_numbers(value: object) -> list[int]:
    """Return a list of whole numbers that a desktop has room for; an empty one in place of anything else."""
    numbers = value if isinstance(value, list) else []
    fine = all(type(number) is int and abs(number) <= _FARTHEST for number in numbers)
    return list(numbers) if fine else []


def path_in(value: object) -> Path | None:
    """Return the path that a kept value names; None where no file can have it, so that nobody looks for one."""
    if not isinstance(value, str) or not value or "\0" in value:
        return None
    path = Path(value)
    try:
        lengths = [len(os.fsencode(part)) for part in path.parts]
    except UnicodeEncodeError:  # half a surrogate pair
        return None
    return (
        path if max(lengths, default=0) <= _LONGEST_NAME and sum(lengths) + len(lengths) <= _LONGEST else None
    )
