"""A screen reader has a name for everything that the keyboard reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

from gapgui.ui.documents.legend import show_legend
from tests.ui.driving import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def nameless(root: QWidget) -> list[str]:
    """Return the controls that take the keyboard and have no name; Qt's own parts of a control belong to it."""
    found = []
    for widget in root.findChildren(QWidget):
        own = not widget.objectName().startswith("qt_") and not isinstance(widget, QMenu)
        # the list of a combo box is read as part of it
        if (
            own
            and not isinstance(widget.window().parent(), QComboBox)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface or not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_control_of_an_empty_window_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_control_of_a_window_with_both_documents_has_a_name(compared: MainWindow) -> None:
    compared.show_tab("both")
    compared.open_search()
    for name in compared.workspace.answer.drawer.titles:
        compared.workspace.answer.drawer.open(name)
    assert nameless(compared) == []


def test_every_control_of_the_dialogs_has_a_name(compared: MainWindow) -> None:
    export, legend = compared.exports.open_dialog("csv"), show_legend(compared)
    assert export is not None
    assert nameless(export) == []
    assert nameless(legend) == []
    export.reject()
    legend.reject()


def test_every_command_has_words_or_a_tip(compared: MainWindow) -> None:
    for menu in compared.menuBar().findChildren(QMenu):
        assert all(action.text() for action in menu.actions() if not action.isSeparator())


@pytest.mark.parametrize("shift", [False, True])
def test_tab_goes_round_without_a_mouse(compared: MainWindow, qtbot: QtBot, shift: bool) -> None:
    """Every control in sight that takes the keyboard by Tab gets it, one after the other."""
    compared.activateWindow()
    compared.workspace.answer.filters.text.setFocus()
    wanted = {
        widget
        for widget in compared.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    seen: set[QWidget] = set()
    for _ in range(2 * len(wanted)):
        focused = QApplication.focusWidget() or compared.focusWidget()
        assert focused is not None
        seen.add(focused)
        press(focused, Qt.Key.Key_Backtab if shift else Qt.Key.Key_Tab)
    assert [type(widget).__name__ for widget in wanted - seen if not widget.focusProxy()] == []
