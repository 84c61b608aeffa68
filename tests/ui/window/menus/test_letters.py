"""The underlined letters of menus: one that two commands share only goes from one to the other, and does nothing."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from gapgui.ui.preferences.language import use_language
from gapgui.ui.window.program.windows import make_window
from tests.ui.preferences.test_language import put_away

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=["en", "de"])
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    assert use_language(qapp, request.param)
    yield
    put_away(qapp)


@pytest.mark.usefixtures("_language")
def test_each_letter_of_a_menu_is_one_command(qtbot: QtBot) -> None:
    window = make_window()
    qtbot.addWidget(window)
    menus = [menu for menu in window.findChildren(QMenu) if menu.title()]
    assert len(menus) > 5
    for actions in (window.menuBar().actions(), *(menu.actions() for menu in menus)):
        assert not shared_letters(actions)


def shared_letters(actions: list[QAction]) -> list[str]:
    letters = Counter(
        letter.casefold() for action in actions for letter in re.findall(r"&(\w)", action.text())[:1]
    )
    return [letter for letter, count in letters.items() if count > 1]
