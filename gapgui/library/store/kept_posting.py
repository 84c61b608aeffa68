"""A posting that the user keeps, with what it takes to show it as it was pasted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.company import company_names, employer
from gapgui.posting.outline import read_outline
from gapgui.posting.title import read_title

if TYPE_CHECKING:
    from gapgui.documents.document import Document

Span = tuple[int, int]
PASTE = "paste"
_REMEMBERED = 4096
"""Hashes of texts: the window asks for those of all postings at every change."""
NOT_YET = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class KeptPosting:
    """Hold a posting; it has no `id` (0) until it is kept.

    `named` says that title and employer are the user's own, not as they were read; `name` is what its document was
    called, `headings` are spans that its source marked as such. `source` is a path, an address or "paste".
    Times are in UTC. `is_damaged` says that the file has another text than was kept.
    """

    text: str
    title: str = ""
    employer: str = ""
    named: bool = False
    name: str = ""
    headings: tuple[Span, ...] = ()
    source: str = PASTE
    tags: tuple[str, ...] = ()
    notes: str = ""
    apply_by: date | None = None
    id: int = 0
    kept: datetime = NOT_YET
    changed: datetime = NOT_YET
    is_damaged: bool = False

    @property
    def sha256(self) -> str:
        """Return the hash by which the same text is known again, whatever blanks are around it."""
        return _hash_of(self.text)

    @property
    def file(self) -> Path | None:
        """Return the file that the posting came from; None where it was pasted, or has an address."""
        return Path(self.source) if self.source != PASTE and "://" not in self.source else None

    @property
    def document(self) -> Document:
        """Return the document that is read.

        Raises:
            GapError: empty or too_large.
        """
        return replace(document_from_text(self.text, self.name), headings=self.headings)


@dataclass(frozen=True, slots=True)
class FormerText:
    """Hold a text that a posting had until it was changed."""

    text: str
    headings: tuple[Span, ...]
    until: datetime


@dataclass(frozen=True, slots=True)
class Whole:
    """Hold all of a posting, its former texts too, the newest first: what brings it back, and what is exported."""

    posting: KeptPosting
    former: tuple[FormerText, ...] = ()


@lru_cache(maxsize=_REMEMBERED)
def _hash_of(text: str) -> str:
    return hashlib.sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()


def named_as_read(posting: KeptPosting) -> KeptPosting:
    """Return a posting with the title and employer that its text tells, unless the user has named it.

    Raises:
        GapError: empty or too_large.
    """
    if posting.named:
        return posting
    outline = read_outline(posting.document)
    names = company_names(outline.text, [s.start for s in outline.sentences if not s.bullet])
    return replace(posting, title=read_title(outline.text), employer=employer(outline.text, names))


def tags_of(written: str) -> tuple[str, ...]:
    """Return the tags in what somebody wrote, apart by commas or semicolons, each once whatever its casing."""
    found: dict[str, str] = {}
    for part in written.replace(";", ",").replace("\n", ",").split(","):
        tag = " ".join(part.split())
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())
