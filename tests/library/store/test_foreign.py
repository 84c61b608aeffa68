"""What other programs have put into the file, or left out of it, is left out or rescued; it ends no start."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.library.store.kept_posting import Whole
from gapgui.library.store.library import Library
from tests.library.store.database.test_faults import told
from tests.library.store.made import acme, birk

if TYPE_CHECKING:
    from pathlib import Path


def change_by_hand(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.executescript(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE postings SET title = x'ff41', tags = x'41', notes = x'00', sketch = 'abc'",
        "UPDATE postings SET text = CAST(x'ff41' AS TEXT), title = CAST(x'ff' AS TEXT)",
        "UPDATE postings SET text = x'41'",
        "UPDATE postings SET headings = '[[0, 1e999]]', kept = '0001-01-01T00:00:00+05:00', apply_by = 7",
        "UPDATE postings SET headings = '[[3, 90000], [5, 2]]', named = 'x'",
        "INSERT INTO former_texts (posting, text, headings, until) VALUES (1, x'ff', '[[1, 2]]', 'z')",
    ],
)
def test_what_another_program_put_into_a_column_keeps_nobody_from_the_rest(
    file: Path, statement: str
) -> None:
    library = Library(file)
    kept, other = library.keep(acme(), birk())
    library.close()
    change_by_hand(file, f"{statement} {'WHERE id = 1' if statement.startswith('UPDATE') else ''}")
    found = library.postings()
    assert [posting.id for posting in found] == [kept.id, other.id]
    assert found[1] == other
    assert found[0].headings == ()
    assert library.whole(kept.id)
    assert all(former.text == "" for former in library.former_texts(kept.id))
    assert library.alike(birk())
    library.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE words",
        "DROP TABLE former_texts",
        "DROP TRIGGER posting_is_kept",
        "PRAGMA user_version = -1",
        "PRAGMA user_version = 0",
    ],
)
def test_a_file_that_lacks_something_is_rescued(file: Path, statement: str) -> None:
    library = Library(file)
    library.keep(acme())
    library.close()
    change_by_hand(file, statement)
    library = Library(file)
    assert "one posting could be rescued" in told(library.incident, "damaged")
    assert library.search("kubernetes")
    library.close()


def test_the_database_of_another_program_is_set_aside(file: Path) -> None:
    file.parent.mkdir()
    change_by_hand(file, "CREATE TABLE bookmarks (address TEXT); PRAGMA user_version = 1")
    library = Library(file)
    assert "0 postings could be rescued" in told(library.incident, "damaged")
    library.close()


def test_a_text_that_is_not_the_one_that_was_kept_is_known_until_it_is_mended(file: Path) -> None:
    library = Library(file)
    kept, other = library.keep(acme(), birk())
    change_by_hand(file, "UPDATE postings SET text = CAST(x'ff' || substr(text, 2) AS TEXT) WHERE id = 1")
    damaged, whole = library.postings()
    assert (damaged.is_damaged, whole) == (True, other)
    noted = library.change(damaged, replace(damaged, notes="ask"))
    assert noted is not None
    assert noted == library.posting(1)
    assert noted.is_damaged
    library.put_back(*library.remove(1))
    assert library.postings()[0].is_damaged
    mended = library.change(noted, replace(noted, text=kept.text))
    assert mended is not None
    assert mended == library.posting(1)
    assert (mended.is_damaged, mended.text) == (False, kept.text)
    library.close()


def test_the_text_that_was_kept_takes_the_place_of_a_damaged_one_when_it_is_brought_again(file: Path) -> None:
    library = Library(file)
    (kept,) = library.keep(acme())
    change_by_hand(file, "UPDATE postings SET text = CAST(x'ff' || substr(text, 2) AS TEXT)")
    assert library.take_in(Whole(acme())).added == ()
    (mended,) = library.postings()
    assert (mended.is_damaged, mended.text) == (False, kept.text)
    library.close()
