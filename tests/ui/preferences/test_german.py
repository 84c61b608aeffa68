"""What the core says, in a window that speaks German."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.saying import say
from gapgui.ui.export.left_out import NOTHING_LEFT_OUT
from gapgui.ui.export.report_file import preview, suggested_name
from gapgui.ui.preferences.language import use_language
from tests.ui.conftest import TAXONOMY
from tests.ui.preferences.test_language import put_away

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    assert use_language(qapp, "de")
    yield
    put_away(qapp)


def test_a_broken_file_is_told_of_in_german(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no page in here")
    with qtbot.waitSignal(compared.session.resume_failed, timeout=20_000):
        compared.opening.open_resume(broken)
    banner = compared.workspace.documents.resume.banner
    assert (
        banner.label.text()
        == "broken.pdf ist kein PDF, obwohl der Name es sagt; noch einmal exportieren. resume.txt ist noch offen."
    )


def test_an_error_of_the_workers_process_arrives_in_german(worker: DocumentWorker, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\n1 0 obj\nnothing\nendobj\n")
    with pytest.raises(GapError, match=r"^broken\.pdf ist beschädigt und nicht lesbar; noch einmal export"):
        worker.read(broken)


def test_how_a_resume_was_read_is_told_in_german(
    window: MainWindow, sample_resume: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.resume_changed, timeout=30_000):
        window.opening.open_resume(sample_resume)
    assert window.session.resume is not None
    problems = window.session.resume.document.quality.problems
    columns = next(problem for problem in problems if problem.code == "columns")
    assert columns.message.startswith("Die Seite hat 2 Spalten, die nacheinander gelesen wurden.")


def test_problems_of_a_taxonomy_are_told_in_german(
    new_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        TAXONOMY.read_text("utf-8").replace("track: ml", "track: mll", 1) + "     - [\n", encoding="utf-8"
    )
    told = new_window(own).banner.label.text()
    assert told.startswith("own.yaml hat ein Problem. In Gebrauch ist die Taxonomie, die mit gapgui kommt.")
    assert "kein gültiges YAML: " in told


def test_two_threads_speak_the_language_of_the_window() -> None:
    told: list[str] = []
    threads = [
        threading.Thread(target=lambda: told.append(say("Facts", "{count:,} skills", count=6335)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == ["6.335 Kenntnisse"] * 2


def test_a_report_is_exported_in_the_language_of_the_window(compared: MainWindow) -> None:
    analysis = compared.session.analysis
    assert analysis is not None
    assert analysis.report is not None
    text = preview(analysis.report, "markdown", NOTHING_LEFT_OUT).text
    assert "**2 von 5 geforderten Kenntnissen fehlen" in text
    assert suggested_name(analysis.report) == "Lücken ML Engineer"


def test_the_process_that_makes_the_pdf_speaks_it_too(compared: MainWindow, worker: DocumentWorker) -> None:
    analysis = compared.session.analysis
    assert analysis is not None
    assert analysis.report is not None
    shown = preview(analysis.report, "pdf", NOTHING_LEFT_OUT)
    assert shown.source is not None
    assert "Wie dieser Bericht entstand" in worker.read(shown.source).text
