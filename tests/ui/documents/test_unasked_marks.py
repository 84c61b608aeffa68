from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog

from gapgui.ui.documents.unasked_marks import UnaskedMarks
from tests.ui.driving import child

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def marked(window: MainWindow) -> list[str]:
    shown = window.workspace.documents.resume.text
    text = shown.toPlainText()
    return [text[mark.start : mark.end] for mark in shown.marks]


def compare_docker_alone(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.analysed, timeout=20_000):
        window.workspace.documents.editor.setPlainText("Engineer\n\nRequirements\n- Docker")
    qtbot.waitUntil(lambda: len(window.workspace.answer.rows.shown_rows()) == 1, timeout=20_000)


def test_what_the_posting_does_not_ask_for_is_marked_only_once_it_is_switched_on(
    compared: MainWindow, qtbot: QtBot
) -> None:
    compare_docker_alone(compared, qtbot)
    assert set(marked(compared)) == {"Docker"}
    compared.parts.dialogs.show_legend()
    legend = child(compared, QDialog)
    box = child(legend, QCheckBox)
    assert not box.isChecked()
    box.click()
    assert {"TensorFlow", "Python", "Terraform"} <= set(marked(compared))
    box.click()
    assert set(marked(compared)) == {"Docker"}
    legend.close()


def test_the_switch_is_remembered(
    window: MainWindow, new_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    child(window, UnaskedMarks).setChecked(True)
    assert new_window().workspace.unasked.isChecked()


def test_without_a_posting_all_that_is_found_is_marked(compared: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(compared.session.analysed, timeout=20_000):
        compared.workspace.documents.editor.clear()
    assert {"TensorFlow", "Python", "Terraform"} <= set(marked(compared))
