"""A program of its own that types into a window without a rest, and says how much at which second, until it is killed."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gapgui.ui.window.program.windows import open_window
from tests.ui.conftest import TAXONOMY

EVERY = 30  # milliseconds


def main() -> None:
    application = QApplication(sys.argv[:1])
    window = open_window(TAXONOMY)
    keys = QTimer(interval=EVERY)

    def press() -> None:
        if not window.is_furnished:
            return
        editor = window.workspace.documents.editor
        editor.insertPlainText("word ")
        print(time.monotonic(), len(editor.toPlainText()), flush=True)

    keys.timeout.connect(press)
    keys.start()
    application.exec()


if __name__ == "__main__":
    main()
