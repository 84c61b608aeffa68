from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette

from gapgui.ui.documents.posting_editor import PostingEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def editor(qtbot: QtBot) -> PostingEditor:
    shown = PostingEditor()
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.setPlainText("\n".join(f"line {n} " + "of words " * (10 if n == 2 else 1) for n in range(1, 200)))
    shown.show()
    return shown


def test_each_line_has_its_number_however_often_it_is_broken(editor: PostingEditor) -> None:
    numbers = editor.numbers.numbers()
    assert [number for number, _place in numbers[:4]] == [1, 2, 3, 4]
    tops = [place.top() for _number, place in numbers]
    height = tops[1] - tops[0]
    assert tops[2] - tops[1] >= 2 * height  # the second line is broken
    assert tops[3] - tops[2] == height


def test_numbers_follow_the_scrolling(editor: PostingEditor) -> None:
    editor.verticalScrollBar().setValue(100)
    assert editor.numbers.numbers()[0][0] > 50


def test_the_text_makes_room_for_them(editor: PostingEditor) -> None:
    assert editor.viewport().x() >= editor.numbers.geometry().right()
    narrow = editor.numbers.width()
    editor.appendPlainText("\n" * 1000)
    assert editor.numbers.width() > narrow
    assert editor.numbers.height() >= editor.viewport().height()


def test_they_are_dark_where_the_text_is(editor: PostingEditor) -> None:
    palette = QPalette(editor.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    editor.setPalette(palette)
    picture = editor.numbers.grab().toImage()
    assert picture.pixelColor(1, picture.height() - 2).name() == "#101010"
    inks = {picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(40)}
    assert max(inks) > 140
