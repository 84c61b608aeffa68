"""Actions with their shortcut, the tip that names it, and when they can do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

Shortcut = QKeySequence.StandardKey | str | None


class Actions(QObject):
    """Make actions and grey those that can do nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._conditions: dict[QAction | QMenu, Callable[[], bool]] = {}
        self._names: dict[QAction, Callable[[], str]] = {}

    def make(
        self,
        text: str,
        run: Callable[[], object],
        shortcut: Shortcut = None,
        can: Callable[[], bool] | None = None,
    ) -> QAction:
        """Return an action; where `can` says no it is greyed."""
        action = QAction(text, self)
        # the wrapper drops the checked state that the signal carries
        action.triggered.connect(lambda: run())
        if isinstance(shortcut, str):
            action.setShortcuts([QKeySequence.fromString(shortcut)])
        elif shortcut is not None:
            action.setShortcuts(shortcut)
        action.setToolTip(tip(action))
        if can:
            self.grey_unless(action, can)
        return action

    def grey_unless(self, action: QAction | QMenu, can: Callable[[], bool]) -> None:
        """Grey an action or a menu while `can` says no."""
        self._conditions[action] = can
        action.setEnabled(can())

    def name_after(self, action: QAction, name: Callable[[], str]) -> None:
        """Call an action after what it would do."""
        self._names[action] = name
        self._rename(action)

    def _rename(self, action: QAction) -> None:
        name = self._names[action]()
        if action.text() != name:
            action.setText(name)
            action.setToolTip(tip(action))

    def refresh(self, *_changed: object) -> None:
        """Ask all again."""
        for action, can in self._conditions.items():
            action.setEnabled(can())
        for action in self._names:
            self._rename(action)


def tip(action: QAction) -> str:
    """Return what an action is called, and its key: "Open resume (Ctrl+O)"."""
    name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({key})" if key else name
