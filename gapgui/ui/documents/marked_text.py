"""A text with marks: skills tinted by track and underlined by status, ignored text grey, the selected outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from gapgui.ui.documents.underlines import paint_underline
from gapgui.ui.telling.marks import TINTED, mark_at
from gapgui.ui.telling.offsets import TextOffsets
from gapgui.ui.telling.tips import wrapped_tip
from gapgui.ui.widgets.theme import Colors, colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent, QPaintEvent, QTextLine

    from gapgui.ui.telling.marks import Mark


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
        self._selections: list[QTextEdit.ExtraSelection] = []
        self.document().setDocumentMargin(12)
        self.viewport().setMouseTracking(True)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks; their offsets count in the text as it stands now."""
        self._all_marks = marks
        self.marks = marks = [mark for mark in marks if mark.asked or self._shows_unasked]
        self._offsets = TextOffsets(self.toPlainText())
        colors = colors_of(self.palette())
        self._selections = [self._selection(mark, colors) for mark in marks]
        self.setExtraSelections(self._selections)

    def show_unasked(self, shown: bool) -> None:
        """Show or hide the marks of what the posting doesn't ask for."""
        self._shows_unasked = shown
        self.set_marks(self._all_marks)

    def choose_rows(self, rows: frozenset[str], *, scroll: bool) -> None:
        """Outline the marks of these rows, and bring the first of them into view."""
        self._chosen = rows
        self.viewport().update()
        first = next((mark for mark in self.marks if rows & set(mark.rows)), None)
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
        at = self._offsets.offset(cursor.position())
        near = self.cursorRect(cursor)
        if (
            abs(point.y() - near.center().y()) > near.height()
            or abs(point.x() - near.x()) > 2 * near.height()
        ):
            return None
        before = at - 1 if point.x() < near.x() else at
        return mark_at([mark for mark in self.marks if mark.look != "ignored"], before) or mark_at(
            self.marks, before
        )

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
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, highlight = colors_of(self.palette()), self.palette().highlight().color()
        for mark, cursor in self._marks_in_sight():
            for box in self._boxes(cursor):
                paint_underline(painter, mark, box, colors)
                if self._chosen & set(mark.rows):
                    painter.setPen(QPen(highlight, 2))
                    painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), 3, 3)
        painter.end()

    def _marks_in_sight(self) -> list[tuple[Mark, QTextCursor]]:
        first = self.firstVisibleBlock().position()
        corner = self.viewport().rect().bottomRight()
        last = self.cursorForPosition(corner).position()
        return [
            (mark, selection.cursor)
            for mark, selection in zip(self.marks, self._selections, strict=True)
            if selection.cursor.selectionEnd() >= first and selection.cursor.selectionStart() <= last
        ]

    def _explain(self, event: QHelpEvent) -> None:
        mark = self.mark_under(event.pos())
        if mark:
            QToolTip.showText(event.globalPos(), wrapped_tip(mark.tip), self)
        else:
            QToolTip.hideText()

    def _selection(self, mark: Mark, colors: Colors) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(mark.start, mark.end)
        selection.format = mark_format(mark, colors)
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._offsets.position(start), last))
        cursor.setPosition(min(self._offsets.position(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _boxes(self, cursor: QTextCursor) -> list[QRectF]:
        """Return where a selection stands in the viewport, one box for each line."""
        block = self.document().findBlock(cursor.selectionStart())
        if not block.isValid() or not block.isVisible():
            return []
        origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        layout, boxes = block.layout(), []
        first, last = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            a, b = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if a < b:
                left, right = _cursor_x(line, a), _cursor_x(line, b)
                boxes.append(QRectF(left, line.y(), right - left, line.height()).translated(origin))
        return boxes


def _cursor_x(line: QTextLine, position: int) -> float:
    # the stubs don't know that PySide returns (x, position) here
    x: float = line.cursorToX(position)[0]  # type: ignore[index]
    return x


def mark_format(mark: Mark, colors: Colors) -> QTextCharFormat:
    """Return the tint of a mark's track, or the grey of text that was left out."""
    look = QTextCharFormat()
    if mark.look == "ignored":
        look.setForeground(colors.muted)
    elif mark.track and mark.look in TINTED:
        look.setBackground(colors.tints[mark.track])
    return look
