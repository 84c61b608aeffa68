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
    """Offer the editor, the unknown terms, the user's own file, and to take a correction back."""

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
        self.addAction(
            make(
                self.tr("Take the last &correction back"),
                lambda: window.parts.correcting.undo(),
                None,
                possible.undo_correction,
            )
        )
        self.addSeparator()
        self.addAction(make(self.tr("Open my changes as a &file"), lambda: window.taxonomy_file.edit()))
        self.addAction(
            make(
                self.tr("&Load it again"),
                lambda: window.taxonomy_file.load(),
                QKeySequence.StandardKey.Refresh,
            )
        )
