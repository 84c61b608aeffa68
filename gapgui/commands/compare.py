"""The command that lays many postings beside one or many resumes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.errors import GapError
from gapgui.library.comparison import compare
from gapgui.posting.reading import read_posting
from gapgui.report.comparison.export import export_comparison
from gapgui.report.plain import plain_error
from gapgui.resume.reading import read_resume
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.matching.index import Index
    from gapgui.report.plain import Plain

_SUFFIXES = frozenset([".pdf", ".docx", ".docm", ".dotx", ".dotm", ".txt", ".md", ".html", ".htm"])


def run(options: argparse.Namespace, index: Index) -> int:
    """Compare and write; 1 where a file could not be read, which is told and passed over."""
    errors: list[Plain] = []
    with DocumentWorker() as worker:

        def read(file: Path) -> Document:
            return worker.read(file, options.password)

        resumes = [read_resume(document, index) for document in _read(options.resumes, read, errors)]
        postings = [read_posting(document, index) for document in _read(options.postings, read, errors)]
    comparison = compare(resumes, postings, index.taxonomy)
    data = export_comparison(comparison, options.format, errors)
    if options.output:
        write_file(options.output, data)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 1 if errors else 0


def _read(named: Sequence[str], read: Callable[[Path], Document], errors: list[Plain]) -> Iterator[Document]:
    for file in files_of(named):
        try:
            yield read(file)
        except GapError as error:
            errors.append(plain_error(str(file), error))
            print(f"gapgui: {error.message}", file=sys.stderr)


def files_of(named: Iterable[str]) -> Iterator[Path]:
    """Yield files, and of folders the documents in them in the order of their names."""
    for name in named:
        path = Path(name)
        if path.is_dir():
            yield from sorted(
                each for each in path.iterdir() if each.suffix.lower() in _SUFFIXES and each.is_file()
            )
        else:
            yield path
