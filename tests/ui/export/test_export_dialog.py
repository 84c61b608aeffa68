from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog

from gapgui.ui.export import report_file
from tests.ui.driving import child, type_text

if TYPE_CHECKING:
    import pytest
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


def test_the_preview_follows_what_is_left_out(compared: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(compared, "json")
    qtbot.waitUntil(lambda: "Maren" in dialog.text.toPlainText(), timeout=20_000)
    assert not dialog.employers.isEnabled()
    dialog.person.setChecked(True)
    qtbot.waitUntil(lambda: "Maren" not in dialog.text.toPlainText(), timeout=20_000)
    assert "Brindlewick" in dialog.text.toPlainText()
    assert dialog.employers.isEnabled()
    dialog.employers.setChecked(True)
    qtbot.waitUntil(lambda: "Brindlewick" not in dialog.text.toPlainText(), timeout=20_000)
    type_text(dialog.words, "forecasts, every day")
    qtbot.waitUntil(lambda: "every day" not in dialog.text.toPlainText(), timeout=20_000)
    assert "forecasts" not in dialog.text.toPlainText()
    dialog.reject()


def test_what_was_left_out_last_is_left_out_again(compared: MainWindow, qtbot: QtBot) -> None:
    first = opened(compared, "csv")
    first.person.setChecked(True)
    first.reject()
    second = opened(compared, "csv")
    assert second.person.isChecked()
    assert not second.employers.isChecked()
    second.reject()


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
