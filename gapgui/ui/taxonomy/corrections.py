"""Corrections while the window is open: tried on the open pair, kept or dropped, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.taxonomy.own.keeping import ConflictError, OwnFile, can_undo, save_own, undo
from gapgui.taxonomy.own.merging import facts
from gapgui.ui.taxonomy.proposal import Proposal, row_changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.ui.session.session import Session
    from gapgui.ui.telling.analysis import Analysis


class Corrections(QObject):
    """Change the user's own part of the taxonomy of a session.

    Signals:
        proposed: a Proposal that waits to be kept or dropped; None when none does any more.
        kept: the path of the file it was written to.
        undone: the path of the file that is as it was before.
        conflicted: the ConflictError of a file that another program changed meanwhile.
        failed: a GapError.
    """

    proposed = Signal(object)
    kept = Signal(object)
    undone = Signal(object)
    conflicted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.path = path
        self.proposal: Proposal | None = None
        self._can_undo: bool | None = None
        session.taxonomy_changed.connect(lambda _loaded: self._look_again())

    @property
    def own(self) -> OwnChanges | None:
        """Return the changes in use; None where none may be made."""
        loaded = self._session.taxonomy
        return loaded.own.own if loaded and loaded.own else None

    @property
    def is_possible(self) -> bool:
        """Tell whether corrections can be made: a taxonomy is loaded and there is a file for them."""
        return self.own is not None

    def propose(self, title: str, change: Callable[[OwnChanges], OwnChanges]) -> None:
        """Try a change on what is open, and tell what it would change; `title` says it in a sentence."""
        own, analysis = self.own, self._session.analysis
        if own is None:
            return
        after = change(own)

        def take(trial: Analysis) -> None:
            rows = analysis.rows if analysis else ()
            self._show(Proposal(title, own, after, row_changes(rows, trial.rows)))

        self._session.analyse_with(after, take, self.failed.emit)

    def keep(self) -> None:
        """Write what is proposed into the file of own changes."""
        proposal = self.proposal
        if proposal is not None:
            self.write(proposal.after)

    def write(self, after: OwnChanges) -> None:
        """Write changes into the file and lay them over the taxonomy."""
        loaded = self._session.taxonomy
        if loaded is None or loaded.own is None:
            return
        file = loaded.own
        self._session.jobs.start("files", "own", lambda: _saved(file, after), self._take, self.failed.emit)

    def drop(self) -> None:
        """Forget what is proposed."""
        self._show(None)

    def can_undo(self) -> bool:
        """Tell whether a kept correction can be taken back, of this session or a former one."""
        # menus ask with every change of the focus, and the answer lies on the disk
        if self._can_undo is None:
            self._can_undo = self.path is not None and can_undo(self.path)
        return self._can_undo

    def undo(self) -> None:
        """Take the last kept correction back."""
        path = self.path
        if path is None:
            return

        def take(file: OwnFile | None) -> None:
            if file is not None:
                self._session.take_own(file)
                self.undone.emit(path)

        self._session.jobs.start("files", "own", lambda: undo(path), take, self.failed.emit)

    def _look_again(self) -> None:
        self._can_undo = None

    def _take(self, saved: OwnFile | ConflictError) -> None:
        if isinstance(saved, ConflictError):
            self.conflicted.emit(saved)
            return
        self._show(None)
        self._session.take_own(saved)
        self.kept.emit(saved.path)

    def _show(self, proposal: Proposal | None) -> None:
        if proposal is not None and facts(proposal.after) == facts(proposal.before):
            proposal = None
        self.proposal = proposal
        self.proposed.emit(proposal)


def _saved(file: OwnFile, after: OwnChanges) -> OwnFile | ConflictError:
    try:
        return save_own(file, after)
    except ConflictError as error:
        return error
