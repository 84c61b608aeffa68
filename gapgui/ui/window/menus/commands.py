"""The menus and the toolbar: every command with its shortcut."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from gapgui.ui.export.formats import FORMATS
from gapgui.ui.window.menus.actions import Actions
from gapgui.ui.window.menus.edit_menu import EditMenu
from gapgui.ui.window.menus.possible import Possible
from gapgui.ui.window.menus.postings_menu import PostingsMenu
from gapgui.ui.window.menus.recent_menu import RecentMenu
from gapgui.ui.window.menus.taxonomy_menu import TaxonomyMenu
from gapgui.ui.window.menus.toolbar import Toolbar
from gapgui.ui.window.menus.view_menu import ViewMenu

if TYPE_CHECKING:
    from gapgui.report.export import ReportKind
    from gapgui.ui.window.main_window import MainWindow

_Key = QKeySequence.StandardKey


class Commands(QObject):
    """Make the commands of a window and put them into its menus and toolbar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._actions, possible = window, Actions(self), Possible(window)
        self._edit = EditMenu(window, self._actions, possible)
        self._view = ViewMenu(window, self._actions, possible)
        self._taxonomy = TaxonomyMenu(window, self._actions, possible)
        self._postings = PostingsMenu(window, self._actions)
        self._toolbar = Toolbar(window)
        self.open_resume = self._actions.make(
            self.tr("&Open resume…"), lambda: window.opening.choose_resume(), _Key.Open
        )
        self.open_posting = self._actions.make(
            self.tr("Open pos&ting…"), lambda: window.opening.choose_posting(), "Ctrl+Shift+O"
        )
        self.paste_posting = self._actions.make(
            self.tr("&Paste posting"), window.paste_posting, "Ctrl+Shift+V"
        )
        self.recent = RecentMenu(window)
        self.export = QMenu(self.tr("&Export"), window)
        for kind, name in FORMATS.items():
            self.export.addAction(f"{name}…", partial(self._export, kind)).setData(kind)
        self.print = self._actions.make(
            self.tr("Pr&int…"), lambda: window.exports.open_dialog(), _Key.Print, possible.export
        )
        self._actions.grey_unless(self.export, possible.export)
        self.close_resume = self._actions.make(
            self.tr("&Close resume"),
            window.close_resume,
            "Ctrl+Shift+W",
            possible.close_resume,
        )
        self.close_posting = self._actions.make(
            self.tr("C&lose posting"), window.close_posting, can=possible.close_posting
        )
        self._fill_menus()
        self._fill_toolbar()
        window.furnished.connect(self._follow)

    def _follow(self) -> None:
        """Let the commands follow what is open, once there is something that opens."""
        window, refresh = self._window, self._actions.refresh
        documents = window.workspace.documents
        for changed in (
            window.session.analysed,
            window.session.resume_changed,
            documents.editor.edited,
            documents.editor.copyAvailable,
            documents.resume.text.copyAvailable,
            documents.search_changed,
            documents.resume.view_changed,
            window.workspace.answer.rows.row_chosen,
            window.view_changed,
            window.parts.many.changed,
            window.parts.correcting.corrections.steps_changed,
            window.parts.correcting.corrections.proposed,
            window.session.taxonomy_changed,
        ):
            changed.connect(refresh)
        documents.tabs.currentChanged.connect(lambda _at: self._view.show_tab(documents.tab))
        documents.tabs.currentChanged.connect(refresh)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(refresh)
        # a window that goes takes the focus from its parts one by one
        window.closed.connect(lambda: application.focusChanged.disconnect(refresh))
        self._postings.follow()
        refresh()
        self._toolbar.draw_signs(window.parts.draw_sign)

    def _fill_menus(self) -> None:
        bar, window = self._window.menuBar(), self._window
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.open_resume, self.open_posting, self.paste_posting])
        file.addMenu(self.recent)
        file.addAction(self._actions.make(self.tr("Open the &sample"), lambda: window.opening.open_sample()))
        file.addSeparator()
        file.addMenu(self.export)
        file.addAction(self.print)
        file.addSeparator()
        file.addAction(self._actions.make(self.tr("&New window"), window.another_wanted.emit, _Key.New))
        file.addActions([self.close_resume, self.close_posting])
        file.addAction(self._actions.make(self.tr("Close &window"), window.close, _Key.Close))
        file.addAction(self._actions.make(self.tr("&Quit"), QApplication.closeAllWindows, _Key.Quit))
        for menu in (self._edit, self._view, self._postings, self._taxonomy):
            bar.addMenu(menu)
            menu.aboutToShow.connect(self._actions.refresh)
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addAction(
            self._actions.make(self.tr("&Guide"), lambda: window.parts.show_guide(), _Key.HelpContents)
        )
        help_menu.addAction(self._actions.make(self.tr("Short &tour"), window.begin_tour))
        help_menu.addSeparator()
        help_menu.addAction(
            self._actions.make(self.tr("What the &marks mean"), lambda: window.parts.dialogs.show_legend())
        )
        help_menu.addAction(
            self._actions.make(self.tr("&About gapgui"), lambda: window.parts.dialogs.show_about())
        )

    def _export(self, kind: ReportKind) -> None:
        self._window.exports.open_dialog(kind)

    def _fill_toolbar(self) -> None:
        bar = self._toolbar
        bar.add(self.open_resume, "open")
        bar.add(self.paste_posting, "paste")
        bar.add(self._postings.keep, "keep")
        bar.addSeparator()
        bar.add(self.export.menuAction(), "export")
        bar.add_stretch()
        bar.add(self._postings.list, "list")
        bar.add(self._edit.search, "find")
        bar.add(self._edit.preferences, "settings")
        self._window.addToolBar(bar)
