from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.errors import GapError
from gapgui.gaps import find_gaps
from gapgui.library.store.database.schema import STEPS
from gapgui.library.store.exchange.exporting import as_jsonl
from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.library import Library
from gapgui.paths import library_file
from gapgui.posting.reading import read_posting
from gapgui.ui.library import entries, kept_postings
from gapgui.ui.library.kept_postings import KeptPostings
from gapgui.ui.library.open_posting import OpenPosting
from gapgui.ui.telling.analysis import Analysis, analyse
from tests.ui.conftest import POSTING
from tests.ui.library.conftest import BACKEND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.documents.document import Document
    from gapgui.library.store.kept_posting import Whole
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting

MANY = 30


@pytest.fixture
def kept(qapp: object) -> Iterator[KeptPostings]:
    made = KeptPostings(library_file())
    yield made
    made.close()


@pytest.fixture
def filled() -> tuple[KeptPosting, ...]:
    library = Library(library_file())
    many = library.keep(
        *(KeptPosting(f"Engineer {at}\n\nRequirements\n- Docker\n- PyTorch\n") for at in range(MANY))
    )
    library.close()
    return many


def laid(kept: KeptPostings, analysis: Analysis, qtbot: QtBot) -> None:
    kept.follow(analysis)
    qtbot.waitUntil(lambda: not kept.is_busy and all(each.report for each in kept.entries), timeout=20_000)


def test_each_pair_is_what_the_analysis_of_that_pair_says(
    kept: KeptPostings, analysis: Analysis, qtbot: QtBot
) -> None:
    library = Library(library_file())
    library.keep(KeptPosting(POSTING), KeptPosting(BACKEND))
    library.close()
    with qtbot.waitSignal(kept.compared_changed):
        laid(kept, analysis, qtbot)
    compared = kept.compared
    assert compared
    assert compared.resumes == (analysis.resume,)
    assert [posting.title for posting in compared.postings] == ["ML Engineer", "Backend Engineer"]
    assert kept.numbers == tuple(entry.kept.id for entry in kept.entries)
    assert analysis.report
    assert compared.reports[0][0].requirements == analysis.report.requirements


def test_readings_are_kept_and_not_made_again(
    kept: KeptPostings,
    analysis: Analysis,
    qtbot: QtBot,
    filled: tuple[KeptPosting, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laid(kept, analysis, qtbot)

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(entries, "read_posting", never)
    again = KeptPostings(library_file())
    laid(again, analysis, qtbot)
    assert [entry.report for entry in again.entries] == [entry.report for entry in kept.entries]
    again.close()


class _Circle:
    """Hold itself: only the collector lets it go."""

    def __init__(self) -> None:
        self.own = self


def test_what_goes_away_later_is_let_go(
    kept: KeptPostings,
    analysis: Analysis,
    qtbot: QtBot,
    filled: tuple[KeptPosting, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kept_postings, "MANY", MANY)
    before = gc.get_freeze_count()
    laid(kept, analysis, qtbot)
    assert gc.get_freeze_count() > before
    circle = _Circle()
    watched = weakref.ref(circle)
    for resume in ("Jo\n\nSkills\nPyTorch\n", "Jo\n\nSkills\nGo\n"):
        laid(kept, analyse(analysis.index, document_from_text(resume, "jo.txt"), None), qtbot)
        kept.load()
        qtbot.waitUntil(lambda: not kept.is_busy)
    del circle
    gc.collect()
    assert watched() is None


def test_another_taxonomy_is_read_again_with_progress(
    kept: KeptPostings,
    analysis: Analysis,
    qtbot: QtBot,
    filled: tuple[KeptPosting, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laid(kept, analysis, qtbot)
    monkeypatch.setattr(
        kept_postings, "laid_further", lambda *args, **how: entries.laid_further(*args, **how, seconds=0)
    )
    told: list[tuple[int, int]] = []
    kept.progress.connect(lambda done, total: told.append((done, total)))
    other = replace(analysis.index, taxonomy=replace(analysis.index.taxonomy, sha256="another"))
    changed = analyse(other, analysis.opened, None)
    laid(kept, changed, qtbot)
    assert told[:2] == [(1, MANY), (2, MANY)]
    assert told[-1] == (0, 0)
    assert all(entry.report.taxonomy is changed.index.taxonomy for entry in kept.entries if entry.report)


def test_reading_can_be_stopped_and_taken_up_again(
    kept: KeptPostings,
    analysis: Analysis,
    qtbot: QtBot,
    filled: tuple[KeptPosting, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        kept_postings, "laid_further", lambda *args, **how: entries.laid_further(*args, **how, seconds=0)
    )
    stopping = kept.progress.connect(lambda done, _total: kept.stop_reading() if done == 5 else None)
    kept.follow(analysis)
    qtbot.waitUntil(lambda: not kept.is_busy and bool(kept.entries))
    assert sum(entry.report is not None for entry in kept.entries) == 5
    assert kept.compared
    assert len(kept.compared.postings) == 5
    other = analyse(analysis.index, document_from_text("Jo\n\nSkills\nPyTorch\n", "jo.txt"), None)
    kept.follow(other)
    qtbot.waitUntil(lambda: bool(kept.numbers) and not kept.is_busy)
    assert kept.compared.resumes == (other.resume,)
    assert len(kept.numbers) == 5
    kept.progress.disconnect(stopping)
    kept.read_on()
    qtbot.waitUntil(lambda: all(entry.report for entry in kept.entries), timeout=20_000)


def test_another_resume_is_laid_beside_them_without_reading_them_again(
    kept: KeptPostings,
    analysis: Analysis,
    qtbot: QtBot,
    filled: tuple[KeptPosting, ...],
) -> None:
    laid(kept, analysis, qtbot)
    before = [entry.reading for entry in kept.entries]
    other = analyse(analysis.index, document_from_text("Jo\n\nSkills\nPyTorch\n", "jo.txt"), None)
    laid(kept, other, qtbot)
    assert [entry.reading for entry in kept.entries] == before
    assert other.resume
    expected = [
        find_gaps(entry.reading, other.resume, analysis.index.taxonomy)
        for entry in kept.entries
        if entry.reading
    ]
    assert [entry.report for entry in kept.entries] == expected


def test_what_is_to_be_written_is_written_before_the_window_goes(qapp: object) -> None:
    kept = KeptPostings(library_file())
    for number in range(20):
        kept.keep(KeptPosting(f"Engineer {number}\n- Python"), sure=True)
    kept.close()
    library = Library(library_file())
    assert len(library.postings()) == 20
    library.close()


def test_an_export_is_written_before_the_window_goes(
    qapp: object, filled: tuple[KeptPosting, ...], tmp_path: Path
) -> None:
    kept, written = KeptPostings(library_file()), tmp_path / "out.jsonl"
    for number in range(20):
        kept.keep(KeptPosting(f"Engineer of {number}\n- Python"), sure=True)

    def write(path: Path, postings: Sequence[Whole]) -> Path:
        path.write_bytes(as_jsonl(postings))
        return path

    kept.send_out(written, write)
    kept.close()
    assert len(written.read_bytes().splitlines()) == MANY + 20


def test_quick_changes_all_count(kept: KeptPostings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kept.kept) as told:
        kept.keep(KeptPosting(POSTING))
    (first,) = told.args
    for number in range(10):
        kept.change(first, replace(first, tags=(f"t{number}",)))
    qtbot.waitUntil(lambda: not kept.is_busy)
    (entry,) = kept.entries
    assert set(entry.kept.tags) == {f"t{number}" for number in range(10)}


def test_a_newer_file_is_told_once(kept: KeptPostings, qtbot: QtBot) -> None:
    newer = Library(library_file(), (*STEPS, ("CREATE TABLE more (x)",)))
    newer.close()
    told: list[GapError] = []
    kept.failed.connect(told.append)
    for _ in range(3):
        kept.load()
        qtbot.waitUntil(lambda: not kept.is_busy)
    assert [error.code for error in told] == ["unsupported"]


def test_a_damaged_file_is_told_and_what_was_rescued_is_there(kept: KeptPostings, qtbot: QtBot) -> None:
    library = Library(library_file())
    library.keep(KeptPosting(POSTING))
    library.close()
    with library_file().open("r+b") as stream:
        stream.write(b"\0" * 100)
    with qtbot.waitSignal(kept.failed) as told:
        kept.load()
    assert told.args[0].code == "damaged"
    qtbot.waitUntil(lambda: [entry.kept.text for entry in kept.entries] == [POSTING])


def test_a_posting_that_cannot_be_read_keeps_nobody_waiting(
    kept: KeptPostings, analysis: Analysis, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(library_file())
    library.keep(KeptPosting(POSTING), KeptPosting(BACKEND))
    library.close()

    def read(document: Document, index: Index) -> Posting:
        if "Backend" in document.text:
            raise GapError("too_large", "{name} is far too long.", name="x")
        return read_posting(document, index)

    monkeypatch.setattr(entries, "read_posting", read)
    kept.follow(analysis)
    qtbot.waitUntil(lambda: not kept.is_busy and len(kept.entries) == 2)
    assert [entry.is_unreadable for entry in kept.entries] == [False, True]
    assert len(kept.numbers) == 1


def test_readings_that_cannot_be_kept_are_told_once_and_compared(
    kept: KeptPostings,
    analysis: Analysis,
    qtbot: QtBot,
    filled: tuple[KeptPosting, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise GapError("cannot_write", "The disk is full.")

    monkeypatch.setattr(entries, "keep_readings", refuse)
    monkeypatch.setattr(
        kept_postings, "laid_further", lambda *args, **how: entries.laid_further(*args, **how, seconds=0)
    )
    told: list[GapError] = []
    kept.failed.connect(told.append)
    laid(kept, analysis, qtbot)
    assert len(kept.numbers) == MANY
    kept.load()
    qtbot.waitUntil(lambda: not kept.is_busy)
    assert [error.message for error in told] == ["The disk is full."]


def test_one_whose_text_was_damaged_is_told_when_it_is_opened(kept: KeptPostings) -> None:
    told: list[GapError] = []
    kept.failed.connect(told.append)
    opened = OpenPosting(kept)
    opened.open(KeptPosting(BACKEND, title="Backend Engineer", id=1))
    assert told == []
    opened.open(KeptPosting(POSTING, title="ML Engineer", id=2, is_damaged=True))
    assert ["“ML Engineer” was damaged" in error.message for error in told] == [True]
