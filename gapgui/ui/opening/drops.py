"""What is dragged over the window, and let go: it goes to the document whose pane it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from gapgui.saying import say
from gapgui.ui.documents.documents_pane import TABS, DocumentsPane
from gapgui.ui.opening.drop_hint import DropHint
from gapgui.ui.opening.roles import assign_roles
from gapgui.ui.session.carried import MOST_FILES, Carried, Unfit, carried_by, tell_unfit

if TYPE_CHECKING:
    from PySide6.QtGui import QDragMoveEvent, QDropEvent
    from PySide6.QtWidgets import QMainWindow, QWidget

    from gapgui.ui.opening.opening import Opening

Side = Literal["resume", "posting"] | None
"""The document that the pointer is over, by its pane or its tab; None anywhere else."""


class Drops(QObject):
    """Show which pane would take what is dragged, and open what is let go.

    Signals:
        text_dropped: the QMimeData with the text of a posting.
        refused: why it can't be opened, as `Carried` has it.
    """

    text_dropped = Signal(object)
    refused = Signal(str)

    def __init__(self, window: QMainWindow, opening: Opening, documents: DocumentsPane) -> None:
        super().__init__(window)
        self._all: QWidget = window.centralWidget() or window
        self._window, self._opening, self._documents = window, opening, documents
        self.hint = DropHint(window)

    def enter(self, event: QDragMoveEvent) -> None:
        """Show where it would go, whenever the pointer moves."""
        carried = carried_by(event.mimeData())
        if carried.unfit == "nothing":
            self.leave()
            event.ignore()
            return
        event.acceptProposedAction()
        side = self._side(event.position().toPoint())
        self.hint.show_over(self._area(side), _tell(carried, side))

    def leave(self) -> None:
        """Show nothing any more."""
        self.hint.hide()

    def drop(self, event: QDropEvent) -> None:
        """Open what was let go."""
        self.leave()
        carried, side = carried_by(event.mimeData()), self._side(event.position().toPoint())
        why = _unfit(carried, side)
        event.acceptProposedAction()
        if why:
            self.refused.emit(why)
        elif not carried.files:
            self.text_dropped.emit(event.mimeData())
        elif side is None or len(carried.files) > 1:
            self._opening.open_files(carried.files)
        elif side == "resume":
            self._opening.open_resume(carried.files[0])
        else:
            self._opening.open_posting(carried.files[0])

    def _side(self, place: QPoint) -> Side:
        documents = self._documents
        if documents.resume.isVisible() and self._place_of(documents.resume).contains(place):
            return "resume"
        if documents.posting.isVisible() and self._place_of(documents.posting).contains(place):
            return "posting"
        tabs = documents.tabs
        at = tabs.tabAt(tabs.mapFrom(self._window, place)) if tabs.isVisible() else -1
        tab = TABS[at] if at >= 0 else "both"
        return None if tab == "both" else tab

    def _area(self, side: Side) -> QRect:
        documents = self._documents
        pane = {"resume": documents.resume, "posting": documents.posting, None: None}[side]
        if pane is None:
            return self._place_of(self._all)
        return self._place_of(pane if pane.isVisible() else documents)

    def _place_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())


def _unfit(carried: Carried, side: Side) -> Unfit | None:
    if len(carried.files) > MOST_FILES:
        return "many"
    if not carried.unfit and not carried.files and side == "resume":
        return "not_a_resume"
    return carried.unfit


def _tell(carried: Carried, side: Side) -> str:
    why = _unfit(carried, side)
    if why:
        return tell_unfit(why)
    if len(carried.files) > 1:
        return say("Drops", "Drop to open as the resume and the posting")
    role = side or ("resume" if carried.files and assign_roles(carried.files).resume else "posting")
    if role == "resume":
        return say("Drops", "Drop to open as the resume")
    return say("Drops", "Drop to open as the posting")
