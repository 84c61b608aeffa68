"""DOCX -> Document: paragraphs, tables, text boxes, headers and footers in the order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from gapgui.documents.document import Document
from gapgui.documents.formats.plain_text import require_length
from gapgui.documents.formats.word_chunks import chunk_text
from gapgui.documents.formats.word_package import open_package
from gapgui.documents.formats.word_rows import lines_across
from gapgui.documents.formats.word_styles import styles_of
from gapgui.documents.limits import LIMITS, Limits
from gapgui.documents.quality.verdict import judge_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.formats.word_package import WordPackage
    from gapgui.documents.formats.word_styles import WordStyles
    from gapgui.documents.source_file import SourceFile

_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN = (qn(f"w:{tag}") for tag in ("p", "tbl", "tr", "tc", "r"))
_TEXT_BOX, _CHUNK = qn("w:txbxContent"), qn("w:altChunk")
_SKIPPED = frozenset(
    (
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:instrText"),
        qn("w:sectPr"),
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
        GapError: empty, too_large or damaged; what the readers of XML raise on a damaged file passes through.
    """
    package = open_package(source, limits)
    above, below = list(package.margins("header")), list(package.margins("footer"))
    writer = _Writer(package, styles_of(package, [*above, package.body, *below]), limits)
    for part in (*above, package.body, *below):
        writer.write_blocks(part)
    text = "".join(writer.parts).rstrip("\n") + "\n"
    require_length(text, source.name, limits)
    return Document(
        source.name,
        "docx",
        source.sha256,
        text,
        headings=tuple(writer.headings),
        quality=judge_word(writer.hidden, tuple(writer.unread)),
        dated=package.dated,
    )


class _Writer:
    """Collect the text and its headings, count what can't be seen and name what can't be read."""

    def __init__(self, package: WordPackage, styles: WordStyles, limits: Limits) -> None:
        self.parts: list[str] = []
        self.headings: list[tuple[int, int]] = []
        self.hidden = 0
        self.unread: list[str] = []
        self._length = 0
        self._package, self._styles, self._limits = package, styles, limits

    def write_blocks(self, container: Any) -> None:
        """Write the paragraphs and tables of a body, cell, text box or header."""
        for child in container:
            if child.tag == _PARAGRAPH:
                self._write_paragraph(child)
            elif child.tag == _TABLE:
                self._write_table(child)
            elif child.tag == _CHUNK:
                self._write_chunk(child.get(qn("r:id"), ""))
            elif _is_element(child) and child.tag not in _SKIPPED:
                self.write_blocks(child)

    def _write_paragraph(self, paragraph: Any) -> None:
        text = self._text(paragraph).strip(" \t\n")
        if text and self._is_heading(paragraph, text):
            self._write_heading(text)
        else:
            self._write(self._bullet(paragraph, text) + text + "\n")
        for box in _text_boxes(paragraph):
            self.write_blocks(box)

    def _write_heading(self, text: str) -> None:
        self._write("\n")
        self.headings.append((self._length, self._length + len(text)))
        self._write(text + "\n\n")

    def _bullet(self, paragraph: Any, text: str) -> str:
        return "• " if text and self._styles.is_list(paragraph) else ""

    def _is_heading(self, paragraph: Any, text: str) -> bool:
        if self._styles.is_heading(paragraph):
            return True
        short = (
            len(text) <= _LONGEST_HEADING and text[-1] not in ".,;" and not self._styles.is_list(paragraph)
        )
        runs = [run for run in paragraph.iter(_RUN) if _has_text(run)]
        return short and bool(runs) and all(map(self._styles.stands_out, runs))

    def _write_table(self, table: Any) -> None:
        for row in table.iter(_ROW):
            if _nearest(row, _TABLE) is not table:
                continue
            cells = [
                cell for cell in row.iter(_CELL) if _nearest(cell, _ROW) is row and not _is_continued(cell)
            ]
            hidden = self.hidden
            across = lines_across([list(self._lines(cell)) for cell in cells])
            if across is None or (len(across) > 1 and any(map(self._has_blocks, cells))):
                self.hidden = hidden  # which are counted as they are left out
                for cell in cells:
                    self.write_blocks(cell)
            else:
                self._write_lines(across)
        self._write("\n")

    def _has_blocks(self, cell: Any) -> bool:
        """Tell whether a cell holds more than lines: a table, a section with its heading, a text box."""
        inside = next(cell.iter(_TABLE, _TEXT_BOX, _CHUNK), None)
        return inside is not None or any(map(self._styles.is_heading, cell.iter(_PARAGRAPH)))

    def _lines(self, cell: Any) -> Iterator[str]:
        """Yield the lines of a cell, those that line breaks make too."""
        for paragraph in cell.iter(_PARAGRAPH):
            text = self._text(paragraph)
            lines = [line.strip(" \t") for line in text.split("\n")]
            yield self._bullet(paragraph, text.strip()) + lines[0]
            yield from lines[1:]

    def _write_lines(self, lines: list[list[str]]) -> None:
        for line in lines:
            self._write("\t".join(line) + "\n")

    def _write_chunk(self, identity: str) -> None:
        """Write what Word takes in from a file of another kind that the document carries."""
        embedded = self._package.embedded(identity)
        if embedded is None:
            return
        text = chunk_text(*embedded, self._limits)
        if text is None:
            self.unread.append(embedded[0].rpartition(".")[2])
        else:
            self._write(text.strip("\n") + "\n\n")

    def _write(self, text: str) -> None:
        kept = text
        while kept.startswith("\n") and (not self.parts or "".join(self.parts[-2:]).endswith("\n\n")):
            kept = kept[1:]
        if kept:
            self.parts.append(kept)
            self._length += len(kept)

    def _text(self, element: Any) -> str:
        """Return the visible text of a paragraph, that of text boxes and tables within it left out."""
        parts = []
        for child in element:
            if child.tag == qn("w:t"):
                parts.append(child.text or "")
            elif child.tag in _SIGNS:
                parts.append(_SIGNS[child.tag])
            elif child.tag == _RUN and self._styles.is_hidden(child):
                self.hidden += sum(not c.isspace() for t in child.iter(qn("w:t")) for c in t.text or "")
            elif _is_element(child) and child.tag not in _SKIPPED and child.tag != _TEXT_BOX:
                parts.append(self._text(child))
        return "".join(parts)


def _has_text(run: Any) -> bool:
    return any((text.text or "").strip() for text in run.iter(qn("w:t")))


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
