"""Postings as they were read, kept so that opening hundreds needs no reading: by text, taxonomy and program."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from gapgui.library.store.posting_json import posting_from_json, posting_json
from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gapgui.library.store.database.database import Database
    from gapgui.library.store.kept_posting import KeptPosting
    from gapgui.posting.posting import Posting
    from gapgui.taxonomy.taxonomy import Taxonomy

ROOMS = ("documents", "matching", "posting", "reading", "taxonomy", "library/store")
"""The folders of gapgui that decide how a posting is read and how that is kept."""
_SUFFIXES = frozenset([".py", ".yaml", ".txt"])
_KEPT = 2
"""Readings of a posting: of a taxonomy and of the one before it, which an undone change brings back."""
_MOST_ASKED = 500
_SUM = 8
"""Digits of the sum."""


def read_kept(database: Database, postings: Sequence[KeptPosting], taxonomy: Taxonomy) -> dict[int, Posting]:
    """Return the postings that were read with this taxonomy by this program, by their numbers; others are left out.

    Raises:
        GapError: `cannot_write` or `damaged`.
    """
    found: dict[int, Posting] = {}
    wanted = {posting.id: (reading_key(posting, taxonomy), posting) for posting in postings}
    for number, key, value in _rows(database, list(wanted)):
        own, posting = wanted[number]
        told = _unsealed(value) if key == own else None
        if told is not None:
            read = posting_from_json(told, posting.document, taxonomy)
            if read is not None:
                found[number] = read
    return found


def keep_readings(
    database: Database, read: Iterable[tuple[KeptPosting, Posting]], taxonomy: Taxonomy
) -> None:
    """Keep how postings were read; of one that is no more, or has another text by now, nothing is.

    Raises:
        GapError: `cannot_write` or `damaged`.
    """
    rows = [
        (posting.id, reading_key(posting, taxonomy), sealed(posting_json(value)), posting.id, posting.sha256)
        for posting, value in read
    ]
    with database.writing() as connection:
        for row in rows:
            connection.execute(
                "INSERT OR REPLACE INTO readings (posting, key, made, value) "
                "SELECT ?, ?, (SELECT coalesce(max(made), 0) + 1 FROM readings), ? "
                "WHERE EXISTS (SELECT 1 FROM postings WHERE id = ? AND sha256 = ?)",
                row,
            )
            connection.execute(
                "DELETE FROM readings WHERE posting = ? AND key NOT IN "
                "(SELECT key FROM readings WHERE posting = ? ORDER BY made DESC LIMIT ?)",
                (row[0], row[0], _KEPT),
            )


def reading_key(posting: KeptPosting, taxonomy: Taxonomy) -> str:
    """Return what changes with anything that decides how a posting is read."""
    own = taxonomy.own.sha256 if taxonomy.own else ""
    parts = (posting.text, repr(posting.headings), taxonomy.sha256, own, program_version())
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def program_version() -> str:
    """Return what changes with the program; its sources count where they are there, for those who change them."""
    digest = hashlib.sha256(__version__.encode())
    package = Path(__file__).parents[2]
    for room in ROOMS:
        for source in sorted(package.joinpath(room).rglob("*")):
            if source.suffix in _SUFFIXES:
                with suppress(OSError):
                    digest.update(source.read_bytes())
    return digest.hexdigest()


def sealed(told: str) -> str:
    """Return a reading with the sum of its bytes before it: of a damaged digit nothing else would tell, and it would be shown."""
    return f"{crc32(told.encode()):0{_SUM}x}{told}"


def _unsealed(value: object) -> str | None:
    """Return a reading; None where it is not as it was written."""
    told = value[_SUM:] if isinstance(value, str) else ""
    return told if value == sealed(told) else None


def _rows(database: Database, numbers: Sequence[int]) -> Iterator[tuple[int, object, object]]:
    for first in range(0, len(numbers), _MOST_ASKED):
        some = numbers[first : first + _MOST_ASKED]
        marks = ", ".join("?" * len(some))
        ask = f"SELECT posting, key, value FROM readings WHERE posting IN ({marks})"  # noqa: S608
        with database.reading() as connection:
            rows = connection.execute(ask, some).fetchall()
        yield from rows


def unread(postings: Iterable[KeptPosting], read: Mapping[int, Posting]) -> tuple[KeptPosting, ...]:
    """Return the postings that are still to be read."""
    return tuple(posting for posting in postings if posting.id not in read)
