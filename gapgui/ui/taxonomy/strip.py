"""The strip that says what a correction would change, and offers to keep it or to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.errors import GapError
    from gapgui.taxonomy.own.keeping import ConflictError
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.proposal import Proposal


class CorrectionStrip(Banner):
    """Follow the corrections of a session."""

    def __init__(self, corrections: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections = corrections
        corrections.proposed.connect(self._show_proposal)
        corrections.kept.connect(self._show_kept)
        corrections.undone.connect(self._show_undone)
        corrections.failed.connect(self._show_failure)
        corrections.conflicted.connect(self._show_conflict)

    def _show_proposal(self, proposal: Proposal | None) -> None:
        if proposal is None:
            self.hide()
            return
        keep, drop = self.tr("Keep"), self.tr("Undo")
        self.say(proposal.sentence, "notice", {keep: self._corrections.keep, drop: self._corrections.drop})
        button = self.button(keep)
        if button is not None:
            button.setDefault(True)
            button.setFocus()

    def _show_kept(self, path: Path) -> None:
        told = self.tr("Kept in {path}.").format(path=path)
        self.say(told, "notice", {self.tr("Undo"): self._corrections.undo})

    def _show_undone(self, path: Path) -> None:
        self.say(self.tr("Taken back; {path} is as it was before.").format(path=path))

    def _show_failure(self, error: GapError) -> None:
        self.say(error.message, "warning")

    def _show_conflict(self, _error: ConflictError) -> None:
        self.say(
            self.tr(
                "Another program has changed the same in your own changes; nothing was written. "
                "They are read again: make the correction once more."
            ),
            "warning",
        )
