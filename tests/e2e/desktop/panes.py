"""Both documents: from pane to pane, tabs, zoom and search, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands


def test_the_panes_follow_keys(compared: MainWindow, hands: Hands) -> None:
    go_round_one_document(compared, hands)
    go_round_both(compared, hands)
    zoom(compared, hands)
    find(compared, hands)


def go_round_one_document(window: MainWindow, hands: Hands) -> None:
    documents, rows = window.workspace.documents, window.workspace.answer.rows
    pages, editor = documents.resume.pages, documents.editor
    hands.keys("ctrl+1")
    hands.wait(lambda: pages.isVisible() and not editor.isVisible())
    press_and_reach(hands, "F6", pages, rows, pages)
    hands.keys("ctrl+2")
    hands.wait(lambda: editor.isVisible() and not pages.isVisible())
    press_and_reach(hands, "F6", editor, rows)
    press_and_reach(hands, "shift+F6", editor, rows)


def go_round_both(window: MainWindow, hands: Hands) -> None:
    documents, rows, strip = window.workspace.documents, window.workspace.answer.rows, window.workspace.strip
    pages, editor = documents.resume.pages, documents.editor
    hands.keys("ctrl+3")
    hands.wait(lambda: editor.isVisible() and pages.isVisible() and strip.isVisible())
    assert not rows.isVisible()
    assert "Kubernetes" in strip.sentence.text()
    press_and_reach(hands, "F6", pages, editor, strip, pages)
    hands.click(documents.unfold)
    hands.wait(lambda: rows.isVisible() and not strip.isVisible())
    press_and_reach(hands, "shift+F6", pages, rows)
    assert rows.visibleRegion().boundingRect().height() >= rows.height() - 1
    assert rows.selectionModel().hasSelection()
    hands.keys("ctrl+1")
    hands.wait(lambda: rows.isVisible() and not editor.isVisible())


def zoom(window: MainWindow, hands: Hands) -> None:
    pane = window.workspace.documents.resume
    fitting = pane.pages.zoom
    hands.keys("ctrl+plus", "ctrl+plus")
    hands.wait(lambda: pane.pages.zoom > fitting * 1.1)
    larger = pane.pages.zoom
    assert f"{larger:.0%}" in pane.place.text()
    hands.keys("ctrl+minus")
    hands.wait(lambda: pane.pages.zoom < larger)
    hands.keys("ctrl+0")
    hands.wait(lambda: pane.pages.zoom == fitting)


def find(window: MainWindow, hands: Hands) -> None:
    documents = window.workspace.documents
    bar, editor = documents.find_bar, documents.editor
    hands.keys("ctrl+2", "F6")
    hands.wait(editor.hasFocus)
    hands.keys("ctrl+f")
    hands.wait(bar.field.hasFocus)
    hands.write("model")
    hands.wait(lambda: bar.count.text().startswith("1 of "))
    assert editor.textCursor().selectedText().casefold() == "model"
    first = editor.textCursor().position()
    hands.keys("Return")
    hands.wait(lambda: bar.count.text().startswith("2 of "))
    assert editor.textCursor().position() > first
    hands.keys("shift+Return")
    hands.wait(lambda: editor.textCursor().position() == first)
    hands.write("xq")
    hands.wait(lambda: bar.count.text() == "not found")
    hands.keys("Escape")
    hands.wait(lambda: editor.hasFocus() and not bar.isVisible())


def press_and_reach(hands: Hands, key: str, *panes: QWidget) -> None:
    """Press a key once for each pane, and see it get the keyboard."""
    for pane in panes:
        hands.keys(key)
        hands.wait(pane.hasFocus)
