"""The postings of all inputs, one after the other, as they come."""

from __future__ import annotations

import stat
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from gapgui.documents.document import Document
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.errors import GapError, system_reason
from gapgui.library.market.sources.advertised import Advertised, Unread
from gapgui.library.market.sources.inputs import input_files
from gapgui.library.market.sources.rows import csv_rows, jsonl_rows
from gapgui.library.market.sources.tables import parquet_rows
from gapgui.mistakes import WorkerBugError, sentence_of
from gapgui.posting.posting import MAX_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from gapgui.library.market.sources.inputs import InputFile
    from gapgui.library.market.sources.rows import NumberedRow
    from gapgui.library.market.sources.tables import CarryOut

DEFAULT_TEXT, DEFAULT_TITLE = "text", "title"


@dataclass(frozen=True, slots=True)
class Inputs:
    """Say where postings are: files and folders, and in which columns of tables.

    `title_column` is None where a title is taken if there is one. `read` reads a document, `apart` carries out what
    parses a Parquet file: both in a process that is held by limits.
    """

    named: Sequence[Path]
    read: Callable[[Path], Document]
    apart: CarryOut
    text_column: str = DEFAULT_TEXT
    title_column: str | None = None

    def size(self) -> int:
        """Return how many bytes all of them have."""
        return sum(file.size for file in input_files(self.named))


def feed(inputs: Inputs) -> Iterator[Advertised | Unread]:
    """Yield the postings of all inputs in their order, and what can't be read of them."""
    before = 0
    for file in input_files(inputs.named):
        try:
            if file.error:
                raise file.error
            if file.kind == "document":
                document = _slim(inputs.read(file.path))
                yield Advertised(_told(str(file.path)), document, "", before + file.size)
            else:
                yield from _of_table(file, inputs, before)
        except GapError as error:
            yield Unread(_told(str(file.path)), error, before + file.size)
        except WorkerBugError as bug:  # one in a million must not cost the others
            yield Unread(_told(str(file.path)), sentence_of(bug), before + file.size)
        before += file.size


def _of_table(file: InputFile, inputs: Inputs, before: int) -> Iterator[Advertised | Unread]:
    name = _told(str(file.path))
    if file.kind == "parquet":
        _look_at(file.path)
        for row, share in parquet_rows(
            file.path, file.path.name, inputs.text_column, inputs.title_column, inputs.apart
        ):
            yield _posting(name, row, before + int(share * file.size))
        return
    with _opened(file.path) as stream:
        short, text = file.path.name, inputs.text_column
        rows = (
            jsonl_rows(stream, short, text, inputs.title_column or DEFAULT_TITLE)
            if file.kind == "jsonl"
            else csv_rows(stream, short, text, inputs.title_column)
        )
        for row in rows:
            yield _posting(name, row, before + stream.tell())


def _posting(name: str, row: NumberedRow, at: int) -> Advertised | Unread:
    number, value = row
    place = f"{name}:{number}"
    if isinstance(value, GapError):
        return Unread(place, value, at)
    text, title = value
    # of a longer one nothing beyond would be looked at
    text = _told(text[:MAX_CHARACTERS]).replace("\0", " ") if isinstance(text, str) else ""
    if not text.strip():
        return Unread(place, None, at)
    return Advertised(
        place, document_from_text(text, place), _told(title) if isinstance(title, str) else "", at
    )


def _slim(document: Document) -> Document:
    """Return a document without what reading a posting needs not: the places of its words."""
    return Document(
        document.name,
        document.format,
        document.sha256,
        document.text[:MAX_CHARACTERS],
        headings=document.headings,
    )


def _told(text: str) -> str:
    """Return a text that UTF-8 can hold."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    _look_at(path)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise _not_opened(path, error) from None
    with stream:
        yield stream


def _look_at(path: Path) -> None:
    """See that a file can be opened: a pipe would wait for whoever writes into it, and can't be gone back in.

    Raises:
        GapError: `not_found` or `unsupported`.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise _not_opened(path, error) from None
    if not stat.S_ISREG(mode):
        raise GapError("unsupported", "{name} is not an ordinary file; choose another.", name=path.name)


def _not_opened(path: Path, error: OSError | ValueError) -> GapError:
    return GapError(
        "not_found", "{name} can't be opened: {reason}.", name=path.name, reason=system_reason(error)
    )
