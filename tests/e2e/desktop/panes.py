"""Both documents: from pane to pane, tabs, zoom and search, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands


def test_keys_go_round_the_panes(compared: MainWindow, hands: Hands) -> None:
    documents, answer = compared.workspace.documents, compared.workspace.answer
    pages, editor, rows, strip = documents.resume.pages, documents.editor, answer.rows, compared.workspace.strip
    hands.keys("ctrl+1")
    hands.wait(lambda: pages.isVisible() and not editor.isVisible())
    for pane in (pages, rows, pages):
        hands.keys("F6")
        hands.wait(pane.hasFocus)
    hands.keys("ctrl+2")
    hands.wait(lambda: editor.isVisible() and not pages.isVisible())
    for pane in (editor, rows):
        hands.keys("F6")
        hands.wait(pane.hasFocus)
    hands.keys("shift+F6")
    hands.wait(editor.hasFocus)

    hands.keys("ctrl+3")
    hands.wait(lambda: editor.isVisible() and pages.isVisible() and strip.isVisible())
    assert not rows.isVisible()
    assert "Kubernetes" in strip.sentence.text()
    for pane in (pages, editor):
        hands.keys("F6")
        hands.wait(pane.hasFocus)
    hands.click(documents.unfold)
    hands.wait(lambda: rows.isVisible() and not strip.isVisible())
    hands.keys("ctrl+1")
    hands.wait(lambda: rows.isVisible() and not editor.isVisible())


def test_pages_are_zoomed_by_keys(compared: MainWindow, hands: Hands) -> None:
    pane = compared.workspace.documents.resume
    hands.keys("ctrl+1")
    hands.wait(pane.pages.isVisible)
    fitting = pane.pages.zoom
    hands.keys("ctrl+plus", "ctrl+plus")
    hands.wait(lambda: pane.pages.zoom > fitting * 1.1)
    larger = pane.pages.zoom
    assert f"{larger:.0%}" in pane.place.text()
    hands.keys("ctrl+minus")
    hands.wait(lambda: pane.pages.zoom < larger)
    hands.keys("ctrl+0")
    hands.wait(lambda: pane.pages.zoom == fitting)


def test_words_are_found_by_keys(compared: MainWindow, hands: Hands) -> None:
    documents = compared.workspace.documents
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
