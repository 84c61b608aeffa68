"""The editor of skills, through its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from gapgui.taxonomy.own.keeping import read_own
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from tests.ui.driving import child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.taxonomy.editor.editor import TaxonomyEditor
    from gapgui.ui.taxonomy.editor.value_field import ValueField
    from gapgui.ui.window.main_window import MainWindow

_STANDARD = QDialogButtonBox.StandardButton


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "my_skills.yaml"


@pytest.fixture
def editor(new_window: Callable[..., MainWindow], own: Path, qtbot: QtBot) -> TaxonomyEditor:
    """Return the editor of a window, open at Kubernetes."""
    window = new_window(own=own)
    opened: TaxonomyEditor = window.parts.correcting.edit_skills("kubernetes")
    qtbot.waitUntil(
        lambda: opened.form.isVisible() and opened.form.name.text() == "Kubernetes", timeout=20_000
    )
    return opened


def shown(field: ValueField) -> list[str]:
    """Return the values of a list as they are seen."""
    from PySide6.QtWidgets import QLabel

    boxes = [item.widget() for at in range(field._flow.count()) if (item := field._flow.itemAt(at))]
    return [child(box, QLabel).text() for box in boxes if isinstance(box, QWidget) and box is not field.line]


def add(field: ValueField, value: str) -> None:
    field.line.setText(value)
    field.line.returnPressed.emit()


def save(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(editor.buttons.button(_STANDARD.Save).isEnabled, timeout=20_000)
    with qtbot.waitSignal(editor._corrections.kept, timeout=20_000):
        editor.buttons.button(_STANDARD.Save).click()


def test_a_search_finds_skills_by_any_of_their_names(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    everything = editor.model.count
    editor.search.setText("kube")
    qtbot.waitUntil(lambda: editor.model.count < everything, timeout=5_000)
    (shelf,) = editor.model.shelves
    assert [listed.name for listed in shelf.skills] == ["Kubernetes"]
    assert editor.found.text() == "1 skill"
    editor.search.clear()
    qtbot.waitUntil(lambda: editor.model.count == everything, timeout=5_000)


def test_names_are_added_and_written_when_they_are_saved(
    editor: TaxonomyEditor, own: Path, qtbot: QtBot
) -> None:
    add(editor.form.fields["aliases"], "our cluster")
    add(editor.form.fields["aliases"], "kluster")
    qtbot.waitUntil(lambda: "kluster" in shown(editor.form.fields["aliases"]), timeout=20_000)
    assert not own.exists()
    save(editor, qtbot)
    change = read_own(own).own.skills["kubernetes"]
    assert change.lists["aliases"].add == ("our cluster", "kluster")
    qtbot.waitUntil(lambda: not editor.is_edited, timeout=20_000)


def test_what_cannot_be_is_said_beside_the_field(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    field = editor.form.fields["implies"]
    add(field, "no such skill")
    qtbot.waitUntil(lambda: "unknown skill" in field.problem.text(), timeout=20_000)
    assert field.problem.isVisible()


def test_a_sentence_is_tried_with_what_is_not_saved_yet(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    editor.sentence.setText("We run it on our cluster")
    qtbot.waitUntil(lambda: "Nothing in it" in editor.matches.text(), timeout=20_000)
    add(editor.form.fields["aliases"], "our cluster")
    qtbot.waitUntil(
        lambda: editor.matches.text() == "“our cluster” is Kubernetes, by another of its names.",
        timeout=20_000,
    )


def test_edits_are_taken_back_and_done_again(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    before = shown(editor.form.fields["aliases"])
    add(editor.form.fields["aliases"], "kluster")
    qtbot.waitUntil(lambda: "kluster" in shown(editor.form.fields["aliases"]), timeout=20_000)
    editor.undo()
    qtbot.waitUntil(lambda: shown(editor.form.fields["aliases"]) == before, timeout=20_000)
    editor.redo()
    qtbot.waitUntil(lambda: "kluster" in shown(editor.form.fields["aliases"]), timeout=20_000)
    editor.buttons.button(_STANDARD.Reset).click()
    qtbot.waitUntil(lambda: shown(editor.form.fields["aliases"]) == before, timeout=20_000)


def test_a_skill_is_added_renamed_and_taken_away(editor: TaxonomyEditor, own: Path, qtbot: QtBot) -> None:
    editor.add.click()
    dialog = child(editor, NewSkillDialog)
    dialog.name.setText("House Style Toolkit")
    assert dialog.id.text() == "house-style-toolkit"
    dialog.aliases.setText("HST, house kit")
    dialog.accept()
    qtbot.waitUntil(lambda: editor.form.skill == "house-style-toolkit", timeout=20_000)
    assert "HST" in shown(editor.form.fields["aliases"])
    editor.form.name.setText("House Kit")
    editor.form.name.editingFinished.emit()
    qtbot.waitUntil(
        lambda: editor.own is not None and editor.own.skills["house-style-toolkit"].name == "House Kit"
    )
    save(editor, qtbot)
    assert read_own(own).own.skills["house-style-toolkit"].name == "House Kit"
    editor.show_skill("kubernetes")
    qtbot.waitUntil(lambda: editor.form.name.text() == "Kubernetes", timeout=20_000)
    editor.form.remove.click()
    save(editor, qtbot)
    assert read_own(own).own.skills["kubernetes"].removed


def test_a_skill_that_is_there_cannot_be_added_again(editor: TaxonomyEditor) -> None:
    editor.add.click()
    dialog = child(editor, NewSkillDialog)
    dialog.name.setText("Kubernetes")
    assert dialog.problem.text() == "There is a skill Kubernetes already."
    assert not dialog.buttons.button(_STANDARD.Ok).isEnabled()
    dialog.reject()


def test_the_shipped_values_come_back(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    before = shown(editor.form.fields["aliases"])
    assert not editor.form.back.isEnabled()
    add(editor.form.fields["aliases"], "kluster")
    qtbot.waitUntil(editor.form.back.isEnabled, timeout=20_000)
    editor.form.back.click()
    qtbot.waitUntil(lambda: shown(editor.form.fields["aliases"]) == before, timeout=20_000)
    assert not editor.is_edited


def test_edits_that_are_not_saved_are_asked_about(
    editor: TaxonomyEditor, own: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: answers.pop(0))
    add(editor.form.fields["aliases"], "kluster")
    qtbot.waitUntil(lambda: editor.is_edited, timeout=20_000)
    editor.close()
    assert editor.isVisible()
    editor.close()
    assert not editor.isVisible()
    assert not own.exists()


def test_the_tree_is_a_sound_model(editor: TaxonomyEditor) -> None:
    model = editor.model
    for row in range(model.rowCount()):
        category = model.index(row, 0)
        assert model.parent(category) == QModelIndex()
        for at in range(model.rowCount(category)):
            assert model.parent(model.index(at, 0, category)) == category
