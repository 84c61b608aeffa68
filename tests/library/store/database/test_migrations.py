"""Databases of every version, made by the statements of their time, are brought to the newest."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.library.store.database.connection import connect
from gapgui.library.store.database.schema import STEPS, backup_of, migrate, version_of
from gapgui.library.store.library import Library
from tests.library.store.made import acme, birk

if TYPE_CHECKING:
    from pathlib import Path

NOTES = (
    "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)",
    "INSERT INTO notes (text) VALUES ('first')",
)
STARS = ("ALTER TABLE notes ADD COLUMN stars INTEGER NOT NULL DEFAULT 0",)
OWNERS = ("CREATE TABLE owners (name TEXT)", "INSERT INTO owners SELECT text FROM notes")
MADE_UP = (NOTES, STARS, OWNERS)


def database(file: Path, version: int) -> sqlite3.Connection:
    """Make a database as a gapgui that knew of so many steps left it."""
    connection = connect(file, 1)
    migrate(connection, file, MADE_UP[:version])
    return connection


@pytest.mark.parametrize("version", range(len(MADE_UP)))
def test_each_version_becomes_the_newest_with_a_copy_of_it_left(tmp_path: Path, version: int) -> None:
    file = tmp_path / "made.sqlite"
    with closing(database(file, version)) as connection:
        migrate(connection, file, MADE_UP)
        assert version_of(connection) == 3
        assert connection.execute("SELECT text, stars FROM notes").fetchall() == [("first", 0)]
        assert connection.execute("SELECT name FROM owners").fetchall() == [("first",)]
    copy = backup_of(file, version)
    assert copy.exists() == (version > 0)
    if version:
        assert copy.stat().st_mode & 0o077 == 0
        with closing(sqlite3.connect(copy)) as old:
            assert version_of(old) == version
            assert old.execute("SELECT text FROM notes").fetchall() == [("first",)]
    assert [left.name for left in tmp_path.glob(".gapgui-*")] == []


@pytest.mark.parametrize("version", [0, 2])
def test_a_step_that_fails_leaves_all_as_it_was(tmp_path: Path, version: int) -> None:
    file = tmp_path / "made.sqlite"
    broken = (*MADE_UP[:2], (*OWNERS, "INSERT INTO nowhere VALUES (1)"))
    with closing(database(file, version)) as connection:
        before = list(connection.iterdump())
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, file, broken)
        assert list(connection.iterdump()) == before
        assert version_of(connection) == version
        assert not connection.in_transaction


def test_of_two_windows_that_migrate_the_second_does_nothing(tmp_path: Path) -> None:
    file = tmp_path / "made.sqlite"
    with closing(database(file, 1)) as first, closing(connect(file, 1)) as second:
        migrate(first, file, MADE_UP)
        migrate(second, file, MADE_UP)
        assert second.execute("SELECT count(*) FROM owners").fetchone() == (1,)


def test_a_library_of_the_first_version_is_opened(file: Path) -> None:
    """Each step that is released gets a database here that was made without it."""
    first = Library(file, STEPS[:1])
    kept = first.keep(acme(tags=("a",)), birk())
    first.close()
    library = Library(file)
    assert library.postings() == kept
    assert library.search("pytorch") == (kept[0].id,)
    library.close()


def test_a_library_grows_by_a_step_and_a_copy_of_it_is_left(file: Path) -> None:
    first = Library(file)
    kept = first.keep(acme(), birk())
    first.close()
    grown = Library(file, (*STEPS, ("CREATE TABLE more (x)",)))
    assert grown.postings() == kept
    grown.close()
    copy = Library(backup_of(file, len(STEPS)))
    assert copy.postings() == kept
    copy.close()


def test_a_newer_version_is_told_and_left_alone(file: Path) -> None:
    newer = Library(file, (*STEPS, ("CREATE TABLE more (x)",)))
    newer.keep(acme())
    newer.close()
    before = file.read_bytes()
    with pytest.raises(GapError, match="written by a newer gapgui: use that one") as caught:
        Library(file)
    assert caught.value.code == "unsupported"
    assert file.read_bytes() == before
