"""What a Word file takes in from another kind of file that it carries (altChunk; ISO/IEC 29500-1, 17.17.2)."""

from __future__ import annotations

import email.policy
import hashlib
from typing import TYPE_CHECKING

from gapgui.documents.formats.html import read_html
from gapgui.documents.formats.plain_text import decode_text
from gapgui.documents.source_file import SourceFile
from gapgui.errors import GapError

if TYPE_CHECKING:
    from gapgui.documents.limits import Limits

_HTML = ("html", "htm", "xhtml")
_PLAIN = ("txt",)
_ARCHIVES = ("mht", "mhtml")


def chunk_text(name: str, data: bytes, limits: Limits) -> str | None:
    """Return the text of a file within a Word file, or None where its kind is not read, such as RTF."""
    suffix = name.rpartition(".")[2].lower()
    if suffix in _PLAIN:
        return decode_text(data).replace("\r\n", "\n")
    if suffix in _HTML:
        return _html_text(name, data, limits)
    page = _archived_page(data) if suffix in _ARCHIVES else None
    return _html_text(name, page, limits) if page is not None else None


def _html_text(name: str, data: bytes, limits: Limits) -> str | None:
    try:
        return read_html(SourceFile(name, "html", hashlib.sha256(data).hexdigest(), data), limits).text
    except GapError as error:
        return "" if error.code == "empty" else None


def _archived_page(data: bytes) -> bytes | None:
    """Return the page in an archive of a web page (MHTML), as programs that turn HTML into Word embed it."""
    for part in email.message_from_bytes(data.lstrip(), policy=email.policy.compat32).walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else None
    return None
