"""Corrections while the window is open: tried on the open pair, kept or dropped, taken back, brought forth again."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.taxonomy.own.keeping import ConflictError, OwnFile, redo, save_own, steps, undo
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.own.telling import Tongue, move_sentence, named_step
from gapgui.ui.taxonomy.proposal import Proposal, row_changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Choice, Conflict
    from gapgui.ui.session.loaded_taxonomy import LaidIndex, LoadedTaxonomy
    from gapgui.ui.session.session import Session
    from gapgui.ui.telling.analysis import Analysis


@dataclass(frozen=True, slots=True)
class Undecided:
    """Hold what another program changed, too, and what goes on once it is decided whose word counts."""

    conflicts: tuple[Conflict, ...]
    go_on: Callable[[Choice], None]


@dataclass(frozen=True, slots=True)
class StepNames:
    """Name what can be taken back and brought forth again; empty where nothing can."""

    undo: str = ""
    redo: str = ""


class Corrections(QObject):
    """Change the user's own part of the taxonomy of a session.

    Signals:
        proposed: a Proposal that waits to be kept or dropped; None when none does any more.
        tried: an Analysis of what is open as it would be, and the Index with the change.
        kept: the path of the file it was written to.
        undone, redone: the path of the file that is as it was before, or after.
        conflicted: what is Undecided, since another program changed the file meanwhile.
        steps_changed: something else can be taken back or brought forth.
        failed: a GapError.
    """

    proposed = Signal(object)
    tried = Signal(object, object)
    kept = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    conflicted = Signal(object)
    steps_changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.path = path
        self.proposal: Proposal | None = None
        self.steps = StepNames()
        self._numbers = count()
        session.taxonomy_changed.connect(self._look_for_steps)

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

        def take(trial: Analysis, over: LaidIndex) -> None:
            rows = analysis.rows if analysis else ()
            told = " ".join((title, *self._moves(over)))
            changes = row_changes(rows, trial.rows)
            self._show(Proposal(told, own, after, changes, self._problem(over)))
            if self.proposal and not self.proposal.problem:
                self.tried.emit(trial, over.index)

        self._session.analyse_with(after, take, self.failed.emit)

    def _moves(self, over: LaidIndex) -> list[str]:
        """Return which names a change takes from other skills."""
        loaded = self._session.taxonomy
        if loaded is None:
            return []
        tongue = Tongue(loaded.base.taxonomy, over.index.taxonomy)
        return [str(move_sentence(move, tongue)) for move in over.moves if move not in loaded.moves]

    def _problem(self, over: LaidIndex) -> str:
        """Return why a change can't be done; nothing where it can."""
        loaded = self._session.taxonomy
        known = {problem.message for problem in loaded.own_problems} if loaded else set[str]()
        return next((each.message for each in over.problems if each.message not in known), "")

    def keep(self) -> None:
        """Write what is proposed into the file of own changes."""
        proposal = self.proposal
        if proposal is not None and not proposal.problem:
            self.write(proposal.after)

    def write(self, after: OwnChanges, then: Callable[[], None] | None = None) -> None:
        """Write changes into the file and lay them over the taxonomy.

        What another program has changed, too, is asked about. `then` is called once it is written.
        """
        loaded = self._session.taxonomy
        if loaded is None or loaded.own is None:
            return
        file = loaded.own

        def go_on(choice: Choice) -> None:
            self._session.jobs.start(
                "files", self._next(), lambda: _saved(file, after, choice), receive, self.failed.emit
            )

        def receive(saved: OwnFile | ConflictError) -> None:
            if isinstance(saved, ConflictError):
                self.conflicted.emit(Undecided(saved.conflicts, go_on))
                return
            self._show(None)
            self._session.take_own(saved)
            self.kept.emit(saved.path)
            if then:
                then()

        go_on(None)

    def drop(self) -> None:
        """Forget what is proposed."""
        self._show(None)

    def undo(self) -> None:
        """Take the last kept correction back, of this session or a former one."""
        self._step(undo, self.undone.emit)

    def redo(self) -> None:
        """Bring forth again what was taken back last."""
        self._step(redo, self.redone.emit)

    def _step(self, step: Callable[[Path], OwnFile | None], told: Callable[[Path], None]) -> None:
        path = self.path
        if path is None:
            return

        def take(file: OwnFile | None) -> None:
            if file is not None:
                self._show(None)
                self._session.take_own(file)
                told(path)

        self._session.jobs.start("files", self._next(), lambda: step(path), take, self.failed.emit)

    def _look_for_steps(self, loaded: LoadedTaxonomy) -> None:
        """Ask the disk what can be taken back; menus want to know with every change of the focus."""
        path = self.path
        if path is None:
            return

        def work() -> StepNames:
            found, tongue = steps(path), tongue_of(loaded)
            back, forth = found.back, found.forth
            return StepNames(
                named_step(back[1], back[0], tongue) if back else "",
                named_step(*forth, tongue) if forth else "",
            )

        # what can't be read is told where it is wanted
        self._session.jobs.start("files", "steps", work, self._take_steps, lambda _error: None)

    def _take_steps(self, names: StepNames) -> None:
        self.steps = names
        self.steps_changed.emit()

    def _next(self) -> str:
        """Return a kind of job of its own: none of several in quick succession may take the place of another."""
        return f"own {next(self._numbers)}"

    def _show(self, proposal: Proposal | None) -> None:
        if proposal is not None and facts(proposal.after) == facts(proposal.before):
            proposal = None
        self.proposal = proposal
        self.proposed.emit(proposal)


def tongue_of(loaded: LoadedTaxonomy) -> Tongue:
    """Return what gives ids their names in a taxonomy in use."""
    return Tongue(loaded.base.taxonomy, loaded.index.taxonomy)


def _saved(file: OwnFile, after: OwnChanges, take: Choice) -> OwnFile | ConflictError:
    try:
        return save_own(file, after, take=take)
    except ConflictError as error:
        return error
