"""A small world for the window: a few skills, a resume and a posting, and a window that is closed again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.matching.names.index import build_index
from gapgui.taxonomy.loading import load_taxonomy
from gapgui.ui.telling.analysis import Analysis, analyse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from gapgui.matching.names.index import Index
    from gapgui.ui.session.kept import KeptWindow
    from gapgui.ui.window.main_window import MainWindow

TAXONOMY = Path(__file__).parent.parent / "data" / "ui_taxonomy.yaml"

RESUME = """Maren Oakes

Experience

Engineer, Brindlewick Energy, 2019 - 2023
- Built forecasts with TensorFlow and served them in Docker
- Python every day

Skills
Python, Docker

Currently learning Terraform
"""

POSTING = """ML Engineer

Requirements
- 5+ years of Python or Go
- PyTorch
- Kubernetes and Docker
- Terraform

Nice to have
- Flowgrain, Docker

Benefits
- A pension and fruit
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt's offscreen platform says of windows and tips; it means the platform, not us."""
    for item in items:
        item.add_marker(
            pytest.mark.qt_log_ignore(
                r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)"
            )
        )


@pytest.fixture(autouse=True)
def _empty_clipboard(request: pytest.FixtureRequest) -> Iterator[None]:
    """Take back what a test has put on the clipboard: Qt would end it after Python, which crashes at exit."""
    yield
    if "qapp" in request.fixturenames:
        QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def index() -> Index:
    return build_index(load_taxonomy(TAXONOMY))


@pytest.fixture(scope="session")
def analysis(index: Index) -> Analysis:
    return analyse(
        index, document_from_text(RESUME, "resume.txt"), document_from_text(POSTING, "posting.txt")
    )


@pytest.fixture
def resume_file(tmp_path: Path) -> Path:
    path = tmp_path / "resume.txt"
    path.write_text(RESUME, encoding="utf-8")
    return path


@pytest.fixture
def posting_file(tmp_path: Path) -> Path:
    path = tmp_path / "posting.txt"
    path.write_text(POSTING, encoding="utf-8")
    return path


@pytest.fixture
def new_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Return a function that shows a window with the small taxonomy loaded."""
    from gapgui.ui.window.program.windows import make_window

    windows: list[MainWindow] = []

    def make(
        taxonomy: Path = TAXONOMY, kept: KeptWindow | None = None, own: Path | None = None
    ) -> MainWindow:
        window = make_window(taxonomy, kept, str(own) if own else None)
        windows.append(window)
        with qtbot.waitSignal(window.session.taxonomy_changed, timeout=20_000):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(new_window: Callable[..., MainWindow]) -> MainWindow:
    return new_window()


@pytest.fixture
def compared(window: MainWindow, resume_file: Path, posting_file: Path, qtbot: QtBot) -> MainWindow:
    """Return a window with both documents open and analysed."""
    window.opening.open_files([resume_file, posting_file])
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=20_000)
    return window
