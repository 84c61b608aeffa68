"""A byte of the file that is another: whatever it breaks is rescued or told, on opening and in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from tests.library.store.made import long_posting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MANY = 20
PAGE = 4096
LEAF = 13


def filled(file: Path) -> tuple[KeptPosting, ...]:
    library = Library(file)
    kept = library.keep(
        *(KeptPosting(long_posting(200, f"w{at}x"), tags=(f"tag{at}",)) for at in range(MANY))
    )
    library.close()
    return kept


def put(file: Path, place: int, byte: int) -> None:
    data = bytearray(file.read_bytes())
    data[place] = byte
    file.write_bytes(data)


def place_of(file: Path, words: bytes) -> int:
    return file.read_bytes().index(words)


def use(library: Library) -> tuple[KeptPosting, ...]:
    """Do with a library what a window does."""
    kept = library.postings()
    library.search("duty")
    library.whole()
    for posting in kept[:3]:
        library.former_texts(posting.id)
        library.alike(posting)
        library.change(posting, replace(posting, text=posting.text + "\nmore", notes="seen"))
    library.put_back(*library.remove(*(posting.id for posting in kept)))
    library.keep(KeptPosting("Engineer\n\n- Python"))
    return kept


@pytest.mark.parametrize(
    "broken",
    [
        lambda file: put(file, place_of(file, b"CREATE TABLE readings") + 8, 0xF9),  # no text
        lambda file: put(file, place_of(file, b"CREATE TABLE postings") + 40, 0xF9),
        lambda file: put(file, place_of(file, b"employer TEXT"), ord("i")),  # another column
        lambda file: put(
            file, place_of(file, b"VALUES (new.id"), ord("v")
        ),  # the same, and yet not as it was
        lambda file: put(file, place_of(file, b"new.employer"), ord("x")),
        lambda file: put(file, 47, 99),  # the format of what tables are described in
        lambda file: put(file, 18, 0x62),  # who may write it
        lambda file: put(file, 19, 0x62),  # who may read it
        lambda file: put(file, 59, 7),  # how texts are written
    ],
)
def test_a_damaged_description_of_the_tables_costs_no_posting(
    file: Path, broken: Callable[[Path], None]
) -> None:
    kept = filled(file)
    broken(file)
    damaged = file.read_bytes()
    library = Library(file)
    assert library.incident
    assert f"{MANY} postings could be rescued" in library.incident.message
    assert use(library) == kept
    library.close()
    assert file.with_name("library.sqlite.bak").read_bytes() == damaged


def root_of(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as other:
        ask = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return (int(other.execute(ask, (table,)).fetchone()[0]) - 1) * PAGE


@pytest.mark.parametrize("length", [1, PAGE])
@pytest.mark.parametrize("count", [1, MANY])
def test_rows_to_which_no_way_leads_are_rescued(file: Path, length: int, count: int) -> None:
    """A page at the head of a table says where all others are; of few postings it is the page that holds them."""
    kept = filled(file)
    library = Library(file)
    library.change(kept[0], replace(kept[0], text=kept[0].text + "\nmore"))
    former = [library.former_texts(posting.id) for posting in kept]
    gone = library.remove(*(posting.id for posting in kept[count:]))
    left = library.postings()
    library.close()
    data = bytearray(file.read_bytes())
    for table in ("postings", "former_texts", "postings_by_hash"):
        place = root_of(file, table)
        if length == 1 or data[place] != LEAF:  # else they are gone
            data[place : place + length] = b"\xa5" * length
    file.write_bytes(data)
    library = Library(file)
    found = library.postings()
    assert found == left
    assert not {whole.posting.id for whole in gone} & {posting.id for posting in found}
    assert [library.former_texts(posting.id) for posting in found] == former[: len(found)]
    library.close()


def test_of_a_damaged_text_the_rest_is_read(file: Path) -> None:
    kept = filled(file)
    put(file, place_of(file, b"duty w7x3"), 0xF9)
    library = Library(file)
    found = library.postings()
    assert found[7].text.replace("\N{REPLACEMENT CHARACTER}", "d", 1) == kept[7].text
    assert found[:7] + found[8:] == kept[:7] + kept[8:]
    library.close()


@pytest.mark.parametrize("seed", range(40))
def test_any_byte_may_be_damaged(file: Path, seed: int) -> None:
    filled(file)
    chance = Random(seed)
    data = bytearray(file.read_bytes())
    for _ in range(chance.choice([1, 1, 4])):
        data[chance.choice([chance.randrange(len(data)), chance.randrange(4096)])] = chance.randrange(256)
    file.write_bytes(data)
    told = [error.code for error in used_until_it_goes_well(file)]
    assert len(told) < 3
    assert set(told) <= {"damaged", "unsupported"}  # or it seems to be of a newer program


def used_until_it_goes_well(file: Path) -> Iterator[GapError]:
    for _ in range(3):
        try:
            library = Library(file)
            use(library)
            library.close()
        except GapError as error:
            yield error
            if error.code == "unsupported":
                return
        else:
            return


def test_an_index_that_is_found_damaged_in_use_is_made_again(file: Path) -> None:
    kept = filled(file)
    with closing(sqlite3.connect(file)) as other:
        other.execute(
            "UPDATE words_docsize SET sz = x'' WHERE id = 7"
        )  # how many words the index holds of it
        other.commit()
    library = Library(file)
    assert library.incident is None
    with pytest.raises(GapError, match="has been made again") as caught:
        library.search("duty")
    assert caught.value.code == "damaged"
    assert len(library.search("duty") or ()) == MANY
    assert len(library.remove(*(posting.id for posting in kept))) == MANY
    assert library.search("duty") == ()
    library.close()


def test_a_file_that_is_damaged_while_it_is_open_is_rescued_at_once(file: Path) -> None:
    filled(file)
    library = Library(file)
    with closing(sqlite3.connect(file)) as other:
        other.execute("ALTER TABLE former_texts RENAME COLUMN until TO gone")
        other.commit()
    with pytest.raises(GapError, match=f"{MANY} postings could be rescued") as caught:
        library.former_texts(1)
    assert library.incident is caught.value
    assert library.former_texts(1) == ()
    assert len(library.postings()) == MANY
    library.close()


def test_what_no_check_finds_is_rescued_when_it_is_met(file: Path) -> None:
    kept = filled(file)
    put(file, place_of(file, b"sqlite_sequence(name,seq)") + 20, 0xFC)  # which number is the next
    library = Library(file)
    with pytest.raises(GapError, match=f"{MANY} postings could be rescued"):
        library.keep(KeptPosting("Engineer"))
    assert library.keep(KeptPosting("Engineer"))
    assert library.postings()[:MANY] == kept
    library.close()


def test_an_index_that_lacks_a_row_is_damage(file: Path) -> None:
    kept = filled(file)
    with closing(sqlite3.connect(file)) as other:
        index = other.execute("SELECT * FROM sqlite_schema WHERE name = 'postings_by_hash'").fetchone()
        other.executescript(
            "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'postings_by_hash'"
        )
    with closing(sqlite3.connect(file)) as other:
        other.execute("UPDATE postings SET sha256 = 'another' WHERE id = 5")
        other.execute("PRAGMA writable_schema = ON")
        other.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", index)
        other.commit()
    library = Library(file)
    assert library.incident
    assert use(library) == tuple(replace(each, is_damaged=each.id == 5) for each in kept)
    library.close()


def test_a_name_in_the_file_that_is_no_text_is_damage(file: Path) -> None:
    kept = filled(file)
    with closing(sqlite3.connect(file)) as other:
        other.executescript(
            "PRAGMA writable_schema = ON; "
            "UPDATE sqlite_schema SET name = CAST(name AS BLOB) WHERE name = 'posting_is_kept'"
        )
    library = Library(file)
    assert library.incident
    assert use(library) == kept
    library.close()


def test_a_mistake_of_the_program_is_not_told_as_damage(library: Library) -> None:
    library.keep(KeptPosting("Engineer"))
    with pytest.raises(sqlite3.OperationalError), library.database.reading() as connection:
        connection.execute("SELECT stars FROM postings")
    assert library.incident is None
    assert len(library.postings()) == 1
