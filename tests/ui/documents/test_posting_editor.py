from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextCursor

from gapgui.ui.documents.posting_editor import PostingEditor
from gapgui.ui.session.opened import PostingText
from tests.ui.driving import type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FROM_FILE = PostingText("About 😀\nRequirements\nPython", "p.html", ((8, 20),))


@pytest.fixture
def editor(qtbot: QtBot) -> PostingEditor:
    made = PostingEditor()
    qtbot.addWidget(made)
    return made


def heading(editor: PostingEditor) -> list[str]:
    posting = editor.posting()
    return [posting.text[a:b] for a, b in posting.headings]


def test_a_posting_comes_back_as_it_went_in(editor: PostingEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.edited):
        editor.set_posting(FROM_FILE)
    assert editor.posting() == FROM_FILE


def test_headings_follow_what_is_typed(editor: PostingEditor, qtbot: QtBot) -> None:
    editor.set_posting(FROM_FILE)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(editor, "New. ")
    assert heading(editor) == ["Requirements"]


def test_opening_can_be_undone(editor: PostingEditor) -> None:
    editor.set_posting(PostingText("first"))
    editor.set_posting(PostingText("second"))
    editor.undo()
    assert editor.toPlainText() == "first"


def test_rich_text_is_handed_over_and_goes_where_the_cursor_was(editor: PostingEditor, qtbot: QtBot) -> None:
    editor.set_posting(PostingText("before after"))
    cursor = editor.textCursor()
    cursor.setPosition(7)
    editor.setTextCursor(cursor)
    data = QMimeData()
    data.setHtml("<h2>Requirements</h2>")
    data.setText("Requirements")
    with qtbot.waitSignal(editor.rich_text_pasted) as told:
        editor.insertFromMimeData(data)
    assert told.args is not None
    html, plain, place = told.args
    assert "<h2>" in html
    assert plain == "Requirements"
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(editor, "> ")
    editor.insert_posting(PostingText("Requirements\n", headings=((0, 12),)), place)
    assert editor.toPlainText() == "> before Requirements\nafter"
    assert heading(editor) == ["Requirements"]


def test_plain_text_is_pasted_at_once(editor: PostingEditor) -> None:
    data = QMimeData()
    data.setText("Python")
    editor.insertFromMimeData(data)
    assert editor.toPlainText() == "Python"


def test_files_are_left_to_the_window(editor: PostingEditor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("resume.pdf")])
    assert not editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.toPlainText() == ""
