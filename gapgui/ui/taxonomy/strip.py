"""The strip that says what a correction would change, and offers to keep it or to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.saying import say
from gapgui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.errors import GapError
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.packs.packs import Imported
    from gapgui.ui.taxonomy.proposal import Proposal


class CorrectionStrip(Banner):
    """Follow the corrections of a session."""

    def __init__(self, corrections: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections = corrections
        corrections.proposed.connect(self._show_proposal)
        corrections.kept.connect(self._show_kept)
        corrections.undone.connect(self._show_undone)
        corrections.failed.connect(self.show_failure)
        corrections.redone.connect(self._show_redone)

    def _show_proposal(self, proposal: Proposal | None) -> None:
        if proposal is None:
            self.hide()
            return
        keep, drop = self.tr("Keep"), self.tr("Undo")
        if proposal.problem:
            self.say(proposal.sentence, "warning", {drop: self._corrections.drop})
            return
        self.say(proposal.sentence, "notice", {keep: self._corrections.keep, drop: self._corrections.drop})
        button = self.button(keep)
        if button is not None:
            button.setDefault(True)
            button.setFocus()

    def show_elsewhere(self, rows: int, postings: int, *, is_done: bool) -> None:
        """Say below a proposal what it changes in the kept postings, as far as that is known."""
        proposal = self._corrections.proposal
        if proposal is None or proposal.problem:
            return
        self.label.setText(f"{proposal.sentence} {_elsewhere(rows, postings, is_done=is_done)}")

    def _show_kept(self, path: Path) -> None:
        told = self.tr("Kept in {path}.").format(path=path)
        self.say(told, "notice", {self.tr("Undo"): self._corrections.undo})

    def _show_undone(self, path: Path) -> None:
        told = self.tr("Taken back; {path} is as it was before.").format(path=path)
        self.say(told, "notice", {self.tr("Redo"): self._corrections.redo})

    def _show_redone(self, path: Path) -> None:
        told = self.tr("Done again; {path} is as it was after it.").format(path=path)
        self.say(told, "notice", {self.tr("Undo"): self._corrections.undo})

    def show_exported(self, path: Path) -> None:
        """Say where a pack was written."""
        self.say(self.tr("Written for others: {path}").format(path=path))

    def show_imported(self, imported: Imported) -> None:
        """Say what a pack has brought."""
        if not imported.count:
            told = self.tr("Nothing changes: all that the pack “{pack}” says is there already.")
            self.say(told.format(pack=imported.pack))
            return
        told = (
            self.tr("The pack “{pack}” changed one thing. Kept in {path}.")
            if imported.count == 1
            else self.tr("The pack “{pack}” changed {count} things. Kept in {path}.")
        ).format(pack=imported.pack, count=imported.count, path=imported.path)
        self.say(told, "notice", {self.tr("Undo"): self._corrections.undo})

    def show_adopted(self, aside: Path) -> None:
        """Say where a copy is that has become own changes."""
        told = self.tr(
            "gapgui's own taxonomy is in use, with your changes over it. The copy is kept as {path}."
        )
        self.say(told.format(path=aside))

    def show_failure(self, error: GapError) -> None:
        """Say what went wrong."""
        self.say(error.message, "warning")


def _elsewhere(rows: int, postings: int, *, is_done: bool) -> str:
    if not is_done:
        return say("Correcting", "In the kept postings: {rows} rows so far.", rows=rows)
    if not rows:
        return say("Correcting", "No row of a kept posting changes.")
    if rows == 1:
        return say("Correcting", "One row of one kept posting changes, too.")
    return say(
        "Correcting",
        "{rows} rows of one kept posting change, too."
        if postings == 1
        else "{rows} rows of {postings} kept postings change, too.",
        rows=rows,
        postings=postings,
    )
