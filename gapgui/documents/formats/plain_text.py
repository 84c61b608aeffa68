"""Text and Markdown files, decoded without a parser; offsets count in the text as it stands."""

from __future__ import annotations

import codecs
import hashlib
import re
from typing import TYPE_CHECKING

from gapgui.documents.document import Document
from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError

if TYPE_CHECKING:
    from gapgui.documents.source_file import SourceFile

_UTF32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I)


def decode_text(data: bytes) -> str:
    """Decode UTF-8 (its byte order mark removed), UTF-32 or UTF-16 with a mark, or else Windows-1252; newlines stay."""
    # one mark of UTF-32 begins with one of UTF-16
    if data.startswith(_UTF32_MARKS):
        return data.decode("utf-32", errors="replace")
    if data.startswith(_UTF16_MARKS):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def decode_html(data: bytes) -> str:
    """Decode HTML by its byte order mark, else as UTF-8, else by the charset it names, else as Windows-1252."""
    named = _CHARSET.search(data[:2048])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if named and not data.startswith((*_UTF16_MARKS, *_UTF32_MARKS)):
            try:
                return data.decode(named[1].decode("ascii"), errors="replace")
            except (LookupError, ValueError):
                pass
        return decode_text(data)


def document_from_text(text: str, name: str, limits: Limits = LIMITS) -> Document:
    """Make a document of a text that was typed, pasted or piped in.

    Raises:
        GapError: empty or too_large.
    """
    data = text.encode("utf-8", errors="replace")
    return _document(text, name, hashlib.sha256(data).hexdigest(), limits)


def read_text_file(source: SourceFile, limits: Limits = LIMITS) -> Document:
    """Make a document of a TXT or Markdown file.

    Raises:
        GapError: empty or too_large.
    """
    return _document(
        decode_text(source.data), source.name, source.sha256, limits, markdown=source.format == "markdown"
    )


def require_length(text: str, name: str, limits: Limits) -> None:
    """Refuse a text that has no visible character or too many.

    Raises:
        GapError: empty or too_large.
    """
    if not text.strip():
        raise GapError("empty", "{name} holds no text; choose another file.", name=name)
    if len(text) > limits.text_characters:
        raise GapError(
            "too_large", "{name} is far longer than a resume or a posting; choose another file.", name=name
        )


def _document(text: str, name: str, sha256: str, limits: Limits, *, markdown: bool = False) -> Document:
    require_length(text, name, limits)
    return Document(name, "markdown" if markdown else "text", sha256, text)
