from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from gapgui.ui.documents.marked_text import MarkedText
from gapgui.ui.telling.marks import Mark
from gapgui.ui.widgets.theme import colors_of
from tests.ui.driving import click, hover

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "Know 😀 Python\n" + "\n" * 200 + "and Kubernetes"
PYTHON = Mark(7, 13, "covered", "general", ("r1",), "Python tip")
KUBERNETES = Mark(TEXT.index("Kubernetes"), len(TEXT), "missing", "general", ("r2",), "Kubernetes tip")


@pytest.fixture
def shown(qtbot: QtBot) -> MarkedText:
    made = MarkedText()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.setPlainText(TEXT)
    made.set_marks([PYTHON, KUBERNETES])
    made.show()
    return made


def place_of(shown: MarkedText, mark: Mark) -> QPoint:
    cursor = shown.textCursor()
    cursor.setPosition(mark.start + 3)  # one for the emoji, two into the word
    return shown.cursorRect(cursor).center()


def test_a_mark_is_found_under_the_pointer(shown: MarkedText) -> None:
    assert shown.mark_under(place_of(shown, PYTHON)) is PYTHON
    assert shown.mark_under(QPoint(390, 20)) is None
    assert shown.mark_under(QPoint(20, 280)) is None


def test_a_click_tells_the_mark(shown: MarkedText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.mark_clicked) as told:
        click(shown.viewport(), place_of(shown, PYTHON))
    assert told.args == [PYTHON]


def test_hovering_explains(shown: MarkedText) -> None:
    assert hover(shown.viewport(), place_of(shown, PYTHON)) == "Python tip"


def test_a_chosen_row_is_scrolled_to_and_outlined(shown: MarkedText) -> None:
    assert shown.verticalScrollBar().value() == 0
    shown.choose_rows(frozenset({"r2"}), scroll=True)
    assert shown.verticalScrollBar().value() > 0
    image = shown.grab().toImage()
    assert has_color(image, shown.palette().highlight().color().rgb())


def test_what_is_in_view_stays_where_it_is(shown: MarkedText) -> None:
    shown.choose_rows(frozenset({"r1"}), scroll=True)
    assert shown.verticalScrollBar().value() == 0


def test_marks_are_tinted_by_track(shown: MarkedText) -> None:
    tint = colors_of(shown.palette()).tints["general"].rgb()
    assert has_color(shown.grab().toImage(), tint)
    shown.set_marks([])
    assert not has_color(shown.grab().toImage(), tint)


def test_marks_follow_the_text_until_they_are_set_anew(shown: MarkedText) -> None:
    shown.textCursor().insertText("Do you ")
    cursor = shown.textCursor()
    cursor.setPosition(len("Do you Know 😀 Py") + 1)  # one for the emoji
    place = shown.cursorRect(cursor).center()
    assert shown.mark_under(place) is PYTHON
    assert shown.mark_under(place - QPoint(shown.fontMetrics().horizontalAdvance("Know 😀 "), 0)) is None


def test_marks_follow_another_text_that_is_shown(shown: MarkedText) -> None:
    other = QTextDocument("Know Python", shown)
    other.setDocumentLayout(QPlainTextDocumentLayout(other))
    shown.setDocument(other)
    python = Mark(5, 11, "covered", "general", ("r1",), "Python tip")
    shown.set_marks([python])
    shown.textCursor().insertText("Do you ")
    cursor = shown.textCursor()
    cursor.setPosition(len("Do you Know Py"))
    assert shown.mark_under(shown.cursorRect(cursor).center()) is python


def test_what_was_left_out_is_grey(shown: MarkedText) -> None:
    grey = colors_of(shown.palette()).muted.rgb()
    shown.set_marks([])
    assert not has_color(shown.viewport().grab().toImage(), grey)
    shown.set_marks([Mark(0, 4, "ignored", None, (), ""), Mark(5, 13, "ignored", None, (), "")])
    assert has_color(shown.viewport().grab().toImage(), grey)


def test_of_thousands_of_marks_those_in_sight_are_drawn(shown: MarkedText) -> None:
    shown.setPlainText("Python " * 4000)
    shown.set_marks([Mark(7 * at, 7 * at + 6, "covered", "ml", (), "") for at in range(4000)])
    bar, tint = shown.verticalScrollBar(), colors_of(shown.palette()).tints["ml"].rgb()
    for value in (bar.minimum(), bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        assert has_color(shown.grab().toImage(), tint)


def has_color(image: QImage, rgb: int) -> bool:
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    wanted = rgb.to_bytes(4, "little")[:3]
    data = bytes(pixels.constBits())
    return any(data[at : at + 3] == wanted for at in range(0, len(data), 4))
