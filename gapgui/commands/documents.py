"""The documents that are named on the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.commands.index_in_use import index_in_use
from gapgui.commands.output import print_error, print_text
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.errors import GapError, system_reason
from gapgui.report.json_lines import json_line
from gapgui.report.plain.reading import plain_error

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index

STANDARD_INPUT = "-"


def open_document(
    file: str, worker: DocumentWorker, password: str | None, *, recognise: bool = False
) -> Document:
    """Return the document in a file, or on standard input.

    Raises:
        GapError: it can't be read.
    """
    if file == STANDARD_INPUT:
        return document_from_text(_standard_input().decode("utf-8-sig", errors="replace"), file)
    if not file:
        raise unnamed()
    return (worker.recognise if recognise else worker.read)(Path(file), password)


def paths_of(named: Iterable[str]) -> list[Path]:
    """Return what is named on the command line.

    Raises:
        GapError: `not_found`, where a name is empty.
    """
    names = list(named)
    if not all(names):
        raise unnamed()
    return [Path(name) for name in names]


def unnamed() -> GapError:
    """Return what is said of an empty name, mostly a variable of the shell that is not set; a path takes it for the current folder."""
    return GapError("not_found", "An empty name can't be opened: name a file or a folder.")


def _standard_input() -> bytes:
    if sys.stdin is None:  # it was closed before the start
        raise GapError("not_found", "Standard input is closed: name a file.")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise GapError(
            "not_found", "Standard input can't be read: {reason}.", reason=system_reason(error)
        ) from None


def print_readings(options: argparse.Namespace, told: Callable[[Document, Index], str]) -> int:
    """Print what is told of each file; 1 where one could not be read, which is told and passed over."""
    index = index_in_use(options)
    status = 0
    with DocumentWorker() as worker:
        for file in options.files:
            try:
                document = open_document(file, worker, options.password, recognise=options.ocr)
                print_text(told(document, index))
            except GapError as error:
                status = 1
                if options.format == "json":
                    print_text(json_line(plain_error(file, error)))
                else:
                    print_error(error.message)
    return status
