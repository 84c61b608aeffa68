"""A folder of resumes beside the three postings of the matrix; one of its files is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.ui.library.people.pane import PeoplePane
from gapgui.ui.session.jobs import Jobs
from tests.ui.conftest import RESUME
from tests.ui.library.matrix.conftest import comparison as comparison

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting

PLATFORM_RESUME = """Tilda Marrow
tilda.marrow@example.org

Experience

Platform Engineer, Wexcombe Rail, 2017 - 2024
- Kubernetes and Docker for forty services
- Golang tools

Skills
Kubernetes, Docker, Golang
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    resumes = tmp_path / "resumes"
    resumes.mkdir()
    (resumes / "Maren Oakes.txt").write_text(RESUME, encoding="utf-8")
    (resumes / "Tilda Marrow.txt").write_text(PLATFORM_RESUME, encoding="utf-8")
    (resumes / "Torn.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    (resumes / "notes.xyz").write_text("no resume", encoding="utf-8")
    return resumes


@pytest.fixture(scope="session")
def postings(comparison: Comparison) -> tuple[Posting, ...]:
    return comparison.postings


@pytest.fixture
def empty(qtbot: QtBot, worker: DocumentWorker) -> Iterator[PeoplePane]:
    jobs = Jobs()
    made = PeoplePane(jobs, lambda: worker)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def pane(
    empty: PeoplePane, folder: Path, postings: tuple[Posting, ...], index: Index, qtbot: QtBot
) -> PeoplePane:
    empty.set_postings(postings, index)
    with qtbot.waitSignal(empty.reading.ended, timeout=30_000):
        empty.open_folder(folder)
    return empty
