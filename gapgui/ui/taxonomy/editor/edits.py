"""The changes as they are edited, with what was before and what was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.taxonomy.own.merging import facts

if TYPE_CHECKING:
    from gapgui.taxonomy.own.changes import OwnChanges


class Edits:
    """Hold every state of the changes since the editing began."""

    def __init__(self) -> None:
        self._states: list[OwnChanges] = []
        self._undone: list[OwnChanges] = []

    @property
    def now(self) -> OwnChanges | None:
        """Return the changes as they stand; None before the first were read."""
        return self._states[-1] if self._states else None

    @property
    def is_fresh(self) -> bool:
        """Tell whether there is nothing to take back."""
        return len(self._states) == 1

    def begin(self, own: OwnChanges) -> None:
        """Begin with what is in use."""
        self._states, self._undone = [own], []

    def add(self, own: OwnChanges) -> bool:
        """Go on with other changes; false where they say the same."""
        if self.now is None or facts(own) == facts(self.now):
            return False
        self._states.append(own)
        self._undone.clear()
        return True

    def undo(self) -> bool:
        """Take the last edit back; false where there is none."""
        if len(self._states) < 2:
            return False
        self._undone.append(self._states.pop())
        return True

    def redo(self) -> bool:
        """Do again what was taken back; false where nothing was."""
        if not self._undone:
            return False
        self._states.append(self._undone.pop())
        return True
