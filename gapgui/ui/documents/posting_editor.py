"""The editor for the posting: typed, pasted or dropped text, with the marks of its analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from gapgui.ui.documents.line_numbers import LineNumbers
from gapgui.ui.documents.marked_text import MarkedText
from gapgui.ui.session.carried import carried_by
from gapgui.ui.session.opened import PostingText
from gapgui.ui.telling.offsets import Span, TextOffsets, shift_spans

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MAX_CHARACTERS = 50_000
"""Ten times a posting; more keeps the window from its events."""
Replacing = Literal["", "inserting", "replacing", "closing"]
"""How a step of the text brought another posting, or none; empty where it is only a change."""


class PostingEditor(MarkedText):
    """Edit a posting; headings that its source marked as such move with the text.

    Signals:
        edited: the text changed, by whomever.
        replacing: another posting is about to take the place of this one.
        rich_text_pasted: HTML, its plain text, and the cursor where what is read from it belongs.
        files_pasted: the paths of files that were pasted.
        unfit_pasted: why what was pasted is no text of a posting, as `Carried` has it.
        cut_short: how many characters a text had of which only the first are shown.
    """

    edited = Signal()
    replacing = Signal()
    rich_text_pasted = Signal(str, str, object)
    files_pasted = Signal(object)
    unfit_pasted = Signal(str)
    cut_short = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = PostingText("")
        self._headings: tuple[Span, ...] = ()
        self._title = ""
        self._length = 0
        self._whole: dict[int, tuple[int, str, str]] = {}
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Paste the posting here, or drop a file. Everything can be edited."))
        self.setAccessibleName(self.tr("Posting"))
        self.document().contentsChange.connect(self._note_change)
        self.numbers = LineNumbers(self)

    def posting(self) -> PostingText:
        """Return the posting as it stands."""
        text, source = self.toPlainText(), self._source
        offsets = TextOffsets(text)
        headings = tuple((offsets.offset(a), offsets.offset(b)) for a, b in self._headings)
        path = source.path if text == source.text else None
        return PostingText(text, source.name, headings, title=self._title, path=path)

    def set_posting(self, posting: PostingText) -> None:
        """Replace the text; it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.insert_posting(posting, cursor)

    def begin_with(self, posting: PostingText) -> None:
        """Show a posting that was there before the window was; what can be undone begins after it."""
        self.set_posting(posting)
        self.document().clearUndoRedoStacks()
        self._whole.clear()
        self.edited.emit()

    def replaced_by(self, step: Literal["undo", "redo"]) -> Replacing:
        """Return how the step that would be undone, or done again, put one posting in the place of another."""
        now = self.document().availableUndoSteps()
        if step == "undo":
            _, before, after = self._whole.get(now, (0, "", ""))
            shown = after
        else:
            found = next((texts for at, *texts in self._whole.values() if at == now), ["", ""])
            before, after = found
            shown = before
        if before == after or shown != self.toPlainText():
            return ""
        return "closing" if not after.strip() else "replacing" if before.strip() else "inserting"

    def take_over(self, other: PostingEditor) -> None:
        """Show the text of another editor, with all that can be undone in it."""
        document, cursor = other.document(), other.textCursor()
        self._source, self._headings = other._source, other._headings
        self._title, self._length, self._whole = other._title, other._length, other._whole
        document.contentsChange.disconnect(other._note_change)
        document.setParent(self)
        # the other one keeps a copy, and the text a layout that knows only its new editor
        left = QTextDocument(document.toPlainText(), other)
        left.setDocumentLayout(QPlainTextDocumentLayout(left))
        other.setDocument(left)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        self.setDocument(document)
        document.contentsChange.connect(self._note_change)
        self.setTextCursor(cursor)

    def set_title(self, title: str) -> None:
        """Call the posting so; an empty title leaves it to what is read."""
        self._title = title
        self.edited.emit()

    def insert_posting(self, posting: PostingText, cursor: QTextCursor) -> None:
        """Put a posting where a cursor stands, in place of what it has selected.

        One that takes the place of everything stands at its beginning.
        """
        is_all = self._holds_all(cursor)
        if is_all:
            self.replacing.emit()
        posting = self._cut(posting)
        if is_all:
            self._source = posting
        start, steps, before = (
            cursor.selectionStart(),
            self.document().availableUndoSteps(),
            self.toPlainText(),
        )
        cursor.insertText(posting.text)
        offsets = TextOffsets(posting.text)
        added = ((start + offsets.position(a), start + offsets.position(b)) for a, b in posting.headings)
        self._headings = tuple(sorted((*self._headings, *added)))
        if is_all:
            self._title = posting.title
            self._note_whole(steps, before)
            self._show_beginning()
        self.edited.emit()

    def take_in(self, data: QMimeData | None) -> None:
        """Replace the posting by what was copied or dropped; what doesn't fit leaves it as it is."""
        before = self.textCursor()
        self.selectAll()
        if not self._take(data):
            self.setTextCursor(before)

    def event(self, event: QEvent) -> bool:
        # the window knows what was done last: this text, or a correction
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            steps = QKeySequence.StandardKey
            if event.matches(steps.Undo) or event.matches(steps.Redo):
                event.ignore()
                return True
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # files are for the window, which knows what to do with them
        return not source.hasUrls() and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._take(source)

    def _take(self, data: QMimeData | None) -> bool:
        """Put what is carried in the place of the selection; tell whether it is, or will be, part of the text."""
        carried, cursor = carried_by(data), self.textCursor()
        # within a posting an address is a text like any other
        why = None if carried.unfit == "link" and not self._holds_all(cursor) else carried.unfit
        if why:
            self.unfit_pasted.emit(why)
        elif carried.files:
            self.files_pasted.emit(carried.files)
        elif carried.has_html and data:
            self.rich_text_pasted.emit(data.html(), carried.text, cursor)
            return True
        else:
            self.insert_posting(PostingText(carried.text), cursor)
            self.ensureCursorVisible()
            return True
        return False

    def _cut(self, posting: PostingText) -> PostingText:
        if len(posting.text) <= MAX_CHARACTERS:
            return posting
        self.cut_short.emit(len(posting.text))
        headings = tuple(span for span in posting.headings if span[1] <= MAX_CHARACTERS)
        return PostingText(posting.text[:MAX_CHARACTERS], posting.name, headings, posting.title)

    def _holds_all(self, cursor: QTextCursor) -> bool:
        """Tell whether a cursor has selected everything that is to be seen of the text."""
        text = self.toPlainText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return not text.strip() or (end > start and end - start >= self.document().characterCount() - 1)

    def _note_whole(self, steps: int, before: str) -> None:
        """Know the step that took another posting in; those that came after it can't be done again."""
        now = self.document().availableUndoSteps()
        self._whole = {at: kept for at, kept in self._whole.items() if at <= steps}
        self._whole[now] = (steps, before, self.toPlainText())

    def _show_beginning(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.Start)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setValue(bar.minimum())

    def _note_change(self, at: int, removed: int, added: int) -> None:
        if removed >= self._length > 0:
            self._title = ""  # all of it went, so what comes is another posting
        self._length = self.document().characterCount() - 1
        if removed or added:
            self._headings = shift_spans(self._headings, at, removed, added)
            self.edited.emit()
