"""The rows of JSONL and CSV files, a bounded piece of the file in memory at a time."""

from __future__ import annotations

import codecs
import csv
import io
import json
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from gapgui.errors import GapError
from gapgui.library.table_rows import Flaw, RowLines, table_rows
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MAX_LINE = 8_000_000
"""Bytes of one line, and characters of one cell; what is longer is no posting. The longest seen has 20,000."""
Line = TypeVar("Line", str, bytes)
_DELIMITERS = ",;\t|"
_HEAD = 65_536
"""Bytes at the start of a table within which the line ends that says what its columns are."""
_QUOTED = late_pattern(r'"[^"]*+"')
_END = late_pattern(r"\r\n?+|\n")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

Row = tuple[object, object]
"""The text and the title of a row as they stand there, None where there is none."""
NumberedRow = tuple[int, Row | GapError]


def jsonl_rows(stream: BinaryIO, name: str, text_column: str, title_column: str) -> Iterator[NumberedRow]:
    """Yield each line's text and title with the line's number; blank lines are passed over."""
    for number, line in enumerate(_lines(stream), start=1):
        if line is None:
            yield number, _too_long(name, number)
        elif line.strip():
            yield number, _json_row(line, name, number, text_column, title_column)


def csv_rows(
    stream: BinaryIO, name: str, text_column: str, title_column: str | None
) -> Iterator[NumberedRow]:
    """Yield each row's text and title with the row's number, the one below the head being 1.

    Columns are parted by comma, semicolon, tab or bar, as the head shows.

    Raises:
        GapError: `unsupported`, where the head lacks a column that was asked for.
    """
    csv.field_size_limit(MAX_LINE)
    lines = _lines(stream, any_end=_ends_as_on_old_macs(stream))
    first = next(lines, "")
    head, delimiter = _head(first or "", text_column)
    pick = picker(head, name, text_column, title_column)
    rows = table_rows(RowLines(lines, number=1), head, delimiter, MAX_LINE)
    for number, (line, row) in enumerate(rows, start=1):
        yield number, _flawed(name, line, row) if isinstance(row, Flaw) else pick(row)


def picker(
    head: Sequence[str], name: str, text_column: str, title_column: str | None
) -> Callable[[Sequence[object]], Row]:
    """Return what takes text and title out of a row; a title column that nobody asked for may be missing.

    Raises:
        GapError: `unsupported`, where one that was asked for is missing.
    """
    text = column_of(head, name, text_column, "--text-column")
    title = (
        column_of(head, name, title_column, "--title-column")
        if title_column
        else next((at for at, each in enumerate(head) if each == "title"), None)
    )

    def pick(row: Sequence[object]) -> Row:
        return _cell(row, text), _cell(row, title)

    return pick


def column_of(head: Sequence[str], name: str, column: str, option: str) -> int:
    """Return the place of a column.

    Raises:
        GapError: `unsupported`, where there is none of that name.
    """
    if column in head:
        return list(head).index(column)
    raise GapError(
        "unsupported",
        "{name} has no column “{column}”; name one of these with {option}: {columns}.",
        name=name,
        column=column,
        option=option,
        columns=", ".join(each[:40] for each in head[:20]) or "-",
    )


def _cell(row: Sequence[object], at: int | None) -> object:
    return row[at] if at is not None and at < len(row) else None


def _head(line: str, text_column: str) -> tuple[list[str], str]:
    """Return the names of the columns and what parts them."""
    heads = [(_cells(line, each), each) for each in _DELIMITERS]
    with_text = [head for head in heads if text_column in head[0]]
    return max(with_text or heads, key=lambda head: len(head[0]))


def _cells(line: str, delimiter: str) -> list[str]:
    """Return the cells of a line; none where it holds what can't be one, as a file whose lines end as on old Macs does."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _json_row(line: str, name: str, number: int, text_column: str, title_column: str) -> Row | GapError:
    try:
        # control characters within a string are told by most programs that write such files
        value = json.loads(line, strict=False)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        return GapError(
            "damaged",
            "{name}, line {line}: this is no JSON object; mend or delete it.",
            name=name,
            line=number,
        )
    return value.get(text_column), value.get(title_column)


def _too_long(name: str, number: int) -> GapError:
    return GapError(
        "too_large",
        "{name}, line {line}: the row is far longer than a posting, or broken.",
        name=name,
        line=number,
    )


def _flawed(name: str, number: int, flaw: Flaw) -> GapError:
    if flaw is Flaw.OPEN:
        return GapError(
            "damaged",
            "{name}, line {line}: the row is far longer than a posting, for a quote in it is not closed; mend it.",
            name=name,
            line=number,
        )
    if flaw is Flaw.NEVER_CLOSED:
        return GapError(
            "damaged",
            "{name}, line {line}: a quote in this row is never closed, so that nothing is read from there to the end; mend it.",
            name=name,
            line=number,
        )
    return _too_long(name, number)


def _ends_as_on_old_macs(stream: BinaryIO) -> bool:
    """Tell whether the head of a table ends with a carriage return alone, as old spreadsheets write it.

    Elsewhere one that stands alone is within a cell, or a mistake.
    """
    start = stream.read(_HEAD)
    stream.seek(0)
    text = start.decode("utf-16", "replace") if start[:2] in _UTF16 else start.decode("latin-1")
    end = _END.search(_QUOTED.sub("", text))
    return end is not None and end[0] == "\r" and end.end() < len(text)


def _lines(stream: BinaryIO, *, any_end: bool = False) -> Iterator[str | None]:
    """Yield lines with their ends, None for one that is too long; `any_end` says that a carriage return alone is one.

    UTF-16 is known by its mark; else each line is UTF-8 or, where it can't be, Windows-1252.
    """
    start = stream.read(2)
    stream.seek(0)
    if start in _UTF16:
        yield from _text_lines(stream, "utf-16", any_end=any_end)
        return
    first = True
    for line in _byte_lines(stream, any_end=any_end):
        yield None if line is None else _decoded(line.removeprefix(codecs.BOM_UTF8) if first else line)
        first = False


def _byte_lines(stream: BinaryIO, *, any_end: bool) -> Iterator[bytes | None]:
    if not any_end:
        yield from _bounded(stream.readline, b"\n")
        return
    for line in _text_lines(stream, "latin-1", any_end=True):  # each character a byte
        yield None if line is None else line.encode("latin-1")


def _text_lines(stream: BinaryIO, encoding: str, *, any_end: bool) -> Iterator[str | None]:
    text = io.TextIOWrapper(stream, encoding, errors="replace", newline="" if any_end else "\n")
    try:
        yield from _bounded(text.readline, ("\n", "\r") if any_end else "\n")
    finally:
        with suppress(ValueError):  # it is closed already
            text.detach()  # the stream is its owner's, who asks it how far it is


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def _bounded(readline: Callable[[int], Line], end: Line | tuple[Line, ...]) -> Iterator[Line | None]:
    while line := readline(MAX_LINE + 1):
        if len(line) <= MAX_LINE or line.endswith(end):
            yield line
            continue
        while line and not line.endswith(end):
            line = readline(MAX_LINE)
        yield None
