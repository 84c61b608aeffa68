"""The posting that is open, and which kept one it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from gapgui.errors import GapError
from gapgui.library.store.kept_posting import PASTE, KeptPosting
from gapgui.report.telling.posting_name import joined, parted
from gapgui.ui.session.opened import PostingText
from gapgui.ui.telling.offsets import editor_text

if TYPE_CHECKING:
    from gapgui.ui.library.kept_postings import KeptPostings

Settlement = Literal["update", "new", "drop"]


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Hold a kept posting that was changed and left, and how it stood then."""

    kept: KeptPosting
    posting: PostingText


class OpenPosting(QObject):
    """Know whether the open posting is kept, and whether it was changed since.

    Signals:
        changed: another posting is open, or it stands otherwise to the kept one.
        open_wanted: a PostingText, for the editor to show.
        open_already: the posting that was to be opened is, as it stands.
        unsettled_changed: there is another change that was left, or one fewer.
        kept_already: the KeptPosting that was to be kept and is, as it stands.
    """

    changed = Signal()
    open_wanted = Signal(object)
    open_already = Signal()
    unsettled_changed = Signal()
    kept_already = Signal(object)

    def __init__(self, kept_postings: KeptPostings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = kept_postings
        self._posting = PostingText("")
        self._number = 0
        self._keeping = ""
        self._stands = (0, False, False)
        self.unsettled: tuple[Unsettled, ...] = ()
        kept_postings.changed.connect(self._find)
        kept_postings.kept.connect(self._take_kept)
        kept_postings.doubted.connect(lambda _doubt: self._end_keeping())
        kept_postings.failed.connect(lambda _error: self._end_keeping())

    @property
    def kept(self) -> KeptPosting | None:
        """Return the kept posting that is open, as it is kept."""
        entry = self._all.entry(self._number)
        return entry.kept if entry else None

    @property
    def is_changed(self) -> bool:
        """Tell whether a kept posting is open that was changed since."""
        kept = self.kept
        return kept is not None and differs(self._posting, kept)

    @property
    def can_keep(self) -> bool:
        """Tell whether something is open that is not kept as it stands."""
        return bool(self._posting.text.strip()) and (self.kept is None or self.is_changed)

    def note(self, posting: PostingText) -> None:
        """Take the posting as it stands in the editor."""
        if posting == self._posting:
            return
        if (self._number or self._keeping) and _is_another(self._posting.text, posting.text):
            self.leave()  # what brought it tells nothing of itself: an undo across an opening does so
        self._posting = posting
        self._find()

    def leave(self) -> None:
        """Note that another posting is about to take the place of this one: what was changed of it waits for an answer."""
        kept = self.kept
        if kept is not None and self.is_changed:
            others = tuple(each for each in self.unsettled if each.kept.id != kept.id)
            self.unsettled = (*others, Unsettled(kept, self._posting))
            self.unsettled_changed.emit()
        self._number, self._keeping = 0, ""

    def open(self, kept: KeptPosting) -> None:
        """Show a kept posting."""
        if kept.id == self._number and not self.is_changed:
            self.open_already.emit()
            return
        self.leave()
        self._number = kept.id
        self._posting = posting_text_of(kept)
        self.open_wanted.emit(self._posting)
        self._number = kept.id  # the editor has left the one before on its way
        self._tell()
        if kept.is_damaged:
            self._all.failed.emit(_damaged(kept))

    def keep(self) -> None:
        """Keep what is open: as a new posting, or as the changed one that it is."""
        kept = self.kept
        if kept is None:
            self.keep_as_new()
        elif self.is_changed:
            self._all.change(kept, with_posting(kept, self._posting))
        else:
            self.kept_already.emit(kept)

    def keep_as_new(self, *, sure: bool = False) -> None:
        """Keep what is open as one more posting."""
        if self._posting.text.strip() and not self._keeping:
            posting = kept_of(self._posting)
            self._keeping = posting.sha256
            self._all.keep(posting, sure=sure)

    def settle(self, how: Settlement) -> None:
        """Say what becomes of the change that was left last."""
        *others, last = self.unsettled
        self.unsettled = tuple(others)
        self.unsettled_changed.emit()
        if how == "update":
            self._all.change(last.kept, with_posting(last.kept, last.posting))
        elif how == "new":
            self._all.keep(kept_of(last.posting), sure=True)

    def _end_keeping(self) -> None:
        self._keeping = ""

    def _take_kept(self, kept: KeptPosting) -> None:
        """Take a new posting for the open one, if that is what was kept; it may have been edited meanwhile."""
        if kept.sha256 in (self._keeping, kept_of(self._posting).sha256):
            self._number, self._keeping = kept.id, ""
        self._tell()

    def _find(self) -> None:
        """Know the open posting by its text, where it was not opened from the list."""
        if self._number == 0 and self._posting.text.strip():
            self._number = self._all.number_of(kept_of(self._posting).sha256)
        self._tell()

    def _tell(self) -> None:
        """Tell how the open posting stands, where that is otherwise than before: this is asked at every key."""
        stands = (self.kept.id if self.kept else 0, self.is_changed, self.can_keep)
        if stands != self._stands:
            self._stands = stands
            self.changed.emit()


def _is_another(before: str, now: str) -> bool:
    """Tell whether a text is no edit of another: one edit leaves the beginning or the end of it as it was."""
    third = len(before) // 3
    return not (now.startswith(before[:third]) or now.endswith(before[len(before) - third :]))


def kept_of(posting: PostingText) -> KeptPosting:
    """Return a posting as it stands in the editor, to be kept."""
    title, employer = parted(posting.title)
    return KeptPosting(
        posting.text,
        title=title,
        employer=employer,
        named=bool(posting.title.strip()),
        name=posting.name,
        headings=posting.headings,
        source=str(posting.path) if posting.path else PASTE,
    )


def with_posting(kept: KeptPosting, posting: PostingText) -> KeptPosting:
    """Return a kept posting as it stands in the editor; where it comes from, and all that is noted of it, stays."""
    own = kept_of(posting)
    named = replace(kept, text=own.text, headings=own.headings)
    return replace(named, title=own.title, employer=own.employer, named=True) if own.named else named


def posting_text_of(kept: KeptPosting) -> PostingText:
    """Return a kept posting as the editor holds it."""
    text = editor_text(kept.text)
    return PostingText(
        text,
        kept.name,
        kept.headings if len(text) == len(kept.text) else (),
        title=joined(kept.title, kept.employer) if kept.named else "",
        path=kept.file,
    )


def differs(posting: PostingText, kept: KeptPosting) -> bool:
    """Tell whether a posting in the editor has another text, or another name given by the user, than a kept one."""
    own = posting_text_of(kept)
    is_named_otherwise = bool(posting.title) and posting.title != own.title
    return posting.text != own.text or is_named_otherwise


def _damaged(kept: KeptPosting) -> GapError:
    return GapError(
        "damaged",
        "The text of the kept posting “{name}” was damaged in its file: some of it may differ from what was kept. "
        "Compare it with where it came from, mend it and keep it again.",
        name=joined(kept.title, kept.employer),
    )
