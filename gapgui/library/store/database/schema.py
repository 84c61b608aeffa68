"""The tables of the library, version by version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.library.store.database.connection import malformed
from gapgui.whole_file import make_private_file, place_beside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Step = tuple[str, ...]

_VERSION_1: Step = (
    """CREATE TABLE postings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    employer TEXT NOT NULL,
    named INTEGER NOT NULL,
    name TEXT NOT NULL,
    headings TEXT NOT NULL,
    source TEXT NOT NULL,
    tags TEXT NOT NULL,
    notes TEXT NOT NULL,
    apply_by TEXT,
    kept TEXT NOT NULL,
    changed TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sketch BLOB NOT NULL)""",
    "CREATE INDEX postings_by_hash ON postings (sha256)",
    """CREATE TABLE former_texts (
    id INTEGER PRIMARY KEY,
    posting INTEGER NOT NULL REFERENCES postings ON DELETE CASCADE,
    text TEXT NOT NULL,
    headings TEXT NOT NULL,
    until TEXT NOT NULL)""",
    "CREATE INDEX former_texts_by_posting ON former_texts (posting)",
    """CREATE TABLE readings (
    posting INTEGER NOT NULL REFERENCES postings ON DELETE CASCADE,
    key TEXT NOT NULL,
    made INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (posting, key))""",
    # "+" and "#" belong to words: C++, C#
    """CREATE VIRTUAL TABLE words USING fts5 (
    text, title, employer, tags, notes, content='postings', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3')""",
    """CREATE TRIGGER posting_is_kept AFTER INSERT ON postings BEGIN
    INSERT INTO words (rowid, text, title, employer, tags, notes)
    VALUES (new.id, new.text, new.title, new.employer, new.tags, new.notes); END""",
    """CREATE TRIGGER posting_is_removed AFTER DELETE ON postings BEGIN
    INSERT INTO words (words, rowid, text, title, employer, tags, notes)
    VALUES ('delete', old.id, old.text, old.title, old.employer, old.tags, old.notes); END""",
    """CREATE TRIGGER posting_is_changed AFTER UPDATE OF text, title, employer, tags, notes ON postings BEGIN
    INSERT INTO words (words, rowid, text, title, employer, tags, notes)
    VALUES ('delete', old.id, old.text, old.title, old.employer, old.tags, old.notes);
    INSERT INTO words (rowid, text, title, employer, tags, notes)
    VALUES (new.id, new.text, new.title, new.employer, new.tags, new.notes); END""",
)

_OF_SQLITE = ("sqlite_", "words_")
"""How the tables begin that SQLite makes for itself, one version otherwise than another."""
STEPS: tuple[Step, ...] = (_VERSION_1,)
"""What leads from each version to the next, from an empty file on. A step that was released is never changed."""


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Bring a database to the newest version, all steps or none; a copy of an older one is left beside it first.

    Raises:
        GapError: a newer gapgui wrote it (`unsupported`); it is left as it is.
        sqlite3.Error: it can't be done; the database is as it was.
    """
    version = version_of(connection)
    if version < 0 or (not version and _names_in(connection)):
        raise malformed("no database of kept postings")
    if version > len(steps):
        raise GapError(
            "unsupported",
            "The kept postings in {path} were written by a newer gapgui: use that one; nothing in the file was changed.",
            path=path,
        )
    if version == len(steps):
        return
    if version:
        _back_up(connection, path, version)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version_of(connection) :]:  # another window may have been first
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def check_whole(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """See that everything is there which the steps make, each as they make it.

    Raises:
        sqlite3.DatabaseError: something is not, as in a file of another program, or where a letter of it is damaged.
    """
    lacking = _made_by(tuple(steps)) - _made_in(connection)
    if lacking:
        raise malformed(f"without {min(name for name, _ in lacking)}")


@cache
def _made_by(steps: tuple[Step, ...]) -> frozenset[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for step in steps:
            for statement in step:
                connection.execute(statement)
        return _made_in(connection)


def _made_in(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Return the names of all that is there, and how it was made; what SQLite makes within it, by its name alone."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
    # a damaged name may be a number, or bytes
    told = [(str(name), sql or "") for name, sql in rows]
    return frozenset((name, "" if name.startswith(_OF_SQLITE) else sql) for name, sql in told)


def _names_in(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a database, 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def backup_of(path: Path, version: int) -> Path:
    """Return where the copy of a database of an older version is left."""
    return path.with_name(f"{path.name}.version{version}")


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    copy = place_beside(path)
    make_private_file(copy)
    try:
        _copy(connection, copy)
        copy.replace(backup_of(path, version))
    except BaseException:
        copy.unlink(missing_ok=True)
        raise


def _copy(connection: sqlite3.Connection, place: Path) -> None:
    target = type(connection)(place)
    try:
        connection.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, whole by itself
    finally:
        target.close()
