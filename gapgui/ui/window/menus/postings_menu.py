"""The menu of the postings: what is kept, and how all of it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow
    from gapgui.ui.window.menus.actions import Actions
    from gapgui.ui.window.views.many_postings import ManyPostings
    from gapgui.ui.window.views.view_bar import View


class PostingsMenu(QMenu):
    """Offer to keep the open posting, the list of those that are kept, and the views of all of them."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Postings"))
        self._window = window
        make = actions.make
        self.keep = make(
            self.tr("&Keep posting"), lambda: self._many.keep(), QKeySequence.StandardKey.Save, self._can_keep
        )
        as_new = make(
            self.tr("Keep as &new posting"),
            lambda: self._many.keep_as_new(),
            "Ctrl+Shift+S",
            self._has_posting,
        )
        self.list = make(self.tr("&List of postings"), self._toggle_list, "F9")
        self.list.setCheckable(True)
        self.keep.setIconText(self.tr("Keep"))
        self.list.setIconText(self.tr("Postings"))
        self.addActions([self.keep, as_new])
        self.addSeparator()
        self.addAction(self.list)
        self.addSeparator()
        titles: dict[View, str] = {
            "all": self.tr("&All postings"),
            "learn": self.tr("&What to learn"),
            "difference": self.tr("&Difference"),
            "people": self.tr("&Many people"),
        }
        for number, (view, title) in enumerate(titles.items(), 4):
            self.addAction(make(title, partial(self._show, view), f"Ctrl+{number}"))

    def follow(self) -> None:
        """Tick the list where it is shown."""
        views = self._many.views
        views.list_toggled.connect(self.list.setChecked)
        self.list.setChecked(views.shows_list)

    @property
    def _many(self) -> ManyPostings:
        return self._window.parts.many

    def _show(self, view: View) -> None:
        self._many.show_view(view)

    def _toggle_list(self) -> None:
        views = self._many.views
        views.show_list(not views.shows_list)
        if views.shows_list:
            self._many.postings.view.setFocus()

    def _can_keep(self) -> bool:
        return self._window.is_furnished and self._many.postings.can_keep

    def _has_posting(self) -> bool:
        return self._window.is_furnished and bool(
            self._window.workspace.documents.editor.toPlainText().strip()
        )
