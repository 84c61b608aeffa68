"""The menu of the taxonomy: what can be changed in it, and by which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow
    from gapgui.ui.window.menus.actions import Actions
    from gapgui.ui.window.menus.possible import Possible


class TaxonomyMenu(QMenu):
    """Offer the editor, the unknown terms, packs, and the user's own file."""

    def __init__(self, window: MainWindow, actions: Actions, possible: Possible) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Taxonomy"))
        self._window, self._make, self._possible = window, actions.make, possible
        make, correct = self._make, possible.correct
        self.addAction(
            make(self.tr("&Edit skills…"), lambda: window.parts.correcting.edit_skills(), "Ctrl+E", correct)
        )
        self.addAction(
            make(self.tr("&Unknown terms…"), lambda: window.parts.correcting.show_inbox(), "Ctrl+U", correct)
        )
        self.addSeparator()
        self._add_packs()
        self.addSeparator()
        self.addAction(make(self.tr("Open my changes as a &file"), lambda: window.taxonomy_file.edit()))
        self.addAction(
            make(
                self.tr("&Load it again"),
                lambda: window.taxonomy_file.load(),
                QKeySequence.StandardKey.Refresh,
            )
        )

    def _add_packs(self) -> None:
        """Offer what is given to others, or comes from them or from a former version."""
        window, make, possible = self._window, self._make, self._possible
        give, take = self.tr("&Give my changes to others…"), self.tr("&Take in a pack of others…")
        self.addAction(make(give, lambda: window.parts.correcting.packs.ask_export(), None, possible.correct))
        self.addAction(make(take, lambda: window.parts.correcting.packs.ask_import(), None, possible.correct))
        name = self.tr("Turn my &copy into own changes…")
        adopt = make(name, lambda: window.parts.correcting.adopting.ask(), None, possible.adopt)
        self.addAction(adopt)
        # who has no copy has nothing to know of it
        self.aboutToShow.connect(lambda: adopt.setVisible(possible.adopt()))
