"""Which was done last: the text of the posting changed, or a correction kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gapgui.ui.documents.posting_editor import PostingEditor
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.proposal import Proposal

Step = Literal["undo", "redo"]


class InOrder(QObject):
    """Remember after which step of the text each correction of this window was kept, or taken back.

    The text counts its own steps. What was kept by a former session or another window is older than all of them.
    """

    def __init__(
        self, editor: PostingEditor, corrections: Corrections, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._kept: list[int] = []
        self._undone: list[int] = []
        self._proposed = -1
        corrections.kept.connect(lambda _path: self._note_kept())
        corrections.undone.connect(lambda _path: self._move(self._kept, self._undone))
        corrections.redone.connect(lambda _path: self._move(self._undone, self._kept))
        corrections.proposed.connect(self._note_proposal)
        editor.undoAvailable.connect(self._forget_steps)

    def is_correction_next(self, step: Step) -> bool:
        """Tell whether a correction was made, or taken back, after the last change of the text."""
        steps = self._editor.document().availableUndoSteps()
        if step == "redo":
            return bool(self._undone) and self._undone[-1] <= steps
        return self._proposed >= steps or (bool(self._kept) and self._kept[-1] >= steps)

    def _forget_steps(self, available: bool) -> None:
        """Count from none again, where the text has no steps any more."""
        if not available:
            self._kept = [0] * len(self._kept)

    def _note_kept(self) -> None:
        self._kept.append(self._now())
        self._undone.clear()

    def _note_proposal(self, proposal: Proposal | None) -> None:
        self._proposed = self._now() if proposal else -1

    def _move(self, taken: list[int], given: list[int]) -> None:
        if taken:
            taken.pop()
        given.append(self._now())

    def _now(self) -> int:
        """Return how many steps the text has; what is typed from now on is a step of its own."""
        document = self._editor.document()
        document.setModified(False)
        return document.availableUndoSteps()
