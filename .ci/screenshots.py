"""Make resources/screenshots/*.png from the running program on its sample, for the README.

Run it from the project's folder: `.venv/bin/python .ci/screenshots.py`. Nothing of the user's own is read or written.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage, QPalette
    from PySide6.QtWidgets import QWidget

    from gapgui.ui.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "screenshots"
LARGE, SMALL = (1280, 800), (960, 640)
PATIENCE = 60  # seconds
_DARK = {
    "Window": "#2b2b2b",
    "WindowText": "#eeeeee",
    "Base": "#1e1e1e",
    "AlternateBase": "#262626",
    "Text": "#eeeeee",
    "Button": "#353535",
    "ButtonText": "#eeeeee",
    "ToolTipBase": "#353535",
    "ToolTipText": "#eeeeee",
    "Highlight": "#2d6fb5",
    "HighlightedText": "#ffffff",
    "Light": "#505050",
    "Midlight": "#444444",
    "Mid": "#3a3a3a",
    "Dark": "#1a1a1a",
    "PlaceholderText": "#9a9a9a",
}
_GREYED = "#7f7f7f"
_COARSE = 0xFFF0F0F0


def main() -> None:
    """Make them all, each in its own look."""
    with TemporaryDirectory() as home:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _make_all()
        sys.stdout.flush()
        # with what still runs in the background; the folder is gone before
    os._exit(0)


def _make_all() -> None:
    from PySide6.QtWidgets import QApplication

    from gapgui.ui.preferences.language import use_language

    application = QApplication(["gapgui"])
    application.setStyle("Fusion")
    light = application.palette()
    for name, language, dark, size in (
        ("window", "en", False, LARGE),
        ("window-small", "en", False, SMALL),
        ("window-dark", "en", True, LARGE),
        ("window-german", "de", False, LARGE),
    ):
        use_language(application, language)
        application.setPalette(_dark_palette() if dark else light)
        window = _window(size)
        _open_sample(window)
        _show_first_covered(window)
        _keep(window, name)
        if name == "window":
            _keep_export(window)
        window.close()
    use_language(application, "en")
    application.setPalette(_dark_palette())
    _keep(_window(SMALL), "empty-dark")


def _window(size: tuple[int, int]) -> MainWindow:
    from gapgui.ui.window.windows import open_window

    window = open_window(None)
    window.resize(*size)
    _wait(lambda: window.is_furnished and window.taxonomy_file.path is not None)
    return window


def _open_sample(window: MainWindow) -> None:
    window.opening.open_sample()
    _wait(lambda: window.session.analysis is not None and window.session.analysis.report is not None)
    window.show_tab("resume")


def _show_first_covered(window: MainWindow) -> None:
    """Select what is covered, so that its places are outlined."""
    rows = window.workspace.answer.rows
    rows.select_row(next(row.members for row in rows.shown_rows() if row.status == "covered"))
    rows.scrollToTop()


def _keep_export(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLabel

    dialog = window.exports.open_dialog("pdf")
    if dialog is None:
        raise SystemExit("there is no report to show")
    waiting = [label for label in dialog.findChildren(QLabel) if "…" in label.text()]
    _wait(lambda: not any(label.isVisible() for label in waiting))
    _keep(dialog, "export")
    dialog.reject()


def _keep(widget: QWidget, name: str) -> None:
    end = time.monotonic() + 2
    # pages are drawn a little later
    _wait(lambda: time.monotonic() > end)
    if not _in_few_colors(widget.grab().toImage()).save(str(FOLDER / f"{name}.png")):
        raise SystemExit(f"{name}.png can't be written")
    print(name)


def _in_few_colors(picture: QImage) -> QImage:
    """Return a picture in the colours that it has most of: a third of the bytes, and no eye sees it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("I"))
    # of colours that are hardly told apart the one there is most of, or shades of grey would take all places
    chosen = {color & _COARSE: color for color, _count in reversed(pixels.most_common())}
    weights: Counter[int] = Counter()
    for color, count in pixels.items():
        weights[color & _COARSE] += count
    table = [chosen[coarse] for coarse, _count in weights.most_common(256)]
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8,
        table,
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )


def _wait(until: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise SystemExit("waited in vain")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _dark_palette() -> QPalette:
    from PySide6.QtGui import QColor, QPalette

    palette = QPalette()
    for role, color in _DARK.items():
        palette.setColor(QPalette.ColorRole[role], QColor(color))
    for role in ("Text", "WindowText", "ButtonText"):
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], QColor(_GREYED))
    return palette


if __name__ == "__main__":
    main()
