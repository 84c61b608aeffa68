from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QFileDialog

from gapgui.ui.export_menu import FORMATS, SUFFIXES, suggested_name
from tests.ui.driving import child

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.report.export import ReportKind
    from gapgui.ui.analysis import Analysis
    from gapgui.ui.main_window import MainWindow

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
    assert compared.status.currentMessage() == f"Written: {path}"


def test_a_place_that_cannot_be_written_gets_a_sentence(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(compared.exports.failed, timeout=30_000):
        compared.exports.write("markdown", tmp_path / "nowhere" / "report.md")
    assert compared.banner.isVisible()
    assert "can't be written" in compared.banner.label.text()


def test_the_menu_asks_where_to_put_it(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert compared.exports.menu.isEnabled()
    compared.settings.remember("export/folder", str(tmp_path))
    action = next(a for a in compared.exports.menu.actions() if a.text() == "CSV…")
    action.trigger()
    dialog = child(compared, QFileDialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert [file.rpartition("/")[2] for file in dialog.selectedFiles()] == ["gaps ML Engineer.csv"]
    with qtbot.waitSignal(compared.exports.exported, timeout=30_000):
        dialog.accept()
    assert (tmp_path / "gaps ML Engineer.csv").is_file()


def test_the_suggested_name_fits_any_file_system(analysis: Analysis) -> None:
    assert analysis.report is not None
    assert suggested_name(analysis.report) == "gaps ML Engineer"
