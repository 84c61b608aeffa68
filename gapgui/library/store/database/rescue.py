"""Save what can be read of a damaged database into a new one; the damaged file is kept beside it."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING, Any

from gapgui.errors import GapError
from gapgui.library.store.database.connection import connect, read_text
from gapgui.library.store.database.pages import leaf_by_leaf, with_first_page
from gapgui.library.store.database.schema import migrate
from gapgui.library.store.rows import POSTING_COLUMNS
from gapgui.whole_file import alone, make_private_file, name_aside, place_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from gapgui.library.store.database.schema import Step

_SAVED = {
    "postings": ("id", *POSTING_COLUMNS),
    "former_texts": ("id", "posting", "text", "headings", "until"),
}
_ORDERS = ("rowid", "rowid DESC")
_PATIENCE = 0.5


def rescue(path: Path, steps: Sequence[Step]) -> GapError:
    """Put a new database in the place of a damaged one and return the sentence about it; all others are kept out by the caller.

    Raises:
        OSError: nothing can be written there; the damaged file is where it was.
        sqlite3.Error: the same.
    """
    new = place_beside(path)
    make_private_file(new)
    try:
        count = _fill(new, path, steps)
        new.replace(_rescued(path))
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return _sentence(count, path, _put_in_place(path))


def finish_rescue(path: Path, patience: float) -> None:
    """Finish a rescue during which the program was ended.

    Raises:
        OSError: it can't be.
    """
    if _rescued(path).exists():
        with alone(path.with_name(f"{path.name}.lock"), patience):
            if _rescued(path).exists():
                _put_in_place(path)


def _rescued(path: Path) -> Path:
    return path.with_name(f"{path.name}.rescued")


def _put_in_place(path: Path) -> Path:
    """Move the damaged file away with what was written last to it, and the rescued one to its place."""
    log, aside = path.with_name(f"{path.name}-wal"), name_aside(path)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    if log.exists():
        log.replace(aside.with_name(f"{aside.name}-wal"))
    if path.exists():
        path.rename(aside)
    _rescued(path).replace(path)
    return aside


def _fill(new: Path, broken: Path, steps: Sequence[Step]) -> int:
    """Write all that can be read into an empty file; return the number of postings."""
    with closing(connect(new, _PATIENCE)) as target:
        target.execute("PRAGMA journal_mode = DELETE")
        migrate(target, new, steps)
        for source in _as_it_is(broken):
            _copy_tables(source, target)
        for source in _as_if_begun_anew(broken, target):
            _copy_tables(source, target)
            _copy_leaves(source, target)
        return int(target.execute("SELECT count(*) FROM postings").fetchone()[0])


def _as_it_is(broken: Path) -> Iterator[sqlite3.Connection]:
    """Yield the damaged database, unless it can't be opened."""
    with ExitStack() as stack:
        source = None
        with suppress(sqlite3.Error):
            source = sqlite3.connect(broken, timeout=_PATIENCE, isolation_level=None)
            stack.callback(source.close)
        if source:
            yield source


def _as_if_begun_anew(broken: Path, target: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Yield the damaged database as it would be if its first page were that of a new one, unless it can't be."""
    with ExitStack() as stack:
        source = None
        # not every build of SQLite takes a database from memory
        with suppress(sqlite3.Error, MemoryError, AttributeError):
            source = with_first_page(broken.read_bytes(), target.serialize())
            stack.callback(source.close)
        if source:
            yield source


def _copy_tables(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    source.text_factory = read_text
    target.execute("BEGIN IMMEDIATE")
    for table, columns in _SAVED.items():
        _put(target, table, columns, _readable_rows(source, table, columns))
    target.execute("COMMIT")


def _copy_leaves(memory: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Write the rows to which no way leads any more; those of other tables lack columns that must be there."""
    target.execute("BEGIN IMMEDIATE")
    for table, columns in _SAVED.items():
        for _ in leaf_by_leaf(memory, table):
            _put(target, table, columns, _rows_of_leaf(memory, table, columns))
    target.execute("COMMIT")


def _put(
    target: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]
) -> None:
    marks = ", ".join("?" * len(columns))
    put = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608
    for row in rows:
        with suppress(sqlite3.IntegrityError, sqlite3.DataError):
            target.execute(put, row)


def _readable_rows(
    source: sqlite3.Connection, table: str, columns: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a table that are whole: from its beginning to the damage, from its end to it, then what an index knows."""
    ask = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid = ?"  # noqa: S608
    seen: set[int] = set()
    for number in _numbers(source, table):
        if number in seen:
            continue
        seen.add(number)
        with suppress(sqlite3.Error, UnicodeDecodeError, MemoryError):
            row = source.execute(ask, (number,)).fetchone()
            if row is not None:
                yield row


def _numbers(source: sqlite3.Connection, table: str) -> Iterator[int]:
    questions = [f"SELECT rowid FROM {table} ORDER BY {order}" for order in _ORDERS]  # noqa: S608
    if table == "postings":
        questions.append("SELECT rowid FROM postings INDEXED BY postings_by_hash")
    for question in questions:
        with suppress(sqlite3.Error, UnicodeDecodeError):
            for (number,) in source.execute(question):
                yield number


def _rows_of_leaf(
    memory: sqlite3.Connection, table: str, columns: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    for order in _ORDERS:
        with suppress(sqlite3.Error, UnicodeDecodeError, MemoryError):
            yield from memory.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}")  # noqa: S608


def _sentence(count: int, path: Path, aside: Path) -> GapError:
    if count == 1:
        return GapError(
            "damaged",
            "The file of the kept postings, {path}, was damaged: one posting could be rescued, and the damaged file is {aside}.",
            path=path,
            aside=aside.name,
        )
    return GapError(
        "damaged",
        "The file of the kept postings, {path}, was damaged: {count} postings could be rescued, and the damaged file is {aside}.",
        path=path,
        count=count,
        aside=aside.name,
    )
