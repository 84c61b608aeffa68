"""What is open: the resume with the very bytes that were read, and the posting as it was taken in."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gapgui.document_kind import kind_signs
from gapgui.documents.formats.plain_text import document_from_text
from gapgui.errors import GapError
from gapgui.ui.preferences.store import path_in
from gapgui.ui.telling.offsets import editor_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gapgui.document_kind import DocumentKind, KindSigns
    from gapgui.documents.document import Document
    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.documents.source_file import SourceFile
    from gapgui.ui.telling.offsets import Span

PASTED = "pasted posting"


@dataclass(frozen=True, slots=True)
class OpenResume:
    """Hold a resume as read, the password that opened it, and how long the reading took.

    `signs` tell what it reads like, where that is to be asked about.
    """

    path: Path
    source: SourceFile
    document: Document
    password: str | None
    seconds: float
    signs: KindSigns | None = None

    @property
    def kind(self) -> DocumentKind | None:
        """Return what it reads like; None where little tells."""
        return self.signs.kind if self.signs else None


@dataclass(frozen=True, slots=True)
class PostingText:
    """Hold a posting as it stands in the editor; `headings` are spans of what its source marked as such.

    `title` is what the user calls it; empty where what is read of it will do. `path` is the file that holds just this
    text; None for what was pasted, typed or changed.
    """

    text: str
    name: str = PASTED
    headings: tuple[Span, ...] = ()
    title: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Name a file that could not be read, and why."""

    path: Path
    error: GapError


def read_or_not(worker: DocumentWorker, path: Path, password: str | None = None) -> OpenResume | Unread:
    """Read one of several files; what can't be read keeps nobody from the others."""
    try:
        return read_resume_file(worker, path, password)
    except GapError as error:
        return Unread(path, error)


def read_resume_file(worker: DocumentWorker, path: Path, password: str | None) -> OpenResume:
    """Read a resume, or a posting that may be one, and look for what tells them apart.

    Raises:
        GapError: any code of a file that can't be read.
    """
    started = time.perf_counter()
    source = worker.load(path)
    document = worker.read(source, password)
    signs = kind_signs(document)
    return OpenResume(path, source, document, password, time.perf_counter() - started, signs)


def posting_text(document: Document, path: Path | None = None) -> PostingText:
    """Return a posting that was read, as the editor will hold it."""
    text = editor_text(document.text)
    headings = document.headings if len(text) == len(document.text) else ()
    return PostingText(text, document.name, headings, path=path)


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


def posting_values(posting: PostingText) -> dict[str, Any]:
    """Return a posting as JSON knows it."""
    return {
        "text": posting.text,
        "name": posting.name,
        "headings": [list(span) for span in posting.headings],
        "title": posting.title,
        "path": str(posting.path) if posting.path else "",
    }


def posting_of(values: object) -> PostingText | None:
    """Return a posting from JSON; None where it holds none."""
    if not isinstance(values, dict) or not isinstance(values.get("text"), str) or not values["text"].strip():
        return None
    spans = values.get("headings")
    return PostingText(
        values["text"],
        _text(values, "name") or PASTED,
        tuple(_spans(spans if isinstance(spans, list) else [])),
        _text(values, "title"),
        path_in(values.get("path")),
    )


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _spans(values: list[Any]) -> Iterator[Span]:
    for value in values:
        match value:
            case [int(start), int(end)] if 0 <= start < end:
                yield start, end
