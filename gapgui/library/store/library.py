"""The library: the postings that the user keeps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from gapgui.library.store.changing import joined_notes, merged
from gapgui.library.store.database.database import PATIENCE, Database
from gapgui.library.store.database.schema import STEPS
from gapgui.library.store.kept_posting import (
    NOT_YET,
    FormerText,
    KeptPosting,
    Whole,
    named_as_read,
)
from gapgui.library.store.likeness import likest
from gapgui.library.store.rows import POSTING_COLUMNS, former_of, posting_of, posting_row, text_of, told_spans
from gapgui.library.store.searching import match_expression

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from gapgui.errors import GapError
    from gapgui.library.store.database.schema import Step

FORMER = 5
"""How many former texts of a posting are kept."""
_SHOWN = ", ".join(("id", *POSTING_COLUMNS[:-1]))
_ALL = f"SELECT {_SHOWN} FROM postings"  # noqa: S608
_SAME = f"{_ALL} WHERE sha256 = ? ORDER BY id LIMIT 1"
_FORMER = "SELECT text, headings, until FROM former_texts WHERE posting = ? ORDER BY id DESC"


@dataclass(frozen=True, slots=True)
class Alike:
    """Name a kept posting that is the same as another text; `share` is how much of it, `exact` if all."""

    posting: KeptPosting
    share: float
    exact: bool


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Say which postings of a file were added, and which were kept already."""

    added: tuple[KeptPosting, ...]
    known: tuple[KeptPosting, ...]


class Library:
    """Hold the kept postings of one file. Threads and windows may use it at once; each change holds whole or not at all.

    Every method raises GapError: `cannot_write` or `damaged`; then all is as it was. Making one raises `unsupported`, too,
    where a newer gapgui wrote the file.
    """

    def __init__(self, path: Path, steps: Sequence[Step] = STEPS, patience: float = PATIENCE) -> None:
        self.database = Database(path, steps, patience)

    @property
    def incident(self) -> GapError | None:
        """Return the sentence about a damaged file that was found and rescued, if there was one."""
        return self.database.incident

    def version(self) -> int:
        """Return a number that changes when another window has changed something."""
        return self.database.version()

    def close(self) -> None:
        """Close the file; it is opened again if something is asked."""
        self.database.close()

    def postings(self) -> tuple[KeptPosting, ...]:
        """Return all that is kept, in the order in which it was."""
        with self.database.reading() as connection:
            return tuple(posting_of(row) for row in connection.execute(f"{_ALL} ORDER BY id"))

    def posting(self, number: int) -> KeptPosting | None:
        """Return one posting; None where it is no more."""
        with self.database.reading() as connection:
            return _posting(connection, number)

    def keep(self, *postings: KeptPosting, now: datetime | None = None) -> tuple[KeptPosting, ...]:
        """Keep postings, all or none; return them with their numbers, and named as they read unless the user has named them.

        Times that they bring are left to them. One without text raises `empty`.
        """
        time = now or datetime.now(UTC)
        timed = [_timed(named_as_read(posting), time) for posting in postings]
        with self.database.writing() as connection:
            return tuple(replace(each, id=_insert(connection, posting_row(each))) for each in timed)

    def change(
        self, before: KeptPosting, after: KeptPosting, now: datetime | None = None
    ) -> KeptPosting | None:
        """Write what differs between two states of a posting; what another window has changed since stays.

        Where both changed the text, this one counts, and the other one is kept as a former text. Return the posting
        as it is then, None where it is no more. One without text raises `empty`.
        """
        if before.text != after.text:
            after = named_as_read(after)
        with self.database.writing() as connection:
            present = _posting(connection, before.id)
            if present is None:
                return None
            time = now or datetime.now(UTC)
            changed = replace(merged(before, after, present), id=present.id, changed=time)
            changed = replace(changed, is_damaged=present.is_damaged and changed.text == present.text)
            if (present.text, present.headings) != (changed.text, changed.headings):
                _put_former(connection, present.id, FormerText(present.text, present.headings, time))
            _update(connection, changed.id, posting_row(changed))
            return changed

    def remove(self, *numbers: int) -> tuple[Whole, ...]:
        """Remove postings, so that none of their words stays in the file; return what brings them back."""
        with self.database.writing() as connection:
            gone = [_whole(connection, number) for number in numbers]
            for number in numbers:
                connection.execute("DELETE FROM postings WHERE id = ?", (number,))
            # the index of words only notes what has gone, beside its words, until it is merged
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
        self.database.empty_log()
        return tuple(each for each in gone if each)

    def whole(self, *numbers: int) -> tuple[Whole, ...]:
        """Return all of some postings; of all that are kept, where none is named."""
        with self.database.reading() as connection:
            wanted = numbers or [n for (n,) in connection.execute("SELECT id FROM postings ORDER BY id")]
            return tuple(each for number in wanted if (each := _whole(connection, number)))

    def take_in(self, *brought: Whole, now: datetime | None = None) -> TakenIn:
        """Keep postings that come from a file, all or none; of those that are kept already only new tags and notes are."""
        time = now or datetime.now(UTC)
        added, known = [], []
        with self.database.writing() as connection:
            for each in brought:
                same = connection.execute(_SAME, (each.posting.sha256,)).fetchone()
                if same:
                    known.append(_with_more(connection, posting_of(same), each.posting, time))
                else:
                    timed = _timed(each.posting, time)
                    number = _insert(connection, posting_row(timed))
                    _put_all_former(connection, number, each.former)
                    added.append(replace(timed, id=number))
        return TakenIn(tuple(added), tuple(known))

    def put_back(self, *removed: Whole) -> tuple[KeptPosting, ...]:
        """Keep again what was removed, by its former numbers."""
        with self.database.writing() as connection:
            for each in removed:
                row = {"id": each.posting.id, **posting_row(each.posting)}
                if _posting(connection, each.posting.id) is None:
                    _insert(connection, row)
                    _put_all_former(connection, each.posting.id, each.former)
        return tuple(each.posting for each in removed)

    def former_texts(self, number: int) -> tuple[FormerText, ...]:
        """Return the last five former texts of a posting, the newest first."""
        with self.database.reading() as connection:
            return tuple(map(former_of, connection.execute(_FORMER, (number,))))

    def search(self, query: str) -> tuple[int, ...] | None:
        """Return the numbers of the postings that have all words of a query, the last one begun, best first.

        None where the query names nothing to look for.
        """
        expression = match_expression(query)
        if not expression:
            return None
        ask = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank"
        with self.database.reading() as connection:
            return tuple(number for (number,) in connection.execute(ask, (expression,)))

    def alike(self, posting: KeptPosting) -> tuple[Alike, ...]:
        """Return the kept postings that are the same as one that is not kept, or as another kept one, the likest first."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT id, sketch, text, sha256 FROM postings WHERE id <> ?", (posting.id,)
            ).fetchall()
            same = {number for number, *_, sha256 in rows if sha256 == posting.sha256}
            others = (
                (number, sketch, text_of(text)) for number, sketch, text, _ in rows if number not in same
            )
            near = likest(posting.text, others)
            found = [(number, 1.0) for number in sorted(same)] + near
            known = [(_posting(connection, number), share, number in same) for number, share in found]
        return tuple(Alike(each, share, exact) for each, share, exact in known if each)


def _timed(posting: KeptPosting, now: datetime) -> KeptPosting:
    kept = now if posting.kept == NOT_YET else posting.kept
    return replace(posting, kept=kept, changed=kept if posting.changed == NOT_YET else posting.changed)


def _posting(connection: sqlite3.Connection, number: int) -> KeptPosting | None:
    row = connection.execute(f"{_ALL} WHERE id = ?", (number,)).fetchone()
    return posting_of(row) if row else None


def _whole(connection: sqlite3.Connection, number: int) -> Whole | None:
    posting = _posting(connection, number)
    former = tuple(map(former_of, connection.execute(_FORMER, (number,))))
    return Whole(posting, former) if posting else None


def _insert(connection: sqlite3.Connection, row: dict[str, Any]) -> int:
    marks = ", ".join("?" * len(row))
    put = f"INSERT INTO postings ({', '.join(row)}) VALUES ({marks})"  # noqa: S608
    return int(connection.execute(put, tuple(row.values())).lastrowid or 0)


def _update(connection: sqlite3.Connection, number: int, row: dict[str, Any]) -> None:
    sets = ", ".join(f"{column} = ?" for column in row)
    connection.execute(f"UPDATE postings SET {sets} WHERE id = ?", (*row.values(), number))  # noqa: S608


def _with_more(
    connection: sqlite3.Connection, present: KeptPosting, brought: KeptPosting, now: datetime
) -> KeptPosting:
    """Add what another copy of a kept posting says of it."""
    more = replace(
        present,
        tags=tuple(dict.fromkeys((*present.tags, *brought.tags))),
        notes=joined_notes(present.notes, brought.notes),
        apply_by=present.apply_by or brought.apply_by,
    )
    if present.is_damaged:
        more = replace(more, text=brought.text, headings=brought.headings, is_damaged=False)
    if more != present:
        more = replace(more, changed=now)
        _update(connection, more.id, posting_row(more))
    return more


def _put_all_former(connection: sqlite3.Connection, number: int, former: Sequence[FormerText]) -> None:
    for each in reversed(former):
        _put_former(connection, number, each)


def _put_former(connection: sqlite3.Connection, number: int, former: FormerText) -> None:
    connection.execute(
        "INSERT INTO former_texts (posting, text, headings, until) VALUES (?, ?, ?, ?)",
        (number, former.text, told_spans(former.headings), former.until.isoformat()),
    )
    connection.execute(
        "DELETE FROM former_texts WHERE posting = ? AND id NOT IN "
        "(SELECT id FROM former_texts WHERE posting = ? ORDER BY id DESC LIMIT ?)",
        (number, number, FORMER),
    )
