"""The list of kept postings beside what is shown of them: one, or all of them in one way or another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gapgui.ui.window.views.view_bar import ViewBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from gapgui.ui.library.page import Page
    from gapgui.ui.library.postings.postings_pane import PostingsPane
    from gapgui.ui.window.views.view_bar import View

_SHARES = (260, 1100)


class Views(QSplitter):
    """Show one view at a time, and the list beside it where that is wanted; a page is made when it is first shown.

    Signals:
        view_changed: the View that is shown.
        list_toggled: whether the list is shown.
        left: the page of all postings was left with Escape.
    """

    view_changed = Signal(str)
    list_toggled = Signal(bool)
    left = Signal()

    def __init__(self, postings: PostingsPane, pages: Mapping[View, Callable[[], Page]]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.postings, self.bar = postings, ViewBar(("one", *pages))
        self._makers, self._made = pages, dict[str, QWidget]()
        self._view: View = "one"
        # what has the keyboard while a page has nothing to show yet
        self._stand_in: QWidget | None = None
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
            self._made[view] = page = self._makers[view]()
            page.table_shown.connect(partial(self._hand_over, page))
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._made[view])
        self.bar.show_view(view)
        if view != "one":
            self.show_list(True)
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def focus_page(self) -> None:
        """Give the keyboard to the page that is shown, and to its table as soon as that has something to show."""
        page = self._made[self._view]
        self._stand_in = None
        if _named_by(page).isVisible():
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._stand_in = _first_in_sight(page) or self.bar.buttons[self._view]
        self._stand_in.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hand_over(self, page: Page) -> None:
        """Let a table that comes up have the keyboard that waited for it; a key pressed elsewhere since has moved it."""
        if page is self._made[self._view]:
            stand_in, self._stand_in = self._stand_in, None
            if stand_in and stand_in.hasFocus():
                page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._view != "one":
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_list(self, shown: bool) -> None:
        """Show or hide the list, and with it the choice of views."""
        was_shown = self.shows_list
        self.postings.setVisible(shown)
        self.bar.setVisible(shown)
        if not shown and self._view != "one":
            self.show_view("one")
        if shown != was_shown:
            self.list_toggled.emit(shown)


def _named_by(page: QWidget) -> QWidget:
    """Return where a page wants the keyboard to be."""
    while proxy := page.focusProxy():
        page = proxy
    return page


def _first_in_sight(page: QWidget) -> QWidget | None:
    """Return the first place in a page that Tab goes to; None where it has none."""
    place = page.nextInFocusChain()
    while place is not None and page.isAncestorOf(place):
        if place.isVisible() and place.isEnabled() and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return place
        place = place.nextInFocusChain()
    return None
