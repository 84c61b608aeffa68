"""Both halves of the window and how they drive each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from gapgui.report.telling.posting_name import posting_name
from gapgui.ui.answer.answer_pane import AnswerPane
from gapgui.ui.documents.documents_pane import DocumentsPane
from gapgui.ui.documents.unasked_marks import UnaskedMarks
from gapgui.ui.session.carried import carried_by
from gapgui.ui.session.opened import PostingText
from gapgui.ui.telling.standing import describe
from gapgui.ui.window.answer_strip import AnswerStrip
from gapgui.ui.window.placing import share

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

    from gapgui.ui.session.opened import OpenResume
    from gapgui.ui.session.session import Session
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.telling.rows import Evidence, Row

_SHARES = (900, 1100)
"""The documents and the answer; at the smallest window its reasons still have room."""
_SHARES_BELOW = (550, 450)


class Workspace(QSplitter):
    """Show a session: the documents on the left, the answer on the right.

    Both documents side by side take the whole width; the answer is below them then, folded until it is asked for.

    Signals:
        pasting: a posting is about to be pasted, and is to be seen.
    """

    pasting = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self.documents = DocumentsPane(session.render_page)
        self.answer, self.strip = AnswerPane(), AnswerStrip()
        self.unasked = UnaskedMarks(self)
        for part in (self.documents, self.answer, self.strip):
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self.setSizes([*_SHARES])
        self._halves = self.sizes()
        self.strip.hide()
        self._connect()
        self._show_standing()

    @property
    def halves(self) -> list[int]:
        """How the width is shared, in points; that is not seen while both documents take it."""
        return self._halves if self.orientation() == Qt.Orientation.Vertical else self.sizes()

    def set_halves(self, value: object) -> None:
        """Share the width as it was shared; a value that says nothing of it changes nothing."""
        share(self, value)

    def panes(self) -> list[QWidget]:
        """Return the widgets that F6 moves between."""
        documents = self.documents
        resume = [documents.resume] if documents.tab != "posting" else []
        posting = [documents.editor] if documents.tab != "resume" else []
        answer = [self.answer.rows] if self.answer.rows.isVisible() else []
        folded = [self.strip] if self.strip.isVisible() else []
        return [*resume, *posting, *answer, *folded]

    def focus_pane(self, target: QWidget) -> None:
        """Move the keyboard to one of the panes."""
        if target is self.documents.resume:
            self.documents.resume.focus_view()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if target is self.answer.rows:
                self.answer.bring_rows_into_sight()

    def show_requirement(self, members: tuple[str, ...]) -> None:
        """Select the row that asks for some skills, and show it in the posting."""
        self.documents.reveal("posting")
        self._select_row(members)

    def take_posting(self, posting: PostingText) -> None:
        """Put a posting that was read from a file into the editor."""
        self.documents.editor.set_posting(posting)
        if self._session.resume is None:
            self.documents.reveal("posting")

    def paste_posting(self) -> None:
        """Replace the posting by what is on the clipboard; what doesn't fit leaves everything as it is."""
        data = QGuiApplication.clipboard().mimeData()
        if carried_by(data).unfit is None:
            self.pasting.emit()
            self.documents.reveal("posting")
            self.documents.editor.setFocus()
        self.documents.editor.take_in(data)

    def close_posting(self) -> None:
        """Put the posting away; it can be brought back like any change to it."""
        self.documents.editor.set_posting(PostingText(""))

    def open_search(self) -> None:
        """Find in the pane that has the keyboard: a document, or the rows."""
        if _holds(self.answer, self._focused()):
            self.answer.filters.text.setFocus()
        else:
            self.documents.open_search()

    def can_search(self) -> bool:
        """Tell whether the pane that has the keyboard, or else the document shown, has anything to find in."""
        if _holds(self.answer, self._focused()):
            return self.answer.filters.isVisible()
        return self.documents.can_search()

    def find_again(self, direction: int) -> None:
        """Go to the next place found (1) or the one before (-1)."""
        self.documents.find_again(direction)

    def _connect(self) -> None:
        session, documents, answer = self._session, self.documents, self.answer
        session.resume_changed.connect(self._show_resume)
        session.posting_read.connect(self.take_posting)
        session.analysed.connect(self._show_analysis)
        session.taxonomy_changed.connect(lambda _loaded: self._show_standing())
        documents.editor.edited.connect(lambda: session.set_posting(documents.editor.posting()))
        documents.editor.rich_text_pasted.connect(self._read_rich_text)
        documents.tabs.currentChanged.connect(lambda _tab: self._peek())
        documents.tab_changed.connect(self._arrange)
        documents.unfold_wanted.connect(self._arrange)
        self.strip.unfold_wanted.connect(documents.unfold.click)
        self.strip.unfold_wanted.connect(answer.rows.setFocus)
        documents.row_wanted.connect(self._choose_row)
        documents.resume.cancel_wanted.connect(session.cancel_reading)
        for view in (documents.resume.pages, documents.resume.text):
            view.show_unasked(self.unasked.isChecked())
            self.unasked.toggled.connect(view.show_unasked)
        documents.posting_notice.cancelled.connect(session.cancel_reading_posting)
        for part in (documents.resume.shown, answer):
            documents.resume.notice.dim(part)
        for part in (documents.editor, answer):
            documents.posting_notice.dim(part)
        answer.title.edited.connect(documents.editor.set_title)
        answer.row_chosen.connect(self._show_row)
        answer.place_chosen.connect(self._show_place)
        answer.passage_chosen.connect(documents.show_passage)

    def _arrange(self) -> None:
        """Put the answer beside one document, or below two."""
        below, was_below = self.documents.tab == "both", self.orientation() == Qt.Orientation.Vertical
        unfolded = self.documents.unfold.isChecked()
        if below and not was_below:
            self._halves = self.sizes()
            self.setOrientation(Qt.Orientation.Vertical)
        self.strip.setVisible(below and not unfolded)
        self.answer.setVisible(not below or unfolded)
        if was_below and not below:
            self.setOrientation(Qt.Orientation.Horizontal)
            self.setSizes(self._halves)
        if below and unfolded:
            self.setSizes([*_SHARES_BELOW, 0])

    def _show_resume(self, resume: OpenResume | None) -> None:
        self.documents.resume.show_resume(resume)
        if resume:
            self.documents.reveal("resume")
            self._show_standing()

    def _show_analysis(self, analysis: Analysis) -> None:
        self.documents.show_analysis(analysis)
        self._show_standing()
        self.documents.show_row(self.answer.rows.chosen_row(), scroll=False)
        self._peek()

    def _show_standing(self) -> None:
        session = self._session
        has_posting = bool(session.posting and session.posting.text.strip())
        known, has_resume = session.analysis, session.resume is not None
        if known and session.is_analysing and _knows_others(known, has_resume, has_posting):
            known = None  # one of them has only just come, or gone
        standing = describe(known, has_resume=has_resume, has_posting=has_posting)
        self.answer.show_analysis(session.analysis, standing)
        self.strip.show_standing(standing)
        posting = session.analysis.posting if session.analysis else None
        self.answer.title.set_name(posting_name(posting) if posting else None)

    def _read_rich_text(self, html: str, plain: str, cursor: QTextCursor) -> None:
        editor = self.documents.editor
        self._session.read_rich_text(
            html,
            lambda posting: editor.insert_posting(posting, cursor),
            lambda _error: editor.insert_posting(PostingText(plain), cursor),
        )

    def _choose_row(self, rows: tuple[str, ...]) -> None:
        for row in self.answer.rows.requirements.rows:
            if row.id in rows:
                self._select_row(row.members)
                return

    def _select_row(self, members: tuple[str, ...]) -> None:
        if not self.answer.rows.select_row(members):
            self.answer.filters.clear()
            self.answer.rows.select_row(members)

    def _show_row(self, row: Row | None) -> None:
        self.documents.show_row(row)
        self._peek()

    def _peek(self) -> None:
        """Tell the sentence that asks for the selected row where neither the resume nor the posting shows it."""
        row = self.answer.rows.chosen_row() if self.documents.tab == "resume" else None
        self.answer.peek.show_row(row)

    def _show_place(self, evidence: Evidence) -> None:
        self.documents.show_place(evidence)

    def _focused(self) -> QWidget | None:
        return self.window().focusWidget()


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def _knows_others(known: Analysis, has_resume: bool, has_posting: bool) -> bool:
    return (known.resume is None) == has_resume or (known.posting is None) == has_posting
