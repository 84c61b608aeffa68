"""The menus and the toolbar: every command with its shortcut."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton

from gapgui.ui.export.formats import FORMATS
from gapgui.ui.preferences.language import LANGUAGES, SETTING
from gapgui.ui.window.recent_menu import RecentMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from gapgui.report.export import ReportKind
    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.window.main_window import MainWindow

Shortcut = QKeySequence.StandardKey | str | None
_Key = QKeySequence.StandardKey


class Commands(QObject):
    """Make the commands of a window and put them into its menus and toolbar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.open_resume = self._action(
            self.tr("&Open resume…"), lambda: window.opening.choose_resume(), _Key.Open
        )
        self.open_posting = self._action(
            self.tr("Open pos&ting…"), lambda: window.opening.choose_posting(), "Ctrl+Shift+O"
        )
        self.paste_posting = self._action(self.tr("&Paste posting"), window.paste_posting, "Ctrl+Shift+V")
        self.recent = RecentMenu(window)
        self.export = QMenu(self.tr("&Export"), window)
        for kind, name in FORMATS.items():
            self.export.addAction(f"{name}…", partial(self._export, kind)).setData(kind)
        self.print = self._action(self.tr("&Print…"), lambda: window.exports.open_dialog(), _Key.Print)
        self.export.setEnabled(False)
        self.print.setEnabled(False)
        self._fill_menus()
        self._fill_toolbar()
        window.furnished.connect(self._follow)

    def _follow(self) -> None:
        """Let the commands follow what is open, once there is something that opens."""
        self._window.session.analysed.connect(self._show_analysed)

    def _show_analysed(self, analysis: Analysis) -> None:
        for command in (self.export, self.print):
            command.setEnabled(analysis.report is not None)

    def _action(self, text: str, run: Callable[[], object], shortcut: Shortcut = None) -> QAction:
        action = QAction(text, self)
        # the wrapper drops the checked state that the signal carries
        action.triggered.connect(lambda: run())
        if isinstance(shortcut, str):
            action.setShortcuts([QKeySequence.fromString(shortcut)])
        elif shortcut is not None:
            action.setShortcuts(shortcut)
        return action

    def _fill_menus(self) -> None:
        bar, window = self._window.menuBar(), self._window
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.open_resume, self.open_posting, self.paste_posting])
        file.addMenu(self.recent)
        file.addAction(self._action(self.tr("Open the &sample"), lambda: window.opening.open_sample()))
        file.addSeparator()
        file.addMenu(self.export)
        file.addAction(self.print)
        file.addSeparator()
        file.addAction(self._action(self.tr("&New window"), window.another_wanted.emit, _Key.New))
        file.addAction(self._action(self.tr("&Close resume"), lambda: window.close_resume(), "Ctrl+Shift+W"))
        file.addAction(self._action(self.tr("Close p&osting"), lambda: window.close_posting()))
        file.addAction(self._action(self.tr("Close &window"), window.close, _Key.Close))
        file.addAction(self._action(self.tr("&Quit"), QApplication.closeAllWindows, _Key.Quit))
        self._fill_edit(bar.addMenu(self.tr("&Edit")))
        self._fill_view(bar.addMenu(self.tr("&View")))
        taxonomy = bar.addMenu(self.tr("&Taxonomy"))
        taxonomy.addAction(
            self._action(self.tr("&Edit the taxonomy file"), lambda: window.taxonomy_file.edit())
        )
        taxonomy.addAction(
            self._action(self.tr("&Load it again"), lambda: window.taxonomy_file.load(), _Key.Refresh)
        )
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addAction(
            self._action(self.tr("What the &marks mean"), lambda: window.parts.dialogs.show_legend())
        )
        help_menu.addAction(self._action(self.tr("&About gapgui"), lambda: window.parts.dialogs.show_about()))

    def _export(self, kind: ReportKind) -> None:
        self._window.exports.open_dialog(kind)

    def _fill_edit(self, menu: QMenu) -> None:
        window = self._window
        menu.addAction(
            self._action(self.tr("&Undo in the posting"), lambda: window.workspace.documents.editor.undo())
        )
        menu.addAction(
            self._action(self.tr("&Redo in the posting"), lambda: window.workspace.documents.editor.redo())
        )
        menu.addSeparator()
        menu.addAction(
            self._action(self.tr("&Copy the selected rows"), lambda: window.workspace.answer.rows.copy_rows())
        )
        menu.addSeparator()
        menu.addAction(self._action(self.tr("&Find"), window.open_search, _Key.Find))
        menu.addAction(self._action(self.tr("Find &next"), lambda: window.find_again(1), _Key.FindNext))
        menu.addAction(
            self._action(self.tr("Find &previous"), lambda: window.find_again(-1), _Key.FindPrevious)
        )

    def _fill_view(self, menu: QMenu) -> None:
        window = self._window
        titles: dict[Tab, str] = {
            "resume": self.tr("&Resume"),
            "posting": self.tr("&Posting"),
            "both": self.tr("&Side by side"),
        }
        for number, (tab, title) in enumerate(titles.items(), 1):
            menu.addAction(self._action(title, partial(window.show_tab, tab), f"Ctrl+{number}"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Resume as &text or pages"), window.switch_text, "Ctrl+T"))
        menu.addAction(self._action(self.tr("Zoom &in"), lambda: window.zoom(1), _Key.ZoomIn))
        menu.addAction(self._action(self.tr("Zoom &out"), lambda: window.zoom(-1), _Key.ZoomOut))
        menu.addAction(self._action(self.tr("&Fit width"), lambda: window.zoom(0), "Ctrl+0"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("&Next pane"), lambda: window.next_pane(1), "F6"))
        menu.addAction(self._action(self.tr("Pre&vious pane"), lambda: window.next_pane(-1), "Shift+F6"))
        menu.addSeparator()
        menu.addMenu(self._language_menu())

    def _language_menu(self) -> QMenu:
        menu, chosen = QMenu(self.tr("&Language"), self._window), self._window.settings.text(SETTING)
        menu.setObjectName("language")
        choice = QActionGroup(menu)
        for code, name in {"": self.tr("As the system"), **LANGUAGES}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(partial(self._choose_language, code))
            choice.addAction(action)
        return menu

    def _choose_language(self, code: str, _checked: bool = False) -> None:
        self._window.settings.remember(SETTING, code)
        self._window.banner.say(self.tr("gapgui speaks the language when it is started again."))

    def _fill_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.addActions([self.open_resume, self.paste_posting])
        bar.addSeparator()
        bar.addAction(self.export.menuAction())
        export = bar.widgetForAction(self.export.menuAction())
        assert isinstance(export, QToolButton)
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._window.addToolBar(bar)
