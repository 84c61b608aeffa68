"""Parquet files: the postings of one, and what is found written into one. Needs pyarrow, which is loaded only here."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from gapgui.errors import GapError, system_reason
from gapgui.library.market.rows import picker
from gapgui.whole_file import whole_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    from gapgui.library.market.rows import NumberedRow

BATCH = 64
"""Rows that are read at once."""
GROUP = 50_000
"""Rows that are held before they are written."""
COLUMNS = ("posting", "title", "archetype", "skill", "track", "strength", "group", "min_years")
FoundRow = tuple[str, str, str | None, str, str, str, str | None, int | None]
"""What is found of one skill in one posting, in the order of the columns."""


def parquet_rows(
    path: Path, name: str, text_column: str, title_column: str | None
) -> Iterator[tuple[NumberedRow, float]]:
    """Yield each row's text and title with the row's number, and which share of the rows is read with it.

    Raises:
        GapError: `unsupported`, where a column is missing or pyarrow is; `damaged`.
    """
    pyarrow, parquet = _pyarrow()
    try:
        with parquet.ParquetFile(path, memory_map=False, pre_buffer=False) as file:
            names = file.schema_arrow.names
            pick = picker(names, name, text_column, title_column)
            wanted = [each for each in dict.fromkeys((text_column, title_column or "title")) if each in names]
            # only the columns that are wanted are read, and picked by where they stand then
            pick = picker(wanted, name, text_column, title_column)
            total = max(file.metadata.num_rows, 1)
            number = 0
            for batch in file.iter_batches(batch_size=BATCH, columns=wanted):
                columns = [batch.column(each).to_pylist() for each in wanted]
                for row in zip(*columns, strict=True):
                    number += 1
                    yield (number, pick(row)), number / total
    except (pyarrow.ArrowException, OSError, ValueError):
        raise GapError(
            "damaged", "{name} is no Parquet file, or is damaged; write it again.", name=name
        ) from None


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
