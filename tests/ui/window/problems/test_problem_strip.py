from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.ui.widgets.banner import Banner
from gapgui.ui.window.problems.problem_strip import ProblemStrip

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    return made


def test_the_newest_is_in_sight_and_what_is_over_makes_room(banner: Banner) -> None:
    strip = ProblemStrip(banner)
    strip.say("taxonomy", "line 3 is wrong", actions={"Show them": lambda: None})
    strip.say("posting", "no text")
    assert banner.label.text() == "no text"
    strip.settle("posting", "cut")
    assert banner.label.text() == "line 3 is wrong"
    assert banner.button("Show them") is not None
    strip.settle("taxonomy")
    assert banner.isHidden()


def test_what_was_put_away_does_not_come_back(banner: Banner) -> None:
    strip = ProblemStrip(banner)
    strip.say("taxonomy", "line 3 is wrong")
    banner.hide()
    strip.say("posting", "no text")
    strip.settle("posting")
    assert banner.isHidden()


def test_a_mended_taxonomy_ends_its_message(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = window.chosen_taxonomy
    assert file is not None
    broken = tmp_path / "skill_taxonomy.yaml"
    broken.write_text("categories: 3")
    window.taxonomy_file.chosen = broken
    window.taxonomy_file.load()
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    broken.write_bytes(file.read_bytes())
    qtbot.waitUntil(lambda: not window.banner.isVisible(), timeout=20_000)
