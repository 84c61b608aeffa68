from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.ui.widgets.banner import Banner
from tests.ui.driving import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    shown = Banner()
    qtbot.addWidget(shown)
    shown.resize(600, 100)
    return shown


def test_details_unfold_below_the_sentence_and_fold_again(banner: Banner) -> None:
    banner.say("Read well.", details="The page has 2 columns.")
    assert not banner.details.isVisible()
    click(banner.fold)
    assert banner.label.text() == "Read well."
    assert banner.details.isVisible()
    assert banner.details.text() == "The page has 2 columns."
    assert banner.fold.text() == "Hide details"
    click(banner.fold)
    assert not banner.details.isVisible()
    assert banner.fold.text() == "Details"


def test_details_stay_unfolded_while_they_say_the_same(banner: Banner) -> None:
    banner.say("Read.", details="The page has 2 columns.")
    click(banner.fold)
    banner.say("Read well: 48 skills.", details="The page has 2 columns.")
    assert banner.details.isVisible()
    banner.say("Read well: 3 skills.", details="Some letters are joined.")
    assert not banner.details.isVisible()


def test_without_details_there_is_nothing_to_unfold(banner: Banner) -> None:
    banner.say("Read well.")
    assert not banner.fold.isVisible()


def test_buttons_stand_below_a_sentence_that_they_would_leave_no_room(banner: Banner) -> None:
    banner.say(
        "This resume looks French.", "warning", {"Show the text": lambda: None}, "The page has 2 columns."
    )
    button = banner.button("Show the text")
    layout = banner.layout()
    assert button
    assert layout
    banner.resize(700, 100)
    layout.activate()
    assert button.x() > banner.label.geometry().right()
    banner.resize(360, 160)
    layout.activate()
    assert button.y() > banner.label.geometry().bottom()
    assert banner.fold.y() == button.y()
    banner.resize(700, 100)
    layout.activate()
    assert button.x() > banner.label.geometry().right()
