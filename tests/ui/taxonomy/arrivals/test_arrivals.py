"""A version that brings new skills says so once, and what of one's own changes touches them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.ui.preferences.settings import windows_folder
from gapgui.ui.taxonomy.arrivals.arrivals import FILE_NAME, Arrivals, tell_arrivals
from gapgui.ui.taxonomy.arrivals.arrivals_dialog import ArrivalsDialog
from tests.ui.driving import child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QListView
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

    Start = Callable[[], MainWindow]

OWN = """overlay: 1
skills:
  kubernetes: {aliases: {add: [zorb, kube]}}
  house-toolkit: {name: House Toolkit, category: CATEGORY, aliases: [hst]}
"""


def bring(shipped: Path, *names: str) -> None:
    """Add skills to the taxonomy."""
    lines = shipped.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("      terraform:"))
    new = [f"      {name.lower().replace(' ', '-')}:\n        name: {name}\n" for name in names]
    shipped.write_text("".join([*lines[:at], *new, *lines[at:]]), encoding="utf-8")


def own_changes(shipped: Path, config_dir: Path) -> None:
    text = shipped.read_text("utf-8")
    category = text[: text.index("      terraform:")].rpartition("\n    skills:")[0]
    name = next(line for line in reversed(category.splitlines()) if line.startswith("  ") and line[2] != " ")
    config_dir.mkdir(parents=True, exist_ok=True)
    (config_dir / "my_skills.yaml").write_text(OWN.replace("CATEGORY", name.strip(" :")), encoding="utf-8")


def told(window: MainWindow, qtbot: QtBot) -> str:
    """Return what the strip above everything says once it was looked for new skills."""
    qtbot.waitUntil(lambda: not window.session.jobs.is_running("arrivals"), timeout=20_000)
    return window.banner.label.text() if window.banner.isVisible() else ""


def lines(view: QListView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_new_skills_are_told_once(shipped: Path, started: Start, qtbot: QtBot) -> None:
    assert told(started(), qtbot) == ""
    bring(shipped, "Zorbing", "Flumph", "Quabble")
    assert told(started(), qtbot) == "3 new skills."
    assert told(started(), qtbot) == ""


def test_own_changes_that_touch_them_are_told_and_shown(
    shipped: Path, config_dir: Path, started: Start, qtbot: QtBot
) -> None:
    own_changes(shipped, config_dir)
    assert told(started(), qtbot) == ""
    bring(shipped, "Flumph", "House Toolkit", "Kube", "Quabble")
    window = started()
    assert told(window, qtbot) == "4 new skills; 2 of your own changes touch them."
    button = window.banner.button("Show new skills")
    assert button is not None
    button.click()
    dialog = child(window, ArrivalsDialog)
    assert lines(dialog.changes) == [
        "“kube” means Kubernetes and no longer Kube.",
        "House Toolkit is a skill of your own, and one of gapgui's by now.",
    ]
    assert [line.partition(" (")[0] for line in lines(dialog.skills)] == [
        "Flumph",
        "House Toolkit",
        "Kube",
        "Quabble",
    ]
    dialog.reject()


def test_another_id_and_fewer_skills_are_no_news(shipped: Path, started: Start, qtbot: QtBot) -> None:
    bring(shipped, "Zorbing", "Flumph")
    assert told(started(), qtbot) == ""
    text = shipped.read_text("utf-8").replace("      zorbing:\n", "      zorbing-balls:\n")
    shipped.write_text(text.replace("      flumph:\n        name: Flumph\n", ""), encoding="utf-8")
    assert told(started(), qtbot) == ""
    bring(shipped, "Flumph")
    assert told(started(), qtbot) == "One new skill."


def test_what_is_known_can_be_lost(shipped: Path, started: Start, qtbot: QtBot) -> None:
    assert told(started(), qtbot) == ""
    (windows_folder() / FILE_NAME).write_bytes(b"\xff")
    bring(shipped, "Zorbing")
    assert told(started(), qtbot) == ""
    bring(shipped, "Flumph")
    assert told(started(), qtbot) == "One new skill."


@pytest.mark.parametrize(
    ("skills", "changes", "sentence"),
    [
        (38, 2, "38 new skills; 2 of your own changes touch them."),
        (1200, 1, "1,200 new skills; one of your own changes touches them."),
        (1, 1, "One new skill; one of your own changes touches it."),
        (1, 3, "One new skill; 3 of your own changes touch it."),
    ],
)
def test_numbers_have_their_sentences(skills: int, changes: int, sentence: str) -> None:
    assert tell_arrivals(Arrivals(("x",) * skills, ("y",) * changes)) == sentence
