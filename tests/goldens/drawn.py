"""Word documents and PDFs made of data: the resumes among the documents that are no plain text."""

from __future__ import annotations

import hashlib
import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

import docx

from gapgui.documents.source_file import SourceFile
from tests.documents.pdf_builder import PdfPage, as_source, build_pdf, column

if TYPE_CHECKING:
    from collections.abc import Callable


def drawn_pdf(content: dict[str, Any]) -> SourceFile:
    """Draw a page with columns of lines, each at its place."""
    texts = [
        text
        for part in content["column"]
        for text in column(part["x"], part["y"], part["lines"].strip("\n").split("\n"))
    ]
    return as_source(build_pdf([PdfPage(texts)], content.get("info")))


def drawn_docx(content: dict[str, Any]) -> SourceFile:
    """Write a Word document of headings, paragraphs, bullets and tables."""
    document = docx.Document()
    modified = content["modified"]
    document.core_properties.modified = datetime(modified.year, modified.month, modified.day)
    for block in content["block"]:
        if "heading" in block:
            document.add_heading(block["heading"], level=1)
        elif "paragraph" in block:
            document.add_paragraph(block["paragraph"])
        elif "bullets" in block:
            for bullet in block["bullets"]:
                document.add_paragraph(bullet, style="List Bullet")
        else:
            _add_table(document, block["table"])
    buffer = io.BytesIO()
    document.save(buffer)
    data = buffer.getvalue()
    return SourceFile("resume.docx", "docx", hashlib.sha256(data).hexdigest(), data)


def _add_table(document: Any, rows: list[list[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


DRAWN: dict[str, Callable[[dict[str, Any]], SourceFile]] = {
    ".pdf.toml": drawn_pdf,
    ".docx.toml": drawn_docx,
}
