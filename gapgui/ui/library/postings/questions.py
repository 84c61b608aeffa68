"""What is said and asked below the list of kept postings: what was done, how to undo it, what looks alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gapgui.saying import say
from gapgui.ui.library.postings.strip import ReadingStrip, Strip

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.errors import GapError
    from gapgui.library.store.kept_posting import KeptPosting, Whole
    from gapgui.ui.library.kept_postings import Doubt, KeptPostings
    from gapgui.ui.library.open_posting import OpenPosting


class Questions(QWidget):
    """Tell what becomes of the kept postings, and ask where it is not clear.

    Signals:
        choice_wanted: the number of a posting that is to be chosen in the list, once it is there.
        open_wanted: the number of a posting that is to be opened.
    """

    choice_wanted = Signal(int)
    open_wanted = Signal(int)

    def __init__(self, kept: KeptPostings, opened: OpenPosting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._opened = kept, opened
        self._gone: tuple[Whole, ...] = ()
        self.reading = ReadingStrip(self.stop_reading)
        self.doubt, self.question, self.news = Strip(), Strip(), Strip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for strip in (self.reading, self.doubt, self.question, self.news):
            layout.addWidget(strip)
        kept.failed.connect(self._show_failure)
        kept.progress.connect(self.reading.show_progress)
        kept.kept.connect(self._show_kept)
        kept.updated.connect(self._show_updated)
        kept.doubted.connect(self._ask_about)
        kept.removed.connect(self._show_removed)
        opened.unsettled_changed.connect(self._ask_about_left)
        opened.kept_already.connect(self._show_kept_already)

    def stop_reading(self) -> None:
        """Stop reading postings again, and offer to go on."""
        self._kept.stop_reading()
        unread = sum(entry.reading is None for entry in self._kept.entries)
        if unread:
            told = (
                self.tr("One posting is not read yet.")
                if unread == 1
                else self.tr("{count} postings are not read yet.").format(count=unread)
            )
            self.news.say(told, {self.tr("Read on"): self._kept.read_on})

    def put_back(self) -> None:
        """Keep again what was removed last."""
        if self._gone:
            self._kept.put_back(*self._gone)
            self._gone = ()
            self.news.hide()

    def tell(self, text: str, details: str) -> None:
        """Say what was taken in or written out."""
        self.news.say("\n".join(filter(None, (text, details))))

    def tell_unchanged(self, name: str) -> None:
        """Say that a posting has no former text."""
        self.news.say(self.tr("“{name}” is as it was when it was kept.").format(name=name))

    def _show_kept(self, kept: KeptPosting) -> None:
        self.doubt.hide()
        self.choice_wanted.emit(kept.id)

    def _show_updated(self, before: KeptPosting, after: KeptPosting) -> None:
        if before.text != after.text:
            undo = partial(self._kept.change, after, before)
            self.news.say(
                self.tr("The changes of “{name}” are kept, and its former text beside them.").format(
                    name=_name(after)
                ),
                {self.tr("Undo"): undo},
            )

    def _show_kept_already(self, kept: KeptPosting) -> None:
        self.news.say(self.tr("“{name}” is kept already, as it stands.").format(name=_name(kept)))

    def _show_removed(self, gone: tuple[Whole, ...]) -> None:
        self._gone = gone
        told = (
            self.tr("“{name}” was removed.").format(name=_name(gone[0].posting))
            if len(gone) == 1
            else self.tr("{count} postings were removed.").format(count=len(gone))
        )
        self.news.say(told, {self.tr("Undo"): self.put_back})

    def _show_failure(self, error: GapError) -> None:
        self.news.say(error.message, tone="warning")

    def _ask_about(self, doubt: Doubt) -> None:
        """Say what a posting that was to be kept looks like."""
        first = doubt.alike[0]
        choices: dict[str, Callable[[], object]] = {
            self.tr("Open that"): partial(self.open_wanted.emit, first.posting.id)
        }
        if not first.exact:
            choices[self.tr("Update it")] = partial(self._update, first.posting, doubt.posting)
        choices[self.tr("Keep both")] = partial(self._kept.keep, doubt.posting, sure=True)
        self.doubt.say(_same(first.posting) if first.exact else _like(first.posting), choices)

    def _update(self, kept: KeptPosting, newer: KeptPosting) -> None:
        """Give a kept posting the text it has by now; the one it had is kept beside it."""
        self.choice_wanted.emit(kept.id)
        self._kept.change(kept, replace(kept, text=newer.text, headings=newer.headings))

    def _ask_about_left(self) -> None:
        """Ask what becomes of a kept posting that was changed and left."""
        if not self._opened.unsettled:
            self.question.hide()
            return
        last = self._opened.unsettled[-1]
        settle = self._opened.settle
        self.question.say(
            self.tr("“{name}” was changed and left; its changes are not kept yet.").format(
                name=_name(last.kept)
            ),
            {
                self.tr("Update it"): partial(settle, "update"),
                self.tr("Keep as new"): partial(settle, "new"),
                self.tr("Drop the changes"): partial(settle, "drop"),
            },
            may_close=False,
        )


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
