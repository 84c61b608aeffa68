"""The resume: its verdict, its pages as they look, and its text as a parser sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gapgui.ui.documents.marked_text import MarkedText
from gapgui.ui.documents.page_view import PageView
from gapgui.ui.documents.reading_notice import ReadingNotice
from gapgui.ui.telling.offsets import editor_text
from gapgui.ui.telling.verdict import tell_quality
from gapgui.ui.widgets.banner import Banner
from gapgui.ui.widgets.elided_label import ElidedLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gapgui.documents.document import Document
    from gapgui.documents.page_image import PageImage
    from gapgui.resume.resume import Resume
    from gapgui.ui.session.opened import OpenResume
    from gapgui.ui.telling.marks import Mark


class ResumePane(QWidget):
    """Show a resume.

    Signals:
        mark_clicked: the Mark that was clicked.
        open_wanted: the user asks for a dialog to choose a resume.
        cancel_wanted: the user asks to stop the reading.
        view_changed: the pages or the text are shown.
    """

    mark_clicked = Signal(object)
    open_wanted = Signal()
    cancel_wanted = Signal()
    view_changed = Signal()

    def __init__(
        self,
        renderer: Callable[[int, float, Callable[[PageImage], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self.banner, self.notice = Banner(), ReadingNotice()
        self.pages, self.text = PageView(renderer), MarkedText()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the resume, as a parser sees it"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._nothing = self._invitation()
        self._stack = QStackedWidget()
        for page in (self._nothing, self.pages, self.text):
            self._stack.addWidget(page)
        self._tools = self._build_tools()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.banner, self.notice, self._tools):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        self._connect()
        self.show_resume(None)

    @property
    def shows_pages(self) -> bool:
        """Tell whether the pages are shown, and not the text."""
        return self._stack.currentWidget() is self.pages

    @property
    def shown(self) -> QWidget:
        """Return what shows the pages or the text, below the strips."""
        return self._stack

    def show_resume(self, resume: OpenResume | None) -> None:
        """Show a resume, its pages first where it has any."""
        self._document = document = resume.document if resume else None
        self.pages.set_pages(document.pages if document else ())
        self.text.set_marks(())
        self.text.setPlainText(editor_text(document.text) if document else "")
        self._tools.setVisible(document is not None)
        has_pages = bool(document and document.pages)
        self.page_button.setEnabled(has_pages)
        for part in self._page_tools:
            part.setEnabled(has_pages)
        if document is None:
            self.banner.hide()
            self._stack.setCurrentWidget(self._nothing)
            return
        self.show_pages(has_pages)
        self._show_verdict(document, None)

    def show_verdict(self, resume: Resume) -> None:
        """Tell how well a resume was read, and how many skills were found in it."""
        self._show_verdict(resume.document, len(resume.skills))

    def _show_verdict(self, document: Document, skills: int | None) -> None:
        if self._document is None:
            return
        told = tell_quality(document, skills)
        actions: dict[str, Callable[[], None]] = {}
        if told.tone == "warning" and self._document.pages:
            actions[self.tr("Show the text")] = lambda: self.show_pages(False)
        self.banner.say(told.text, told.tone, actions, told.details)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show marks on the pages and in the text."""
        self.pages.set_marks(marks)
        self.text.set_marks(marks)

    def choose_rows(self, rows: frozenset[str], *, scroll: bool) -> None:
        """Outline the marks of these rows."""
        self.pages.choose_rows(rows, scroll=scroll)
        self.text.choose_rows(rows, scroll=scroll)

    def show_mark(self, mark: Mark) -> None:
        """Bring one mark into view."""
        self.pages.show_mark(mark)
        self.text.show_span(mark.start, mark.end)

    def show_found(self, start: int, end: int) -> None:
        """Show a place that was found, on the page and in the text; an empty one shows none."""
        boxes = self._document.boxes_between(start, end) if self._document and start < end else ()
        self.pages.show_found(boxes)
        if start < end:
            self.text.show_span(start, end, select=True)

    def show_pages(self, pages: bool) -> None:
        """Show the pages, or the text."""
        (self.page_button if pages else self.text_button).setChecked(True)
        self._stack.setCurrentWidget(self.pages if pages else self.text)
        self._show_place()
        self.view_changed.emit()

    def focus_view(self) -> None:
        """Put the keyboard into what is shown."""
        if self._document is None:
            self.open_button.setFocus()
        else:
            (self.pages if self.shows_pages else self.text).setFocus()

    def _connect(self) -> None:
        self.pages.mark_clicked.connect(self.mark_clicked)
        self.text.mark_clicked.connect(self.mark_clicked)
        self.pages.view_changed.connect(self._show_place)
        self.notice.cancelled.connect(self.cancel_wanted)
        self.page_button.clicked.connect(lambda: self.show_pages(True))
        self.text_button.clicked.connect(lambda: self.show_pages(False))
        self._smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        self._larger.clicked.connect(lambda: self.pages.step_zoom(1))
        self._fit.clicked.connect(self.pages.fit_width)

    def _build_tools(self) -> QWidget:
        self.page_button = tool_button(self.tr("Page"), self.tr("The page as it looks"), checkable=True)
        self.text_button = tool_button(self.tr("Text"), self.tr("What a parser sees"), checkable=True)
        group = QButtonGroup(self)
        self._smaller = tool_button("−", self.tr("Zoom out"))
        self._larger = tool_button("+", self.tr("Zoom in"))
        self._fit = tool_button(self.tr("Fit"), self.tr("Let the page fill the width"))
        self.place = ElidedLabel()
        set_text_style(self.place, muted=True)
        self._page_tools: tuple[QWidget, ...] = (self._smaller, self.place, self._larger, self._fit)
        tools = QWidget()
        layout = QHBoxLayout(tools)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        for button in (self.page_button, self.text_button):
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        for part in self._page_tools:
            layout.addWidget(part)
        return tools

    def _invitation(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = PlainLabel(self.tr("No resume is open. Drop one here: PDF, DOCX, TXT or MD."))
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_text_style(text, muted=True)
        self.open_button = QPushButton(self.tr("Open resume…"))
        self.open_button.clicked.connect(self.open_wanted)
        layout.addWidget(text)
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignCenter)
        return box

    def _show_place(self) -> None:
        count = len(self.pages.pages)
        page = self.tr("page {page} of {count}").format(page=self.pages.page_in_sight, count=count)
        zoom = f"{self.pages.zoom:.0%}"
        self.place.set_texts(f"{page} · {zoom}" if count else "", zoom)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 140)
