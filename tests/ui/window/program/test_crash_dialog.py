from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QMessageBox

from gapgui import __version__
from gapgui.documents.isolation import worker
from gapgui.documents.source_file import SourceFile
from gapgui.ui.window.program import crash_dialog
from gapgui.ui.window.program.crashes import show_crashes

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

SECRET = "Maren Oakes, maren@example.com"


def fail() -> BaseException:
    try:
        int(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def shown_dialogs() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def test_a_report_has_versions_and_calls_and_no_text_of_documents() -> None:
    error = fail()
    report = crash_dialog.crash_report(error, error.__traceback__)
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
    (box,) = shown_dialogs()
    qtbot.addWidget(box)
    copy = next(button for button in box.buttons() if button.text() == "Copy report")
    copy.click()
    assert "ValueError" in QApplication.clipboard().text()
    assert "Maren" not in QApplication.clipboard().text()
    assert box.isVisible()
    sys.excepthook(type(error), error, error.__traceback__)
    assert shown_dialogs() == [box], "the same bug is shown once"
    assert "ValueError" in capsys.readouterr().err


def test_a_bug_in_reading_is_told_and_the_window_goes_on(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    resume_file: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "jane.html"
    path.write_text(f"<p>{SECRET}</p>", encoding="utf-8")
    # text where bytes are wanted: the code in the worker is wrong about what it is given
    bad = SourceFile(path.name, "html", "", cast(bytes, SECRET))
    with monkeypatch.context() as broken, qtbot.captureExceptions() as raised:
        broken.setattr(worker, "load_file", lambda *_asked: bad)
        window.opening.open_resume(path)
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    report = crash_dialog.crash_report(raised[0][1], raised[0][2])

    resume = window.workspace.documents.resume
    assert "gapgui made a mistake while reading jane.html" in resume.banner.label.text()
    assert not resume.notice.isVisible()
    assert "in decode_html\n" in report
    assert report.rstrip().endswith("TypeError")
    assert "Maren" not in report + str(raised[0][1])

    window.opening.open_resume(resume_file)
    qtbot.waitUntil(lambda: window.session.resume is not None, timeout=20_000)
