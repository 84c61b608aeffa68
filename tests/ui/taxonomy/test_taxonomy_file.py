from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QTableView

from gapgui.paths import own_changes_file, shipped_taxonomy, user_taxonomy
from gapgui.ui.taxonomy import taxonomy_file
from tests.ui.conftest import TAXONOMY
from tests.ui.driving import child

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what would be opened in the system's editor."""
    urls: list[str] = []

    def open_url(url: object) -> bool:
        urls.append(url.toLocalFile())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return Path(shutil.copy(TAXONOMY, tmp_path / "own.yaml"))


def test_a_file_that_is_replaced_is_loaded_again_and_again(
    new_window: Callable[..., MainWindow], own: Path, qtbot: QtBot
) -> None:
    window = new_window(own)
    for number, name in enumerate(("rust", "scala"), 1):
        temporary = own.with_suffix(".new")
        temporary.write_text(
            own.read_text("utf-8") + f"      {name}:\n        name: {name}-lang\n", encoding="utf-8"
        )
        with qtbot.waitSignal(window.session.taxonomy_changed, timeout=10_000) as told:
            temporary.replace(own)
        assert told.args is not None
        assert told.args[0].skills == 8 + number
    assert window.status.taxonomy.text() == "own.yaml · 10 skills"


def test_problems_are_shown_with_their_place_and_the_last_good_file_stays(
    new_window: Callable[..., MainWindow], own: Path, qtbot: QtBot
) -> None:
    window = new_window(own)
    sound = own.read_text("utf-8")
    with qtbot.waitSignal(window.session.taxonomy_changed, timeout=10_000):
        own.write_text(sound.replace("track: ml", "track: mll"), encoding="utf-8")
    assert window.banner.isVisible()
    assert "The last good version stays in use" in window.banner.label.text()
    assert "Line 5" in window.banner.label.text()
    button = window.banner.button("Show them")
    assert button is not None
    button.click()
    dialog = child(window, QDialog)
    model = child(dialog, QTableView).model()
    assert [model.index(0, column).data() for column in (0, 1)] == [5, 12]
    assert "mll" in model.index(0, 2).data()
    dialog.close()
    with qtbot.waitSignal(window.session.taxonomy_changed, timeout=10_000):
        own.write_text(sound, encoding="utf-8")
    assert not window.banner.isVisible()


def test_a_first_edit_makes_the_file_of_own_changes(
    new_window: Callable[..., MainWindow], opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taxonomy_file, "shipped_taxonomy", lambda: TAXONOMY)
    window = new_window(None)
    assert window.taxonomy_file.path == shipped_taxonomy()
    window.taxonomy_file.edit()
    own = own_changes_file()
    assert opened == [str(own)]
    assert own.read_text("utf-8").endswith("overlay: 1\n")
    assert window.taxonomy_file.path == shipped_taxonomy()
    assert not user_taxonomy().exists()


def test_a_chosen_file_is_edited_itself(
    new_window: Callable[..., MainWindow], own: Path, opened: list[str]
) -> None:
    new_window(own).taxonomy_file.edit()
    assert opened == [str(own)]
    assert not user_taxonomy().exists()
