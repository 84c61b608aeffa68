"""Make the pictures of the README and of the pages in docs from the running program on its samples.

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
README, PAGES = ROOT / "resources" / "screenshots", ROOT / "docs" / "pictures"
PEOPLE, POSTINGS = ROOT / "tests" / "samples" / "resumes", ROOT / "tests" / "samples" / "postings"
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
    application.setPalette(light)
    _make_pages()


def _make_pages() -> None:
    """Make the pictures of docs: one posting first, then many."""
    PAGES.mkdir(exist_ok=True)
    window = _window(SMALL)
    _keep(window, "empty", PAGES)
    window.resize(*LARGE)
    _open_sample(window)
    _show_first_covered(window)
    _keep(window, "answer", PAGES)
    _keep_correction(window)
    window.close()
    _keep_postings()
    window = _window(LARGE)
    _open_sample(window)
    many = window.parts.many
    _wait(lambda: many.kept.is_compared and len(many.kept.numbers) == len([*POSTINGS.iterdir()]) + 1)
    for view in many.views.bar.buttons:
        if view != "one":
            many.show_view(view)
            _settle_view(window, view)
            _keep(window, view, PAGES)
    window.close()


def _keep_correction(window: MainWindow) -> None:
    """Show the menu of a missing row, and what a proposed correction says of itself."""
    from PySide6.QtGui import QPainter

    answer, correcting = window.workspace.answer, window.parts.correcting
    answer.rows.select_row(("data-modeling",))
    row = answer.rows.chosen_row()
    if row is None:
        raise SystemExit("the sample no longer lacks data modeling")
    menu = correcting.menu.for_row(row)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    place = answer.rows.visualRect(answer.rows.currentIndex()).center()
    picture = window.grab()
    painter = QPainter(picture)
    painter.drawPixmap(answer.rows.viewport().mapTo(window, place), menu.grab())
    painter.end()
    _save(picture.toImage(), "menu", PAGES)
    correcting.menu._alias("data-modeling", "PostgreSQL schema")
    _wait(correcting.strip.isVisible)
    _keep(window, "correction", PAGES)
    correcting.corrections.drop()


def _keep_postings() -> None:
    """Keep the postings of the samples, as somebody has who used the program for a while."""
    from gapgui.library.store.kept_posting import KeptPosting
    from gapgui.library.store.library import Library
    from gapgui.paths import library_file

    files = [ROOT / "resources" / "samples" / "posting.txt", *sorted(POSTINGS.iterdir())]
    library = Library(library_file())
    library.keep(*(KeptPosting(file.read_text(encoding="utf-8"), name=file.name) for file in files))
    library.close()


def _settle_view(window: MainWindow, view: str) -> None:
    """Wait until a view of many shows what it has to; that of people reads its folder first."""
    from gapgui.ui.library.people.pane import PeoplePane

    page = window.parts.many.views.page(view)
    if isinstance(page, PeoplePane):
        page.open_folder(PEOPLE)
        _wait(lambda: len(page.people) == len([*PEOPLE.iterdir()]) and not page.reading.is_running)


def _window(size: tuple[int, int]) -> MainWindow:
    from gapgui.ui.window.program.windows import open_window

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


def _keep(widget: QWidget, name: str, folder: Path = README) -> None:
    end = time.monotonic() + 2
    # pages are drawn a little later
    _wait(lambda: time.monotonic() > end)
    _save(widget.grab().toImage(), name, folder)


def _save(picture: QImage, name: str, folder: Path) -> None:
    if not _in_few_colors(picture).save(str(folder / f"{name}.png")):
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
