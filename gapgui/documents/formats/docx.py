"""DOCX -> Document: paragraphs, tables, text boxes, headers and footers in the order of the file."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn

from gapgui.documents.document import Document
from gapgui.documents.formats.plain_text import require_length
from gapgui.documents.limits import LIMITS, Limits
from gapgui.errors import GapError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gapgui.documents.source_file import SourceFile

_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN = (qn(f"w:{tag}") for tag in ("p", "tbl", "tr", "tc", "r"))
_TEXT_BOX, _CONTENT = qn("w:txbxContent"), qn("w:sdtContent")
_SKIPPED = frozenset(
    (
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:instrText"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_LONGEST_HEADING = 90


def read_docx(source: SourceFile, limits: Limits = LIMITS) -> Document:
    """Read a Word document.

    Raises:
        GapError: empty, too_large or damaged; what python-docx raises on a damaged file passes through.
    """
    _refuse_bomb(source, limits)
    document = docx.Document(io.BytesIO(source.data))
    if getattr(document.element, "body", None) is None:  # its root may be anything
        raise GapError("damaged", "{name} is damaged: it has no body; save it again.", name=source.name)
    writer = _Writer(document)
    for part in _header_parts(document, "header"):
        writer.write_blocks(part)
    writer.write_blocks(document.element.body)
    for part in _header_parts(document, "footer"):
        writer.write_blocks(part)
    text = "".join(writer.parts).rstrip("\n") + "\n"
    require_length(text, source.name, limits)
    return Document(
        source.name, "docx", source.sha256, text, headings=tuple(writer.headings), dated=_dated(document)
    )


def _refuse_bomb(source: SourceFile, limits: Limits) -> None:
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        sizes = [(entry.filename, entry.file_size) for entry in archive.infolist()]
    xml = max((size for name, size in sizes if name.endswith((".xml", ".rels"))), default=0)
    if xml > limits.docx_part_bytes or sum(size for _, size in sizes) > limits.docx_bytes:
        raise GapError(
            "too_large", "{name} unpacks to far more than a resume holds; save it again.", name=source.name
        )


def _header_parts(document: Any, kind: str) -> Iterator[Any]:
    seen: set[str] = set()
    for section in document.sections:
        for name in (kind, f"first_page_{kind}", f"even_page_{kind}"):
            part = getattr(section, name)
            text = "".join(part._element.itertext())
            if not part.is_linked_to_previous and text.strip() and text not in seen:
                seen.add(text)
                yield part._element


def _dated(document: Any) -> date | None:
    changed = document.core_properties.modified or document.core_properties.created
    return changed.date() if changed else None


class _Writer:
    """Collect the text and its headings."""

    def __init__(self, document: Any) -> None:
        self.parts: list[str] = []
        self.headings: list[tuple[int, int]] = []
        self._length = 0
        self._heading_styles = _heading_styles(document)
        self._list_styles = {
            style.style_id for style in document.styles if (style.name or "").startswith("List")
        }

    def write_blocks(self, container: Any) -> None:
        """Write the paragraphs and tables of a body, cell, text box or header."""
        for child in container:
            if child.tag == _PARAGRAPH:
                self._write_paragraph(child)
            elif child.tag == _TABLE:
                self._write_table(child)
            elif _is_element(child) and child.tag not in _SKIPPED and not child.tag.endswith("}sectPr"):
                self.write_blocks(child)

    def _write_paragraph(self, paragraph: Any) -> None:
        text = _text(paragraph).strip(" \t\n")
        if text and (self._is_heading(paragraph, text)):
            self._write("\n")
            self.headings.append((self._length, self._length + len(text)))
            self._write(text + "\n\n")
        else:
            self._write(("• " if text and self._is_item(paragraph) else "") + text + "\n")
        for box in _text_boxes(paragraph):
            self.write_blocks(box)

    def _is_heading(self, paragraph: Any, text: str) -> bool:
        if _style(paragraph) in self._heading_styles:
            return True
        short = len(text) <= _LONGEST_HEADING and text[-1] not in ".,;" and not self._is_item(paragraph)
        runs = [run for run in paragraph.iter(_RUN) if _text(run).strip()]
        return short and bool(runs) and all(_is_on(run, "w:b") for run in runs)

    def _is_item(self, paragraph: Any) -> bool:
        numbered = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
        return numbered or _style(paragraph) in self._list_styles

    def _write_table(self, table: Any) -> None:
        for row in table.iter(_ROW):
            if _nearest(row, _TABLE) is not table:
                continue
            cells = [
                cell for cell in row.iter(_CELL) if _nearest(cell, _ROW) is row and not _is_continued(cell)
            ]
            if all(len([p for p in cell.iter(_PARAGRAPH) if _text(p).strip()]) <= 1 for cell in cells):
                texts = [_text(p).strip() for cell in cells for p in cell.iter(_PARAGRAPH)]
                self._write("\t".join(text for text in texts if text) + "\n")
            else:
                for cell in cells:
                    self.write_blocks(cell)
        self._write("\n")

    def _write(self, text: str) -> None:
        kept = text
        while kept.startswith("\n") and (not self.parts or "".join(self.parts[-2:]).endswith("\n\n")):
            kept = kept[1:]
        if kept:
            self.parts.append(kept)
            self._length += len(kept)


def _heading_styles(document: Any) -> set[str]:
    """Return the ids of the styles that are a heading by name, by outline level or by the style they extend."""
    found = set()
    for style in document.styles:
        ancestor, depth = style, 0
        while ancestor is not None and depth < 10:
            outlined = ancestor.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") is not None
            if outlined or (ancestor.name or "").startswith(("Heading", "heading", "Title", "Subtitle")):
                found.add(style.style_id)
                break
            ancestor, depth = getattr(ancestor, "base_style", None), depth + 1
    return found


def _text(element: Any) -> str:
    """Return the visible text of a paragraph or run, that of text boxes and tables within it left out."""
    parts = []
    for child in element:
        if child.tag == qn("w:t"):
            parts.append(child.text or "")
        elif child.tag in _SIGNS:
            parts.append(_SIGNS[child.tag])
        elif child.tag == _RUN and _is_on(child, "w:vanish"):
            continue
        elif _is_element(child) and child.tag not in _SKIPPED and child.tag != _TEXT_BOX:
            parts.append(_text(child))
    return "".join(parts)


def _is_element(node: Any) -> bool:
    """Tell elements from comments and processing instructions, whose tag is no text."""
    return isinstance(node.tag, str)


def _text_boxes(paragraph: Any) -> Iterator[Any]:
    for box in paragraph.iter(_TEXT_BOX):
        replaced = any(ancestor.tag in _SKIPPED for ancestor in box.iterancestors())
        if not replaced and _nearest(box, _PARAGRAPH) is paragraph:
            yield box


def _nearest(element: Any, tag: str) -> Any:
    return next((ancestor for ancestor in element.iterancestors() if ancestor.tag == tag), None)


def _is_continued(cell: Any) -> bool:
    merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return merge is not None and merge.get(qn("w:val")) != "restart"


def _is_on(run: Any, name: str) -> bool:
    toggle = run.find(f"{qn('w:rPr')}/{qn(name)}")
    return toggle is not None and toggle.get(qn("w:val")) not in ("0", "false", "off")


def _style(paragraph: Any) -> str | None:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return style.get(qn("w:val")) if style is not None else None
