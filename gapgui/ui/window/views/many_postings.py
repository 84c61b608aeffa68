"""How the kept postings, the open pair and the views drive one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from gapgui.documents.isolation.worker import DocumentWorker
from gapgui.ui.export.comparison_file import ComparisonFile
from gapgui.ui.library.elsewhere import ElsewhereCount
from gapgui.ui.library.former_texts import FormerTexts
from gapgui.ui.library.kept_postings import KeptPostings
from gapgui.ui.library.postings.postings_pane import PostingsPane
from gapgui.ui.session.opened import PostingText
from gapgui.ui.window.views.pages import Pages, shown_of
from gapgui.ui.window.views.views import Views

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.gaps import Requirement
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.ui.opening.opening import Opening
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.strip import CorrectionStrip
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.window.views.view_bar import View
    from gapgui.ui.window.workspace import Workspace

_LIST, _SHOWN, _HIDDEN = "window/postings", "shown", "hidden"


class ManyPostings(QObject):
    """Let a window keep postings and show them beside one another.

    Signals:
        one_wanted: the open pair is to be shown.
        changed: something can be kept, or no longer.
    """

    one_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        library: Path,
        session: Session,
        opening: Opening,
        workspace: Workspace,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._opening = opening
        self._session, self._workspace, self._settings = session, workspace, settings
        self.kept = KeptPostings(library, self)
        # not the session's: stopping a resume would stop an import, and a long import would keep a resume waiting
        self._importing = DocumentWorker()
        self.postings = PostingsPane(self.kept, self._importing.read)
        self._pages, self.file = Pages(session, self), ComparisonFile(session.jobs, settings, window)
        self.views = Views(self.postings, self._pages.makers)
        self._elsewhere = ElsewhereCount(session.jobs, self)
        self.former = FormerTexts(session.jobs, self.kept.library, self)
        self._wanted: tuple[str, ...] = ()
        self._connect()
        self.views.show_list(settings.text(_LIST) == _SHOWN)
        self.views.list_toggled.connect(lambda shown: settings.remember(_LIST, _SHOWN if shown else _HIDDEN))

    def keep(self) -> None:
        """Keep the open posting, or its changes, and show where it is then."""
        self.views.show_list(True)
        self.postings.keep()

    def keep_as_new(self) -> None:
        """Keep the open posting as one more."""
        self.views.show_list(True)
        self.postings.keep_as_new()

    def show_view(self, view: View) -> None:
        """Show the kept postings in one way or another."""
        self.views.show_view(view)
        self.views.focus_page()

    def next_pane(self, direction: int) -> None:
        """Move the keyboard to the next pane (1) or the one before (-1), the list among them."""
        panes = self._panes()
        if not panes:
            return
        focused = self._workspace.window().focusWidget()
        current = next((at for at, pane in enumerate(panes) if _holds(pane, focused)), -1)
        target = panes[(current + direction) % len(panes)] if current >= 0 else panes[0]
        if self._workspace.isAncestorOf(target):
            self._workspace.focus_pane(target)
        elif target is self.views.page(self.views.view):
            self.views.focus_page()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow_corrections(self, corrections: Corrections, strip: CorrectionStrip) -> None:
        """Count what a correction would change in the kept postings, and say it in the strip."""
        counting = self._elsewhere

        def count(trial: Analysis, index: Index) -> None:
            opened = trial.posting.document.text if trial.posting else ""
            others = [entry for entry in self.kept.entries if entry.kept.text != opened]
            if others:
                counting.start(others, index, trial.resume)

        corrections.proposed.connect(lambda _proposal: counting.stop())
        corrections.tried.connect(count)
        counting.counted.connect(
            lambda told: strip.show_elsewhere(told.rows, told.postings, is_done=told.is_done)
        )

    def readings(self) -> list[Posting]:
        """Return the kept postings as they are read, as far as they are."""
        return [entry.reading for entry in self.kept.entries if entry.reading]

    def close(self) -> None:
        """Write what is still to be written, and end the threads."""
        self.postings.flush()
        self._importing.close()
        self.kept.close()

    def _connect(self) -> None:
        session, editor, postings = self._session, self._workspace.documents.editor, self.postings
        session.analysed.connect(self.kept.follow)
        session.analysed.connect(self._show_wanted)
        # the session has taken it by then
        editor.edited.connect(lambda: postings.note_posting(session.posting or PostingText("")))
        editor.replacing.connect(postings.note_replacing)
        postings.open_wanted.connect(self._open)
        for to_one in (postings.open_already, postings.left):
            to_one.connect(self.one_wanted)
        postings.can_keep_changed.connect(lambda _can: self.changed.emit())
        self.kept.kept.connect(lambda _kept: self.views.show_list(True))
        self.kept.compared_changed.connect(self._note_compared)
        self.views.left.connect(self._leave)
        self.views.view_changed.connect(self._pages.feed)
        self.views.view_changed.connect(lambda _view: self._pages.lay_out_two(postings.view.selected))
        self._pages.posting_wanted.connect(self._open_number)
        self._pages.passage_wanted.connect(self._open_passage)
        self._pages.pair_wanted.connect(self._open_pair)
        postings.chosen_changed.connect(self._pages.lay_out_two)
        postings.former_wanted.connect(self._ask_former)
        self.former.read.connect(self._pages.show_then_and_now)
        self.former.unchanged.connect(postings.questions.tell_unchanged)
        self.former.failed.connect(self.kept.failed)
        self._pages.view_wanted.connect(self.show_view)
        self._pages.export_wanted.connect(self.file.choose_place)

    def _panes(self) -> list[QWidget]:
        views, workspace = self.views, self._workspace
        beside: list[QWidget] = [self.postings.view] if views.shows_list else []
        page = views.page(views.view)
        if views.view != "one":
            return [*beside, *filter(None, [page])]
        return [*beside, *(workspace.panes() if workspace.isVisible() else [])]

    def _leave(self) -> None:
        self.one_wanted.emit()
        panes = self._workspace.panes()
        if panes and self._workspace.isVisible():
            self._workspace.focus_pane(panes[-1])

    def _open(self, posting: PostingText) -> None:
        self.one_wanted.emit()
        self._workspace.take_posting(posting)

    def _note_compared(self) -> None:
        kept, analysis = self.kept, self._session.analysis
        self._pages.take(
            shown_of(kept.entries, analysis.index if analysis else None, compared=kept.is_compared)
        )
        self._pages.feed(self.views.view)

    def _ask_former(self, number: int) -> None:
        entry, analysis = self.kept.entry(number), self._session.analysis
        if entry and analysis:
            self.former.ask(entry, analysis.index)

    def _open_number(self, number: int) -> None:
        entry = self.kept.entry(number)
        if entry:
            self.one_wanted.emit()
            self.postings.view.select(number)
            self.postings.opened.open(entry.kept)

    def _open_passage(self, number: int, requirement: Requirement) -> None:
        """Open a posting where it asks for something."""
        self._wanted = requirement.any_of
        self._open_number(number)
        if self._session.analysis and not self._session.is_analysing:
            self._show_wanted(self._session.analysis)

    def _open_pair(self, resume: Path, number: int) -> None:
        self._open_number(number)
        self._opening.open_resume(resume)

    def _show_wanted(self, analysis: Analysis) -> None:
        if self._wanted and analysis.posting and not self._session.is_analysing:
            wanted, self._wanted = self._wanted, ()
            self._workspace.show_requirement(wanted)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
