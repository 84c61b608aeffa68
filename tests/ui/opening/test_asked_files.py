from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from gapgui.ui.opening.asked_files import AskedFiles

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_files_that_the_desktop_asks_for_are_opened_together_once_the_window_is_there(
    qapp: QApplication, qtbot: QtBot
) -> None:
    asked = AskedFiles(qapp)
    told: list[list[Path]] = []
    asked.asked.connect(told.append)
    for name in ("resume.pdf", "posting.txt"):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(f"/documents/{name}")))
    QCoreApplication.processEvents()
    assert told == []
    asked.begin()
    qtbot.waitUntil(lambda: bool(told))
    assert [[file.name for file in files] for files in told] == [["resume.pdf", "posting.txt"]]
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.com/resume.pdf")))
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/documents/other.pdf")))
    qtbot.waitUntil(lambda: len(told) > 1)
    assert [file.name for file in told[1]] == ["other.pdf"]
    qapp.removeEventFilter(asked)
    asked.deleteLater()
