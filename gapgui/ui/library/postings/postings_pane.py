"""The kept postings beside the documents: search, order, list, what is noted, and what is asked."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gapgui.ui.library.open_posting import OpenPosting
from gapgui.ui.library.postings.details import Details
from gapgui.ui.library.postings.lines import ORDERS, line_of, order_text
from gapgui.ui.library.postings.posting_view import PostingView
from gapgui.ui.library.postings.questions import Questions
from gapgui.ui.library.postings.search_field import SearchField
from gapgui.ui.library.transfer import FORMS, Transfer, form_text
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent

    from gapgui.documents.document import Document
    from gapgui.ui.library.entries import Entry
    from gapgui.ui.library.kept_postings import KeptPostings
    from gapgui.ui.library.postings.lines import Line
    from gapgui.ui.library.transfer import Form
    from gapgui.ui.session.opened import PostingText

_SEARCH_PAUSE = 120
"""Milliseconds from the last key to the search."""
_GLANCE = 4000
"""Milliseconds between two looks at what other windows and programs have changed, while the list is shown."""


class PostingsPane(QWidget):
    """Show the kept postings of a window, and keep the open one; `read` makes documents of the files that are imported.

    Signals:
        open_wanted: a PostingText, for the editor to show.
        open_already: the posting that was to be opened is, as it stands.
        left: Esc was pressed in the list.
        can_keep_changed: the open posting can be kept now, or no longer.
        chosen_changed: the numbers of the postings that are selected.
        former_wanted: the number of a posting whose former text is to be laid beside it.
    """

    open_wanted = Signal(object)
    open_already = Signal()
    left = Signal()
    can_keep_changed = Signal(bool)
    chosen_changed = Signal(object)
    former_wanted = Signal(int)

    def __init__(
        self, kept: KeptPostings, read: Callable[[Path], Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.transfer = Transfer(kept, read, self)
        self.kept_postings = kept
        self.opened = OpenPosting(kept, self)
        self.search, self.order = SearchField(), QComboBox()
        self.more = tool_button("⋯", self.tr("Import and export"))
        self.view, self.details = PostingView(), Details()
        self.questions = Questions(kept, self.opened)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._glance = QTimer(self, interval=_GLANCE)
        self._lines: dict[int, tuple[Entry, Line]] = {}
        self._wanted = 0
        self._lay_out()
        self._connect()
        kept.load()

    @property
    def can_keep(self) -> bool:
        """Tell whether the open posting can be kept, or its changes."""
        return self.opened.can_keep

    def note_posting(self, posting: PostingText) -> None:
        """Take the posting as it stands in the editor."""
        self.opened.note(posting)

    def note_replacing(self) -> None:
        """Note that another posting is about to take the place of the one in the editor."""
        self.opened.leave()

    def keep(self) -> None:
        """Keep the open posting, or its changes."""
        self.opened.keep()

    def keep_as_new(self) -> None:
        """Keep the open posting as one more."""
        self.opened.keep_as_new()

    def flush(self) -> None:
        """Write what was typed, now."""
        self.details.flush()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.kept_postings.look_again()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._glance.start()
        self.kept_postings.look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._glance.stop()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search kept postings"))
        self.search.setAccessibleName(self.tr("Search kept postings"))
        self.search.setClearButtonEnabled(True)
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(8)
        for order in ORDERS:
            self.order.addItem(order_text(order), order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(6)
        top.addWidget(self.search)
        row = QHBoxLayout()
        row.addWidget(self.order, 1)
        row.addWidget(self.more)
        top.addLayout(row)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._transfer_menu())
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.questions)
        layout.addWidget(self.details)
        self.setFocusProxy(self.view)

    def _transfer_menu(self) -> QMenu:
        menu, transfer = QMenu(self), self.transfer
        menu.addAction(self.tr("Import &files…"), transfer.choose_files)
        menu.addAction(self.tr("Import a f&older…"), transfer.choose_folder)
        menu.addSeparator()
        for form in FORMS:
            name = self.tr("Export: {form}…").format(form=form_text(form))
            menu.addAction(name, partial(self._export, form))
        return menu

    def _export(self, form: Form) -> None:
        """Write the selected postings, where there are several, else all that are shown."""
        selected = self.view.selected
        numbers = selected if len(selected) > 1 else self.view.numbers
        if numbers:
            self.transfer.choose_place(form, numbers)

    def _connect(self) -> None:
        kept, view, questions = self.kept_postings, self.view, self.questions
        kept.changed.connect(self._show_entries)
        kept.found.connect(self._show_found)
        for written in (kept.kept, kept.updated, kept.removed):
            written.connect(self._search_again)
        self.opened.changed.connect(self._show_entries)
        self.opened.open_wanted.connect(self.open_wanted)
        self.opened.open_already.connect(self.open_already)
        self.opened.kept_already.connect(lambda posting: view.select(posting.id))
        questions.choice_wanted.connect(self._await)
        questions.open_wanted.connect(self._choose_and_open)
        view.chosen.connect(self._show_details)
        view.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit(view.selected))
        view.open_wanted.connect(self._open)
        view.remove_wanted.connect(lambda numbers: self.kept_postings.remove(*numbers))
        view.undo_wanted.connect(questions.put_back)
        view.left.connect(self.left)
        view.customContextMenuRequested.connect(self._show_menu)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.down_wanted.connect(view.setFocus)
        self._pause.timeout.connect(lambda: kept.search(self.search.text()))
        self._glance.timeout.connect(kept.look_again)
        self.order.currentIndexChanged.connect(lambda _at: self._sort())
        self.transfer.told.connect(questions.tell)
        self.details.edited.connect(kept.change)
        self.details.open_wanted.connect(self._open)

    def _show_entries(self) -> None:
        row, before = self.view.currentIndex().row(), self.view.current
        self.view.postings.set_lines(map(self._line, self.kept_postings.entries))
        if self._wanted and self.view.select(self._wanted):
            self._wanted = 0
        if before and self.view.postings.row_of(before.number) < 0:
            self._go_near(row)
        self._tell_empty()
        line = self.view.current
        self._show_details(line.number if line else 0)
        self.can_keep_changed.emit(self.can_keep)

    def _line(self, entry: Entry) -> Line:
        """Return what is said of a posting; what was said of the very same is said again."""
        known = self._lines.get(entry.kept.id)
        is_compared, opened = self.kept_postings.is_compared, self.opened.kept
        if known is None or known[0] is not entry or known[1].is_compared != is_compared:
            known = (entry, line_of(entry, is_compared=is_compared))
            self._lines[entry.kept.id] = known
        if opened is None or opened.id != entry.kept.id:
            return known[1]
        return replace(known[1], is_open=True, is_changed=self.opened.is_changed)

    def _go_near(self, row: int) -> None:
        """Go to the posting that took the place of the one that went, as a mail program does."""
        lines = self.view.postings.lines
        if lines:
            self.view.select(lines[min(row, len(lines) - 1)].number)

    def _tell_empty(self) -> None:
        if self.kept_postings.entries:
            told = self.tr("No kept posting has all these words.")
        else:
            key = QKeySequence(QKeySequence.StandardKey.Save).toString(QKeySequence.SequenceFormat.NativeText)
            told = self.tr("Nothing is kept yet. {key} keeps the open posting here.").format(key=key)
        self.view.set_placeholder(told)

    def _show_details(self, number: int) -> None:
        entry = self.kept_postings.entry(number)
        self.details.show_posting(entry.kept if entry else None)
        self.details.setVisible(entry is not None)

    def _sort(self) -> None:
        self.view.postings.sort_by(self.order.currentData())
        current = self.view.currentIndex()
        if current.isValid():
            self.view.scrollTo(current)
        else:
            self.view.scrollToTop()

    def _show_found(self, query: str, numbers: tuple[int, ...] | None) -> None:
        if query == self.search.text():
            self.view.postings.show_only(numbers)
            self._tell_empty()

    def _search_again(self) -> None:
        if self.search.text():
            self._pause.start()

    def _open(self, number: int) -> None:
        entry = self.kept_postings.entry(number)
        if entry:
            self.opened.open(entry.kept)

    def _choose_and_open(self, number: int) -> None:
        self.view.select(number)
        self._open(number)

    def _await(self, number: int) -> None:
        """Go to a posting once it is in the list."""
        self._wanted = number

    def _show_menu(self, place: QPoint) -> None:
        line = self.view.current
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open"), partial(self._open, line.number)).setShortcut("Return")
        menu.addAction(self.tr("What has &changed"), partial(self.former_wanted.emit, line.number))
        if line.is_changed:
            menu.addAction(self.tr("&Update"), self.keep)
            menu.addAction(self.tr("Keep as &new"), self.keep_as_new)
        remove = menu.addAction(self.tr("&Remove"), partial(self.view.remove_wanted.emit, self.view.selected))
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        menu.popup(self.view.viewport().mapToGlobal(place))
