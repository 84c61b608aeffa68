from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from gapgui import __version__
from gapgui.ui.window import crash_dialog
from gapgui.ui.window.crashes import show_crashes

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

SECRET = "Maren Oakes, maren@example.com"


def fail() -> BaseException:
    try:
        int(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_has_versions_and_calls_and_no_text_of_documents() -> None:
    error = fail()
    report = crash_dialog.crash_report(type(error), error, error.__traceback__)
    assert f"gapgui {__version__}" in report
    assert "in fail" in report
    assert report.rstrip().endswith("ValueError")
    assert "Maren" not in report


def test_a_bug_shows_a_dialog_that_copies_its_report(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    show_crashes()
    error = fail()
    sys.excepthook(type(error), error, error.__traceback__)
    (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    qtbot.addWidget(box)
    copy = next(button for button in box.buttons() if button.text() == "Copy report")
    copy.click()
    assert "ValueError" in QApplication.clipboard().text()
    assert "Maren" not in QApplication.clipboard().text()
    assert box.isVisible()
    assert "ValueError" in capsys.readouterr().err
