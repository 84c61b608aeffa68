"""The dialogs that only tell something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.ui.documents.legend import show_legend
from gapgui.ui.taxonomy.problem_list import show_problems, tell_problems
from gapgui.ui.window.about import show_about

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile


@dataclass(frozen=True, slots=True)
class Dialogs:
    """Show dialogs over a window."""

    window: QWidget
    taxonomy_file: TaxonomyFile

    def show_legend(self) -> None:
        """Explain the marks."""
        show_legend(self.window)

    def show_about(self) -> None:
        """Show versions and the licence."""
        show_about(self.window)

    def show_problems(self) -> None:
        """List what is wrong with the taxonomy file, and offer to edit it."""
        loaded = self.taxonomy_file.loaded
        if loaded:
            show_problems(self.window, loaded, self.taxonomy_file.edit)

    def tell_problems(self, loaded: LoadedTaxonomy) -> str:
        """Return in a sentence what is wrong with a taxonomy file."""
        return tell_problems(loaded)
