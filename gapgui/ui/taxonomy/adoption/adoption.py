"""Offer to turn a whole copy of the taxonomy that is in use into own changes, and do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import lay_index, name_owners
from gapgui.paths import shipped_taxonomy, user_cache_dir, user_taxonomy
from gapgui.taxonomy.own.given.adopting import Adoption, carry_out, plan_adoption, put_aside, told_rest
from gapgui.taxonomy.own.keeping import ConflictError, read_own
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.own.telling import Tongue, tell_fact
from gapgui.ui.taxonomy.adoption.adoption_dialog import AdoptionDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile


@dataclass(frozen=True, slots=True)
class _Plan:
    adoption: Adoption
    kept: tuple[str, ...]
    rest: tuple[str, ...]


class Adopting(QObject):
    """Turn the copy in use into own changes.

    Signals:
        adopted: the name under which the copy stays beside.
        failed: a GapError.
    """

    adopted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, taxonomy_file: TaxonomyFile, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._file, self._window = session, taxonomy_file, window

    @property
    def is_possible(self) -> bool:
        """Tell whether a whole copy is in use that former versions made, and there is a file for own changes."""
        path = self._file.path
        return self._file.chosen is None and self._file.own is not None and path == user_taxonomy()

    def ask(self) -> None:
        """Say what would be kept, and ask whether it is to be done."""
        own = self._file.own
        if own is not None and self.is_possible:
            self._session.jobs.start("files", "copy", lambda: _plan(own), self._show, self.failed.emit)

    def _show(self, plan: _Plan) -> None:
        dialog = AdoptionDialog(plan.adoption.copy, plan.kept, plan.rest, self._window)
        dialog.accepted.connect(lambda: self._carry_out(plan.adoption))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _carry_out(self, adoption: Adoption) -> None:
        def take(aside: Path | None) -> None:
            if aside is None:
                self.ask()
                return
            self._file.forget_copy(adoption.copy)
            self.adopted.emit(aside)

        self._session.jobs.start("files", "copy", lambda: _carried_out(adoption), take, self.failed.emit)


def _plan(own: Path) -> _Plan:
    base, file = load_index(shipped_taxonomy(), user_cache_dir()), read_own(own)
    adoption = plan_adoption(user_taxonomy(), base.taxonomy, lambda name: name_owners(name, base), file)
    tongue = Tongue(base.taxonomy, lay_index(base, adoption.after)[0].taxonomy)
    before = facts(file.own)
    kept = tuple(
        tell_fact(fact, value, tongue)
        for fact, value in facts(adoption.after).items()
        if before.get(fact) != value
    )
    return _Plan(adoption, kept, tuple(told_rest(adoption.found)))


def _carried_out(adoption: Adoption) -> Path | None:
    """Return where the copy stays beside; None where the own file has changed so that it is to be asked again."""
    try:
        carry_out(adoption)
    except ConflictError:
        return None
    return put_aside(adoption.copy)
