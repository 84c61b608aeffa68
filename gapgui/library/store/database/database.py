"""The file of the library: opened, checked, written in transactions that hold whole or not at all."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from gapgui.library.store.database.connection import check, check_format, connect, read_only
from gapgui.library.store.database.faults import code_of, is_damage, may_be_damage, mended, told
from gapgui.library.store.database.rescue import finish_rescue, rescue
from gapgui.library.store.database.schema import STEPS, check_whole, migrate
from gapgui.whole_file import alone, make_private_file, make_private_folder, sweep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from gapgui.errors import GapError
    from gapgui.library.store.database.schema import Step

PATIENCE = 5.0
"""Seconds to wait for another window that is writing."""


class Database:
    """Hold the open file; threads take turns, and so do processes.

    `incident` tells of a damaged file that was found, and of what was rescued of it.
    """

    def __init__(self, path: Path, steps: Sequence[Step] = STEPS, patience: float = PATIENCE) -> None:
        self.path = path
        self.incident: GapError | None = None
        self._steps, self._patience = steps, patience
        self._made_again = 0
        self._turn = threading.RLock()
        self._file: tuple[int, int] | None = None
        self._connection: sqlite3.Connection | None = None
        with self._turn, told(path):
            self._connected()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection, to ask it what is there.

        Raises:
            GapError: `cannot_write` where it is in use, or `damaged`.
        """
        with self._turn, told(self.path), self._mending():
            yield self._connected()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection within a transaction, which is kept if nothing is raised.

        Raises:
            GapError: `cannot_write` or `damaged`; all is as it was before.
        """
        with self._turn, told(self.path), self._mending():
            connection = self._connected()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # a full disk may have ended it already
                with suppress(sqlite3.Error):
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                raise

    def empty_log(self) -> None:
        """Leave nothing in the log: what was removed stands there until it is written over, or all windows are closed."""
        with self.reading() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def version(self) -> int:
        """Return a number that changes when another window has written."""
        with self.reading() as connection:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Close the file; it is opened again if it is asked for something."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
            self._connection, self._file = None, None

    @contextmanager
    def _mending(self) -> Iterator[None]:
        """Look at the whole file where what was asked of it fails, so that it does not fail again.

        Raises:
            GapError: `damaged`, where it was, and is no more.
        """
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not may_be_damage(error):
                raise
            before = self.incident, self._made_again
            self.close()
            self._connected(thoroughly=True)
            if self._made_again == before[1] and self.incident is before[0] and is_damage(error):
                self._rescue()  # it is damaged where no check looks
            if self.incident is not before[0] and self.incident:
                raise self.incident from None
            if self._made_again != before[1]:
                raise mended(self.path) from None
            raise

    def _rescue(self) -> None:
        self.close()
        with alone(self.path.with_name(f"{self.path.name}.lock"), self._patience):
            self.incident = rescue(self.path, self._steps)

    def _connected(self, *, thoroughly: bool = False) -> sqlite3.Connection:
        """Return the connection to the file that bears the name now: another window may have put a rescued one there."""
        if self._connection is not None and self._file == _identity(self.path):
            return self._connection
        self.close()
        self._connection = self._open(thoroughly=thoroughly)
        self._file = _identity(self.path)
        return self._connection

    def _open(self, *, thoroughly: bool) -> sqlite3.Connection:
        self._make_ready()
        try:
            return self._sound(thoroughly=thoroughly)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not may_be_damage(error):
                raise
        with alone(self.path.with_name(f"{self.path.name}.lock"), self._patience):
            try:
                return self._sound(thoroughly=thoroughly)  # another window has rescued it meanwhile
            except (sqlite3.Error, UnicodeDecodeError) as error:
                if not may_be_damage(error):
                    raise
            self.incident = rescue(self.path, self._steps)
            return self._sound()

    def _make_ready(self) -> None:
        """Have the folder and the file, the user's alone; one that can only be read is left as it is."""
        try:
            make_private_folder(self.path.parent)
            sweep(self.path.parent)
            finish_rescue(self.path, self._patience)
            make_private_file(self.path)
        except OSError:
            if not self.path.is_file():
                raise

    def _sound(self, *, thoroughly: bool = False) -> sqlite3.Connection:
        check_format(self.path)
        try:
            return self._checked(connect(self.path, self._patience), thoroughly=thoroughly)
        except sqlite3.OperationalError as error:
            if code_of(error) not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
                raise
            return self._checked(read_only(self.path, self._patience))

    def _checked(self, connection: sqlite3.Connection, *, thoroughly: bool = False) -> sqlite3.Connection:
        try:
            check(connection)
            migrate(connection, self.path, self._steps)
            check_whole(connection, self._steps)
            self._made_again += _check_words(connection, thoroughly=thoroughly)
        except BaseException:
            connection.close()
            raise
        return connection


def _check_words(connection: sqlite3.Connection, *, thoroughly: bool) -> bool:
    """Make the index of words again where it is not whole, and tell whether it was: it holds nothing that the postings don't.

    To look at all of it takes ten times as long as looking at all else.
    """
    try:
        connection.execute("SELECT rowid FROM words WHERE words MATCH 'a' LIMIT 1").fetchall()
        if thoroughly:
            connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if not may_be_damage(error):
            raise
        connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
        return True
    return False


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
