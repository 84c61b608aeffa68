from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit

from gapgui.documents.document import Box, Page
from gapgui.documents.page_image import PageImage
from gapgui.ui.documents.page_cache import PageCache
from gapgui.ui.documents.page_view import PageView
from gapgui.ui.telling.marks import Mark
from tests.ui.driving import click, hover, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

PAGES = tuple(Page(number, 600, 800, 1) for number in range(1, 11))
FIRST = Mark(0, 6, "covered", "ml", ("r1",), "first", ((1, Box(100, 100, 200, 112)),))
LAST = Mark(90, 96, "partial", "general", ("r2",), "last", ((9, Box(100, 400, 200, 412)),))


class Renderer:
    """Draws pages in one colour, when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, float]] = []
        self._waiting: list[tuple[float, Callable[[PageImage], None]]] = []

    def __call__(self, number: int, scale: float, then: Callable[[PageImage], None]) -> None:
        self.asked.append((number, scale))
        self._waiting.append((scale, then))

    def draw(self) -> None:
        for scale, then in self._waiting:
            width, height = round(600 * scale), round(800 * scale)
            then(PageImage(width, height, bytes((200, 220, 240, 0)) * (width * height)))
        self._waiting.clear()


@pytest.fixture
def renderer() -> Renderer:
    return Renderer()


@pytest.fixture
def view(qtbot: QtBot, renderer: Renderer) -> PageView:
    made = PageView(renderer)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.set_pages(PAGES)
    made.set_marks([FIRST, LAST])
    return made


def test_only_pages_in_sight_are_drawn_and_only_once(
    view: PageView, renderer: Renderer, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(renderer.asked))
    assert {number for number, _scale in renderer.asked} == {1}
    renderer.draw()
    renderer.asked.clear()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(renderer.asked))
    assert {number for number, _scale in renderer.asked} <= {9, 10}


def test_a_page_is_white_until_it_is_drawn(view: PageView, renderer: Renderer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(renderer.asked))
    assert QColor(view.grab().toImage().pixel(250, 300)) == QColor("white")
    renderer.draw()
    assert QColor(view.grab().toImage().pixel(250, 300)) == QColor(240, 220, 200)


def test_pages_of_another_resume_do_not_show_the_last_one(
    view: PageView, renderer: Renderer, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(renderer.asked))
    view.set_pages(PAGES[:1])
    late = list(renderer._waiting[:1])
    renderer._waiting.clear()
    late[0][1](PageImage(1, 1, b"\0\0\0\0"))
    assert QColor(view.grab().toImage().pixel(250, 300)) == QColor("white")


def test_pages_fill_the_width_until_zoomed(view: PageView) -> None:
    fitting = view.zoom
    view.resize(800, 400)
    assert view.zoom > fitting
    view.step_zoom(1)
    zoomed = view.zoom
    view.resize(500, 400)
    assert view.zoom == zoomed
    view.fit_width()
    assert view.zoom == pytest.approx(fitting)


def test_zooming_keeps_the_middle_in_place(view: PageView) -> None:
    view.verticalScrollBar().setValue(3000)
    page = view.page_in_sight
    for _step in range(4):
        view.step_zoom(1)
    assert view.page_in_sight == page


def test_a_click_on_a_mark_tells_it(view: PageView, qtbot: QtBot) -> None:
    scale = view.zoom * 96 / 72
    spot = QPointF(12 + 150 * scale, 12 + 106 * scale)
    assert view.mark_under(spot) is FIRST
    assert view.mark_under(QPointF(3, 3)) is None
    assert hover(view.viewport(), spot.toPoint()) == "first"
    with qtbot.waitSignal(view.mark_clicked) as told:
        click(view.viewport(), spot.toPoint())
    assert told.args == [FIRST]


def test_marks_are_reached_and_followed_with_the_keyboard(view: PageView, qtbot: QtBot) -> None:
    view.setFocus()
    press(view, Qt.Key.Key_N)
    with qtbot.waitSignal(view.mark_clicked) as told:
        press(view, Qt.Key.Key_Return)
    assert told.args == [FIRST]
    press(view, Qt.Key.Key_N)
    assert view.page_in_sight == 9
    press(view, Qt.Key.Key_N)
    assert view.page_in_sight == 1
    press(view, Qt.Key.Key_P)
    assert view.page_in_sight == 9


def test_the_view_and_its_mark_have_a_ring_while_they_have_the_keyboard(view: PageView, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    highlight = view.palette().highlight().color()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.viewport().grab().toImage().pixelColor(1, 60) == highlight
    plain = view.viewport().grab().toImage()
    press(view, Qt.Key.Key_N)
    assert view.viewport().grab().toImage() != plain
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: not view.hasFocus())
    assert view.viewport().grab().toImage().pixelColor(1, 60) != highlight


def test_a_chosen_row_is_scrolled_to(view: PageView) -> None:
    view.choose_rows(frozenset({"r2"}), scroll=True)
    assert view.page_in_sight == 9
    view.choose_rows(frozenset({"r1"}), scroll=False)
    assert view.page_in_sight == 9


def test_words_found_are_framed_and_scrolled_to(view: PageView) -> None:
    view.show_found(LAST.boxes)
    assert view.page_in_sight == 9
    view.show_found(())
    assert view.page_in_sight == 9


def test_home_and_end_go_to_the_first_and_the_last_page(view: PageView, qtbot: QtBot) -> None:
    press(view, Qt.Key.Key_End)
    assert view.page_in_sight >= 9
    press(view, Qt.Key.Key_Home)
    assert view.page_in_sight == 1


def test_the_cache_forgets_what_was_not_seen_for_longest(qapp: object) -> None:
    cache = PageCache()
    for number in range(1, 9):
        cache.put(number, 1.0, PageImage(1500, 2000, b"\0" * 12_000_000))
    kept = [number for number in range(1, 9) if cache.get(number)]
    assert kept == [5, 6, 7, 8]
    assert cache.has(8, 1.0)
    assert not cache.has(8, 2.0)


def test_what_is_around_pages_is_dark_where_texts_are(view: PageView) -> None:
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))  # and the palette's shades stay light
    view.setPalette(palette)
    corner = view.viewport().grab().toImage().pixelColor(2, 2)
    assert corner.lightness() < 40
