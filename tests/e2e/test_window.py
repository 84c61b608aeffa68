"""From a start to an exported report, as a person would go."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gapgui.paths import shipped_taxonomy
from gapgui.ui.answer.requirement_model import ITEM_ROLE, Column
from gapgui.ui.window.menus.commands import Commands
from gapgui.ui.window.program.windows import make_window
from tests.ui.driving import child, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)"
)


@pytest.fixture
def taxonomy(tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_taxonomy(), tmp_path / "skill_taxonomy.yaml"))


@pytest.fixture
def window(qtbot: QtBot, taxonomy: Path) -> Iterator[MainWindow]:
    shown = make_window(taxonomy)
    with qtbot.waitSignal(shown.session.taxonomy_changed, timeout=60_000):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def rows(window: MainWindow) -> dict[str, str]:
    """Return skill and status of every row, read from the model that the list shows."""
    model = window.workspace.answer.rows.filtered
    return {
        model.index(at, Column.SKILL).data(): model.index(at, Column.STATUS).data()
        for at in range(model.rowCount())
    }


def test_from_two_documents_to_a_report_and_a_better_taxonomy(
    window: MainWindow,
    taxonomy: Path,
    sample_resume: Path,
    sample_posting: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    with qtbot.waitSignal(window.session.resume_changed, timeout=60_000):
        window.opening.open_resume(sample_resume)
    QGuiApplication.clipboard().setText(sample_posting.read_text("utf-8"))
    child(window, Commands).paste_posting.trigger()
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.report), timeout=20_000)
    found = rows(window)
    assert found["Python, Java or Go"] == "✓ covered"
    assert found["PyTorch or TensorFlow"] == "✓ covered"
    assert found["Kubernetes"] == "✗ missing"
    assert "Flowgrain" not in found

    show_evidence_on_the_page(window, qtbot)
    export(window, tmp_path, found, qtbot)
    edit_the_taxonomy(window, taxonomy, qtbot)


def show_evidence_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    answer, documents = window.workspace.answer, window.workspace.documents
    assert answer.rows.select_row(("pytorch", "tensorflow"))
    press(answer.rows, Qt.Key.Key_Return)
    seen = [documents.tab]
    while answer.rows.currentIndex().data(ITEM_ROLE).side == "posting":
        press(answer.rows, Qt.Key.Key_Down)
        seen.append(documents.tab)
    assert seen == ["posting", "resume"]
    assert documents.resume.shows_pages
    marked = [mark for mark in documents.resume.text.marks if mark.boxes]
    assert any("PyTorch" in mark.tip for mark in marked)


def export(window: MainWindow, folder: Path, found: dict[str, str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.exports.exported, timeout=60_000):
        window.exports.write("csv", folder / "gaps.csv")
    table = list(csv.reader(io.StringIO((folder / "gaps.csv").read_text("utf-8-sig"))))
    told = [" ".join(line) for line in table]
    assert all(any(name in line for line in told) for name in found)
    with qtbot.waitSignal(window.exports.exported, timeout=60_000):
        window.exports.write("pdf", folder / "gaps.pdf")
    assert (folder / "gaps.pdf").read_bytes().startswith(b"%PDF-")


def edit_the_taxonomy(window: MainWindow, taxonomy: Path, qtbot: QtBot) -> None:
    """Give the invented tool of the posting a name, as an editor would that replaces the file."""
    text = taxonomy.read_text("utf-8").rstrip() + (
        "\n  rule-engines:\n    name: Invented rule engines\n    track: general\n    skills:\n"
        "      flowgrain:\n        name: Flowgrain\n"
    )
    temporary = taxonomy.with_suffix(".tmp")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(taxonomy)
    qtbot.waitUntil(lambda: "Flowgrain" in " ".join(rows(window)), timeout=60_000)
    assert any("Flowgrain" in name for name, status in rows(window).items() if status == "✗ missing")
