from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog

from gapgui.__main__ import main
from gapgui.report.privacy.left_out import LeftOut
from gapgui.ui.export import report_file
from tests.ui.conftest import TAXONOMY
from tests.ui.driving import child, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from gapgui.report.export import ReportKind
    from gapgui.ui.export.export_dialog import ExportDialog
    from gapgui.ui.window.main_window import MainWindow


def opened(window: MainWindow, kind: ReportKind) -> ExportDialog:
    dialog = window.exports.open_dialog(kind)
    assert dialog is not None
    return dialog


def test_what_is_printed_is_shown_as_pages(compared: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(compared, "pdf")
    assert "being made" in dialog.notice.text()
    qtbot.waitUntil(lambda: dialog.shown.currentWidget() is dialog.pages, timeout=60_000)
    assert dialog.pages.pages
    qtbot.waitUntil(lambda: dialog.pages.grab().toImage().pixelColor(5, 5).isValid(), timeout=20_000)
    dialog.reject()


def line_of(dialog: ExportDialog, text: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (line,) = dialog.found.findItems(text, flags)
    return line


def told(dialog: ExportDialog) -> str:
    return dialog.text.toPlainText()


@pytest.fixture
def dialog(compared: MainWindow, qtbot: QtBot) -> Iterator[ExportDialog]:
    """Give the dialog of a JSON report, its list filled."""
    shown = opened(compared, "json")
    qtbot.waitUntil(lambda: bool(shown.found.findItems("Employers", Qt.MatchFlag.MatchExactly)))
    qtbot.waitUntil(lambda: "Maren" in told(shown) and bool(lines(shown)), timeout=20_000)
    yield shown
    shown.reject()


def lines(dialog: ExportDialog) -> list[str]:
    """Return what is listed, a kind's lines after it."""
    shown = []
    for at in range(dialog.found.topLevelItemCount()):
        kind = dialog.found.topLevelItem(at)
        assert kind is not None
        if not kind.isHidden():
            below = [kind.child(n) for n in range(kind.childCount())]
            shown += [kind.text(0), *(f"- {line.text(0)} {line.text(1)}".strip() for line in below if line)]
    return shown if any(line.startswith("-") for line in shown) else []


def test_what_was_found_is_listed_by_kind(dialog: ExportDialog) -> None:
    assert lines(dialog) == [
        *("Name", "- Maren Oakes 1×"),
        *("Contact lines", "- none found"),
        *("Links and user names", "- none found"),
        *("Employers", "- Brindlewick Energy 1×"),
        *("Schools", "- none found"),
    ]
    assert (
        line_of(dialog, "Maren Oakes").data(0, Qt.ItemDataRole.AccessibleTextRole)
        == "Maren Oakes, at one place"
    )


def test_the_preview_follows_each_tick(dialog: ExportDialog, qtbot: QtBot) -> None:
    line_of(dialog, "Name").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "Maren" not in told(dialog), timeout=20_000)
    assert "Brindlewick" in told(dialog)
    line_of(dialog, "Brindlewick Energy").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "Brindlewick" not in told(dialog), timeout=20_000)
    line_of(dialog, "Maren Oakes").setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "Maren" in told(dialog), timeout=20_000)
    assert line_of(dialog, "Name").checkState(0) is Qt.CheckState.Unchecked
    assert "Brindlewick" not in told(dialog)


def test_keys_are_enough_to_leave_things_out(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.found.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(dialog.found, key)
    qtbot.waitUntil(lambda: "Maren" not in told(dialog), timeout=20_000)
    dialog.words.line.setFocus()
    type_text(dialog.words.line, "forecasts, every DAY")
    press(dialog.words.line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "every day" not in told(dialog) and "forecasts" not in told(dialog), timeout=20_000
    )
    assert dialog.isVisible()
    assert dialog.words.line.text() == ""
    assert lines(dialog)[-3:] == ["Words of your own", "- forecasts 1×", "- every DAY 1×"]


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("quillfin", "“quillfin” stands nowhere in the resume as a whole word."),
        ("forecast", "“forecast” stands nowhere in the resume as a whole word."),
        ("a", "“a” is too short: it would take single letters out."),
    ],
)
def test_a_word_that_hits_nothing_is_told_and_stays_to_be_mended(
    dialog: ExportDialog, qtbot: QtBot, word: str, reason: str
) -> None:
    type_text(dialog.words.line, f"{word}, every day")
    click(dialog.words.add)
    assert dialog.words.told.text() == reason
    assert dialog.words.told.isVisible()
    assert dialog.words.line.text() == word
    assert dialog.left_out.words == ("every day",)
    with qtbot.assertNotEmitted(dialog.save_wanted):
        click(dialog.save)
    type_text(dialog.words.line, "s")
    assert not dialog.words.told.isVisible()


def test_what_is_typed_and_not_yet_added_is_left_out_of_the_file(dialog: ExportDialog, qtbot: QtBot) -> None:
    type_text(dialog.words.line, "forecasts")
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        click(dialog.save)
    assert saved.args is not None
    assert saved.args[1].words == ("forecasts",)


def test_the_kinds_left_out_last_are_left_out_again_and_never_the_words(
    compared: MainWindow, qtbot: QtBot
) -> None:
    first = opened(compared, "csv")
    qtbot.waitUntil(lambda: bool(lines(first)), timeout=20_000)
    line_of(first, "Maren Oakes").setCheckState(0, Qt.CheckState.Checked)
    first.found.add_word("forecasts", 1)
    first.reject()
    second = opened(compared, "csv")
    assert second.left_out == LeftOut(person=True)
    qtbot.waitUntil(lambda: bool(lines(second)), timeout=20_000)
    assert second.left_out == LeftOut(person=True)
    assert line_of(second, "Employers").checkState(0) is Qt.CheckState.Unchecked
    second.reject()


def test_the_file_is_the_same_as_the_command_lines(
    compared: MainWindow, resume_file: Path, posting_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, typed = tmp_path / "window.json", tmp_path / "typed.json"
    shown = opened(compared, "json")
    qtbot.waitUntil(lambda: bool(lines(shown)), timeout=20_000)
    for kind in ("Name", "Employers"):
        line_of(shown, kind).setCheckState(0, Qt.CheckState.Checked)
    shown.found.add_word("forecasts", 1)
    with qtbot.waitSignal(compared.exports.exported, timeout=30_000):
        compared.exports.write("json", window, shown.left_out)
    shown.reject()
    wanted = ["--leave-out", "personal", "--leave-out", "employers", "--leave-out-word", "forecasts"]
    options = ["--taxonomy", str(TAXONOMY), "--format", "json", "--output", str(typed), *wanted]
    assert main(["analyze", str(resume_file), str(posting_file), *options]) == 0
    assert window.read_text("utf-8") == typed.read_text("utf-8")


def test_another_format_is_shown_at_once(compared: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(compared, "csv")
    qtbot.waitUntil(lambda: "PyTorch" in dialog.text.toPlainText(), timeout=20_000)
    dialog.format.setCurrentIndex(dialog.format.findData("markdown"))
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("#"), timeout=20_000)
    dialog.reject()


def test_without_a_report_there_is_nothing_to_export(window: MainWindow) -> None:
    assert window.exports.open_dialog() is None


def test_a_long_text_is_shown_in_part_and_says_so(
    compared: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_file, "PREVIEW_LENGTH", 100)
    dialog = opened(compared, "markdown")
    qtbot.waitUntil(lambda: len(dialog.text.toPlainText()) == 100, timeout=20_000)
    assert "beginning" in dialog.note.text()
    dialog.reject()


def test_print_asks_for_a_printer(compared: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(compared, "pdf")
    dialog.print.click()
    asked = child(dialog, QPrintDialog)
    assert asked.isVisible()
    asked.reject()
    assert dialog.isVisible()
    dialog.reject()
