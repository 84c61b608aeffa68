from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui.ui.session.opened import PostingText
from gapgui.ui.session.recent import RecentPair, add_pair
from gapgui.ui.window.menus.recent_menu import RecentMenu
from tests.ui.conftest import POSTING
from tests.ui.driving import child

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture
def menu(compared: MainWindow) -> RecentMenu:
    return child(compared, RecentMenu)


def action(menu: RecentMenu, words: str) -> QAction:
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text().startswith(words))


def texts(menu: RecentMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def test_a_pair_that_was_replaced_comes_back(compared: MainWindow, menu: RecentMenu, qtbot: QtBot) -> None:
    assert texts(menu) == ["resume.txt", "&Forget these"]
    compared.workspace.take_posting(PostingText("Docker Engineer\n\nRequirements\n- Docker"))
    assert texts(menu)[0] == "resume.txt with ML Engineer"
    compared.close_resume()
    action(menu, "resume.txt with ML Engineer").trigger()
    editor = compared.workspace.documents.editor
    qtbot.waitUntil(lambda: editor.toPlainText() == POSTING, timeout=20_000)
    qtbot.waitUntil(lambda: compared.session.resume is not None, timeout=20_000)


def test_a_posting_that_was_typed_comes_back_as_it_stood(
    compared: MainWindow, menu: RecentMenu, qtbot: QtBot
) -> None:
    mine = "Docker Engineer\n\nRequirements\n- Docker & Python"
    compared.workspace.take_posting(PostingText(mine))
    qtbot.waitUntil(
        lambda: bool(
            compared.session.analysis
            and compared.session.analysis.posting
            and compared.session.analysis.posting.document.text == mine
        ),
        timeout=20_000,
    )
    compared.close_posting()
    action(menu, "resume.txt with Docker Engineer").trigger()
    assert compared.workspace.documents.editor.toPlainText() == mine


def test_what_has_gone_is_greyed_and_says_so(
    compared: MainWindow, menu: RecentMenu, resume_file: Path, posting_file: Path
) -> None:
    compared.close_posting()
    posting_file.unlink()
    pair = action(menu, "resume.txt with")
    assert not pair.isEnabled()
    assert pair.text().endswith("(gone)")
    assert str(posting_file) in pair.toolTip()
    assert action(menu, "resume.txt").text() == "resume.txt with ML Engineer (gone)"
    resume_file.unlink()
    assert not action(menu, "resume.txt (gone)").isEnabled()


def files_with(folder: Path, word: str) -> list[str]:
    """Return the files below a folder that hold a word."""
    found = []
    for path in folder.rglob("*"):
        # one that is being written may go meanwhile
        with suppress(OSError):
            found += [path.name] if path.is_file() and word.encode() in path.read_bytes() else []
    return found


def test_of_what_is_closed_and_forgotten_no_file_holds_a_word(
    compared: MainWindow, menu: RecentMenu, config_dir: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(files_with(config_dir.parent, "pension and fruit")))
    compared.close_posting()
    compared.close_resume()
    action(menu, "&Forget").trigger()
    assert texts(menu) == []
    assert not menu.isEnabled()
    qtbot.waitUntil(lambda: not files_with(config_dir.parent, "pension and fruit"))


def test_what_is_open_while_all_is_forgotten_is_not_kept_when_it_is_closed(
    compared: MainWindow, menu: RecentMenu, config_dir: Path
) -> None:
    action(menu, "&Forget").trigger()
    compared.close_posting()
    assert texts(menu) == []
    compared.close()
    assert files_with(config_dir.parent, "pension and fruit") == []


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("ML Engineer\n- Docker\n- Go", ["nowhere/resume.txt with ML Engineer (- Docker)"]),
        ("ML Engineer", ["nowhere/resume.txt with ML Engineer (2 words)"]),
    ],
)
def test_pairs_that_are_called_alike_tell_what_only_they_have(
    compared: MainWindow, menu: RecentMenu, text: str, own: list[str]
) -> None:
    compared.close_posting()
    settings, resume = compared.settings, Path("/nowhere/resume.txt")
    for each in ("ML Engineer\n- Python", text):
        add_pair(settings, RecentPair(resume, PostingText(each), "ML Engineer"))
    names = [text.removesuffix(" (gone)") for text in texts(menu)]
    assert names[:1] == own
    assert len(set(names)) == len(names)
