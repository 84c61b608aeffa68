"""Parquet files: the postings of one, and what is found written into one. Needs pyarrow, which is loaded only here."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gapgui.errors import GapError, system_reason
from gapgui.library.market.sources.rows import picker
from gapgui.posting.posting import MAX_CHARACTERS
from gapgui.whole_file import whole_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    from gapgui.library.market.sources.rows import NumberedRow, Row

    CarryOut = Callable[..., Any]
    """Takes a function, what the file is called, and arguments, and returns what the function does."""

PIECE = 512
"""Rows that are read at once."""
BUFFER = 1_000_000
"""Bytes of a column that are held while it is unpacked."""
GROUP = 50_000
"""Rows that are held before they are written."""
COLUMNS = ("posting", "title", "archetype", "skill", "track", "strength", "group", "min_years")
FoundRow = tuple[str, str, str | None, str, str, str, str | None, int | None]
"""What is found of one skill in one posting, in the order of the columns."""


def parquet_rows(
    path: Path, name: str, text_column: str, title_column: str | None, apart: CarryOut
) -> Iterator[tuple[NumberedRow, float]]:
    """Yield each row's text and title with the row's number, and which share of the rows is read with it.

    `apart` carries out what parses the file, in a process that is held by limits.

    Raises:
        GapError: `not_found`; `unsupported`, where a column is missing or pyarrow is; `damaged`; `too_large`.
    """
    number = 0
    while True:
        try:
            piece: _Piece = apart(read_piece, name, _Asked(path, name, text_column, title_column), number)
        except GapError as error:
            raise _too_much(name) if error.code in ("too_large", "too_slow") else error from None
        if not piece.rows:
            return
        for row in piece.rows:
            number += 1
            yield (number, row), number / piece.total


def _too_much(name: str) -> GapError:
    return GapError(
        "too_large",
        "{name} needs more memory or time than is safe: write it again in smaller groups of rows.",
        name=name,
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """Say what is read of which file."""

    path: Path
    name: str
    text_column: str
    title_column: str | None


@dataclass(frozen=True, slots=True)
class _Piece:
    """Hold some rows of a file, no more of a cell than is read of a posting, and how many rows the file has."""

    rows: tuple[Row, ...]
    total: int


@dataclass(slots=True)
class _OpenTable:
    """Hold a file that is being read, and the number of the row that comes next."""

    asked: _Asked
    total: int
    batches: Iterator[tuple[Row, ...]]
    next: int


_open: list[_OpenTable] = []
"""The file that the process is reading."""


def read_piece(asked: _Asked, start: int) -> _Piece:
    """Return the rows of a file from one on (the first is 0), none behind the last; called where it may be parsed.

    Raises:
        GapError: as `parquet_rows`.
        MemoryError: it takes more than there may be.
    """
    pyarrow, parquet = _pyarrow()
    try:
        if not _open or (_open[0].asked, _open[0].next) != (asked, start):
            _open[:] = [_opened(asked, start, pyarrow, parquet)]
        table = _open[0]
        rows = next(table.batches, ())
    except MemoryError:
        raise
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise GapError(
            "not_found", "{name} can't be opened: {reason}.", name=asked.name, reason=system_reason(error)
        ) from None
    except (pyarrow.ArrowException, OSError, ValueError):
        raise GapError(
            "damaged", "{name} is no Parquet file, or is damaged; write it again.", name=asked.name
        ) from None
    table.next += len(rows)
    return _Piece(rows, max(table.total, 1))


def _opened(asked: _Asked, start: int, pyarrow: ModuleType, parquet: ModuleType) -> _OpenTable:
    pyarrow.set_memory_pool(pyarrow.system_memory_pool())  # others reserve more than the process may have
    with asked.path.open("rb"):
        pass  # pyarrow tells no reason that a person reads
    file = parquet.ParquetFile(asked.path, memory_map=False, pre_buffer=False, buffer_size=BUFFER)
    return _OpenTable(asked, file.metadata.num_rows, _batches(file, asked, start), start)


def _batches(file: Any, asked: _Asked, start: int) -> Iterator[tuple[Row, ...]]:
    """Yield the rows from one on; groups of rows before it are passed over unread."""
    names = file.schema_arrow.names
    picker(names, asked.name, asked.text_column, asked.title_column)  # tells what there is of all columns
    wanted = [name for name in (asked.text_column, asked.title_column or "title") if name in names]
    skip, groups = start, list(range(file.num_row_groups))
    while groups and file.metadata.row_group(groups[0]).num_rows <= skip:
        skip -= file.metadata.row_group(groups.pop(0)).num_rows
    for batch in file.iter_batches(PIECE, groups, wanted, use_threads=False):
        pick = picker(batch.schema.names, asked.name, asked.text_column, asked.title_column)
        columns = [column.to_pylist() for column in batch.columns]
        rows = tuple(_cut(pick(row)) for row in zip(*columns, strict=True))
        if skip < len(rows):
            yield rows[skip:]
        skip = max(skip - len(rows), 0)


def _cut(row: Row) -> Row:
    text, title = (cell[:MAX_CHARACTERS] if isinstance(cell, str) else None for cell in row)
    return text, title


@contextmanager
def found_rows_file(path: Path) -> Iterator[Callable[[FoundRow], None]]:
    """Yield what writes a row into a Parquet file, which is there once all are written.

    Raises:
        GapError: `cannot_write`, or `unsupported` where pyarrow is missing; what stood there before is untouched.
    """
    pyarrow, parquet = _pyarrow()
    schema = _schema(pyarrow)
    rows: list[FoundRow] = []
    with ExitStack() as opened:
        with _told(path, pyarrow):
            stream = opened.enter_context(whole_stream(path))
            writer = opened.enter_context(parquet.ParquetWriter(stream, schema))

        def write() -> None:
            columns = list(map(list, zip(*rows, strict=True))) or [[] for _ in COLUMNS]
            with _told(path, pyarrow):
                writer.write_table(pyarrow.table(columns, schema=schema))
            rows.clear()

        def add(row: FoundRow) -> None:
            rows.append(row)
            if len(rows) >= GROUP:
                write()

        yield add
        write()
        with _told(path, pyarrow):
            opened.close()


@contextmanager
def _told(path: Path, pyarrow: ModuleType) -> Iterator[None]:
    try:
        yield
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise GapError(
            "cannot_write",
            "{path} can't be written: {reason}. Choose another place.",
            path=path,
            reason=system_reason(error) if isinstance(error, OSError) else type(error).__name__,
        ) from None


def _schema(pyarrow: ModuleType) -> Any:
    text = [(column, pyarrow.string()) for column in COLUMNS[:-1]]
    return pyarrow.schema([*text, (COLUMNS[-1], pyarrow.int32())])


def _pyarrow() -> tuple[ModuleType, ModuleType]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise GapError(
            "unsupported", "Parquet files need pyarrow: type “pip install 'gapgui[parquet]'”."
        ) from None
    return pyarrow, parquet
