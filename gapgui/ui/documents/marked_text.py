"""A text with marks: skills tinted by track and underlined by status, ignored text grey, the selected outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from gapgui.ui.documents.underlines import paint_underline
from gapgui.ui.telling.marks import TINTED
from gapgui.ui.telling.offsets import TextOffsets
from gapgui.ui.telling.placed_marks import PlacedMarks
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.theme import Colors, colors_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QEvent, QRect
    from PySide6.QtGui import QHelpEvent, QPaintEvent, QTextDocument, QTextLayout, QTextLine

    from gapgui.ui.telling.marks import Mark
    from gapgui.ui.telling.placed_marks import PlacedMark

# Pixels that a line under a mark and an outline around it take of the lines beside it.
_OVERHANG = 4


class MarkedText(QPlainTextEdit):
    """Show marks over a text; they follow the text while it is edited.

    Signals:
        mark_clicked: the Mark that was clicked.
    """

    mark_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: Sequence[Mark] = ()
        self._all_marks: Sequence[Mark] = ()
        self._shows_unasked = False
        self._chosen: frozenset[str] = frozenset()
        self._offsets = TextOffsets("")
        self._placed = PlacedMarks((), self._offsets)
        self._greyed: list[tuple[int, int]] = []
        self.document().setDocumentMargin(12)
        self.document().contentsChange.connect(self._move_marks)
        self.viewport().setMouseTracking(True)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks; their offsets count in the text as it stands now."""
        self._all_marks = marks
        self.marks = [mark for mark in marks if mark.asked or self._shows_unasked]
        self._offsets = TextOffsets(self.toPlainText())
        self._placed = PlacedMarks(self.marks, self._offsets)
        self._greyed = []
        self.setExtraSelections([])
        self.viewport().update()

    def show_unasked(self, shown: bool) -> None:
        """Show or hide the marks of what the posting doesn't ask for."""
        self._shows_unasked = shown
        self.set_marks(self._all_marks)

    def choose_rows(self, rows: frozenset[str], *, scroll: bool) -> None:
        """Outline the marks of these rows, and bring the first of them into view."""
        self._chosen = rows
        self.viewport().update()
        first = next((mark for mark in self.marks if not rows.isdisjoint(mark.rows)), None)
        if scroll and first:
            self.show_span(first.start, first.end)

    def show_span(self, start: int, end: int, *, select: bool = False) -> None:
        """Bring characters into view, in the middle where there is room."""
        cursor = self._cursor(start, end)
        rect = self.cursorRect(self._cursor(start, start))
        if not self.viewport().rect().adjusted(0, 8, 0, -8).contains(rect):
            line = cursor.document().findBlock(cursor.selectionStart()).firstLineNumber()
            visible = self.viewport().height() // max(self.fontMetrics().lineSpacing(), 1)
            self.verticalScrollBar().setValue(max(0, line - visible // 3))
        if select:
            self.setTextCursor(cursor)

    def mark_under(self, point: QPoint) -> Mark | None:
        """Return the mark at a point of the viewport."""
        cursor = self.cursorForPosition(point)
        near = self.cursorRect(cursor)
        if (
            abs(point.y() - near.center().y()) > near.height()
            or abs(point.x() - near.x()) > 2 * near.height()
        ):
            return None
        before = cursor.position() - 1 if point.x() < near.x() else cursor.position()
        return self._placed.innermost_at(before)

    def setDocument(self, document: QTextDocument) -> None:
        """Show another text, whose edits the marks follow from now on."""
        self.document().contentsChange.disconnect(self._move_marks)
        super().setDocument(document)
        document.contentsChange.connect(self._move_marks)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only: as HTML, too, it would be read anew where it is pasted."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            mark = self.mark_under(event.position().toPoint())
            if mark:
                self.mark_clicked.emit(mark)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == event.Type.ToolTip:
            self._explain(event)  # type: ignore[arg-type]
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self.set_marks(self._all_marks)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._grey_left_out()
        colors, shown = colors_of(self.palette()), list(self._boxes_in(event.rect()))
        # below the text, as hundreds of selections in one paragraph would take seconds
        self._paint_tints(shown, colors)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPen(self.palette().highlight().color(), 2)
        for mark, box in shown:
            paint_underline(painter, mark, box, colors)
            if not self._chosen.isdisjoint(mark.rows):
                painter.setPen(outline)
                painter.drawRoundedRect(box.adjusted(-1, -1, 0.5, 2), 3, 3)
        painter.end()

    def _paint_tints(self, shown: Sequence[tuple[Mark, QRectF]], colors: Colors) -> None:
        painter = QPainter(self.viewport())
        for mark, box in shown:
            if mark.track and mark.look in TINTED:
                painter.fillRect(box, colors.tints[mark.track])
        painter.end()

    def _grey_left_out(self) -> None:
        """Grey the text in sight that was left out; what is out of sight would only slow down every painting."""
        wanted: list[tuple[int, int]] = []
        for mark, start, end in self._placed_in(self.viewport().rect()):
            if mark.look == "ignored":
                # nothing is to be seen of a blank between two
                joins = wanted and start <= wanted[-1][1] + 1
                before = wanted.pop() if joins else (start, end)
                wanted.append((before[0], max(before[1], end)))
        if wanted == self._greyed:
            return
        self._greyed = wanted
        look = QTextCharFormat()
        look.setForeground(colors_of(self.palette()).muted)
        self.setExtraSelections([self._selection(start, end, look) for start, end in wanted])

    def _placed_in(self, area: QRect) -> Iterator[PlacedMark]:
        """Yield the marks of the lines in an area of the viewport."""
        first = self.cursorForPosition(QPoint(0, area.top() - _OVERHANG)).position()
        corner = QPoint(self.viewport().width(), area.bottom() + _OVERHANG)
        return self._placed.between(first, self.cursorForPosition(corner).position())

    def _boxes_in(self, area: QRect) -> Iterator[tuple[Mark, QRectF]]:
        """Yield the marks that are drawn in an area of the viewport with their places there, one for each line."""
        block, origin = QTextBlock(), QPointF()
        for mark, start, end in self._placed_in(area):
            if mark.look == "ignored":
                continue
            if not block.isValid() or not block.contains(start):
                block = self.document().findBlock(start)
                origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
            if block.isValid() and block.isVisible():
                first, last = start - block.position(), end - block.position()
                for box in _boxes(block.layout(), first, last):
                    yield mark, box.translated(origin)

    def _move_marks(self, at: int, removed: int, added: int) -> None:
        self._placed.edit(at, removed, added)

    def _explain(self, event: QHelpEvent) -> None:
        mark = self.mark_under(event.pos())
        if mark:
            QToolTip.showText(event.globalPos(), wrapped_tip(mark.tip), self)
        else:
            QToolTip.hideText()

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor_over(start, end)
        selection.format = look
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        return self._cursor_over(self._offsets.position(start), self._offsets.position(end))

    def _cursor_over(self, start: int, end: int) -> QTextCursor:
        """Return a cursor that has selected what stands from one of Qt's positions to another."""
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _boxes(layout: QTextLayout, first: int, last: int) -> Iterator[QRectF]:
    """Yield where a stretch of a paragraph stands in it, one box for each line."""
    line = layout.lineForTextPosition(first)
    while line.isValid() and line.textStart() < last:
        a, b = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if a < b:
            left, right = _cursor_x(line, a), _cursor_x(line, b)
            yield QRectF(left, line.y(), right - left, line.height())
        number = line.lineNumber() + 1
        if number == layout.lineCount():
            return
        line = layout.lineAt(number)


def _cursor_x(line: QTextLine, position: int) -> float:
    # the stubs don't know that PySide returns (x, position) here
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x
