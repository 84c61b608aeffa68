from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

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
    cursor = shown.textCursor()
    cursor.insertText("Do you ")
    assert [selection.cursor.selectedText() for selection in shown.extraSelections()] == [
        "Python",
        "Kubernetes",
    ]


def has_color(image: QImage, rgb: int) -> bool:
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    wanted = rgb.to_bytes(4, "little")[:3]
    data = bytes(pixels.constBits())
    return any(data[at : at + 3] == wanted for at in range(0, len(data), 4))
