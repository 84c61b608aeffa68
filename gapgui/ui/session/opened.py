"""What is open: the resume with the very bytes that were read, and the posting as it was taken in."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.documents.source_file import SourceFile, load_file
from gapgui.errors import GapError

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.ui.telling.offsets import Span

PASTED = "pasted posting"


@dataclass(frozen=True, slots=True)
class OpenResume:
    """Hold a resume as read, the password that opened it, and how long the reading took."""

    path: Path
    source: SourceFile
    document: Document
    password: str | None
    seconds: float


@dataclass(frozen=True, slots=True)
class PostingText:
    """Hold a posting as it stands in the editor; `headings` are spans of what its source marked as such."""

    text: str
    name: str = PASTED
    headings: tuple[Span, ...] = ()


def read_resume_file(worker: DocumentWorker, path: Path, password: str | None) -> OpenResume:
    """Read a resume.

    Raises:
        GapError: any code of a file that can't be read.
    """
    started = time.perf_counter()
    source = load_file(path)
    document = worker.read(source, password)
    return OpenResume(path, source, document, password, time.perf_counter() - started)


def as_document(posting: PostingText) -> Document | None:
    """Return the document that is analysed; None where there is no visible character.

    Raises:
        GapError: `too_large`.
    """
    try:
        document = document_from_text(posting.text, posting.name)
    except GapError as error:
        if error.code == "empty":
            return None
        raise
    return replace(document, headings=posting.headings)
