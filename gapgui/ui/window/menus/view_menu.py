"""The menu View: which document is shown and how large, and the way from pane to pane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.window.main_window import MainWindow
    from gapgui.ui.window.menus.actions import Actions
    from gapgui.ui.window.menus.possible import Possible

_Key = QKeySequence.StandardKey


class ViewMenu(QMenu):
    """Offer the ways to look at what is open."""

    def __init__(self, window: MainWindow, actions: Actions, possible: Possible) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&View"))
        self._window, self._actions, self._possible = window, actions, possible
        self._tabs: dict[Tab, QAction] = {}
        self._add_tabs()
        self.addSeparator()
        for name, run, key in (
            (self.tr("Resume as &text or pages"), window.switch_text, "Ctrl+T"),
            (self.tr("Zoom &in"), lambda: window.zoom(1), _Key.ZoomIn),
            (self.tr("Zoom &out"), lambda: window.zoom(-1), _Key.ZoomOut),
            (self.tr("&Fit width"), lambda: window.zoom(0), "Ctrl+0"),
        ):
            can = possible.pages if run == window.switch_text else possible.zoom
            self.addAction(actions.make(name, run, key, can))
        self.addSeparator()
        for name, direction, key in (
            (self.tr("&Next pane"), 1, "F6"),
            (self.tr("Pre&vious pane"), -1, "Shift+F6"),
        ):
            self.addAction(actions.make(name, partial(window.next_pane, direction), key, possible.move))

    def show_tab(self, tab: Tab) -> None:
        """Tick the tab that is shown."""
        self._tabs[tab].setChecked(True)

    def _add_tabs(self) -> None:
        window, one = self._window, QActionGroup(self)
        titles: dict[Tab, str] = {
            "resume": self.tr("&Resume"),
            "posting": self.tr("&Posting"),
            "both": self.tr("&Side by side"),
        }
        for number, (tab, title) in enumerate(titles.items(), 1):
            can = self._possible.both if tab == "both" else None
            action = self._actions.make(title, partial(window.show_tab, tab), f"Ctrl+{number}", can)
            action.setCheckable(True)
            one.addAction(action)
            self._tabs[tab] = action
            self.addAction(action)
