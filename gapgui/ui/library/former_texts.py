"""What a kept posting asked before it was changed, read as it is read now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.saying import say
from gapgui.ui.library.postings.details import day_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.gaps import GapReport
    from gapgui.library.store.library import Library
    from gapgui.matching.names.index import Index
    from gapgui.ui.library.entries import Entry
    from gapgui.ui.session.jobs import Jobs


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """Hold both reports of a posting, and what each is called."""

    then: GapReport
    now: GapReport
    names: tuple[str, str]


class FormerTexts(QObject):
    """Read the last former text of kept postings in a thread.

    Signals:
        read: a ThenAndNow.
        unchanged: the name of a posting that has no former text.
        failed: the GapError.
    """

    read = Signal(object)
    unchanged = Signal(str)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, library: Callable[[], Library | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._library = jobs, library

    def ask(self, entry: Entry, index: Index) -> None:
        """Read what a posting asked until it was changed last."""
        library = self._library

        def work() -> ThenAndNow | None:
            opened = library()
            return _then_and_now(opened, entry, index) if opened else None

        def then(outcome: ThenAndNow | None) -> None:
            if outcome:
                self.read.emit(outcome)
            else:
                self.unchanged.emit(entry.kept.title or say("Postings", "Without a title"))

        self._jobs.start("analysis", "former text", work, then, self.failed.emit)


def _then_and_now(library: Library, entry: Entry, index: Index) -> ThenAndNow | None:
    former = library.former_texts(entry.kept.id)
    if not former or entry.report is None:
        return None
    text, now = former[0], entry.report
    kept = replace(entry.kept, text=text.text, headings=text.headings)
    # called as it is now, so that only what is asked differs
    asked = replace(
        read_posting(kept.document, index), title=now.posting.title, employer=now.posting.employer
    )
    names = (
        say("Postings", "the text until {day}", day=day_text(text.until)),
        say("Postings", "the text of today"),
    )
    return ThenAndNow(find_gaps(asked, now.resume, index.taxonomy), now, names)
