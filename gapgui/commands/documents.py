"""The documents that are named on the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.commands.index_in_use import index_in_use
from gapgui.commands.output import print_error, print_text
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.errors import GapError
from gapgui.report.json_lines import json_line
from gapgui.report.plain.reading import plain_error

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index

STANDARD_INPUT = "-"


def open_document(
    file: str, worker: DocumentWorker, password: str | None, *, recognise: bool = False
) -> Document:
    """Return the document in a file, or on standard input."""
    if file == STANDARD_INPUT:
        return document_from_text(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"), file)
    return (worker.recognise if recognise else worker.read)(Path(file), password)


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
