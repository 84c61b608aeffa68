"""What a database refuses, told in one sentence."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gapgui.errors import GapError, system_reason
from gapgui.saying import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_IN_USE = frozenset([sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED])
_DAMAGED = frozenset([sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB])
_MAY_BE_DAMAGED = frozenset(
    [
        *_DAMAGED,
        # a format that SQLite does not know, tables that are written otherwise, columns that are called otherwise
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_SCHEMA,
        sqlite3.SQLITE_TOOBIG,
        sqlite3.SQLITE_INTERNAL,
        sqlite3.SQLITE_FORMAT,
    ]
)
_REASONS: dict[int, Sentence] = {
    sqlite3.SQLITE_FULL: Sentence("System", "No space left on device"),
    sqlite3.SQLITE_READONLY: Sentence("System", "Permission denied"),
    sqlite3.SQLITE_PERM: Sentence("System", "Permission denied"),
    sqlite3.SQLITE_CANTOPEN: Sentence("System", "Permission denied"),
    sqlite3.SQLITE_IOERR: Sentence("System", "Input/output error"),
    sqlite3.SQLITE_TOOBIG: Sentence("System", "File too large"),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database at a place refuses into a sentence; whatever was being written is not there.

    Raises:
        GapError: `cannot_write`, or `damaged`.
    """
    try:
        yield
    except sqlite3.Error as error:
        if not is_refusal(error):
            raise  # a mistake of ours
        raise _sentence(error, path) from None
    except OSError as error:
        raise cannot_write(path, system_reason(error)) from None


def is_refusal(error: sqlite3.Error) -> bool:
    """Tell whether the file or the system is at fault, not what was asked."""
    code = code_of(error)
    return code in _IN_USE or code in _DAMAGED or code in _REASONS


def may_be_damage(error: Exception) -> bool:
    """Tell whether a file that is not sound can be what raises this; asking for what is not there raises some of it, too.

    Of a damaged name or sentence within the file Python raises that it is no text.
    """
    if isinstance(error, sqlite3.Error):
        return code_of(error) in _MAY_BE_DAMAGED
    return isinstance(error, UnicodeDecodeError)


def is_damage(error: Exception) -> bool:
    """Tell whether SQLite itself says that the file is not sound."""
    return isinstance(error, sqlite3.Error) and code_of(error) in _DAMAGED


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's primary code of an error; 0 where it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def cannot_write(path: Path, reason: Sentence | str) -> GapError:
    """Return the sentence about a database that can't be written."""
    return GapError(
        "cannot_write",
        "The kept postings can't be written to {path}: {reason}; what was kept before is untouched.",
        path=path,
        reason=reason,
    )


def mended(path: Path) -> GapError:
    """Return the sentence about an index that was found damaged while it was used, and was made again."""
    return GapError(
        "damaged",
        "The index of the kept postings in {path} was damaged and has been made again: no posting is lost, try again.",
        path=path,
    )


def damaged(path: Path) -> GapError:
    """Return the sentence about a database that is found damaged while it is used, and can't be rescued now."""
    return GapError(
        "damaged",
        "The kept postings in {path} are damaged: start gapgui again, which rescues what can be read.",
        path=path,
    )


def _sentence(error: sqlite3.Error, path: Path) -> GapError:
    code = code_of(error)
    if code in _IN_USE:
        return GapError(
            "cannot_write", "Another program is writing to {path}: try again when it is done.", path=path
        )
    return damaged(path) if code in _DAMAGED else cannot_write(path, _REASONS[code])
