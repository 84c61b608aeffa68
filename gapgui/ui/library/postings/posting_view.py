"""The list of kept postings, with the keys of a mail program."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from gapgui.ui.library.postings.lines import Line, matches
from gapgui.ui.library.postings.posting_delegate import PostingDelegate
from gapgui.ui.library.postings.posting_model import LINE_ROLE, PostingModel
from gapgui.ui.widgets.selection import STAYS, draw_selection
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

_MARGIN = 12
# the key that says "delete" on a Mac is the one that says "back" elsewhere
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} if sys.platform == "darwin" else {Qt.Key.Key_Delete}


class PostingView(QListView):
    """Show the postings. Enter opens one, Delete removes it, letters go to the next whose title or employer begins so.

    Signals:
        chosen: the number of the current posting, 0 for none.
        open_wanted: the number of a posting.
        remove_wanted: the numbers of postings.
        undo_wanted: the last removal is to be taken back.
        left: Esc was pressed.
    """

    chosen = Signal(int)
    open_wanted = Signal(int)
    remove_wanted = Signal(object)
    undo_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.postings = PostingModel(self)
        self.setModel(self.postings)
        self.setItemDelegate(PostingDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Kept postings"))
        self.setAccessibleDescription(
            self.tr("Enter opens a posting, Delete removes it, letters go to a title or an employer.")
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._placeholder = ""
        self._typed, self._typed_at = "", 0.0
        self.selectionModel().currentChanged.connect(self._tell)
        draw_selection(self, has_keyboard=False)

    @property
    def current(self) -> Line | None:
        """Return the line the keyboard is at."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, Line) else None

    @property
    def selected(self) -> list[int]:
        """Return the numbers of all postings that are selected, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.postings.lines[row].number for row in rows]

    @property
    def numbers(self) -> list[int]:
        """Return the numbers of all postings that are shown."""
        return [line.number for line in self.postings.lines]

    def select(self, number: int) -> bool:
        """Go to a posting; false where it is not shown."""
        row = self.postings.row_of(number)
        if row >= 0:
            self._go_to(row)
        return row >= 0

    def set_placeholder(self, text: str) -> None:
        """Show a sentence where there is no posting."""
        if text != self._placeholder:
            self._placeholder = text
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, key = self.current, event.key()
        if current and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit(current.number)
        elif key in _REMOVING:
            if self.selected:
                self.remove_wanted.emit(self.selected)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next posting that begins with what was typed in one go; the same letter again goes on."""
        now = time.monotonic()
        is_new = now - self._typed_at > QApplication.keyboardInputInterval() / 1000
        self._typed, self._typed_at = (search if is_new else self._typed + search), now
        letters = set(self._typed.casefold())
        typed = self._typed[0] if len(letters) == 1 else self._typed
        lines, start = self.postings.lines, self.currentIndex().row() + (len(typed) == 1)
        rows = [at % len(lines) for at in range(start, start + len(lines))] if lines else []
        row = next((at for at in rows if matches(lines[at], typed)), -1)
        if row >= 0:
            self._go_to(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        line = self.indexAt(event.position().toPoint()).data(LINE_ROLE)
        if isinstance(line, Line) and event.button() == Qt.MouseButton.LeftButton:
            self.open_wanted.emit(line.number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        draw_selection(self, has_keyboard=event.reason() in STAYS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that keys begin with."""
        super().focusInEvent(event)
        draw_selection(self, has_keyboard=True)
        if not self.currentIndex().isValid() and self.postings.lines:
            self._go_to(0)
        elif self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._go_to(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current posting in sight where a question below takes room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(240, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.postings.lines and self._placeholder:
            painter = QPainter(self.viewport())
            painter.setPen(colors_of(self.palette()).muted)
            place = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(
                place,
                int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
                | int(Qt.TextFlag.TextWordWrap),
                self._placeholder,
            )
            painter.end()

    def _go_to(self, row: int) -> None:
        index = self.postings.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _tell(self, current: QModelIndex) -> None:
        line = current.data(LINE_ROLE)
        self.chosen.emit(line.number if isinstance(line, Line) else 0)
