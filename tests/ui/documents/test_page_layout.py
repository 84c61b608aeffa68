from __future__ import annotations

import pytest

from gapgui.documents.document import Page
from gapgui.ui.documents.page_layout import GAP, MAX_ZOOM, MIN_ZOOM, fitting_zoom, lay_out, next_zoom

PAGES = (Page(1, 600, 800, 1), Page(2, 300, 400, 1))


def test_pages_stand_below_one_another_in_the_middle() -> None:
    layout = lay_out(PAGES, 0.75, 1000)
    first, second = layout.pages
    assert (first.x, first.y, first.width, first.height) == (200, GAP, 600, 800)
    assert (second.x, second.y) == (350, GAP + 800 + GAP)
    assert layout.height == second.y + 400 + GAP
    assert layout.width == 1000


def test_a_wide_page_makes_the_view_scroll_sideways() -> None:
    assert lay_out(PAGES, 3, 500).width == 600 * 4 + 2 * GAP


def test_only_pages_in_sight_are_named() -> None:
    layout = lay_out(PAGES, 0.75, 1000)
    assert [page.number for page in layout.visible(0, 100)] == [1]
    assert [page.number for page in layout.visible(800, 900)] == [1, 2]
    assert [page.number for page in layout.visible(900, 5000)] == [2]
    assert layout.most_visible(700, 1000) == 2


def test_a_place_is_told_in_points_of_its_page() -> None:
    layout = lay_out(PAGES, 1.5, 0)
    page = layout.pages[1]
    assert layout.page_at(page.x + 20, page.y + 40) == (2, 10, 20)
    assert layout.page_at(0, 0) is None


def test_the_widest_page_fits_the_view() -> None:
    layout = lay_out(PAGES, fitting_zoom(PAGES, 900), 900)
    assert layout.width == pytest.approx(900)
    assert layout.pages[0].width == pytest.approx(900 - 2 * GAP)


def test_zoom_goes_in_steps_and_has_ends() -> None:
    assert next_zoom(0.93, 1) == 1.0
    assert next_zoom(1.0, 1) == 1.1
    assert next_zoom(1.0, -1) == 0.9
    assert next_zoom(MAX_ZOOM, 1) == MAX_ZOOM
    assert next_zoom(MIN_ZOOM, -1) == MIN_ZOOM
