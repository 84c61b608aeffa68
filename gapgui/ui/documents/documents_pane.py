"""The left half: the resume, the posting, or both side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from gapgui.ui.documents.finding import Search, find_all
from gapgui.ui.documents.posting_editor import PostingEditor
from gapgui.ui.documents.reading_notice import ReadingNotice
from gapgui.ui.documents.resume_pane import ResumePane
from gapgui.ui.preferences.store import whole_numbers
from gapgui.ui.widgets.banner import Banner
from gapgui.ui.widgets.find_bar import FindBar
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from gapgui.documents.page_image import PageImage
    from gapgui.resume.resume import Resume
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.telling.passages import Passage
    from gapgui.ui.telling.rows import Evidence, Row

Tab = Literal["resume", "posting", "both"]
TABS: tuple[Tab, ...] = ("resume", "posting", "both")
_CHARACTERS_SIDE_BY_SIDE = 80
_EVEN = (1000, 1000)
_LEAST_SHARE = 0.2
"""Which part of the width either document has at least when it comes back; less is no text any more."""


class DocumentsPane(QWidget):
    """Show the documents; rows are shown in both, and marks tell their rows.

    Signals:
        row_wanted: the ids of the rows that a clicked mark speaks for.
        search_changed: other places were found.
        tab_changed: another tab is shown.
        unfold_wanted: whether the answer is to be shown below both documents.
    """

    row_wanted = Signal(object)
    search_changed = Signal()
    tab_changed = Signal()
    unfold_wanted = Signal(bool)

    def __init__(
        self,
        renderer: Callable[[int, float, Callable[[PageImage], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.find_bar, self.search = FindBar(), Search()
        self._searches_posting = False
        self._told_resume: Resume | None = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Documents"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for title in (self.tr("Resume"), self.tr("Posting"), self.tr("Side by side")):
            self.tabs.addTab(title)
        self.resume = ResumePane(renderer)
        self.editor, self.posting_banner = PostingEditor(), Banner()
        self.posting_notice = ReadingNotice()
        self.posting = QWidget()
        column = QVBoxLayout(self.posting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.posting_banner)
        column.addWidget(self.posting_notice)
        column.addWidget(self.editor, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.resume)
        self.splitter.addWidget(self.posting)
        self.splitter.setChildrenCollapsible(False)
        self._halves = [*_EVEN]
        self.splitter.splitterMoved.connect(lambda *_: self._note_halves())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.find_bar)
        self._connect()
        self._show_tab(0)

    def _build_head(self) -> QHBoxLayout:
        self.unfold = tool_button("", checkable=True, flat=False)
        self.unfold.toggled.connect(self._show_unfolded)
        self.unfold.toggled.connect(self.unfold_wanted)
        self._show_unfolded(False)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.unfold)
        return row

    def _show_unfolded(self, shown: bool) -> None:
        self.unfold.setText(self.tr("Hide the answer") if shown else self.tr("Show the answer"))

    def _connect(self) -> None:
        self.find_bar.words_changed.connect(self._search)
        self.find_bar.step_wanted.connect(self.find_again)
        self.find_bar.closed.connect(self._end_search)
        self.tabs.currentChanged.connect(self._show_tab)
        self.resume.mark_clicked.connect(lambda mark: self.row_wanted.emit(mark.rows))
        self.editor.mark_clicked.connect(lambda mark: self.row_wanted.emit(mark.rows))

    @property
    def tab(self) -> Tab:
        """Return which tab is shown."""
        return TABS[self.tabs.currentIndex()]

    def show_tab(self, tab: Tab) -> None:
        """Show the resume, the posting or both."""
        self.tabs.setCurrentIndex(TABS.index(tab))

    @property
    def halves(self) -> list[int]:
        """How both documents share the width, as it was dragged; also while only one of them is shown."""
        return self._halves

    def set_halves(self, value: object) -> None:
        """Share the width as it was shared; a value that says nothing of it, or leaves one document out, changes nothing."""
        sizes = whole_numbers(value)
        if len(sizes) == len(_EVEN) and min(sizes) > 0:
            least = round(sum(sizes) * _LEAST_SHARE)
            self._halves = [max(size, least) for size in sizes]
            self.splitter.setSizes(self._halves)

    def _note_halves(self) -> None:
        if self.tab == "both":
            self._halves = self.splitter.sizes()

    def reveal(self, side: Literal["resume", "posting"]) -> None:
        """See that one document is in sight."""
        if self.tab not in (side, "both"):
            self.show_tab(side)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show the marks; those of the posting only while its text is still the one that was analysed."""
        self.resume.show_marks(analysis.resume_marks)
        if analysis.resume and analysis.resume is not self._told_resume:
            self.resume.show_verdict(analysis.resume)
        self._told_resume = analysis.resume
        if not analysis.posting:
            self.editor.set_marks(())
        elif analysis.posting.document.text == self.editor.toPlainText():
            self.editor.set_marks(analysis.posting_marks)

    def show_row(self, row: Row | None, *, scroll: bool = True) -> None:
        """Outline a row's marks in both documents and bring them into view."""
        rows = frozenset((row.id,)) if row else frozenset()
        self.resume.choose_rows(rows, scroll=scroll)
        self.editor.choose_rows(rows, scroll=scroll)

    def show_place(self, evidence: Evidence) -> None:
        """Bring one place of evidence into view."""
        self.reveal(evidence.side)
        if evidence.side == "posting":
            self.editor.show_span(evidence.start, evidence.end)
            return
        for mark in self.resume.text.marks:
            if mark.start == evidence.start:
                self.resume.show_mark(mark)

    def show_passage(self, passage: Passage) -> None:
        """Select a passage of the posting."""
        self.reveal("posting")
        self.editor.show_span(passage.start, passage.end, select=True)

    @property
    def shows_pages(self) -> bool:
        """Tell whether pages of the resume are in sight."""
        return self.tab != "posting" and self.resume.shows_pages

    def can_search(self) -> bool:
        """Tell whether the document that would be searched has any text."""
        searched = self.editor if self._wants_posting() else self.resume.text
        return not searched.document().isEmpty()

    def open_search(self) -> None:
        """Open the search of the document that has the keyboard, or else of the one that is shown."""
        if not self.find_bar.isVisible():
            self._searches_posting = self._wants_posting()
        self.find_bar.open_search("posting" if self._searches_posting else "resume")
        self._search(self.find_bar.field.text())

    def find_again(self, direction: int) -> None:
        """Go to the next place found (1) or the one before (-1)."""
        place = self.search.step(direction)
        self.find_bar.show_count(self.search.at, len(self.search.places))
        if place is None:
            return
        if self._searches_posting:
            self.editor.show_span(*place, select=True)
        else:
            self.resume.show_found(*place)

    def focus_view(self) -> None:
        """Put the keyboard into the document that is shown."""
        if self.tab == "posting":
            self.editor.setFocus()
        else:
            self.resume.focus_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the documents one above the other where two beside each other would have lines too short to read."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _CHARACTERS_SIDE_BY_SIDE
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _wants_posting(self) -> bool:
        return self.tab == "posting" or self.editor.hasFocus()

    def _search(self, words: str) -> None:
        searched = self.editor if self._searches_posting else self.resume.text
        self.search = Search(find_all(searched.toPlainText(), words))
        self.find_again(1)
        self.search_changed.emit()

    def _end_search(self) -> None:
        self.resume.show_found(0, 0)
        if self._searches_posting:
            self.editor.setFocus()
        else:
            self.resume.focus_view()

    def _show_tab(self, _index: int) -> None:
        self.resume.setVisible(self.tab != "posting")
        self.posting.setVisible(self.tab != "resume")
        if self.tab == "both":
            # one that was hidden would come back with what the other one leaves it
            self.splitter.setSizes(self._halves)
        self.unfold.setVisible(self.tab == "both")
        self.tab_changed.emit()
