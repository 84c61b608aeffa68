"""Packs through the window: given, taken in, and decided upon where they differ from one's own changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from gapgui.taxonomy.own.keeping import read_own
from gapgui.ui.taxonomy.conflicts.conflict_dialog import ConflictDialog
from gapgui.ui.taxonomy.conflicts.conflict_model import TOLD_ROLE, Column, ConflictModel
from tests.ui.driving import check_model, child
from tests.ui.taxonomy.driving import press_button, states, strip_says
from tests.ui.window.menus.test_commands import action

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

MINE = (
    "overlay: 1\nskills:\n  kubernetes: {name: Kube of mine}\n  docker: {name: Docker of mine}  # a comment\n"
)
PACK = "overlay: 1\npack: team\nskills:\n  kubernetes: {name: Team Kube}\n  docker: {name: Team Docker}\n"


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def change_beside(window: MainWindow, own: Path, text: str, qtbot: QtBot) -> None:
    """Let another program write the own file, and wait until the window has seen it."""
    with qtbot.waitSignal(window.session.taxonomy_changed, timeout=20_000):
        put(own, text)
        window.taxonomy_file._look()


def take_in(window: MainWindow, pack: Path) -> None:
    action(window, "Take in a pack of others…").trigger()
    dialog = child(window, QFileDialog)
    dialog.fileSelected.emit(str(pack))
    dialog.reject()


def asked(window: MainWindow, qtbot: QtBot) -> ConflictDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ConflictDialog)), timeout=20_000)
    return child(window, ConflictDialog)


def test_a_pack_comes_in_and_goes_again(
    correctable: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    pack = put(
        tmp_path / "team.yaml",
        "overlay: 1\npack: team\nskills:\n  pytorch: {aliases: {add: [forecasts]}, plain: {add: [forecasts]}}\n",
    )
    take_in(correctable, pack)
    assert str(own) in strip_says(correctable, "The pack “team” changed 2 things.", qtbot)
    qtbot.waitUntil(lambda: states(correctable)["PyTorch"] == "✓ covered", timeout=20_000)
    take_in(correctable, pack)
    strip_says(correctable, "Nothing changes: all that the pack “team” says is there already.", qtbot)
    take_in(correctable, put(pack, pack.read_text("utf-8") + "dismissed: [synergy]\n"))
    strip_says(correctable, "The pack “team” changed one thing.", qtbot)
    press_button(correctable, "Undo")
    strip_says(correctable, "Taken back", qtbot)
    assert read_own(own).own.dismissed == ()


def test_what_both_say_differently_is_shown_side_by_side_and_nothing_is_written_before(
    correctable: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    change_beside(correctable, own, MINE, qtbot)
    take_in(correctable, put(tmp_path / "team.yaml", PACK))
    dialog = asked(correctable, qtbot)
    told = [[dialog.model.index(row, column).data(TOLD_ROLE) for column in Column] for row in (0, 1)]
    assert told == [
        [
            "Kubernetes is called Kube of mine.",
            "Kubernetes is called Team Kube.",
            "Says nothing of it.",
        ],
        ["Docker is called Docker of mine.", "Docker is called Team Docker.", "Says nothing of it."],
    ]
    assert not dialog.ok.isEnabled()
    assert dialog.left.text() == "2 of 2 to be decided"
    dialog.table.clicked.emit(dialog.model.index(0, Column.THEIRS))
    assert dialog.left.text() == "1 of 2 to be decided"
    assert [dialog.model.index(0, column).data()[0] for column in Column] == ["○", "●", "S"]
    dialog.table.clicked.emit(dialog.model.index(1, Column.FORMER))
    assert not dialog.ok.isEnabled()
    dialog.table.clicked.emit(dialog.model.index(1, Column.MINE))
    assert own.read_text("utf-8") == MINE
    dialog.ok.click()
    strip_says(correctable, "The pack “team” changed one thing.", qtbot)
    after = read_own(own).own.skills
    assert (after["kubernetes"].name, after["docker"].name) == ("Team Kube", "Docker of mine")
    assert "# a comment" in own.read_text("utf-8")


def test_one_side_can_be_taken_in_all_and_cancel_leaves_all_as_it_was(
    correctable: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    change_beside(correctable, own, MINE, qtbot)
    pack = put(tmp_path / "team.yaml", PACK)
    take_in(correctable, pack)
    dialog = asked(correctable, qtbot)
    dialog.theirs.click()
    assert dialog.ok.isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: not correctable.findChildren(ConflictDialog), timeout=20_000)
    assert own.read_text("utf-8") == MINE
    take_in(correctable, pack)
    dialog = asked(correctable, qtbot)
    dialog.theirs.click()
    dialog.ok.click()
    strip_says(correctable, "The pack “team” changed 2 things.", qtbot)
    assert read_own(own).own.skills["docker"].name == "Team Docker"


def test_own_changes_are_given_to_others(
    correctable: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    change_beside(correctable, own, MINE, qtbot)
    action(correctable, "Give my changes to others…").trigger()
    dialog = child(correctable, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "ours.yaml"))
    dialog.reject()
    strip_says(correctable, "Written for others:", qtbot)
    given = read_own(tmp_path / "ours.yaml")
    assert (given.own.pack, sorted(given.own.skills)) == ("ours", ["docker", "kubernetes"])


def test_what_is_no_pack_is_told(correctable: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot) -> None:
    take_in(correctable, put(tmp_path / "notes.yaml", "overlay: 1\ndismissed: [a]\n"))
    strip_says(correctable, f"{tmp_path / 'notes.yaml'} is no pack", qtbot)
    assert not own.exists()


def test_what_another_program_changed_too_is_asked_about(
    correctable: MainWindow, own: Path, qtbot: QtBot
) -> None:
    from gapgui.taxonomy.own import corrections

    change_beside(correctable, own, MINE, qtbot)
    loaded = correctable.session.taxonomy
    assert loaded is not None
    assert loaded.own is not None
    put(own, MINE.replace("Kube of mine", "Kube of theirs"))
    after = corrections.rename(loaded.own.own, "kubernetes", "Kube of the window", None)
    correctable.parts.correcting.corrections.write(after)
    dialog = asked(correctable, qtbot)
    assert [dialog.model.index(0, column).data(TOLD_ROLE) for column in Column] == [
        "Kubernetes is called Kube of the window.",
        "Kubernetes is called Kube of theirs.",
        "Kubernetes is called Kube of mine.",
    ]
    dialog.mine.click()
    dialog.ok.click()
    strip_says(correctable, "Kept in", qtbot)
    assert read_own(own).own.skills["kubernetes"].name == "Kube of the window"


def test_the_table_of_conflicts_is_a_sound_model(
    correctable: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    change_beside(correctable, own, MINE, qtbot)
    take_in(correctable, put(tmp_path / "team.yaml", PACK))
    model = asked(correctable, qtbot).model
    assert isinstance(model, ConflictModel)
    check_model(qtmodeltester, model)
    model.choose_all("mine")
