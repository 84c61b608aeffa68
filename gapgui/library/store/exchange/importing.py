"""Postings from files that others wrote: JSON lines, a table, or a folder of documents."""

from __future__ import annotations

import csv
import errno
import io
import json
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gapgui.documents.formats.plain_text import decode_text
from gapgui.errors import GapError, system_reason
from gapgui.library.spreadsheet import unguarded
from gapgui.library.store.exchange.exporting import LIST
from gapgui.library.store.exchange.values import plain_lines, require_text, whole_of
from gapgui.library.store.kept_posting import KeptPosting, Whole, named_as_read
from gapgui.library.table_rows import Flaw, RowLines, table_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from gapgui.documents.document import Document

SUFFIXES = frozenset([".pdf", ".docx", ".docm", ".dotx", ".dotm", ".txt", ".md", ".html", ".htm"])
_LONGEST_CELL = 16_000_000


@dataclass(frozen=True, slots=True)
class Problem:
    """Say why a line (counted from 1) or a file brought no posting."""

    place: str
    error: GapError


@dataclass(frozen=True, slots=True)
class Brought:
    """Hold the postings of a file or folder, and what could not be read of it."""

    postings: tuple[Whole, ...]
    problems: tuple[Problem, ...]


def from_jsonl(data: bytes, source: str, text_column: str = "text") -> Brought:
    """Return the postings of JSON lines, an object a line."""
    lines = enumerate(decode_text(data).split("\n"), start=1)
    return _brought(
        ((str(number), line) for number, line in lines if line.strip()), _parsed, source, text_column
    )


def from_csv(data: bytes, source: str, text_column: str = "text") -> Brought:
    """Return the postings of a table with a head, a row each; its columns may stand in any order.

    Raises:
        GapError: no column has that name (`unsupported`).
    """
    csv.field_size_limit(_LONGEST_CELL)
    text = decode_text(data)
    # a spreadsheet separates by semicolons where a comma stands in numbers
    head = text.partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    lines = RowLines(io.StringIO(text, newline=""))
    try:
        names = [name.strip() for name in next(filter(any, csv.reader(lines, delimiter=delimiter)), [])]
    except csv.Error:
        names = []
    if text_column not in names:
        raise GapError(
            "unsupported",
            'The table {file} has no column "{column}": rename the one that holds the texts.',
            file=source,
            column=text_column,
        )

    def values(row: list[str] | Flaw) -> dict[str, Any]:
        if isinstance(row, Flaw):
            raise _flawed(row)
        return dict(zip(names, map(unguarded, row), strict=False))

    rows = (
        (str(line), row)
        for line, row in table_rows(lines, names, delimiter, _LONGEST_CELL)
        if isinstance(row, Flaw) or any(row)
    )
    return _brought(rows, values, source, text_column)


def from_folder(folder: Path, read: Callable[[Path], Document]) -> Brought:
    """Return the postings of the documents in a folder, in the order of their names; what a list beside them says of them too.

    Raises:
        GapError: `not_found`, where the folder can't be read.
    """
    try:
        # a pipe, or a link that leads nowhere, is told by whoever reads it
        files = sorted(
            file for file in folder.iterdir() if file.suffix.lower() in SUFFIXES and not file.is_dir()
        )
        told = _list_of(folder / LIST)
    except OSError as error:
        raise GapError(
            "not_found",
            "The folder {folder} can't be read: {reason}.",
            folder=folder,
            reason=system_reason(error),
        ) from None
    return _from_files(files, read, told)


def brought_from(paths: Iterable[Path], read: Callable[[Path], Document]) -> Brought:
    """Return the postings of folders, of JSON lines, of tables and of documents; what can't be read keeps nobody from the others."""
    postings: list[Whole] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            brought = _brought_by(path, read)
        except GapError as error:
            problems.append(Problem(path.name, error))
        else:
            postings += brought.postings
            problems += brought.problems
    return Brought(tuple(postings), tuple(problems))


def _brought_by(path: Path, read: Callable[[Path], Document]) -> Brought:
    if path.is_dir():
        return from_folder(path, read)
    parse = _PARSERS.get(path.suffix.lower())
    if parse is None:
        return _from_files([path], read, {})
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would never end
            raise OSError(errno.EINVAL, "It is no file")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise GapError(
            "not_found", "{file} can't be read: {reason}.", file=path, reason=system_reason(error)
        ) from None
    return parse(data, str(path))


_PARSERS: dict[str, Callable[[bytes, str], Brought]] = {
    ".jsonl": from_jsonl,
    ".ndjson": from_jsonl,
    ".csv": from_csv,
}
TABLE_SUFFIXES = frozenset(_PARSERS)
"""Of files that hold many postings."""


def _from_files(
    files: Iterable[Path], read: Callable[[Path], Document], told: Mapping[str, Mapping[str, Any]]
) -> Brought:
    postings: list[Whole] = []
    problems: list[Problem] = []
    for file in files:
        try:
            postings.append(_from_file(file, read(file), told.get(file.name)))
        except GapError as error:
            problems.append(Problem(file.name, error))
    return Brought(tuple(postings), tuple(problems))


def _from_file(file: Path, document: Document, told: Mapping[str, Any] | None) -> Whole:
    if told:
        return whole_of({**told, "text": document.text}, str(file))
    text, headings = plain_lines(document.text, document.headings)
    return Whole(named_as_read(KeptPosting(text, name=document.name, headings=headings, source=str(file))))


def _list_of(file: Path) -> dict[str, dict[str, Any]]:
    """Return what the list of a folder says of its files, by their names; nothing where there is none."""
    if not file.is_file():
        return {}
    found = {}
    for line in decode_text(file.read_bytes()).split("\n"):
        try:
            values = _parsed(line)
        except GapError:
            continue
        if isinstance(values.get("file"), str):
            found[values["file"]] = values
    return found


def _brought(
    lines: Iterable[tuple[str, Any]], parse: Callable[[Any], dict[str, Any]], source: str, column: str
) -> Brought:
    postings: list[Whole] = []
    problems: list[Problem] = []
    for place, line in lines:
        try:
            values = parse(line)
            require_text(values, column)
            postings.append(whole_of({**values, "text": values[column]}, source))
        except GapError as error:
            problems.append(Problem(place, error))
    return Brought(tuple(postings), tuple(problems))


def _flawed(flaw: Flaw) -> GapError:
    if flaw is Flaw.OPEN:
        return GapError("damaged", "A quote in this row is not closed; the rows behind it are read. Mend it.")
    if flaw is Flaw.NEVER_CLOSED:
        return GapError(
            "damaged",
            "A quote in this row is never closed, so that nothing is read from there to the end. Mend it.",
        )
    return GapError("too_large", "The row is far longer than a posting, or broken.")


def _parsed(line: str) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise GapError("damaged", "The line is no JSON object.")
    return values
