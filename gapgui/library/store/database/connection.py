"""The connection to a database."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from gapgui.library.store.database.faults import cannot_write
from gapgui.saying import Sentence

if TYPE_CHECKING:
    from pathlib import Path


_NEWEST_FORMAT = 2
"""The 19th and the 20th byte of a file with a log (https://www.sqlite.org/fileformat2.html)."""


def connect(path: Path, patience: float) -> sqlite3.Connection:
    """Open a database for reading and writing, in transactions that are begun by hand.

    Of a text that is no UTF-8, which no check of SQLite's finds, the rest is read.

    Raises:
        sqlite3.Error: it can't be opened.
    """
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        for setting in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
        ):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    connection.text_factory = read_text
    return connection


def read_text(data: bytes) -> str:
    """Return a text as far as it is one."""
    return data.decode("utf-8", "replace")


def check(connection: sqlite3.Connection) -> None:
    """Look whether a database is whole, and its indexes hold what its tables do: else nothing could be taken out of it.

    Raises:
        sqlite3.DatabaseError: it is not.
    """
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != ("ok",):
        raise malformed(str(found))


def check_format(path: Path) -> None:
    """Look whether the file says that a newer SQLite must write it: this one would take it for one that may only be read.

    Raises:
        sqlite3.DatabaseError: it does.
    """
    with path.open("rb") as stream:
        versions = stream.read(20)[18:]
    if any(version > _NEWEST_FORMAT for version in versions):
        raise malformed("of an unknown format")


def malformed(why: str) -> sqlite3.DatabaseError:
    """Return the error that SQLite raises for a damaged file."""
    error = sqlite3.DatabaseError(why)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def read_only(path: Path, patience: float) -> sqlite3.Connection:
    """Open a database in a folder where nothing can be written.

    Raises:
        GapError: `cannot_write`, where not all of it can be read without writing.
        sqlite3.Error: it can't be opened.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise cannot_write(path, Sentence("System", "Permission denied"))
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(
        uri, uri=True, timeout=patience, isolation_level=None, check_same_thread=False
    )
    connection.text_factory = read_text
    return connection
