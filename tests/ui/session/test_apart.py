"""What is long is read in a process of its own, and closing or typing on waits for none of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.errors import GapError
from gapgui.taxonomy.own.keeping import read_own
from gapgui.ui.session import apart
from gapgui.ui.session.loaded_taxonomy import load_for_window
from gapgui.ui.session.opened import PostingText
from gapgui.ui.session.session import Session
from gapgui.ui.telling.analysis import analyse
from tests.ui.conftest import POSTING, TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.ui.telling.analysis import Analysis
    from gapgui.ui.window.main_window import MainWindow

LONG = POSTING + "\n\nAbout us\n" + "We ship parcels to every town there is. " * 600


@pytest.fixture
def session(qapp: object, qtbot: QtBot) -> Iterator[Session]:
    made = Session()
    with qtbot.waitSignal(made.analysed, timeout=30_000):
        made.load_taxonomy(TAXONOMY, TAXONOMY)
    yield made
    made.close()


@pytest.fixture
def no_reading_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_document: Document, _index: Index) -> Posting:
        raise AssertionError("a long text is read in the window's own process")

    monkeypatch.setattr(apart, "read_posting", refuse)


@pytest.mark.usefixtures("no_reading_here")
def test_what_is_long_is_read_apart_and_says_the_same(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.analysed, timeout=60_000):
        session.set_posting(PostingText(LONG, "long"))
    assert session.taxonomy is not None
    assert session.analysis is not None
    here = analyse(session.taxonomy.index, None, document_from_text(LONG, "long"))
    assert session.analysis.posting == here.posting
    assert session.analysis.rows == here.rows


@pytest.mark.usefixtures("no_reading_here")
def test_own_changes_count_there_too(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("overlay: 1\nskills:\n  docker: {aliases: {add: [ships parcels]}}\n", encoding="utf-8")
    session.take_own(read_own(own))
    with qtbot.waitSignal(session.taxonomy_changed, timeout=30_000):
        pass
    text = LONG.replace("Docker", "ships parcels")
    session.set_posting(PostingText(text))
    qtbot.waitUntil(lambda: bool(session.analysis and session.analysis.posting), timeout=60_000)
    assert session.analysis is not None
    assert session.analysis.posting is not None
    assert "docker" in {asked.skill.id for asked in session.analysis.posting.skills}


@pytest.mark.usefixtures("no_reading_here")
def test_a_trial_of_own_changes_reads_what_is_long_there_too(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """Attack: a correction of a long posting was tried in the window's own process."""
    own = tmp_path / "own.yaml"
    own.write_text("overlay: 1\nskills:\n  docker: {aliases: {add: [ships parcels]}}\n", encoding="utf-8")
    session.set_posting(PostingText(LONG.replace("Docker", "ships parcels")))
    qtbot.waitUntil(lambda: bool(session.analysis and session.analysis.posting), timeout=60_000)
    told: list[str | None] = []
    tried: list[Analysis] = []
    failed: list[GapError] = []
    session.comparing.connect(told.append)
    session.analyse_with(read_own(own).own, lambda trial, _: tried.append(trial), failed.append)
    qtbot.waitUntil(lambda: bool(tried or failed), timeout=60_000)
    assert not failed
    assert tried[0].posting is not None
    assert "docker" in {asked.skill.id for asked in tried[0].posting.skills}
    assert session.analysis is not None
    assert session.analysis.posting is not None
    assert "docker" not in {asked.skill.id for asked in session.analysis.posting.skills}
    assert [name is None for name in told] == [False, True]


def test_a_reading_that_never_ends_is_ended_by_the_next_and_by_closing(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attack: closing the window waited for whatever was being read."""
    session = Session()
    with qtbot.waitSignal(session.analysed, timeout=30_000):
        session.load_taxonomy(TAXONOMY, TAXONOMY)
    with monkeypatch.context() as patched:
        patched.setattr(apart, "_posting_there", read_for_ever)
        session.set_posting(PostingText(LONG))
        qtbot.waitUntil(lambda: session.is_reading_apart, timeout=60_000)
    with qtbot.waitSignal(session.analysed, timeout=60_000):
        session.set_posting(PostingText(POSTING))
    assert session.analysis is not None
    assert session.analysis.posting is not None
    assert session.analysis.posting.document.text == POSTING

    monkeypatch.setattr(apart, "_posting_there", read_for_ever)
    session.set_posting(PostingText(LONG))
    qtbot.waitUntil(lambda: session.is_reading_apart, timeout=60_000)
    session.close()
    assert not session.is_reading_apart


def test_what_is_read_for_long_says_so_and_can_be_stopped(
    compared: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_posting_there", read_for_ever)
    notice, before = compared.workspace.documents.posting_notice, compared.session.analysis
    compared.show_tab("posting")
    compared.workspace.documents.editor.setPlainText(LONG)
    qtbot.waitUntil(notice.isVisible, timeout=60_000)
    qtbot.waitUntil(lambda: compared.session.is_reading_apart, timeout=60_000)
    notice.cancel.click()
    qtbot.waitUntil(lambda: not compared.session.is_reading_apart, timeout=60_000)
    assert not notice.isVisible()
    assert compared.session.analysis is before


def read_for_ever(_document: Document, _at: object) -> None:
    """Stand for a rule that runs away; in the child, which ends it with its file's time."""
    while os.getpid():
        pass


def test_what_takes_too_long_is_told_to_be_shortened(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = load_for_window(TAXONOMY, TAXONOMY, None)
    reading = apart.ReadingApart()

    def give_up(*_: object) -> None:
        raise GapError(
            "too_slow",
            "{name} took longer than {seconds:.0f} seconds; print it to PDF again.",
            name="x",
            seconds=15,
        )

    monkeypatch.setattr(reading._worker, "carry_out", give_up)
    with pytest.raises(GapError, match="shorten it"):
        reading.of(loaded).posting(document_from_text(LONG, "p"), loaded.index)


def test_a_taxonomy_that_has_changed_since_is_not_taken_for_the_one_in_use(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_bytes(TAXONOMY.read_bytes())
    assert apart._index_there((file, "another", None, b"", tmp_path)) is None
