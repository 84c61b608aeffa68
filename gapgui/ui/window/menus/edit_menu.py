"""The menu Edit: what is done to the text or the rows that have the keyboard, the search, the settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from gapgui.ui.window.menus.focused_text import act, can

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow
    from gapgui.ui.window.menus.actions import Actions
    from gapgui.ui.window.menus.focused_text import Verb
    from gapgui.ui.window.menus.possible import Possible

_Key = QKeySequence.StandardKey


class EditMenu(QMenu):
    """Offer to edit and to search."""

    def __init__(self, window: MainWindow, actions: Actions, possible: Possible) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Edit"))
        self._window, self._actions = window, actions
        self._has_clip = True
        self.aboutToShow.connect(self._look_at_clipboard)
        self._add("undo", self.tr("&Undo"), _Key.Undo)
        self._add("redo", self.tr("&Redo"), _Key.Redo)
        self.addSeparator()
        self._add("cut", self.tr("Cu&t"), _Key.Cut)
        self._add("copy", self.tr("&Copy"), _Key.Copy)
        self._add("paste", self.tr("&Paste"), _Key.Paste)
        self.addSeparator()
        self._add("selectAll", self.tr("Select &all"), _Key.SelectAll)
        self.addSeparator()
        self.search = actions.make(self.tr("&Find"), window.open_search, _Key.Find, possible.search)
        self.addAction(self.search)
        for name, direction, key in (
            (self.tr("Find &next"), 1, _Key.FindNext),
            (self.tr("Find pre&vious"), -1, _Key.FindPrevious),
        ):
            again = partial(window.find_again, direction)
            self.addAction(actions.make(name, again, key, possible.find_again))
        self.addSeparator()
        name, title = self.tr("Change t&itle and employer"), lambda: window.workspace.answer.title.begin()
        self.addAction(actions.make(name, title, "F2", possible.rename))
        self.preferences = actions.make(self.tr("&Settings…"), window.show_settings, "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.addAction(self.preferences)

    def _add(self, verb: Verb, name: str, key: QKeySequence.StandardKey) -> None:
        """Add what is done to the widget with the keyboard, greyed where it has nothing for it."""
        window = self._window

        def possible() -> bool:
            return can(verb, window.focusWidget()) and (verb != "paste" or self._has_clip)

        self.addAction(self._actions.make(name, lambda: act(verb, window.focusWidget()), key, possible))

    def _look_at_clipboard(self) -> None:
        # other programs are asked for it, which may take a while: not with every key
        data = QGuiApplication.clipboard().mimeData()
        self._has_clip = data is not None and (data.hasText() or data.hasHtml())
