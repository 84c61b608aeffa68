"""The menu Edit: what is done to the text or the rows that have the keyboard, the search, the settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from gapgui.ui.window.menus.focused_text import act, can

if TYPE_CHECKING:
    from gapgui.ui.window.in_order import Step
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
        self._window, self._actions, self._possible = window, actions, possible
        self._has_clip = True
        self.aboutToShow.connect(self._look_at_clipboard)
        self._add_step("undo", _Key.Undo)
        self._add_step("redo", _Key.Redo)
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

    def _add_step(self, verb: Step, key: QKeySequence.StandardKey) -> None:
        """Add what is done to the typing of the widget with the keyboard, or to the last correction; its name says which.

        In the posting that is whichever was done last, elsewhere the typing goes first.
        """
        action = self._actions.make("", lambda: self._step(verb), key, lambda: bool(self._what(verb)))
        self._actions.name_after(action, lambda: self._name(verb))
        self.addAction(action)

    def _what(self, verb: Step) -> str:
        """Return what a step would be done to; nothing where there is nothing."""
        return self._typed(verb) if self._is_typing_next(verb) else self._corrected(verb)

    def _is_typing_next(self, verb: Step) -> bool:
        window = self._window
        if not can(verb, window.focusWidget()):
            return False
        is_newer = self._is_in_posting() and window.parts.correcting.in_order.is_correction_next(verb)
        return not (is_newer and self._corrected(verb))

    def _is_in_posting(self) -> bool:
        window = self._window
        return window.is_furnished and window.focusWidget() is window.workspace.documents.editor

    def _typed(self, verb: Step) -> str:
        how = self._window.workspace.documents.editor.replaced_by(verb) if self._is_in_posting() else ""
        return {
            "": self.tr("typing"),
            "inserting": self.tr("taking in the posting"),
            "replacing": self.tr("replacing the posting"),
            "closing": self.tr("closing the posting"),
        }[how]

    def _corrected(self, verb: Step) -> str:
        if not self._possible.correct():
            return ""
        corrections = self._window.parts.correcting.corrections
        if corrections.proposal and verb == "undo":
            return self.tr("what is proposed")
        return corrections.steps.undo if verb == "undo" else corrections.steps.redo

    def _name(self, verb: Step) -> str:
        what = self._what(verb).replace("&", "&&")
        if not what:
            return self.tr("&Undo") if verb == "undo" else self.tr("&Redo")
        name = self.tr("&Undo {what}") if verb == "undo" else self.tr("&Redo {what}")
        return name.format(what=what)

    def _step(self, verb: Step) -> None:
        if self._is_typing_next(verb):
            self._step_in_text(verb)
            return
        corrections = self._window.parts.correcting.corrections
        if verb == "redo":
            corrections.redo()
        elif corrections.proposal:
            corrections.drop()
        else:
            corrections.undo()

    def _step_in_text(self, verb: Step) -> None:
        """Do it, and say it where a whole posting comes or goes: that is seldom what one meant to take back."""
        window = self._window
        how = window.workspace.documents.editor.replaced_by(verb) if self._is_in_posting() else ""
        act(verb, window.focusWidget())
        if how and verb == "undo":
            window.parts.correcting.strip.show_posting_back(how, window.workspace.documents.editor.redo)

    def _look_at_clipboard(self) -> None:
        # other programs are asked for it, which may take a while: not with every key
        data = QGuiApplication.clipboard().mimeData()
        self._has_clip = data is not None and (data.hasText() or data.hasHtml())
