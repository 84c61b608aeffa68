"""The list of kept postings beside what is shown of them: one, or all of them in one way or another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gapgui.ui.window.views.view_bar import ViewBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gapgui.ui.library.postings.postings_pane import PostingsPane
    from gapgui.ui.window.views.view_bar import View

_SHARES = (260, 1100)


class Views(QSplitter):
    """Show one view at a time, and the list beside it where that is wanted; a page is made when it is first shown.

    Signals:
        view_changed: the View that is shown.
        list_toggled: whether the list is shown.
    """

    view_changed = Signal(str)
    list_toggled = Signal(bool)

    def __init__(self, postings: PostingsPane, pages: Mapping[View, Callable[[], QWidget]]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.postings, self.bar = postings, ViewBar(("one", *pages))
        self._makers, self._made = pages, dict[str, QWidget]()
        self._view: View = "one"
        self._stack = QStackedWidget()
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.addWidget(postings)
        self.addWidget(right)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setSizes([*_SHARES])
        self.bar.chosen.connect(self.show_view)
        self.show_list(False)

    @property
    def view(self) -> View:
        """Return which one is shown."""
        return self._view

    @property
    def shows_list(self) -> bool:
        """Tell whether the list is shown, or will be with the window."""
        return not self.postings.isHidden()

    def set_first(self, page: QWidget) -> None:
        """Give the page of the one posting, which is there before all others."""
        self._made["one"] = page
        self._stack.addWidget(page)
        page.show()

    def page(self, view: View) -> QWidget | None:
        """Return a page that was made; None where it was never shown."""
        return self._made.get(view)

    def show_view(self, view: View) -> None:
        """Show one view; all but the first need the list of what is kept."""
        if view not in self._made:
            self._made[view] = self._makers[view]()
            self._stack.addWidget(self._made[view])
        self._stack.setCurrentWidget(self._made[view])
        self.bar.show_view(view)
        if view != "one":
            self.show_list(True)
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def show_list(self, shown: bool) -> None:
        """Show or hide the list, and with it the choice of views."""
        was_shown = self.shows_list
        self.postings.setVisible(shown)
        self.bar.setVisible(shown)
        if not shown and self._view != "one":
            self.show_view("one")
        if shown != was_shown:
            self.list_toggled.emit(shown)
