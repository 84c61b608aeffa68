"""Give one's own changes to others as a pack, and take theirs in: asked for by dialogs, done in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gapgui.taxonomy.own.given.packs import carry_out, export_pack, plan_import
from gapgui.taxonomy.own.keeping import ConflictError
from gapgui.taxonomy.own.merging import facts
from gapgui.ui.taxonomy.conflicts.conflict_dialog import ConflictDialog, Sides
from gapgui.ui.taxonomy.corrections import tongue_of

if TYPE_CHECKING:
    from gapgui.taxonomy.own.given.packs import PackPlan
    from gapgui.taxonomy.own.keeping import OwnFile
    from gapgui.taxonomy.own.merging import Choice
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.corrections import Corrections


@dataclass(frozen=True, slots=True)
class Imported:
    """Tell of a pack that was merged: its id, how many changes it brought, and the file they are in."""

    pack: str
    count: int
    path: Path


class Packs(QObject):
    """Export and import packs.

    Signals:
        exported: the path of the pack that was written.
        imported: what was Imported.
        failed: a GapError.
    """

    exported = Signal(object)
    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, corrections: Corrections, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._corrections, self._window = session, corrections, window
        self._folder = Path.home()

    def ask_export(self) -> QFileDialog:
        """Ask where a pack is to go, and write it there."""
        dialog = self._dialog(self.tr("Give my changes to others as a pack"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("yaml")
        dialog.selectFile(self.tr("my-pack") + ".yaml")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        return dialog

    def ask_import(self) -> QFileDialog:
        """Ask for a pack, and merge it."""
        dialog = self._dialog(self.tr("Take in a pack"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        return dialog

    def export(self, pack: Path) -> None:
        """Write a pack."""
        own = self._corrections.path
        if own is None:
            return
        self._folder = pack.parent
        self._session.jobs.start(
            "files",
            "pack",
            lambda: export_pack(own, pack),
            lambda _given: self.exported.emit(pack),
            self.failed.emit,
        )

    def take_in(self, pack: Path) -> None:
        """Merge a pack; what both changed is asked about first."""
        own = self._corrections.path
        if own is None:
            return
        self._folder = pack.parent
        self._session.jobs.start(
            "files", "pack", lambda: plan_import(pack, own), self._decide, self.failed.emit
        )

    def _decide(self, plan: PackPlan) -> None:
        loaded = self._session.taxonomy
        if not plan.conflicts or loaded is None:
            self._carry_out(plan, None)
            return
        sides = Sides(
            self.tr(
                "The pack “{pack}” and your own changes say different things. Choose for each whose word counts; "
                "nothing is written before."
            ).format(pack=plan.pack.own.pack),
            self.tr("Mine"),
            self.tr("The pack's"),
            self.tr("The pack's former version"),
            self.tr("&Mine in all"),
            self.tr("The &pack's in all"),
        )
        dialog = ConflictDialog(plan.conflicts, tongue_of(loaded), sides, self._window)
        dialog.decided.connect(lambda choices: self._carry_out(plan, choices))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _carry_out(self, plan: PackPlan, take: Choice) -> None:
        def take_saved(saved: OwnFile | None) -> None:
            if saved is None:
                # another program has written the file meanwhile: it is merged with that as it is now
                self.take_in(plan.pack.path)
                return
            before, after = facts(plan.mine.own), facts(saved.own)
            count = sum(before.get(fact) != after.get(fact) for fact in before.keys() | after.keys())
            if count:
                self._session.take_own(saved)
            self.imported.emit(Imported(plan.pack.own.pack, count, saved.path))

        self._session.jobs.start("files", "own", lambda: _merged(plan, take), take_saved, self.failed.emit)

    def _dialog(self, title: str) -> QFileDialog:
        kinds = self.tr("Packs (*.yaml *.yml);;All files (*)")
        dialog = QFileDialog(self._window, title, str(self._folder), kinds)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog


def _merged(plan: PackPlan, take: Choice) -> OwnFile | None:
    try:
        return carry_out(plan, take)
    except ConflictError:
        return None
