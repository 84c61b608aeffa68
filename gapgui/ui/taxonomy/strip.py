"""The strip that says what a correction would change, and offers to keep it or to take it back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gapgui.saying import say
from gapgui.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.errors import GapError
    from gapgui.ui.documents.posting_editor import Replacing
    from gapgui.ui.taxonomy.corrections import Corrections
    from gapgui.ui.taxonomy.packs.packs import Imported
    from gapgui.ui.taxonomy.proposal import Proposal
    from gapgui.ui.widgets.banner import Tone


LINGER = 15_000
"""Milliseconds that what was done is told; menu and keys still take it back afterwards."""


class CorrectionStrip(Banner):
    """Follow the corrections of a session; what was done leaves after a while, what waits for an answer stays."""

    def __init__(self, corrections: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections = corrections
        self._before: QWidget | None = None
        self._leaving = QTimer(self, singleShot=True, interval=LINGER)
        self._leaving.timeout.connect(self._leave_unread)
        corrections.proposed.connect(self._show_proposal)
        corrections.kept.connect(self._show_kept)
        corrections.undone.connect(self._show_undone)
        corrections.failed.connect(self.show_failure)
        corrections.redone.connect(self._show_redone)

    def leave(self) -> None:
        """Go, since something else is done; what waits for an answer stays, and so does what the keyboard is in."""
        if self._leaving.isActive() and not self._has_keyboard():
            self._leaving.stop()
            self.hide()

    def _say_lasting(
        self, told: str, tone: Tone, actions: dict[str, Callable[[], None]] | None = None
    ) -> None:
        self._leaving.stop()
        self.say(told, tone, actions)

    def _say_done(self, told: str, actions: dict[str, Callable[[], None]] | None = None) -> None:
        self._give_keyboard_back()
        self.say(told, "notice", actions)
        self._leaving.start()

    def _leave_unread(self) -> None:
        if self.underMouse() or self._has_keyboard():
            self._leaving.start()
        else:
            self.hide()

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _give_keyboard_back(self) -> None:
        """Let the keyboard go where it was: else it would stay in the strip, by the button that closes it."""
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        focused.clearFocus()
        if self._before is not None:
            with suppress(RuntimeError):  # it has gone meanwhile
                self._before.setFocus()

    def _show_proposal(self, proposal: Proposal | None) -> None:
        if proposal is None:
            self._give_keyboard_back()
            self.hide()
            return
        keep, drop = self.tr("Keep"), self.tr("Undo")
        if proposal.problem:
            self._say_lasting(proposal.sentence, "warning", {drop: self._corrections.drop})
            return
        self._say_lasting(
            proposal.sentence, "notice", {keep: self._corrections.keep, drop: self._corrections.drop}
        )
        button = self.button(keep)
        if button is not None:
            button.setDefault(True)
            focused = self.window().focusWidget()
            self._before = focused if focused and not self.isAncestorOf(focused) else self._before
            button.setFocus()

    def show_elsewhere(self, rows: int, postings: int, *, is_done: bool) -> None:
        """Say below a proposal what it changes in the kept postings, as far as that is known."""
        proposal = self._corrections.proposal
        if proposal is None or proposal.problem:
            return
        self.label.setText(f"{proposal.sentence} {_elsewhere(rows, postings, is_done=is_done)}")

    def _show_kept(self, path: Path) -> None:
        told = self.tr("Kept in {path}.").format(path=path)
        self._say_done(told, {self.tr("Undo"): self._corrections.undo})

    def _show_undone(self, path: Path) -> None:
        told = self.tr("Taken back; {path} is as it was before.").format(path=path)
        self._say_done(told, {self.tr("Redo"): self._corrections.redo})

    def _show_redone(self, path: Path) -> None:
        told = self.tr("Done again; the correction stands in {path}.").format(path=path)
        self._say_done(told, {self.tr("Undo"): self._corrections.undo})

    def show_posting_back(self, how: Replacing, redo: Callable[[], None]) -> None:
        """Say that a whole posting was taken back, and offer to bring it back: nobody sees that who meant a word of it."""
        told = {
            "replacing": self.tr("Taken back: the posting that stood here before is open again."),
            "inserting": self.tr("Taken back: the posting is out of the window again."),
            "closing": self.tr("Taken back: the posting is open again."),
        }.get(how)
        if told:
            self._say_done(told, {self.tr("Redo"): redo})

    def show_exported(self, path: Path) -> None:
        """Say where a pack was written."""
        self._say_done(self.tr("Written for others: {path}").format(path=path))

    def show_imported(self, imported: Imported) -> None:
        """Say what a pack has brought."""
        if not imported.count:
            told = self.tr("Nothing changes: all that the pack “{pack}” says is there already.")
            self._say_done(told.format(pack=imported.pack))
            return
        told = (
            self.tr("The pack “{pack}” changed one thing. Kept in {path}.")
            if imported.count == 1
            else self.tr("The pack “{pack}” changed {count} things. Kept in {path}.")
        ).format(pack=imported.pack, count=imported.count, path=imported.path)
        self._say_done(told, {self.tr("Undo"): self._corrections.undo})

    def show_adopted(self, aside: Path) -> None:
        """Say where a copy is that has become own changes."""
        told = self.tr(
            "gapgui's own taxonomy is in use, with your changes over it. The copy is kept as {path}."
        )
        self._say_done(told.format(path=aside))

    def show_failure(self, error: GapError) -> None:
        """Say what went wrong."""
        self._say_lasting(error.message, "warning")


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
