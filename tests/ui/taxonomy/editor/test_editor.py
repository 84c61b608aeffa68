"""The editor of skills, through its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from gapgui.taxonomy.own.keeping import read_own
from gapgui.ui.taxonomy.editor.new_skill import NewSkillDialog
from gapgui.ui.taxonomy.skill_choice import SkillChoice
from tests.ui.driving import child, type_text

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
    assert field.hint.text() == "There is no skill called “no such skill”."
    assert not editor.is_edited
    add(field, "Kubernetes")
    qtbot.waitUntil(lambda: "names itself" in field.problem.text(), timeout=20_000)
    assert field.problem.isVisible()
    assert not field.hint.isVisible()


@pytest.mark.parametrize(
    ("what", "typed", "said"),
    [
        ("aliases", "Docker", "“Docker” is a name of Docker until now; it would mean this skill instead."),
        ("aliases", "table", "“table” is an English word, so it counts only where"),
        ("aliases", "?!", "“?!” has no letter or digit to find it by."),
        ("aliases", "kluster", ""),
        ("implies", "zz", "There is no skill with “zz” in its name."),
        ("related", "Dock", ""),
        ("plain", "kbx", "“kbx” is neither the name nor another name of this skill."),
        ("plain", "k8", ""),
        ("contexts", "?!", "“?!” has no letter or digit to find it by."),
    ],
)
def test_what_is_typed_is_looked_at_before_it_is_added(
    editor: TaxonomyEditor, what: str, typed: str, said: str
) -> None:
    field = editor.form.fields[what]
    type_text(field.line, typed)
    assert field.hint.text().startswith(said)
    assert field.hint.isVisible() == bool(said)
    field.line.clear()
    field.line.textEdited.emit("")
    assert not field.hint.isVisible()


def test_a_name_that_is_taken_from_another_skill_is_said(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    field = editor.form.fields["aliases"]
    add(field, "Docker")
    qtbot.waitUntil(
        lambda: field.problem.text() == "“Docker” means Kubernetes and no longer Docker.", timeout=20_000
    )


def test_a_warning_can_be_read_in_light_and_in_dark(editor: TaxonomyEditor) -> None:
    label = editor.form.fields["aliases"].problem
    for base in ("#ffffff", "#1e1e1e"):
        palette = QPalette(QColor(base))
        palette.setColor(QPalette.ColorRole.Base, QColor(base))
        label.setPalette(palette)
        ink = label.palette().color(QPalette.ColorRole.WindowText)
        for ground in (base, palette.color(QPalette.ColorRole.Window).name()):
            assert contrast(ink, QColor(ground)) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG counts it."""

    def light(color: QColor) -> float:
        parts = [
            value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
            for value in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_a_skill_keeps_its_name_where_none_is_left(editor: TaxonomyEditor) -> None:
    editor.form.name.setFocus()
    for typed in ("", "  ", "?!"):
        editor.form.name.setText(typed)
        editor.form.name.textEdited.emit(typed)
        assert editor.form.name_hint.isVisible()
        editor.form.name.editingFinished.emit()
        assert editor.form.name.text() == "Kubernetes"
        assert not editor.form.name_hint.isVisible()
    assert not editor.is_edited


def test_what_led_to_a_skill_that_is_none_any_more_is_said(editor: TaxonomyEditor, qtbot: QtBot) -> None:
    editor.show_skill("machine-learning")
    qtbot.waitUntil(lambda: editor.form.skill == "machine-learning", timeout=20_000)
    editor.form.remove.click()
    qtbot.waitUntil(editor.form.problem.isVisible, timeout=20_000)
    told = editor.form.problem.text()
    assert "is not a skill, by you." in told
    assert "PyTorch" in told.partition("as well: ")[2]
    assert not editor.form.fields["aliases"].isEnabled()
    editor.form.back.click()
    qtbot.waitUntil(lambda: not editor.form.problem.isVisible(), timeout=20_000)
    assert editor.form.fields["aliases"].isEnabled()


def test_a_skill_is_merged_into_another_and_split_again(
    editor: TaxonomyEditor, own: Path, qtbot: QtBot
) -> None:
    add(editor.form.fields["aliases"], "kluster")
    qtbot.waitUntil(lambda: "kluster" in shown(editor.form.fields["aliases"]), timeout=20_000)
    editor.form.split.click()
    dialog = child(editor, NewSkillDialog)
    (item,) = [at for at in range(dialog.names.count()) if dialog.names.item(at).text() == "kluster"]
    dialog.names.item(item).setCheckState(Qt.CheckState.Checked)
    dialog.name.setText("House Kluster")
    dialog.accept()
    qtbot.waitUntil(lambda: editor.form.skill == "house-kluster", timeout=20_000)
    assert "kluster" in shown(editor.form.fields["aliases"])
    editor.show_skill("docker")
    qtbot.waitUntil(lambda: editor.form.skill == "docker", timeout=20_000)
    add(editor.form.fields["implies"], "House Kluster")
    qtbot.waitUntil(lambda: "House Kluster" in shown(editor.form.fields["implies"]), timeout=20_000)
    editor.show_skill("house-kluster")
    qtbot.waitUntil(lambda: editor.form.skill == "house-kluster", timeout=20_000)
    editor.form.merge.click()
    choice = child(editor, SkillChoice)
    type_text(choice.line, "kuber")
    choice.ok.click()
    qtbot.waitUntil(lambda: editor.form.skill == "kubernetes", timeout=20_000)
    assert {"House Kluster", "kluster"} <= set(shown(editor.form.fields["aliases"]))
    save(editor, qtbot)
    saved = read_own(own).own.skills
    assert "house-kluster" not in saved
    assert saved["docker"].lists["implies"].add == ("kubernetes",)


def test_a_very_long_name_is_shown_short_and_kept_whole(
    editor: TaxonomyEditor, own: Path, qtbot: QtBot
) -> None:
    name = "cluster " * 1250 + "x"
    bar = editor.form.horizontalScrollBar()
    add(editor.form.fields["aliases"], name)
    qtbot.waitUntil(lambda: any("…" in text for text in shown(editor.form.fields["aliases"])), timeout=20_000)
    assert bar.maximum() == 0
    save(editor, qtbot)
    assert read_own(own).own.skills["kubernetes"].lists["aliases"].add == (name,)


def test_what_is_asked_for_a_new_skill_says_what_its_names_mean_until_now(editor: TaxonomyEditor) -> None:
    editor.add.click()
    dialog = child(editor, NewSkillDialog)
    dialog.category.choose("engineering")
    dialog.name.setText("k8s")
    assert dialog.note.text() == "“k8s” is a name of Kubernetes until now; it would mean this skill instead."
    dialog.name.setText("House Toolkit")
    dialog.aliases.setText("table")
    assert dialog.note.text().startswith("“table” is an English word")
    dialog.reject()


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
    dialog.category.choose("engineering")
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


def test_what_another_program_wrote_meanwhile_is_shown_after_saving(
    editor: TaxonomyEditor, own: Path, qtbot: QtBot
) -> None:
    add(editor.form.fields["aliases"], "kluster")
    qtbot.waitUntil(lambda: "kluster" in shown(editor.form.fields["aliases"]), timeout=20_000)
    own.write_text("overlay: 1\nskills:\n  kubernetes: {aliases: {add: [theirs]}}\n", encoding="utf-8")
    editor.buttons.button(_STANDARD.Save).click()
    qtbot.waitUntil(
        lambda: {"kluster", "theirs"} <= set(shown(editor.form.fields["aliases"])), timeout=20_000
    )
    qtbot.waitUntil(lambda: not editor.is_edited, timeout=20_000)
    assert {"kluster", "theirs"} <= set(read_own(own).own.skills["kubernetes"].lists["aliases"].add)


def test_the_tree_is_a_sound_model(editor: TaxonomyEditor) -> None:
    model = editor.model
    for row in range(model.rowCount()):
        category = model.index(row, 0)
        assert model.parent(category) == QModelIndex()
        for at in range(model.rowCount(category)):
            assert model.parent(model.index(at, 0, category)) == category
