"""All that a window shows goes to another one, as when they speak different languages: nothing is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractScrollArea

    from gapgui.ui.answer.answer_pane import AnswerPane
    from gapgui.ui.documents.documents_pane import DocumentsPane
    from gapgui.ui.session.session import Session
    from gapgui.ui.window.workspace import Workspace


def hand_over_workspace(old: Workspace, new: Workspace, session: Session) -> None:
    """Show in `new` what `old` shows; rows are chosen and documents scrolled once `session` has them analysed."""
    new.set_halves(old.halves)
    hand_over_documents(old.documents, new.documents)
    hand_over_filters(old.answer, new.answer)
    chosen, places = old.answer.rows.chosen_row(), [_place(view) for view in _views(old)]

    def show_places(_analysis: object = None) -> None:
        if chosen:
            new.answer.rows.select_row(chosen.members)
        for view, place in zip(_views(new), places, strict=True):
            place(view)

    if session.analysis or session.resume or session.posting:
        session.analysed.connect(show_places, Qt.ConnectionType.SingleShotConnection)


def hand_over_documents(old: DocumentsPane, new: DocumentsPane) -> None:
    """Show the same tab, the pages or the text, as large as they were; the search as it was typed."""
    new.set_halves(old.halves)
    new.editor.take_over(old.editor)
    new.show_tab(old.tab)
    if old.resume.pages.pages:
        new.resume.show_pages(old.resume.shows_pages)
        if not old.resume.pages.fits_width:
            new.resume.pages.set_zoom(old.resume.pages.zoom)


def hand_over_filters(old: AnswerPane, new: AnswerPane) -> None:
    """Let the same rows through."""
    for chips, former in (
        (new.filters.statuses, old.filters.statuses),
        (new.filters.strengths, old.filters.strengths),
        (new.filters.tracks, old.filters.tracks),
    ):
        for name, chip in chips.items():
            chip.setChecked(former[name].isChecked())  # type: ignore[index]
    new.filters.text.setText(old.filters.text.text())


def _views(workspace: Workspace) -> tuple[QAbstractScrollArea, ...]:
    documents = workspace.documents
    return documents.editor, documents.resume.pages, documents.resume.text, workspace.answer.rows


def _place(view: QAbstractScrollArea) -> Callable[[QAbstractScrollArea], None]:
    at = view.verticalScrollBar().value()
    return lambda other: other.verticalScrollBar().setValue(at)
