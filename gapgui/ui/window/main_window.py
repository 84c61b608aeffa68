"""The window: composition only."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gapgui.paths import resource
from gapgui.ui.opening.drops import dropped_files
from gapgui.ui.preferences.settings import Settings
from gapgui.ui.window.empty_state import EmptyState
from gapgui.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from gapgui.errors import GapError
    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.export.exports import Exports
    from gapgui.ui.opening.opening import Opening
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy
    from gapgui.ui.session.session import Session
    from gapgui.ui.taxonomy.taxonomy_file import TaxonomyFile
    from gapgui.ui.widgets.banner import Banner
    from gapgui.ui.window.parts import Parts
    from gapgui.ui.window.workspace import Workspace

_SIZE = (1280, 800)
_MESSAGE_TIME = 8000  # milliseconds
KEEP_AFTER = (
    2000  # milliseconds of rest after which a typed posting is written down, should the program not end well
)


class MainWindow(QMainWindow):
    """Show one resume beside one posting, and the gaps between them.

    What is not seen at first, its `parts`, is made after the first paint, or when it is asked for earlier.

    Signals:
        furnished: the parts are there.
        another_wanted: another window with the same taxonomy was asked for.
        closed: the window was closed and has ended its threads.
    """

    furnished = Signal()
    another_wanted = Signal()
    closed = Signal()
    _imported = Signal()

    def __init__(self, taxonomy: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle("gapgui")
        self.setAcceptDrops(True)
        self.settings = Settings()
        self.chosen_taxonomy = taxonomy
        self.empty, self._stack = EmptyState(), QStackedWidget()
        self._parts: Parts | None = None
        self._importing: Thread | None = None
        self._is_painted = False
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
        if not self.restoreGeometry(self.settings.bytes("window/geometry")):
            self.resize(*_SIZE)

    @property
    def parts(self) -> Parts:
        """Return what the window is made of beside its frame, made when it is first needed."""
        if self._parts is None:
            self._parts = _parts_module().make_parts(self, self.settings, self.chosen_taxonomy)
            self._stack.addWidget(self._parts.workspace)
            self._column.insertWidget(0, self._parts.banner)
            self._column.insertWidget(1, self._parts.exports.notice)
            self._connect(self._parts)
            self.furnished.emit()
        return self._parts

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
        """Replace the posting by what is on the clipboard."""
        self._show_workspace()
        self.workspace.paste_posting()

    def show_tab(self, tab: Tab) -> None:
        """Show the resume, the posting or both."""
        self._show_workspace()
        self.workspace.documents.show_tab(tab)

    def next_pane(self, direction: int) -> None:
        """Move the keyboard to the next pane (1) or the one before (-1)."""
        if self._parts and self._stack.currentWidget() is self._parts.workspace:
            self.workspace.next_pane(direction)

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

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._after_first_paint)
        return handled

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if files:
            self.opening.open_files(files)
        else:
            self._show_workspace()
            self.workspace.documents.editor.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._importing:
            self._importing.join()
        self.settings.remember("window/geometry", self.saveGeometry())
        if self._parts:
            workspace = self._parts.workspace
            self.settings.remember("window/halves", workspace.saveState())
            self.settings.remember("window/documents", workspace.documents.splitter.saveState())
            self._keep_posting()
            self._parts.session.close()
        self.settings.save()
        super().closeEvent(event)
        self.closed.emit()

    def _keep_posting(self) -> None:
        self.settings.remember("last/posting", self.workspace.documents.editor.toPlainText())
        self.settings.save()

    def _connect(self, parts: Parts) -> None:
        session, exports, workspace = parts.session, parts.exports, parts.workspace
        keep = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        keep.timeout.connect(self._keep_posting)
        session.analysed.connect(lambda _analysis: keep.start())
        session.taxonomy_changed.connect(self._show_taxonomy)
        session.taxonomy_failed.connect(self._warn)
        session.resume_reading.connect(self._show_reading)
        session.resume_changed.connect(self._show_what_is_open)
        session.resume_failed.connect(self._show_resume_failure)
        session.posting_failed.connect(self._warn)
        session.analysed.connect(lambda analysis: self.status.show_times(session.resume, analysis))
        parts.taxonomy_file.failed.connect(self._warn)
        exports.failed.connect(self._warn)
        exports.exported.connect(self._show_export)
        exports.printed.connect(
            lambda: self.status.showMessage(self.tr("Sent to the printer"), _MESSAGE_TIME)
        )
        workspace.answer.paste_wanted.connect(self.paste_posting)
        workspace.documents.editor.edited.connect(self._show_what_is_open)

    def _after_first_paint(self) -> None:
        """Make the rest of the window once its modules were imported in a thread, then load the taxonomy.

        One after the other: two busy threads at a time would keep the window's own waiting.
        """
        self._importing = Thread(target=self._import_parts, name="gapgui imports")
        self._importing.start()

    def _import_parts(self) -> None:
        try:
            _parts_module()
        finally:
            # what went wrong is raised again where the window's own thread imports it
            self._imported.emit()

    def _furnish(self) -> None:
        taxonomy_file = self.taxonomy_file
        self.setWindowIcon(QIcon(str(resource("icons", "gapgui.svg"))))
        if taxonomy_file.path is None:
            taxonomy_file.load()

    def _show_what_is_open(self, _change: object = None) -> None:
        resume, editor = self.session.resume, self.workspace.documents.editor
        if resume or editor.toPlainText().strip():
            self._show_workspace()
        title = resume.path.name if resume else ""
        self.setWindowTitle(f"{title} – gapgui" if title else "gapgui")

    def _show_workspace(self) -> None:
        self._stack.setCurrentWidget(self.workspace)

    def _show_reading(self, path: Path | None) -> None:
        notice = self.workspace.documents.resume.notice
        if path:
            self._show_workspace()
            notice.begin(path.name)
        else:
            notice.end()

    def _show_resume_failure(self, path: Path, error: GapError) -> None:
        if error.code in ("encrypted", "wrong_password"):
            self.opening.ask_password(path, error)
        actions = {self.tr("Open another…"): self.opening.choose_resume}
        self._show_workspace()
        self.workspace.documents.reveal("resume")
        self.workspace.documents.resume.banner.say(error.message, "warning", actions)

    def _show_taxonomy(self, loaded: LoadedTaxonomy) -> None:
        self.status.show_taxonomy(loaded)
        if not loaded.problems:
            self.banner.hide()
            return
        dialogs = self.parts.dialogs
        self.banner.say(
            dialogs.tell_problems(loaded), "warning", {self.tr("Show them"): dialogs.show_problems}
        )

    def _show_export(self, path: Path) -> None:
        self.status.showMessage(self.tr("Written: {path}").format(path=path), _MESSAGE_TIME)

    def _warn(self, error: GapError) -> None:
        self.banner.say(error.message, "warning")


def _parts_module() -> ModuleType:
    """Return the module of all that is not seen at first, imported when it is first asked for."""
    from gapgui.ui.window import parts

    return parts
