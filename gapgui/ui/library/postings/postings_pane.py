"""The kept postings beside the documents: search, order, list, what is noted, and what is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from gapgui.saying import say
from gapgui.ui.library.open_posting import OpenPosting
from gapgui.ui.library.postings.details import Details
from gapgui.ui.library.postings.lines import ORDERS, line_of, order_text
from gapgui.ui.library.postings.posting_view import PostingView
from gapgui.ui.library.postings.strip import ReadingStrip, Strip
from gapgui.ui.library.transfer import FORMS, Transfer, form_text
from gapgui.ui.widgets.tool_buttons import tool_button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from gapgui.documents.document import Document
    from gapgui.errors import GapError
    from gapgui.library.store.kept_posting import KeptPosting, Whole
    from gapgui.ui.library.entries import Entry
    from gapgui.ui.library.kept_postings import Doubt, KeptPostings
    from gapgui.ui.library.postings.lines import Line
    from gapgui.ui.library.transfer import Form
    from gapgui.ui.session.opened import PostingText

_SEARCH_PAUSE = 120
"""Milliseconds from the last key to the search."""


class PostingsPane(QWidget):
    """Show the kept postings of a window, and keep the open one; `read` makes documents of the files that are imported.

    Signals:
        open_wanted: a PostingText, for the editor to show.
        left: Esc was pressed in the list.
        can_keep_changed: the open posting can be kept now, or no longer.
        chosen_changed: the numbers of the postings that are selected.
        former_wanted: the number of a posting whose former text is to be laid beside it.
    """

    open_wanted = Signal(object)
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
        self.search, self.order = _SearchField(), QComboBox()
        self.more = tool_button("⋯", self.tr("Import and export"))
        self.view, self.details = PostingView(), Details()
        self.doubt, self.question, self.news = Strip(), Strip(), Strip()
        self.reading = ReadingStrip(self.stop_reading)
        self._gone: tuple[Whole, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
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

    def stop_reading(self) -> None:
        """Stop reading postings again, and offer to go on."""
        self.kept_postings.stop_reading()
        unread = sum(entry.reading is None for entry in self.kept_postings.entries)
        if unread:
            told = (
                self.tr("One posting is not read yet.")
                if unread == 1
                else self.tr("{count} postings are not read yet.").format(count=unread)
            )
            self.news.say(told, {self.tr("Read on"): self.kept_postings.read_on})

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.kept_postings.look_again()
        return super().event(event)

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
        for strip in (self.reading, self.doubt, self.question, self.news, self.details):
            layout.addWidget(strip)
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
        kept, view = self.kept_postings, self.view
        kept.changed.connect(self._show_entries)
        kept.failed.connect(self._show_failure)
        kept.progress.connect(self.reading.show_progress)
        kept.kept.connect(self._show_kept)
        kept.updated.connect(self._show_updated)
        kept.doubted.connect(self._ask_about)
        kept.removed.connect(self._show_removed)
        kept.found.connect(self._show_found)
        for written in (kept.kept, kept.updated, kept.removed):
            written.connect(self._search_again)
        self.opened.changed.connect(self._show_entries)
        self.opened.open_wanted.connect(self.open_wanted)
        self.opened.unsettled_changed.connect(self._ask_about_left)
        self.opened.kept_already.connect(self._show_kept_already)
        view.chosen.connect(self._show_details)
        view.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit(view.selected))
        view.open_wanted.connect(self._open)
        view.remove_wanted.connect(lambda numbers: self.kept_postings.remove(*numbers))
        view.undo_wanted.connect(self._put_back)
        view.left.connect(self.left)
        view.customContextMenuRequested.connect(self._show_menu)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.down_wanted.connect(view.setFocus)
        self._pause.timeout.connect(lambda: kept.search(self.search.text()))
        self.order.currentIndexChanged.connect(lambda _at: self._sort())
        self.transfer.told.connect(
            lambda text, details: self.news.say("\n".join(filter(None, (text, details))))
        )
        self.details.edited.connect(kept.change)

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

    def _open_kept(self, kept: KeptPosting) -> None:
        self.view.select(kept.id)
        self._open(kept.id)

    def _show_kept(self, kept: KeptPosting) -> None:
        """Go to a posting that is new, once it is in the list."""
        self.doubt.hide()
        self._wanted = kept.id

    def _show_updated(self, before: KeptPosting, after: KeptPosting) -> None:
        if before.text != after.text:
            undo = partial(self.kept_postings.change, after, before)
            self.news.say(
                self.tr("The changes of “{name}” are kept, and its former text beside them.").format(
                    name=_name(after)
                ),
                {self.tr("Undo"): undo},
            )

    def _show_kept_already(self, kept: KeptPosting) -> None:
        self.view.select(kept.id)
        self.news.say(self.tr("“{name}” is kept already, as it stands.").format(name=_name(kept)))

    def _show_removed(self, gone: tuple[Whole, ...]) -> None:
        self._gone = gone
        told = (
            self.tr("“{name}” was removed.").format(name=_name(gone[0].posting))
            if len(gone) == 1
            else self.tr("{count} postings were removed.").format(count=len(gone))
        )
        self.news.say(told, {self.tr("Undo"): self._put_back})

    def _put_back(self) -> None:
        if self._gone:
            self.kept_postings.put_back(*self._gone)
            self._gone = ()
            self.news.hide()

    def _show_failure(self, error: GapError) -> None:
        self.news.say(error.message, tone="warning")

    def tell_unchanged(self, name: str) -> None:
        """Say that a posting has no former text."""
        self.news.say(self.tr("“{name}” is as it was when it was kept.").format(name=name))

    def _ask_about(self, doubt: Doubt) -> None:
        """Say what a posting that was to be kept looks like."""
        first = doubt.alike[0]
        choices: dict[str, Callable[[], object]] = {
            self.tr("Open that"): partial(self._open_kept, first.posting)
        }
        if not first.exact:
            choices[self.tr("Update it")] = partial(self._update, first.posting, doubt.posting)
        choices[self.tr("Keep both")] = partial(self.kept_postings.keep, doubt.posting, sure=True)
        self.doubt.say(_same(first.posting) if first.exact else _like(first.posting), choices)

    def _update(self, kept: KeptPosting, newer: KeptPosting) -> None:
        """Give a kept posting the text it has by now; the one it had is kept beside it."""
        self._wanted = kept.id
        self.kept_postings.change(kept, replace(kept, text=newer.text, headings=newer.headings))

    def _ask_about_left(self) -> None:
        """Ask what becomes of a kept posting that was changed and left."""
        if not self.opened.unsettled:
            self.question.hide()
            return
        last = self.opened.unsettled[-1]
        settle = self.opened.settle
        self.question.say(
            self.tr("“{name}” was changed, and another posting opened.").format(name=_name(last.kept)),
            {
                self.tr("Update it"): partial(settle, "update"),
                self.tr("Keep as new"): partial(settle, "new"),
                self.tr("Drop the changes"): partial(settle, "drop"),
            },
            may_close=False,
        )

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


class _SearchField(QLineEdit):
    """Take a search; Down goes to the list, Esc empties the field.

    Signals:
        down_wanted: the list is to have the keyboard.
    """

    down_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _name(kept: KeptPosting) -> str:
    return kept.title or say("Postings", "Without a title")


def _same(kept: KeptPosting) -> str:
    return say(
        "Postings", "This is kept already as “{name}”, {when}.", name=_name(kept), when=_when(kept.kept)
    )


def _like(kept: KeptPosting) -> str:
    return say("Postings", "This looks like “{name}”, kept {when}.", name=_name(kept), when=_when(kept.kept))


def _when(time: datetime) -> str:
    days = (datetime.now(UTC).astimezone().date() - time.astimezone().date()).days
    if days <= 0:
        return say("Postings", "today")
    if days == 1:
        return say("Postings", "yesterday")
    return say("Postings", "{days} days ago", days=days)
