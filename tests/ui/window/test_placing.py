from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from gapgui.ui.window.placing import SIZE, beside, centred, fitted, place_of, put_at, share

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.ui.documents.documents_pane import Tab
    from gapgui.ui.window.main_window import MainWindow

# a panel at the top: 1366x768, 960x640, and both at 150 and 200 percent
SCREENS = [
    QRect(0, 27, width, height - 27)
    for width, height in (
        (1366, 768),
        (960, 640),
        (910, 512),
        (683, 384),
        (640, 426),
        (480, 320),
        (2560, 1440),
    )
]


@pytest.mark.parametrize("screen", SCREENS)
def test_a_window_stands_whole_on_its_screen(screen: QRect) -> None:
    first = centred(SIZE, screen)
    second = beside(first, first.size(), screen)
    restored = fitted(QRect(1500, -40, 1900, 1000), screen)
    for place in (first, second, restored):
        assert screen.contains(place)
        # the title bar
        assert place.top() >= screen.top() + 20
    assert second.topLeft() != first.topLeft()


def test_one_that_fits_stays_as_it_is() -> None:
    place = QRect(100, 100, 800, 600)
    assert fitted(place, SCREENS[0]) == place
    assert centred(QSize(800, 600), SCREENS[0]).size() == QSize(800, 600)
    assert beside(place, QSize(800, 600), SCREENS[-1]).topLeft().x() > 100


def test_a_second_screen_is_as_good() -> None:
    screen = QRect(1366, 0, 1366, 768)
    assert screen.contains(fitted(QRect(0, 0, 800, 600), screen))


@pytest.mark.parametrize("tab", ["resume", "posting", "both"])
def test_the_window_is_not_kept_wider_or_higher_than_the_smallest_screen(
    compared: MainWindow, tab: Tab, qtbot: QtBot
) -> None:
    # 960x640 at 200 percent, its frame and a panel taken off
    room = QSize(474, 264)
    compared.resize(room)
    compared.show_tab(tab)
    qtbot.waitUntil(lambda: compared.workspace.documents.tab == tab)
    assert compared.minimumSizeHint().width() <= room.width()
    assert compared.minimumSizeHint().height() <= room.height()
    assert compared.size() == room


def test_where_a_window_stood_another_one_stands(qtbot: QtBot) -> None:
    one, other = QWidget(), QWidget()
    for window in (one, other):
        qtbot.addWidget(window)
    one.setGeometry(100, 120, 400, 300)
    assert put_at(other, place_of(one))
    assert other.geometry() == one.geometry()
    one.setWindowState(Qt.WindowState.WindowMaximized)
    assert put_at(other, place_of(one))
    assert other.isMaximized()


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        [],
        {},
        {"place": None},
        {"place": [1, 2, 3]},
        {"place": [1, 2, 3, "4"]},
        {"place": [0, 0, True, True]},
        {"place": [0, 0, 0, -5]},
        {"place": [0, 0, 2**31, 2**31]},
        {"place": [0, 0, 10**400, 1]},
        {"place": [0.5, 0, 700, 500]},
    ],
)
def test_a_place_that_came_to_harm_is_none(qtbot: QtBot, value: object) -> None:
    """Attack: the bytes that Qt writes down of a window, harmed, made one of 65,000 points, over which Qt ended."""
    window = QWidget()
    qtbot.addWidget(window)
    before = window.geometry()
    assert not put_at(window, value)
    assert window.geometry() == before


@pytest.mark.parametrize(
    "place", [[-90_000, -90_000, 90_000, 90_000], [99_999, 99_999, 99_999, 99_999], [5, 5, 1, 1]]
)
def test_a_place_that_no_screen_has_room_for_becomes_one_that_has(qtbot: QtBot, place: list[int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert put_at(window, {"place": place, "state": "sideways"})
    assert window.screen().availableGeometry().contains(window.geometry())


@pytest.mark.parametrize("value", [None, "", [1], [1, 2, 3], [-1, 5], [0, 0], [2**40, 1], ["1", 2]])
def test_shares_that_came_to_harm_change_nothing(qtbot: QtBot, value: object) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QLabel("one"))
    splitter.addWidget(QLabel("two"))
    splitter.resize(600, 100)
    share(splitter, [400, 200])
    before = splitter.sizes()
    assert before[0] > before[1]
    share(splitter, value)
    assert splitter.sizes() == before
