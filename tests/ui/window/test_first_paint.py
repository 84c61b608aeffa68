"""What is loaded when the window is first painted: all else can wait until somebody sees the window."""

from __future__ import annotations

import os
import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(*sorted(sys.modules), flush=True)
            import os
            os._exit(0)
        return False

application = QApplication([])
watcher = FirstPaint()
application.installEventFilter(watcher)
from gapgui.__main__ import main
main([])
"""
AT_FIRST = """
    gapgui gapgui.__main__ gapgui.arguments gapgui.colors gapgui.errors gapgui.paths gapgui.saying gapgui.ui
    gapgui.ui.export gapgui.ui.export.formats gapgui.ui.opening gapgui.ui.opening.asked_files
    gapgui.ui.preferences gapgui.ui.preferences.language gapgui.ui.preferences.settings
    gapgui.ui.preferences.store gapgui.ui.session gapgui.ui.session.kept gapgui.ui.widgets
    gapgui.ui.widgets.link_label gapgui.ui.widgets.plain_label gapgui.ui.widgets.text_style gapgui.ui.widgets.theme
    gapgui.ui.window
    gapgui.ui.window.empty_state gapgui.ui.window.main_window gapgui.ui.window.menus
    gapgui.ui.window.menus.actions gapgui.ui.window.menus.commands gapgui.ui.window.menus.edit_menu
    gapgui.ui.window.menus.focused_text gapgui.ui.window.menus.possible gapgui.ui.window.menus.postings_menu
    gapgui.ui.window.menus.recent_menu gapgui.ui.window.menus.taxonomy_menu gapgui.ui.window.menus.toolbar
    gapgui.ui.window.menus.view_menu gapgui.ui.window.placing gapgui.ui.window.program
    gapgui.ui.window.program.application gapgui.ui.window.program.crashes gapgui.ui.window.program.windows
    gapgui.ui.window.program.interrupts gapgui.ui.window.status_line gapgui.version gapgui.whole_file
"""
"""Of the package. A module that has to be added here makes every start slower: let it be small, or wait."""
OF_OTHERS = {"PySide6", "platformdirs", "shiboken6", "shibokensupport", "signature_bootstrap"}


def test_only_the_frame_of_the_window_is_loaded_before_it_is_painted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = done.stdout.split()
    assert [name for name in loaded if name.partition(".")[0] == "gapgui"] == sorted(AT_FIRST.split())
    # what an editable installation or a test runner brings along starts with an underscore or is the standard library's
    foreign = {name.partition(".")[0] for name in loaded} - set(sys.stdlib_module_names) - {"gapgui"}
    assert {name for name in foreign if not name.startswith("_")} <= OF_OTHERS
    assert not {"concurrent.futures", "multiprocessing"} & set(loaded)
