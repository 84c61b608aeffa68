from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QFileDialog

from gapgui.ui.library.people.person import Pair
from gapgui.ui.library.people.values import Order, lay_out, with_person
from gapgui.ui.library.people.words import headline, nearest_brief
from tests.ui.conftest import POSTING, RESUME
from tests.ui.driving import (
    centre_of,
    check_model,
    child,
    click,
    drag_away,
    drag_over,
    hover,
    let_go,
    press,
)
from tests.ui.library.matrix.conftest import ML, PLATFORM, SENIOR_ML

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from gapgui.documents.document import Document
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.ui.library.people.pane import PeoplePane


def names(pane: PeoplePane) -> list[str]:
    people = pane.view.table.people
    return [row.name for row in people.rows] if people else []


def postings_of(pane: PeoplePane) -> list[int]:
    people = pane.view.table.people
    return [head.number for head in people.heads] if people else []


def cells(pane: PeoplePane, row: int) -> list[str]:
    table = pane.view.table
    return [table.index(row, column).data() for column in range(table.columnCount())]


def test_each_step_says_what_comes_next(
    empty: PeoplePane, postings: tuple[Posting, ...], index: Index, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "Keep some postings" in empty.sentence.text()
    empty.set_postings(postings, index)
    assert "Open a folder of resumes" in empty.sentence.text()
    assert not empty.bar.reports.isEnabled()
    (tmp_path / "bare").mkdir()
    empty.open_folder(tmp_path / "bare")
    qtbot.waitUntil(lambda: "no document" in empty.sentence.text(), timeout=10_000)


def test_open_musts_stand_by_track(pane: PeoplePane) -> None:
    assert names(pane) == ["Maren Oakes", "Tilda Marrow"]
    assert cells(pane, 0) == ["1 2", "– ✓", "– 2"]
    assert cells(pane, 1) == ["1 1", "– ✓", "– ✓"]
    assert pane.sentence.text() == "2 resumes beside 3 postings.\nOf 6 pairs 3 have every must covered."


def test_a_broken_file_is_told_in_a_sentence_and_passed_over(pane: PeoplePane) -> None:
    assert "1 file could not be read" in pane.unread.line.accessibleName()
    pane.unread.line.linkActivated.emit("why")
    assert pane.unread.told.isVisible()
    assert "Torn.pdf" in pane.unread.told.text()
    pane.bar.nameless.setChecked(True)
    assert not pane.unread.told.isVisible()


def test_a_pair_is_opened_by_enter_and_by_a_second_click(
    pane: PeoplePane, folder: Path, qtbot: QtBot
) -> None:
    view = pane.view
    view.setFocus()
    view.setCurrentIndex(view.table.index(1, 2))
    with qtbot.waitSignal(pane.pair_wanted) as told:
        press(view, Qt.Key.Key_Return)
    assert told.args == [folder / "Tilda Marrow.txt", PLATFORM]


def test_a_cell_is_told_in_words_with_its_open_musts(pane: PeoplePane) -> None:
    view = pane.view
    assert hover(view.viewport(), view.cell_rect(0, 0).center()).replace("\n", " ") == (
        "Maren Oakes and ML Engineer · Corvane Labs: ML: 1 of 1 musts open, general: 2 of 3 musts open"
    )
    click(view.viewport(), view.cell_rect(0, 0).center())
    assert "Open: PyTorch, Kubernetes, Terraform." in pane.peek.accessibleName()


def test_a_name_tells_which_postings_are_nearest(pane: PeoplePane) -> None:
    tip = hover(pane.view.names.viewport(), QPoint(10, 10)).replace("\n", " ")
    assert tip.startswith("Maren Oakes Maren Oakes and Senior ML Engineer · Birkholm Data: ")
    people = pane.view.table.people
    assert people
    told = [nearest_brief(row, people.postings) for row in people.rows]
    assert told == ["✓ Birkholm Data", "✓ 2 postings"]
    near, first = (Pair({"ml": (1, 2)}),), frozenset({0})
    rows = tuple(
        replace(row, person=replace(row.person, pairs=near, nearest=first, complete=0)) for row in people.rows
    )
    assert headline(replace(people, rows=rows)).endswith(
        "Nearest are 2 pairs with 1 must open each, such as Maren Oakes and ML Engineer · Corvane Labs."
    )


def test_a_head_sorts_people_and_a_name_sorts_postings(pane: PeoplePane) -> None:
    heads = pane.view.heads
    click(heads.viewport(), QPoint(heads.width_of_one * PLATFORM + 20, heads.height() - 12))
    assert names(pane) == ["Tilda Marrow", "Maren Oakes"]
    assert "Nearest to Platform Engineer" in pane.sorted.accessibleName()
    rows = pane.view.verticalHeader()
    click(rows.viewport(), QPoint(10, 10))
    assert postings_of(pane) == [PLATFORM, SENIOR_ML, ML]
    press(pane.view, Qt.Key.Key_Escape)
    assert names(pane) == ["Maren Oakes", "Tilda Marrow"]
    pane.view.setCurrentIndex(pane.view.table.index(0, PLATFORM))
    press(pane.view, Qt.Key.Key_Space)
    assert names(pane) == ["Tilda Marrow", "Maren Oakes"]
    press(pane.view, Qt.Key.Key_Space)
    assert names(pane) == ["Maren Oakes", "Tilda Marrow"]
    assert postings_of(pane) == [ML, SENIOR_ML, PLATFORM]


def test_each_resume_takes_its_place_among_those_that_are_there(
    empty: PeoplePane, folder: Path, postings: tuple[Posting, ...], index: Index, qtbot: QtBot
) -> None:
    laid_anew: list[int] = []
    seen: list[list[str]] = []

    def take(_person: object) -> None:
        seen.append(names(empty))
        if len(seen) == 1:
            empty.view.setCurrentIndex(empty.view.table.index(0, ML))
            empty._sort_by_posting(PLATFORM)
            empty.view.table.modelReset.connect(lambda: laid_anew.append(len(seen)))

    for number in range(4):
        (folder / f"Maren {number}.txt").write_text(RESUME, encoding="utf-8")
    empty.set_postings(postings, index)
    empty.reading.done.connect(take)
    with qtbot.waitSignal(empty.reading.ended, timeout=30_000):
        empty.open_folder(folder)
    oakes = [f"Maren {number}" for number in range(4)]
    assert seen[-2:] == [[*oakes, "Maren Oakes"], ["Tilda Marrow", *oakes, "Maren Oakes"]]
    assert empty.sentence.text().startswith("6 resumes beside 3 postings.")
    assert names(empty) == seen[-1]
    assert empty.view.table.row_at(empty.view.currentIndex().row()) == empty.view.table.row_at(1)
    # at the end all is laid out once more
    assert laid_anew == [6]


def test_people_are_only_numbered_on_wish(pane: PeoplePane) -> None:
    click(pane.bar.nameless, QPoint(8, pane.bar.nameless.height() // 2))
    assert names(pane) == ["Resume 1", "Resume 2"]
    pane.view.setCurrentIndex(pane.view.table.index(1, 0))
    assert "Marrow" not in pane.peek.accessibleName()


def test_reports_of_all_pairs_are_written(pane: PeoplePane, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "reports"
    place.mkdir()
    with qtbot.waitSignal(pane.reports_written, timeout=30_000) as told:
        pane.write(place, "html")
    assert told.args == [place, 6]
    assert f"6 reports were written into {place}." in pane.written.accessibleName()
    assert sorted(file.name for file in place.iterdir())[0] == "Maren Oakes__ML Engineer · Corvane Labs.html"


def test_no_report_is_written_over_what_was_read_by_whatever_name(
    empty: PeoplePane, folder: Path, postings: tuple[Posting, ...], index: Index, tmp_path: Path, qtbot: QtBot
) -> None:
    name, source = "Maren Oakes__ML Engineer · Corvane Labs.html", folder / "Noted.html"
    source.write_text(POSTING, encoding="utf-8")
    (folder / name).hardlink_to(folder / "Maren Oakes.txt")
    linked = tmp_path / "linked"
    linked.symlink_to(folder)
    (folder / "Tilda Marrow__ML Engineer · Corvane Labs.html").symlink_to(source)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    empty.set_postings(postings, index, [source])
    with qtbot.waitSignal(empty.reading.ended, timeout=30_000):
        empty.open_files([folder / "Maren Oakes.txt", folder / "Tilda Marrow.txt"])
    with qtbot.waitSignal(empty.reports_written, timeout=30_000):
        empty.write(linked, "html")
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.name in before} == before


def test_without_personal_data_neither_reports_nor_their_names_tell_who_it_is(
    pane: PeoplePane, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "reports"
    place.mkdir()
    pane.bar.nameless.setChecked(True)
    with qtbot.waitSignal(pane.reports_written, timeout=30_000):
        pane.write(place, "json")
    written = {file.name: file.read_text("utf-8") for file in place.iterdir()}
    assert sorted(written) == [f"resume-{a}__posting-{b}.json" for a in (1, 2) for b in (1, 2, 3)]
    assert not any(word in text for text in written.values() for word in ("Tilda", "Marrow", "Wexcombe"))


def test_writing_can_be_cancelled(pane: PeoplePane, tmp_path: Path, qtbot: QtBot) -> None:
    def cancel(done: int, _total: int, _name: str) -> None:
        if done == 2:
            click(pane.write_progress.cancel)

    pane.writing.progressed.connect(cancel)
    with qtbot.waitSignal(pane.writing.ended, timeout=30_000) as told:
        pane.write(tmp_path, "csv")
    assert told.args == [True]
    assert len(list(tmp_path.glob("*.csv"))) <= 3
    assert not pane.write_progress.isVisible()


def test_a_place_that_can_not_be_written_is_told_once(pane: PeoplePane, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.writing.ended, timeout=30_000):
        pane.write(tmp_path / "gone", "csv")
    assert "can't be written" in pane.sentence.text()


def test_reading_can_be_cancelled_and_keeps_what_is_there(
    empty: PeoplePane, folder: Path, postings: tuple[Posting, ...], index: Index, qtbot: QtBot
) -> None:
    empty.set_postings(postings, index)
    empty.reading.done.connect(lambda _person: click(empty.progress.cancel))
    with qtbot.waitSignal(empty.reading.ended, timeout=30_000) as told:
        empty.open_folder(folder)
    assert told.args == [True]
    assert names(empty) == ["Maren Oakes"]


def test_cancelling_stops_nothing_that_the_user_has_opened_meanwhile(
    empty: PeoplePane,
    folder: Path,
    postings: tuple[Posting, ...],
    index: Index,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped: list[bool] = []
    opened: list[bool] = []
    monkeypatch.setattr(empty._worker(), "cancel", lambda: stopped.append(True))
    begun, go_on = threading.Event(), threading.Event()

    def open_resume() -> bool:
        begun.set()
        return go_on.wait(5)

    empty.set_postings(postings, index)
    empty._jobs.start("documents", "resume", open_resume, opened.append)
    assert begun.wait(5)
    empty.open_folder(folder)
    qtbot.waitUntil(lambda: empty.reading.is_running)
    click(empty.progress.cancel)
    go_on.set()
    qtbot.waitUntil(lambda: opened == [True])
    assert not stopped
    assert not empty.reading.is_running


def test_what_is_stopped_for_something_else_is_read_again(
    empty: PeoplePane,
    folder: Path,
    postings: tuple[Posting, ...],
    index: Index,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[Path] = []
    read = empty._worker().read

    def stopped_once(path: Path) -> Document:
        tried.append(path)
        if len(tried) == 1:
            raise CancelledError
        return read(path)

    monkeypatch.setattr(empty._worker(), "read", stopped_once)
    empty.set_postings(postings, index)
    with qtbot.waitSignal(empty.reading.ended, timeout=30_000) as told:
        empty.open_folder(folder)
    assert told.args == [False]
    assert names(empty) == ["Maren Oakes", "Tilda Marrow"]


def test_other_postings_are_laid_beside_the_same_people(
    pane: PeoplePane, postings: tuple[Posting, ...], index: Index, qtbot: QtBot
) -> None:
    pane.set_postings(postings[PLATFORM:], index)
    qtbot.waitUntil(lambda: len(names(pane)) == 2, timeout=10_000)
    assert cells(pane, 1) == ["– ✓"]


def test_the_same_postings_again_change_nothing(
    pane: PeoplePane, postings: tuple[Posting, ...], index: Index
) -> None:
    heads = pane.view.heads
    click(heads.viewport(), QPoint(heads.width_of_one * PLATFORM + 20, heads.height() - 12))
    pane.set_postings(list(postings), index)
    assert names(pane) == ["Tilda Marrow", "Maren Oakes"]


def test_a_folder_is_dropped(
    empty: PeoplePane, folder: Path, postings: tuple[Posting, ...], index: Index, qtbot: QtBot
) -> None:
    empty.set_postings(postings, index)
    text, carried = QMimeData(), QMimeData()
    text.setText("a text is not for it")
    assert not drag_over(empty, centre_of(empty), text)
    drag_away(empty)
    carried.setUrls([QUrl.fromLocalFile(str(folder))])
    assert drag_over(empty, centre_of(empty), carried)
    assert "Drop to read" in empty.sentence.text()
    drag_away(empty)
    assert "Open a folder" in empty.sentence.text()
    with qtbot.waitSignal(empty.reading.ended, timeout=30_000):
        let_go(empty, centre_of(empty), carried)
    assert names(empty) == ["Maren Oakes", "Tilda Marrow"]


def test_folders_are_asked_for(pane: PeoplePane, qtbot: QtBot) -> None:
    for button in (pane.bar.folder, pane.bar.reports):
        click(button)
        dialog = child(pane, QFileDialog)
        assert dialog.fileMode() == QFileDialog.FileMode.Directory
        dialog.reject()
        qtbot.waitUntil(lambda: not pane.findChildren(QFileDialog), timeout=5_000)


def test_the_tester_finds_no_fault(
    pane: PeoplePane, postings: tuple[Posting, ...], qtmodeltester: ModelTester
) -> None:
    table = pane.view.table
    check_model(qtmodeltester, table)
    first = lay_out(pane.people[:1], postings, Order(), nameless=False)
    table.show_people(first)
    table.add_row(*with_person(first, pane.people[1], Order(), nameless=False))
    check_model(qtmodeltester, table)
    for people in (pane.people, pane.people[:1], []):
        for order in (Order(), Order(person=1) if people else Order()):
            table.show_people(lay_out(people, postings, order, nameless=False))
            check_model(qtmodeltester, table)
