"""500 kept postings: opened with their readings, searched, sorted, scrolled, read again while the window is used."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from gapgui.library.store.readings import keep_readings
from gapgui.paths import library_file
from gapgui.posting.reading import read_posting
from gapgui.ui.library.entries import Laid, loaded
from gapgui.ui.library.kept_postings import KeptPostings
from gapgui.ui.library.postings.postings_pane import PostingsPane
from gapgui.ui.telling.analysis import Analysis, analyse
from tests.conftest import SAMPLES, SHARED
from tests.ui.heartbeat import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.matching.names.index import Index

MANY = 500
HEARTBEAT = 50  # milliseconds, the window's longest stretch without looking at its events


def texts() -> list[str]:
    """Return real postings where they are at hand, else the sample, each copy with digits of its own."""
    files = sorted((SHARED / "data" / "postings").glob("*.txt")) or [SAMPLES / "posting.txt"]
    return [f"{files[at % len(files)].read_text('utf-8')}\nReference {at}\n" for at in range(MANY)]


def fastest(benchmark: BenchmarkFixture) -> float:
    """Return the shortest round in seconds: the others tell what else ran on the machine."""
    assert benchmark.stats is not None
    return float(benchmark.stats["min"])


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, index: Index) -> Path:
    """Return a library of 500 postings with their readings."""
    file = tmp_path_factory.mktemp("library") / "data" / "library.sqlite"
    library = Library(file)
    kept = library.keep(*map(KeptPosting, texts()))
    read = [(posting, read_posting(posting.document, index)) for posting in kept]
    keep_readings(library.database, read, index.taxonomy)
    library.close()
    return file


@pytest.fixture
def library(filled: Path) -> Iterator[Library]:
    opened = Library(filled)
    yield opened
    opened.close()


@pytest.fixture
def analysis(index: Index, sample_posting: Path) -> Analysis:
    """Return an analysis with a resume of many skills."""
    text = sample_posting.read_text("utf-8")
    return analyse(index, document_from_text(f"Maren Oakes\n\nSkills\n{text}", "resume.txt"), None)


@pytest.mark.benchmark(group="500 kept postings, time of the processor", timer=time.process_time)
def test_opening_with_readings(benchmark: BenchmarkFixture, filled: Path, index: Index) -> None:
    def open_all() -> None:
        library = Library(filled)
        assert loaded(library, Laid(), index, None).unread == 0
        library.close()

    benchmark(open_all)
    assert fastest(benchmark) < 1


@pytest.mark.benchmark(group="500 kept postings, time of the processor", timer=time.process_time)
@pytest.mark.parametrize("query", ["python", "machine learning pyt", "c++", "a"])
def test_searching(benchmark: BenchmarkFixture, library: Library, query: str) -> None:
    assert benchmark(lambda: library.search(query))
    assert fastest(benchmark) < 0.05


@pytest.mark.benchmark(group="500 kept postings, time of the processor", timer=time.process_time)
def test_looking_for_the_same_posting(benchmark: BenchmarkFixture, library: Library) -> None:
    posting = KeptPosting("Save  Share\n" + texts()[7] + "\nApply now")
    assert benchmark(lambda: library.alike(posting))


@pytest.fixture
def pane(filled: Path, qtbot: QtBot, worker: DocumentWorker) -> Iterator[PostingsPane]:
    library_file().parent.mkdir(parents=True)
    library_file().write_bytes(filled.read_bytes())
    kept = KeptPostings(library_file())
    shown = PostingsPane(kept, worker.read)
    qtbot.addWidget(shown)
    shown.resize(300, 700)
    shown.show()
    yield shown
    kept.close()


def is_laid(pane: PostingsPane) -> bool:
    entries = pane.kept_postings.entries
    return len(entries) == MANY and not pane.kept_postings.is_busy and all(entry.report for entry in entries)


def test_opened_sorted_scrolled_and_read_again_with_the_window_awake(
    pane: PostingsPane, analysis: Analysis, index: Index
) -> None:
    kept, view = pane.kept_postings, pane.view
    begun = time.monotonic()
    opening = Heartbeat()
    opening.watch(lambda: kept.follow(analysis), lambda: is_laid(pane))
    took = time.monotonic() - begun
    used = Heartbeat()
    for order in range(pane.order.count()):
        used.watch(lambda at=order: pane.order.setCurrentIndex(at), lambda: True)  # type: ignore[misc]
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum(), bar.pageStep()):
        used.watch(lambda at=place: bar.setValue(at), lambda: True)  # type: ignore[misc]
    searching = Heartbeat()
    searching.watch(lambda: pane.search.setText("python"), lambda: 0 < view.postings.rowCount() < MANY)
    searching.watch(pane.search.clear, lambda: view.postings.rowCount() == MANY)
    other = replace(index, taxonomy=replace(index.taxonomy, sha256="another"))
    again = Heartbeat()
    scrolling = QTimer(interval=20)
    scrolling.timeout.connect(lambda: bar.setValue((bar.value() + 56) % max(bar.maximum(), 1)))
    scrolling.start()
    begun = time.monotonic()
    again.watch(
        lambda: kept.follow(replace(analysis, index=other)),
        lambda: (
            is_laid(pane)
            and kept.entries[0].report is not None
            and kept.entries[0].report.taxonomy is other.taxonomy
        ),
        limit=240,
    )
    scrolling.stop()
    print(
        f"\n500 postings in the list after {took:.2f} s, the window's longest stretch {opening.busy:.0f} ms; "
        f"sorted and scrolled {used.busy:.0f} ms; searched {searching.busy:.0f} ms; "
        f"read again in {time.monotonic() - begun:.0f} s {again.busy:.0f} ms (on the wall {again.longest:.0f} ms)"
    )
    assert max(opening.busy, used.busy, searching.busy, again.busy) <= HEARTBEAT
