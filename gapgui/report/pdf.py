"""A gap report, or another page, as PDF, laid out by Qt from a template of its own.

Below `ui` only this module imports Qt, and it is itself imported only when a PDF is wanted.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from typing import TYPE_CHECKING

from markupsafe import escape
from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
    qInstallMessageHandler,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCellFormat,
)

from gapgui.report.excerpt import readable
from gapgui.report.html import render_template
from gapgui.report.telling.posting_name import posting_name
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from gapgui.gaps import GapReport

PAGE = "print.html.j2"
STYLE = "print.css.j2"
FONTS = ("Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_SIZE, _SMALL = 9.0, 7.5  # points
_DPI = 1200
_SIDES, _TOP, _BOTTOM, _FOOTER = 18.0, 16.0, 10.0, 8.0  # millimetres
_MM_PER_INCH = 25.4
# Rows under a head, and paragraphs with their headings, that stand together where a part may be cut; short ones are not.
_ROWS_KEPT, _BLOCKS_KEPT, _MAX_KEPT = 2, 2, 6
_QUIET = "#545d68"
_NAMESPACE = "{5d8c1f2e-6a3b-4c47-9a57-0d3d9c4b7e21}"
# Qt writes the time of writing and offers no way to leave it out.
_DATES = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")
_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>gapgui</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>"""


def report_pdf(report: GapReport, templates: Path) -> bytes:
    """Return a report as PDF; see `page_pdf`."""
    html = render_template(report, templates, PAGE, STYLE)
    named = posting_name(report.posting) or report.posting.document.name
    return page_pdf(html, readable(say("Report", "Gap report: {title}", title=named)))


def page_pdf(html: str, title: str) -> bytes:
    """Return a page as PDF on A4 with its fonts embedded; the same input and fonts give the same bytes.

    Makes a QGuiApplication where there is none, and may be called in any thread where there is one.
    """
    application = _application()
    events = QEventLoop()  # in a thread that isn't Qt's own, the layout would find no one to start its timers
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title, html)
    document = _document(writer, html)
    _keep_together(document)
    _paint(writer, document, title)
    del document, writer, events, application  # in this order: each needs the next
    # blanks of the same length, for the file counts on the place of every byte that follows
    return _DATES.sub(lambda match: b" " * len(match.group()), bytes(buffer.data().data()))


def _application() -> QGuiApplication | None:
    """Return an application for the time of the call, where the program has none."""
    if QGuiApplication.instance():
        return None
    # a machine without a display has no other platform; Windows and macOS find their fonts only on their own
    without_display = sys.platform not in {"win32", "darwin"}
    platform = ["-platform", "offscreen"] if without_display else []
    former = qInstallMessageHandler(_without_locale)
    try:
        return QGuiApplication([sys.argv[0] or "gapgui", *platform])
    finally:
        qInstallMessageHandler(former)


def _without_locale(_type: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says while it starts, but not that it takes the C locale for UTF-8: a page asks for none."""
    if message and not message.startswith("Detected locale"):
        sys.stderr.write(f"{message}\n")


def _writer(buffer: QBuffer, title: str, html: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_SIDES, _TOP, _SIDES, _BOTTOM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("gapgui")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(_NAMESPACE), html.encode("utf-8", errors="replace")))
    writer.setDocumentXmpMetadata(_METADATA.format(title=escape(title)).encode("utf-8", errors="replace"))
    return writer


def _document(writer: QPdfWriter, html: str) -> QTextDocument:
    """Return the report laid out for the pages of a writer, room for the footer left free."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    font = QFont()
    font.setFamilies([*FONTS])
    font.setPointSizeF(_SIZE)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.width(), writer.height() - _dots(_FOOTER)))
    return document


def _dots(millimetres: float) -> float:
    return millimetres / _MM_PER_INCH * _DPI


def _keep_together(document: QTextDocument) -> None:
    """Begin a new page before each table that would be cut in two, or before the headings that stand on it.

    What may be cut keeps its beginning with its headings, and no row of it is cut.
    """
    page = document.pageSize().height()
    for part in list(_parts(document)):
        top, bottom = _extent(document, part[0])[0], _beginning(document, part)
        if bottom - top < page and top // page != (bottom - 1) // page:
            _break_before(part[0])
        if isinstance(part[-1], QTextTable) and _may_be_cut(part[-1]):
            _keep_rows(document, part[-1])
    _lay_out_anew(document)


def _beginning(document: QTextDocument, part: list[QTextBlock | QTextFrame]) -> float:
    """Return the bottom of what of a part should stand together: all of it, or of a long one the beginning."""
    last = part[-1]
    if isinstance(last, QTextTable) and _may_be_cut(last):
        return _row_extent(document, last, min(_ROWS_KEPT, last.rows() - 1))[1]
    if isinstance(last, QTextBlock) and len(part) > _MAX_KEPT:
        last = part[_BLOCKS_KEPT]
    return _extent(document, last)[1]


def _may_be_cut(table: QTextTable) -> bool:
    """Tell whether a table has a head, which is drawn on each page anew."""
    return table.format().toTableFormat().headerRowCount() > 0


def _keep_rows(document: QTextDocument, table: QTextTable) -> None:
    """Fill a page with an empty row where the next one would be cut."""
    page = document.pageSize().height()
    row, before = 1, table.rows()
    while row < table.rows():
        end = (_row_extent(document, table, row)[0] // page + 1) * page
        row = bisect_right(range(table.rows()), end, row, key=lambda at: _row_extent(document, table, at)[1])
        if row < table.rows() and (top := _row_extent(document, table, row)[0]) < end:
            _fill(document, table, row, end - top)
            row += 1
    if table.rows() > before:
        _lay_out_anew(document)


def _lay_out_anew(document: QTextDocument) -> None:
    """Lay all out from the first line on: Qt loses what stands below a table that was changed, or moves it too little."""
    size = document.pageSize()
    document.setPageSize(QSizeF(size.width(), size.height() + 1))
    document.setPageSize(size)
    document.pageCount()  # until it is asked for something at the end it lays out only the beginning


def _row_extent(document: QTextDocument, table: QTextTable, row: int) -> tuple[float, float]:
    cells = [table.cellAt(row, column) for column in range(table.columns())]
    blocks = [(cell.firstCursorPosition().block(), cell.lastCursorPosition().block()) for cell in cells]
    return (
        min(_extent(document, first)[0] for first, _ in blocks),
        max(_extent(document, last)[1] for _, last in blocks),
    )


def _fill(document: QTextDocument, table: QTextTable, row: int, height: float) -> None:
    empty = QTextTableCellFormat()
    empty.setTopPadding(height)
    letter = QTextCharFormat()
    letter.setFontPointSize(1)
    edit = QTextCursor(document)
    edit.beginEditBlock()  # all is laid out anew after each edit, which takes half a second where it is long
    table.insertRows(row, 1)
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        cell.setFormat(empty)
        cell.firstCursorPosition().setBlockCharFormat(letter)
    edit.endEditBlock()


def _parts(document: QTextDocument) -> Iterator[list[QTextBlock | QTextFrame]]:
    """Yield what should not be cut: each table with the headings and notes that lead to it."""
    part: list[QTextBlock | QTextFrame] = []
    place = document.rootFrame().begin()
    while not place.atEnd():
        table, block = place.currentFrame(), place.currentBlock()
        place += 1
        if not block.isValid():
            yield [*part, table]
            part = []
        elif block.blockFormat().headingLevel() and not _is_heading(part):
            if part:
                yield part
            part = [block]
        elif block.blockFormat().headingLevel() or (part and block.text()):
            part.append(block)
    if part:
        yield part


def _is_heading(part: list[QTextBlock | QTextFrame]) -> bool:
    return bool(part) and isinstance(part[-1], QTextBlock) and part[-1].blockFormat().headingLevel() > 0


def _extent(document: QTextDocument, item: QTextBlock | QTextFrame) -> tuple[float, float]:
    """Return the top and the bottom of a paragraph or table, in dots from the top of the first page."""
    layout = document.documentLayout()
    box = layout.blockBoundingRect(item) if isinstance(item, QTextBlock) else layout.frameBoundingRect(item)
    return box.top(), box.bottom()


def _break_before(item: QTextBlock | QTextFrame) -> None:
    always = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    if isinstance(item, QTextBlock):
        wanted = QTextBlockFormat()
        wanted.setPageBreakPolicy(always)
        QTextCursor(item).mergeBlockFormat(wanted)
    else:
        own = item.frameFormat()
        own.setPageBreakPolicy(always)
        item.setFrameFormat(own)


def _paint(writer: QPdfWriter, document: QTextDocument, title: str) -> None:
    """Draw the pages, each with its footer."""
    width, height = document.pageSize().width(), document.pageSize().height()
    pages = document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * height)
        context.clip = QRectF(0, page * height, width, height)
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        _paint_footer(painter, QRectF(0, height, width, _dots(_FOOTER)), title, _page_number(page + 1, pages))
    painter.end()


def _page_number(page: int, pages: int) -> str:
    return say("Report", "{page} of {pages}", page=page, pages=pages)


def _paint_footer(painter: QPainter, place: QRectF, title: str, number: str) -> None:
    font = QFont()
    font.setFamilies([*FONTS])
    font.setPointSizeF(_SMALL)
    painter.setFont(font)
    painter.setPen(QColor(_QUIET))
    metrics = painter.fontMetrics()
    room = int(place.width() - 2 * metrics.horizontalAdvance(number))
    bottom = Qt.AlignmentFlag.AlignBottom
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, bottom | Qt.AlignmentFlag.AlignLeft, shown)
    painter.drawText(place, bottom | Qt.AlignmentFlag.AlignRight, number)
