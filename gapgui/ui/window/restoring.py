"""What a window is left with, and comes back with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.ui.documents.documents_pane import TABS
from gapgui.ui.session.opened import posting_of, posting_values
from gapgui.ui.window.placing import place_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gapgui.ui.opening.opening import Opening
    from gapgui.ui.session.kept import KeptWindow
    from gapgui.ui.window.workspace import Workspace


def as_left(kept: KeptWindow, opening: Opening, workspace: Workspace, window: QWidget) -> KeptWindow:
    """Return a window as it stands."""
    posting = workspace.documents.editor.posting()
    return replace(
        kept,
        resume=opening.resume_to_keep,
        posting=posting_values(posting) if posting.text.strip() else None,
        place=place_of(window),
        tab=workspace.documents.tab,
    )


def bring_back(kept: KeptWindow, opening: Opening, workspace: Workspace) -> None:
    """Open what a window was left with."""
    posting = posting_of(kept.posting)
    if posting:
        workspace.documents.editor.begin_with(posting)
    if kept.resume:
        opening.restore_resume(kept.resume)
    for tab in TABS:
        if tab == kept.tab:
            workspace.documents.show_tab(tab)
