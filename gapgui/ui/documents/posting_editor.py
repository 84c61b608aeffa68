"""The editor for the posting: typed, pasted or dropped text, with the marks of its analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor

from gapgui.ui.documents.marked_text import MarkedText
from gapgui.ui.session.opened import PASTED, PostingText
from gapgui.ui.telling.offsets import Span, TextOffsets, shift_spans

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PostingEditor(MarkedText):
    """Edit a posting; headings that its source marked as such move with the text.

    Signals:
        edited: the text changed, by whomever.
        rich_text_pasted: HTML, its plain text, and the cursor where what is read from it belongs.
    """

    edited = Signal()
    rich_text_pasted = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PASTED
        self._headings: tuple[Span, ...] = ()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Paste the posting here, or drop a file. Everything can be edited."))
        self.setAccessibleName(self.tr("Posting"))
        self.document().contentsChange.connect(self._note_change)

    def posting(self) -> PostingText:
        """Return the posting as it stands."""
        text = self.toPlainText()
        offsets = TextOffsets(text)
        headings = tuple((offsets.offset(a), offsets.offset(b)) for a, b in self._headings)
        return PostingText(text, self._name, headings)

    def set_posting(self, posting: PostingText) -> None:
        """Replace the text; it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._name = posting.name
        self.insert_posting(posting, cursor)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert_posting(self, posting: PostingText, cursor: QTextCursor) -> None:
        """Put a posting where a cursor stands, in place of what it has selected."""
        start = cursor.selectionStart()
        cursor.insertText(posting.text)
        offsets = TextOffsets(posting.text)
        added = ((start + offsets.position(a), start + offsets.position(b)) for a, b in posting.headings)
        self._headings = tuple(sorted((*self._headings, *added)))
        self.edited.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # files are for the window, which knows what to do with them
        return not source.hasUrls() and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.canInsertFromMimeData(source):
            return
        if source.hasHtml():
            self.rich_text_pasted.emit(source.html(), source.text(), self.textCursor())
        else:
            super().insertFromMimeData(source)

    def _note_change(self, at: int, removed: int, added: int) -> None:
        if removed or added:
            self._headings = shift_spans(self._headings, at, removed, added)
            self.edited.emit()
