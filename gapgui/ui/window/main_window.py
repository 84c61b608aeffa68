"""The window: composition only."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gapgui.paths import resource
from gapgui.ui.preferences.settings import Settings
from gapgui.ui.session.kept import KeptWindow
from gapgui.ui.window.empty_state import EmptyState
from gapgui.ui.window.placing import SIZE, centred, keep_on_screen, place_of, put_at
from gapgui.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QShowEvent,
    )

    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.export.exports import Exports
    from gapgui.ui.opening.opening import Opening
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile
    from gapgui.ui.widgets.banner import Banner
    from gapgui.ui.window.parts import Parts
    from gapgui.ui.window.workspace import Workspace

_MESSAGE_TIME = 8000  # milliseconds


class MainWindow(QMainWindow):
    """Show one resume beside one posting, and the gaps between them.

    What is not seen at first, its `parts`, is made after the first paint, or when it is asked for earlier.

    Signals:
        furnished: the parts are there.
        another_wanted: another window with the same taxonomy was asked for.
        tour_wanted: the tour was asked for where something is open, so that it needs a window of its own.
        closed: the window was closed and has ended its threads.
        view_changed: the panes are shown in place of the first steps.
        settings_changed: the key of a setting that was changed here; every window follows it.
    """

    furnished = Signal()
    another_wanted = Signal()
    tour_wanted = Signal()
    closed = Signal()
    view_changed = Signal()
    settings_changed = Signal(str)
    _imported = Signal()

    def __init__(
        self, taxonomy: Path | None = None, kept: KeptWindow | None = None, own: str | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle("gapgui")
        self.setAcceptDrops(True)
        self.settings = Settings()
        self.chosen_taxonomy, self.chosen_own = taxonomy, own
        self.kept = kept or KeptWindow()
        self.empty, self._stack = EmptyState(), QStackedWidget()
        self._parts: Parts | None = None
        self._importing: Thread | None = None
        self._is_painted = self._is_closed = False
        self._reading: Path | None = None
        self._stack.addWidget(self.empty)
        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self._imported.connect(self._furnish)
        self.empty.open_wanted.connect(lambda: self.opening.choose_resume())
        self.empty.paste_wanted.connect(self.paste_posting)
        self.empty.sample_wanted.connect(lambda: self.opening.open_sample())
        self.empty.tour_wanted.connect(self.begin_tour)
        self._place()

    @property
    def parts(self) -> Parts:
        """Return what the window is made of beside its frame, made when it is first needed."""
        if self._parts is None:
            self._parts = _parts_module().make_parts(
                self, self.settings, self.kept, self.chosen_taxonomy, self.chosen_own
            )
            views = self._parts.many.views
            self._stack.addWidget(self._parts.workspace)
            self._column.removeWidget(self._stack)
            views.set_first(self._stack)
            self._column.addWidget(self._parts.banner)
            self._column.addWidget(self._parts.exports.notice)
            self._column.addWidget(views, 1)
            self._column.addWidget(self._parts.correcting.strip)
            self._column.addWidget(self._parts.tour)
            self._connect(self._parts)
            self.furnished.emit()
        return self._parts

    @property
    def is_furnished(self) -> bool:
        """Tell whether the parts are there, without making them."""
        return self._parts is not None

    @property
    def has_pair(self) -> bool:
        """Tell whether there is something open, shown or behind all kept postings, and no longer the first steps."""
        return self._parts is not None and self._stack.currentWidget() is self._parts.workspace

    @property
    def shows_workspace(self) -> bool:
        """Tell whether the open pair is shown, and neither the first steps nor all kept postings."""
        return self.has_pair and self.parts.many.views.view == "one"

    @property
    def session(self) -> Session:
        """Return what the window works on."""
        return self.parts.session

    @property
    def taxonomy_file(self) -> TaxonomyFile:
        """Return the taxonomy file that is followed."""
        return self.parts.taxonomy_file

    @property
    def opening(self) -> Opening:
        """Return the ways to open documents."""
        return self.parts.opening

    @property
    def exports(self) -> Exports:
        """Return the ways to export the report."""
        return self.parts.exports

    @property
    def workspace(self) -> Workspace:
        """Return both halves of the window."""
        return self.parts.workspace

    @property
    def banner(self) -> Banner:
        """Return the strip for messages above everything."""
        return self.parts.banner

    def paste_posting(self) -> None:
        """Replace the posting by what is on the clipboard; where that is none, all stays as it is."""
        self.workspace.paste_posting()

    def close_resume(self) -> None:
        """Put the resume away."""
        self.session.close_resume()
        self._show_first_steps_again()

    def close_posting(self) -> None:
        """Put the posting away; it can be brought back like any change to it."""
        self.workspace.close_posting()
        self._show_first_steps_again()

    def begin_tour(self) -> None:
        """Lead through the sample: here where nothing else is open, or else in another window."""
        if self.has_pair and not self.parts.tour.shows_sample:
            self.tour_wanted.emit()
        else:
            self._show_one()
            self.parts.tour.start()

    def restore(self) -> None:
        """Open what the window was left with."""
        self.parts.restore(self.kept)

    def show_tab(self, tab: Tab) -> None:
        """Show the resume, the posting or both."""
        self.show_workspace()
        self.workspace.documents.show_tab(tab)

    def next_pane(self, direction: int) -> None:
        """Move the keyboard to the next pane (1) or the one before (-1)."""
        if self.is_furnished:
            self.parts.many.next_pane(direction)

    def zoom(self, direction: int) -> None:
        """Zoom the resume in (1) or out (-1), or let it fill the width (0)."""
        pages = self.workspace.documents.resume.pages
        if direction:
            pages.step_zoom(direction)
        else:
            pages.fit_width()

    def switch_text(self) -> None:
        """Show the resume's text instead of its pages, or its pages again."""
        resume = self.workspace.documents.resume
        if resume.pages.pages:
            resume.show_pages(not resume.shows_pages)

    def open_search(self) -> None:
        """Open the search of the pane that has the keyboard."""
        self.workspace.open_search()

    def find_again(self, direction: int) -> None:
        """Go to the next place found (1) or the one before (-1)."""
        self.workspace.find_again(direction)

    def show_settings(self) -> None:
        """Show what can be chosen once for all."""
        self.parts.dialogs.show_settings().changed.connect(self.settings_changed)

    def follow_setting(self, key: str) -> None:
        """Do as a setting says that was changed in this window or another."""
        if self._parts:
            self._parts.follow_setting(key, self.settings)

    def take_over(self, other: MainWindow) -> None:
        """Go on with all that another window shows, as it shows it; that one is to be closed then."""
        self.restoreGeometry(other.saveGeometry())
        if other.is_furnished:
            self.parts.take_over(other.parts)
            if other._reading:
                self.opening.open_resume(other._reading)
        if other.shows_workspace:
            self.show_workspace()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._after_first_paint)
        return handled

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.parts.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.parts.drops.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.parts.drops.leave()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.parts.drops.drop(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        keep_on_screen(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._is_closed = True
        self.settings.remember("window/place", place_of(self))
        # what is still to be written, on a disk that is slow to answer, keeps nobody
        self.hide()
        if self._importing:
            self._importing.join()
        if self._parts:
            workspace = self._parts.workspace
            self.settings.remember("window/halves", workspace.halves)
            self.settings.remember("window/documents", workspace.documents.halves)
            self._parts.close()
        super().closeEvent(event)
        self.closed.emit()

    def _place(self) -> None:
        """Stand where the window stood, or where the last one did, whole on the screen."""
        if not put_at(self, self.kept.place or self.settings.value("window/place")):
            self.setGeometry(centred(SIZE, self.screen().availableGeometry()))

    def _connect(self, parts: Parts) -> None:
        session, exports, workspace = parts.session, parts.exports, parts.workspace
        session.taxonomy_changed.connect(self.status.show_taxonomy)
        session.resume_reading.connect(self._note_reading)
        session.resume_changed.connect(self._show_what_is_open)
        session.analysed.connect(lambda analysis: self.status.show_times(session.resume, analysis))
        session.analysed.connect(self._show_what_is_open)
        exports.printed.connect(
            lambda: self.status.showMessage(self.tr("Sent to the printer"), _MESSAGE_TIME)
        )
        workspace.answer.paste_wanted.connect(self.paste_posting)
        workspace.pasting.connect(self._show_one)
        workspace.documents.editor.edited.connect(self._show_what_is_open)
        parts.incidents.workspace_wanted.connect(self.show_workspace)
        parts.many.one_wanted.connect(self._show_one)
        parts.many.views.view_changed.connect(lambda _view: self.view_changed.emit())

    def _after_first_paint(self) -> None:
        """Make the rest of the window once its modules were imported in a thread, then load the taxonomy.

        One after the other: two busy threads at a time would keep the window's own waiting.
        """
        if self._is_closed:
            return
        self._importing = Thread(target=self._import_parts, name="gapgui imports")
        self._importing.start()

    def _import_parts(self) -> None:
        try:
            _parts_module()
        finally:
            # what went wrong is raised again where the window's own thread imports it
            self._imported.emit()

    def _furnish(self) -> None:
        if self._is_closed:
            # nobody would close the parts, whose threads keep the program alive
            return
        taxonomy_file = self.taxonomy_file
        self.setWindowIcon(QIcon(str(resource("icons", "gapgui.svg"))))
        if taxonomy_file.path is None:
            taxonomy_file.load()

    def _show_what_is_open(self, _change: object = None) -> None:
        resume, editor = self.session.resume, self.workspace.documents.editor
        if resume or editor.toPlainText().strip():
            self._leave_first_steps()
        names = (self.workspace.answer.title.name, resume.path.name if resume else "", "gapgui")
        self.setWindowTitle(" – ".join(filter(None, names)))

    def show_workspace(self) -> None:
        """Show the panes in place of the first steps, and of all kept postings."""
        self._leave_first_steps()
        self._show_one()

    def _show_one(self) -> None:
        self.parts.many.views.show_view("one")

    def _leave_first_steps(self) -> None:
        if self._stack.currentWidget() is not self.workspace:
            self._stack.setCurrentWidget(self.workspace)
            self.view_changed.emit()

    def _show_first_steps_again(self) -> None:
        if self.session.resume is None and not self.workspace.documents.editor.toPlainText().strip():
            self._stack.setCurrentWidget(self.empty)
            self.view_changed.emit()

    def _note_reading(self, path: Path | None) -> None:
        self._reading = path


def _parts_module() -> ModuleType:
    """Return the module of all that is not seen at first, imported when it is first asked for."""
    from gapgui.ui.window import parts

    return parts
