from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pdfplumber
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from gapgui.ui.export.export_dialog import ExportDialog
from gapgui.ui.export.formats import FORMATS, SUFFIXES
from gapgui.ui.export.left_out import LeftOut
from gapgui.ui.export.report_file import suggested_name
from gapgui.ui.window.menus.commands import Commands
from tests.ui.driving import child, click

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.report.export import ReportKind
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.window.main_window import MainWindow

SIGNS = {"html": b"<!", "pdf": b"%PDF-", "markdown": b"#", "csv": b"\xef\xbb\xbf", "json": b'{"schema"'}


@pytest.mark.parametrize("kind", FORMATS)
def test_each_format_is_written(compared: MainWindow, kind: str, tmp_path: Path, qtbot: QtBot) -> None:
    chosen = cast("ReportKind", kind)
    path = tmp_path / f"report{SUFFIXES[chosen]}"
    with qtbot.waitSignal(compared.exports.exported, timeout=30_000):
        compared.exports.write(chosen, path)
    data = path.read_bytes()
    assert data.lstrip()[:20].startswith(SIGNS[kind])
    if kind == "json":
        assert json.loads(data)["requirements"][0]["status"]
    assert compared.exports.notice.isVisible()


def test_a_place_that_cannot_be_written_gets_a_sentence(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(compared.exports.failed, timeout=30_000):
        compared.exports.write("markdown", tmp_path / "nowhere" / "report.md")
    assert compared.banner.isVisible()
    assert "can't be written" in compared.banner.label.text()


def test_the_menu_shows_a_preview_and_asks_where_to_put_it(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert child(compared, Commands).export.isEnabled()
    compared.settings.remember("export/folder", str(tmp_path))
    action = next(a for a in child(compared, Commands).export.actions() if a.text() == "CSV…")
    action.trigger()
    shown = child(compared, ExportDialog)
    qtbot.waitUntil(lambda: "PyTorch" in shown.text.toPlainText(), timeout=20_000)
    click(shown.save)
    dialog = child(shown, QFileDialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert [file.rpartition("/")[2] for file in dialog.selectedFiles()] == ["gaps ML Engineer.csv"]
    with qtbot.waitSignal(compared.exports.exported, timeout=30_000):
        dialog.accept()
    assert (tmp_path / "gaps ML Engineer.csv").is_file()
    qtbot.waitUntil(lambda: not compared.findChildren(ExportDialog))


def test_a_file_is_written_without_who_it_is_about(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "report.json"
    with qtbot.waitSignal(compared.exports.exported, timeout=30_000):
        compared.exports.write("json", path, LeftOut(person=True, employers=True, words=("forecasts",)))
    text = path.read_text("utf-8")
    assert [word for word in ("Maren", "Brindlewick", "forecasts") if word in text] == []
    assert "TensorFlow" in text


def test_printing_puts_every_page_on_paper(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    with qtbot.waitSignal(compared.exports.printed, timeout=60_000):
        compared.exports.print(printer)
    with pdfplumber.open(tmp_path / "printed.pdf") as printed:
        assert len(printed.pages) > 0
        assert all(page.images for page in printed.pages)
    assert compared.status.currentMessage() == "Sent to the printer"


def test_the_suggested_name_fits_any_file_system(analysis: Analysis) -> None:
    assert analysis.report is not None
    assert suggested_name(analysis.report) == "gaps ML Engineer"
