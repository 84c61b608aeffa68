"""All of a window that is not seen at first: its session and what works on that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.ui.export.exports import Exports
from gapgui.ui.opening.opening import Opening
from gapgui.ui.session.session import Session
from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile
from gapgui.ui.widgets.banner import Banner
from gapgui.ui.window.dialogs import Dialogs
from gapgui.ui.window.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gapgui.ui.preferences.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """Hold what a window is made of once it has been painted."""

    session: Session
    taxonomy_file: TaxonomyFile
    opening: Opening
    exports: Exports
    workspace: Workspace
    banner: Banner
    dialogs: Dialogs


def make_parts(window: QWidget, settings: Settings, taxonomy: Path | None) -> Parts:
    """Make the parts of a window and let them drive each other; `taxonomy` is the file that was chosen."""
    session = Session(window)
    opening = Opening(session, settings, window)
    workspace = Workspace(session)
    workspace.restoreState(settings.bytes("window/halves"))
    workspace.documents.splitter.restoreState(settings.bytes("window/documents"))
    workspace.documents.resume.open_wanted.connect(opening.choose_resume)
    workspace.answer.resume_wanted.connect(opening.choose_resume)
    workspace.answer.posting_wanted.connect(opening.choose_posting)
    taxonomy_file = TaxonomyFile(session, taxonomy, window)
    return Parts(
        session,
        taxonomy_file,
        opening,
        Exports(session, settings, window),
        workspace,
        Banner(),
        Dialogs(window, taxonomy_file),
    )
