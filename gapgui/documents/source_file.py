"""The bytes of a file, read once, with its format recognised; nothing is parsed here."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import threading
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError, system_reason
from gapgui.saying import Sentence

if TYPE_CHECKING:
    from gapgui.documents.document import DocumentFormat

_FORMAT_OF_SUFFIX: dict[str, DocumentFormat] = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".dotm": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
}
# First bytes of files people take for a resume, and what to do about each.
_PICTURE = Sentence(
    "unsupported", "is a picture; export the resume as PDF from the program it was written in"
)
_UNSUPPORTED: tuple[tuple[bytes, Sentence], ...] = (
    (b"\xd0\xcf\x11\xe0", Sentence("unsupported", "is an old Word document; save it as DOCX or PDF")),
    (b"{\\rtf", Sentence("unsupported", "is an RTF document; save it as DOCX or PDF")),
    (
        b"PK\x03\x04",
        Sentence("unsupported", "is an archive or a document of another program; export it as PDF or DOCX"),
    ),
    *((start, _PICTURE) for start in (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")),
    (b"%!PS", Sentence("unsupported", "is a PostScript file; export it as PDF")),
    (b"\x1f\x8b", Sentence("unsupported", "is a compressed file; unpack it first")),
)
_PDF_TRACES = re.compile(rb"(?<!\d)\d++\s++\d++\s++obj\b|startxref|/Type\s*/Catalog")
_HTML_START = re.compile(
    rb"\s*+(?:<\?xml[^>]*>\s*+)?(?:<!--.*?-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
# Of UTF-8, UTF-16 and UTF-32, one of which begins as UTF-16 does.
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Hold a file as it was when it was opened, so that a later change of it does no harm."""

    name: str
    format: DocumentFormat
    sha256: str
    data: bytes


def load_file(path: Path, limits: Limits = LIMITS, done: threading.Event | None = None) -> SourceFile:
    """Read a file whole and recognise its format by content first, by its extension second.

    Whoever sets `done` before it is read ends the waiting for a disk.

    Raises:
        GapError: not_found, unsupported, too_large, too_slow, empty, not_a_pdf or damaged.
        concurrent.futures.CancelledError: `done` was set.
    """
    data = _read_in_time(path, limits, done or threading.Event())
    if not data:
        raise GapError("empty", "{name} is empty; choose another file.", name=path.name)
    document_format = recognise_format(path.name, data)
    return SourceFile(path.name, document_format, hashlib.sha256(data).hexdigest(), data)


def _read_in_time(path: Path, limits: Limits, done: threading.Event) -> bytes:
    """Read in a thread of its own: nothing else gets away from a disk or a cloud that does not answer."""
    outcome: list[bytes | Exception] = []

    def read() -> None:
        outcome.append(_read_or_explain(path, limits))
        done.set()

    threading.Thread(target=read, daemon=True).start()
    is_done = done.wait(limits.disk_seconds)
    if not outcome:
        if is_done:
            raise CancelledError
        raise GapError(
            "too_slow",
            "The disk with {name} does not answer; copy the file to this computer and open the copy.",
            name=path.name,
        )
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0]


def _read_or_explain(path: Path, limits: Limits) -> bytes | Exception:
    try:
        return _read_bytes(path, limits.file_bytes)
    except Exception as error:
        return error


def _read_bytes(path: Path, most: int) -> bytes:
    try:
        # a FIFO would block on opening, and some devices act on it: look before
        _require_regular(path, path.stat().st_mode)
        with path.open("rb") as file:
            _require_regular(path, os.fstat(file.fileno()).st_mode)
            data = file.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise GapError(
            "not_found", "{name} was not found; it may have been moved or renamed.", name=path.name
        ) from None
    except PermissionError:
        raise GapError(
            "not_found", "{name} can't be opened: you have no permission to read it.", name=path.name
        ) from None
    except OSError as error:
        reason = system_reason(error)
        raise GapError(
            "not_found", "{name} can't be opened: {reason}.", name=path.name, reason=reason
        ) from None
    except ValueError:
        raise GapError(
            "not_found", "{name} can't be opened: its name or place is not valid.", name=path.name
        ) from None
    if len(data) > most:
        raise GapError(
            "too_large",
            "{name} is larger than {size} MB; choose a smaller file.",
            name=path.name,
            size=most // 1_000_000,
        )
    return data


def _require_regular(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise GapError("unsupported", "{name} is a folder; choose a file in it.", name=path.name)
    if not stat.S_ISREG(mode):
        raise GapError(
            "unsupported",
            "{name} is not an ordinary file; choose a PDF, DOCX or text file.",
            name=path.name,
        )


def recognise_format(name: str, data: bytes) -> DocumentFormat:
    """Tell the format of `data`; `name` decides only where the content leaves it open.

    Raises:
        GapError: unsupported, not_a_pdf, damaged or encrypted.
    """
    by_name = _FORMAT_OF_SUFFIX.get(Path(name).suffix.lower())
    # readers accept a PDF whose header stands anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") and (b"word/document" in data or b"word\\document" in data):
        return "docx"
    for start, what in _UNSUPPORTED:
        if data.startswith(start):
            raise _refusal(name, by_name, what, data)
    if by_name == "pdf":
        if _PDF_TRACES.search(data):
            return "pdf"
        raise GapError(
            "not_a_pdf", "{name} is not a PDF although its name says so; export it again.", name=name
        )
    if by_name == "docx":
        raise GapError(
            "damaged", "{name} is not a Word document although its name says so; save it again.", name=name
        )
    if _is_binary(data):
        raise GapError(
            "unsupported", "{name} is not a format gapgui reads; use PDF, DOCX, HTML, MD or TXT.", name=name
        )
    if by_name is None and _HTML_START.match(data[:4096]):
        return "html"
    return by_name or "text"


def _refusal(name: str, by_name: DocumentFormat | None, what: Sentence, data: bytes) -> GapError:
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        return GapError(
            "encrypted", "{name} is protected by a password; save it without one, or as PDF.", name=name
        )
    if by_name == "pdf":
        return GapError("not_a_pdf", "{name} is not a PDF: it {what}.", name=name, what=what)
    return GapError("unsupported", "{name} {what}.", name=name, what=what)


def _is_binary(data: bytes) -> bool:
    if data.startswith(_BYTE_ORDER_MARKS):
        return False
    start = data[:8192]
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in start)
    return controls > len(start) // 100
