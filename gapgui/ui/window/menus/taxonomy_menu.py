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
        make = actions.make
        correct = possible.correct
        self.addAction(
            make(self.tr("&Edit skills…"), lambda: window.parts.correcting.edit_skills(), "Ctrl+E", correct)
        )
        self.addAction(
            make(self.tr("&Unknown terms…"), lambda: window.parts.correcting.show_inbox(), "Ctrl+U", correct)
        )
        self.addSeparator()
        self.addAction(
            make(
                self.tr("&Give my changes to others…"),
                lambda: window.parts.correcting.packs.ask_export(),
                None,
                correct,
            )
        )
        self.addAction(
            make(
                self.tr("&Take in a pack of others…"),
                lambda: window.parts.correcting.packs.ask_import(),
                None,
                correct,
            )
        )
        self.adopt = make(
            self.tr("Turn my &copy into own changes…"),
            lambda: window.parts.correcting.adopting.ask(),
            None,
            possible.adopt,
        )
        self.addAction(self.adopt)
        # who has no copy has nothing to know of it
        self.aboutToShow.connect(lambda: self.adopt.setVisible(possible.adopt()))
        self.addSeparator()
        self.addAction(make(self.tr("Open my changes as a &file"), lambda: window.taxonomy_file.edit()))
        self.addAction(
            make(
                self.tr("&Load it again"),
                lambda: window.taxonomy_file.load(),
                QKeySequence.StandardKey.Refresh,
            )
        )
