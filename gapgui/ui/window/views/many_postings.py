"""How the kept postings, the open pair and the views drive one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from gapgui.library.comparison import Comparison
from gapgui.ui.library.kept_postings import KeptPostings
from gapgui.ui.library.matrix.pane import MatrixPane
from gapgui.ui.library.postings.postings_pane import PostingsPane
from gapgui.ui.session.opened import PostingText
from gapgui.ui.window.views.views import Views

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.gaps import Requirement
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.session import Session
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
        self, library: Path, session: Session, workspace: Workspace, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._workspace, self._settings = session, workspace, settings
        self.kept = KeptPostings(library, self)
        self.postings = PostingsPane(self.kept)
        self.views = Views(self.postings, {"all": self._make_matrix})
        self._matrix: MatrixPane | None = None
        self._numbers: tuple[int, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self._is_stale = True
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
        page = self.views.page(view)
        if page:
            page.setFocus()

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
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Write what is still to be written, and end the threads."""
        self.postings.flush()
        self.kept.close()

    def _connect(self) -> None:
        session, editor, postings = self._session, self._workspace.documents.editor, self.postings
        session.analysed.connect(self.kept.follow)
        session.analysed.connect(self._show_wanted)
        # the session has taken it by then
        editor.edited.connect(lambda: postings.note_posting(session.posting or PostingText("")))
        editor.replacing.connect(postings.note_replacing)
        postings.open_wanted.connect(self._open)
        postings.left.connect(self.one_wanted)
        postings.can_keep_changed.connect(lambda _can: self.changed.emit())
        self.kept.kept.connect(lambda _kept: self.views.show_list(True))
        self.kept.compared_changed.connect(self._note_compared)
        self.views.view_changed.connect(lambda _view: self._refresh())

    def _panes(self) -> list[QWidget]:
        views, workspace = self.views, self._workspace
        beside: list[QWidget] = [self.postings.view] if views.shows_list else []
        page = views.page(views.view)
        if views.view != "one":
            return [*beside, *filter(None, [page])]
        return [*beside, *(workspace.panes() if workspace.isVisible() else [])]

    def _open(self, posting: PostingText) -> None:
        self.one_wanted.emit()
        self._workspace.take_posting(posting)

    def _note_compared(self) -> None:
        self._is_stale = True
        self._refresh()

    def _refresh(self) -> None:
        """Show the views that are in sight as things stand by now."""
        if self._is_stale and self.views.view != "one":
            self._is_stale = False
            self._show_comparison()

    def _show_comparison(self) -> None:
        reports = [(entry.kept.id, entry.report) for entry in self.kept.entries if entry.report]
        self._numbers = tuple(number for number, _ in reports)
        if self._matrix and reports:
            first = reports[0][1]
            comparison = Comparison(
                first.taxonomy,
                (first.resume,),
                tuple(report.posting for _, report in reports),
                tuple((report,) for _, report in reports),
            )
            self._matrix.show_comparison(comparison, compared=self.kept.is_compared)

    def _make_matrix(self) -> MatrixPane:
        self._matrix = matrix = MatrixPane(self._session.jobs)
        matrix.posting_wanted.connect(self._open_number)
        matrix.passage_wanted.connect(self._open_passage)
        return matrix

    def _open_number(self, at: int) -> None:
        entry = self.kept.entry(self._numbers[at])
        if entry:
            self.one_wanted.emit()
            self.postings.view.select(entry.kept.id)
            self.postings.opened.open(entry.kept)

    def _open_passage(self, at: int, requirement: Requirement) -> None:
        """Open a posting where it asks for something."""
        self._wanted = requirement.any_of
        self._open_number(at)
        if self._session.analysis and not self._session.is_analysing:
            self._show_wanted(self._session.analysis)

    def _show_wanted(self, analysis: Analysis) -> None:
        if self._wanted and analysis.posting and not self._session.is_analysing:
            wanted, self._wanted = self._wanted, ()
            self._workspace.show_requirement(wanted)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
