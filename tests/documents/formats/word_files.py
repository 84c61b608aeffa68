"""Word files made by python-docx and then changed as other programs write them."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml import parse_xml

from gapgui.documents.source_file import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docx.document import Document

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
Parts = dict[str, bytes]


def document_of(*blocks: str, styles: str = "") -> Document:
    """Make a document of paragraphs and tables in XML; `styles` are added to those of python-docx."""
    document = docx.Document()
    for place, block in enumerate(blocks):
        document.element.body.insert(place, _element(block))
    if styles:
        for style in _element(f"<w:styles>{styles}</w:styles>"):
            document.styles.element.append(style)
    return document


def _element(xml: str) -> Any:
    name, rest = xml.split(">", 1)
    closed = name.endswith("/")
    return parse_xml(f"{name.rstrip('/')} {NAMESPACES}{'/' if closed else ''}>{rest}")


def source_of(document: Document) -> SourceFile:
    """Save a document."""
    return as_source(bytes_of(document))


def bytes_of(document: Document) -> bytes:
    """Save a document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_source(data: bytes) -> SourceFile:
    """Take bytes for a Word file."""
    return SourceFile("r.docx", "docx", hashlib.sha256(data).hexdigest(), data)


def changed(document: Document, change: Callable[[Parts], Mapping[str, bytes]]) -> SourceFile:
    """Save a document with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(bytes_of(document))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in change(parts).items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return as_source(out.getvalue())
