"""The dialogs that tell something, and that of the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.ui.documents.legend import show_legend
from gapgui.ui.preferences.settings import windows_folder
from gapgui.ui.taxonomy.arrivals.arrivals import FILE_NAME, Arrivals, are_due, find_arrivals
from gapgui.ui.taxonomy.arrivals.arrivals_dialog import ArrivalsDialog
from gapgui.ui.taxonomy.corrections import tongue_of
from gapgui.ui.taxonomy.problem_list import show_problems, tell_own_problems, tell_problems
from gapgui.ui.taxonomy.updates import news_of
from gapgui.ui.window.about import show_about
from gapgui.ui.window.settings.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gapgui.taxonomy.taxonomy import TaxonomyProblem
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile


@dataclass(frozen=True, slots=True)
class Dialogs:
    """Show dialogs over a window."""

    window: QWidget
    session: Session
    settings: Settings
    taxonomy_file: TaxonomyFile

    def show_legend(self) -> None:
        """Explain the marks."""
        show_legend(self.window)

    def show_settings(self) -> SettingsDialog:
        """Show what can be chosen."""
        dialog = SettingsDialog(self.settings, self.taxonomy_file, self.session.jobs, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_about(self) -> None:
        """Show versions and the licence."""
        show_about(self.window)

    def show_problems(self) -> None:
        """List what is wrong with the taxonomy file, and offer to edit it."""
        loaded = self.taxonomy_file.loaded
        if loaded:
            file = self.taxonomy_file
            if loaded.problems:
                show_problems(self.window, loaded.problems, file.edit_base)
            elif loaded.own_problems:
                show_problems(self.window, loaded.own_problems, file.edit)

    def news(self, loaded: LoadedTaxonomy) -> tuple[TaxonomyProblem, ...]:
        """Return what own changes meet since the taxonomy became another one; it is told once."""
        if loaded.own is None or loaded.problems or self.taxonomy_file.chosen:
            return ()
        return news_of(loaded, self.settings, tongue_of(loaded))

    def show_news(self, news: Sequence[TaxonomyProblem]) -> None:
        """List what an update means for own changes."""
        show_problems(self.window, news, self.taxonomy_file.edit)

    def look_for_arrivals(self, loaded: LoadedTaxonomy, then: Callable[[Arrivals], None]) -> None:
        """Call `then` once with the skills that are new in gapgui's taxonomy: none where it is the one of the last time."""
        if self.taxonomy_file.chosen or not are_due(loaded, self.settings):
            then(Arrivals())
            return
        file, tongue = windows_folder() / FILE_NAME, tongue_of(loaded)
        self.session.jobs.start("files", "arrivals", lambda: find_arrivals(loaded, file, tongue), then)

    def show_arrivals(self, arrivals: Arrivals) -> None:
        """List the new skills."""
        dialog = ArrivalsDialog(arrivals, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def tell_problems(self, loaded: LoadedTaxonomy) -> str:
        """Return in a sentence what is wrong with a taxonomy file."""
        return tell_problems(loaded) if loaded.problems else tell_own_problems(loaded)
