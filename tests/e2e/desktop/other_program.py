"""A program beside gapgui: `copy FILE` has HTML on the clipboard, `offer FILE...` shows files that can be dragged."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QWidget

PLACE = QRect(1160, 0, 200, 600)
"""Where files are offered, at the right edge of the display."""
_HEIGHT = 80


def place_of(number: int) -> QPoint:
    """Return where on the display the file with a number, counted from 0, can be picked up."""
    return PLACE.topLeft() + QPoint(PLACE.width() // 2, number * _HEIGHT + _HEIGHT // 2)


class OfferedFile(QLabel):
    """Be dragged as soon as the pointer moves with its button down."""

    def __init__(self, file: Path, number: int, window: QWidget) -> None:
        super().__init__(file.name, window)
        self._file = file
        self.setGeometry(QRect(QPoint(0, number * _HEIGHT), QSize(PLACE.width(), _HEIGHT)))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        data, drag = QMimeData(), QDrag(self)
        data.setUrls([QUrl.fromLocalFile(str(self._file))])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def copy(file: Path) -> None:
    """Have a page on the clipboard, as a browser has it."""
    html, data = file.read_text("utf-8"), QMimeData()
    data.setHtml(html)
    data.setText(QTextDocumentFragment.fromHtml(html).toPlainText())
    QGuiApplication.clipboard().setMimeData(data)


def offer(files: list[Path]) -> QWidget:
    """Show files."""
    window = QWidget()
    window.setWindowTitle("Files")
    window.setGeometry(PLACE)
    for number, file in enumerate(files):
        OfferedFile(file, number, window)
    window.show()
    return window


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    given = [Path(name) for name in sys.argv[2:]]
    if sys.argv[1] == "copy":
        copy(given[0])
    else:
        shown = offer(given)
        while not shown.windowHandle().isExposed():
            application.processEvents()
    print("ready", flush=True)
    sys.exit(application.exec())
