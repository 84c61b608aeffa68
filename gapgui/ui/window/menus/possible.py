"""What can be done in a window as it stands; what can't is greyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow


class Possible:
    """Tell of each command whether it would do anything; nothing of the window is made for that."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def panes(self) -> bool:
        """Tell whether the panes are shown."""
        return self._window.shows_workspace

    def both(self) -> bool:
        """Tell whether there is a pair to lay side by side, even behind all kept postings."""
        return self._window.has_pair

    def move(self) -> bool:
        """Tell whether there are panes to move between, the list of kept postings among them."""
        window = self._window
        return self.panes() or (window.is_furnished and window.parts.many.views.shows_list)

    def pages(self) -> bool:
        """Tell whether the resume has pages."""
        return self.panes() and bool(self._window.workspace.documents.resume.pages.pages)

    def zoom(self) -> bool:
        """Tell whether pages are in sight."""
        return self.pages() and self._window.workspace.documents.shows_pages

    def search(self) -> bool:
        """Tell whether there is a text or a list to search."""
        return self.panes() and self._window.workspace.can_search()

    def find_again(self) -> bool:
        """Tell whether a search has found something."""
        return self.panes() and bool(self._window.workspace.documents.search.places)

    def close_resume(self) -> bool:
        """Tell whether a resume is open."""
        return self._window.is_furnished and self._window.session.resume is not None

    def rename(self) -> bool:
        """Tell whether there is a posting to name."""
        return self.panes() and self._window.workspace.answer.title.can_edit

    def close_posting(self) -> bool:
        """Tell whether there is a posting."""
        return self.panes() and bool(self._window.workspace.documents.editor.toPlainText())

    def export(self) -> bool:
        """Tell whether there is a report."""
        window = self._window
        analysis = window.session.analysis if window.is_furnished else None
        return analysis is not None and analysis.report is not None

    def correct(self) -> bool:
        """Tell whether corrections have a file to be written to."""
        return self._window.is_furnished and self._window.parts.correcting.corrections.is_possible

    def adopt(self) -> bool:
        """Tell whether a whole copy of the taxonomy is in use that can become own changes."""
        return self._window.is_furnished and self._window.parts.correcting.adopting.is_possible
