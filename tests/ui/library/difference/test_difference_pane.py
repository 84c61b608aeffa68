from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gapgui.ui.library.difference.model import Column, DifferenceModel
from gapgui.ui.library.difference.pane import DifferencePane
from gapgui.ui.library.difference.values import difference_values
from gapgui.ui.session.jobs import Jobs
from tests.ui.driving import check_model, click, hover, press
from tests.ui.library.learning.test_learning_pane import CLOUD, DATA, ML, PLATFORM, POSTINGS, comparison_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from gapgui.gaps import Requirement
    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[DifferencePane]:
    jobs = Jobs()
    made = DifferencePane(jobs)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def comparison(index: Index) -> Comparison:
    return comparison_of(index)


@pytest.fixture
def pane(empty: DifferencePane, comparison: Comparison, qtbot: QtBot) -> DifferencePane:
    empty.show_comparison(comparison)
    qtbot.waitUntil(lambda: empty.values is not None, timeout=20_000)
    return empty


def choose(pane: DifferencePane, a: int, b: int, qtbot: QtBot) -> None:
    before = pane.values
    pane.choose(a, b)
    qtbot.waitUntil(lambda: pane.values is not before, timeout=20_000)


def part(pane: DifferencePane, title: str) -> QModelIndex:
    sides = pane.view.sides
    return next(
        index for at in range(sides.rowCount()) if (index := sides.index(at, 0)).data().startswith(title)
    )


def rows(pane: DifferencePane, title: str) -> list[tuple[str, str, str]]:
    sides, top = pane.view.sides, part(pane, title)
    told = [[sides.index(at, column, top).data() for column in Column] for at in range(sides.rowCount(top))]
    return [(name, a, b) for name, a, b in told]


def test_without_two_postings_it_says_what_to_do(empty: DifferencePane, index: Index) -> None:
    assert "Keep two postings" in empty.sentence.text()
    empty.show_comparison(comparison_of(index, postings=("Engineer\n\nRequirements\n- Python\n",)))
    assert "Keep two postings" in empty.sentence.text()
    assert not empty.view.isVisible()


def test_the_first_two_are_shown_with_what_only_one_asks_for(pane: DifferencePane) -> None:
    assert [box.currentIndex() for box in pane.choices] == [ML, PLATFORM]
    assert pane.sentence.text().startswith(
        "ML Engineer · Corvane Labs asks for 3 skills that Platform Engineer · Ashgrove Works doesn't."
    )
    assert [name for name, _, _ in rows(pane, "Only ML Engineer")] == ["Python", "PyTorch", "Terraform"]
    assert rows(pane, "Only Platform Engineer") == [("Docker", "not named", "required  ✓")]


def test_what_both_ask_alike_is_folded_up_at_first(pane: DifferencePane, qtbot: QtBot) -> None:
    choose(pane, PLATFORM, DATA, qtbot)
    top = part(pane, "Asked for alike")
    assert not pane.view.isExpanded(top)
    assert pane.view.isExpanded(part(pane, "Only Platform Engineer"))
    pane.view.setCurrentIndex(top)
    press(pane.view, Qt.Key.Key_Return)
    assert pane.view.isExpanded(top)
    assert rows(pane, "Asked for alike") == [("Docker", "required  ✓", "required  ✓")]


def test_the_sentence_stands_below_what_is_asked(pane: DifferencePane, qtbot: QtBot) -> None:
    choose(pane, CLOUD, PLATFORM, qtbot)
    top = part(pane, "Asked for alike")
    pane.view.expand(top)
    cell = pane.view.sides.index(0, Column.B, top)
    assert "We run everything on Kubernetes" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    pane.view.scrollTo(cell)
    assert "We run everything" in hover(pane.view.viewport(), pane.view.visualRect(cell).center())


def test_enter_on_a_side_opens_its_posting(pane: DifferencePane, qtbot: QtBot) -> None:
    view = pane.view
    view.setCurrentIndex(view.sides.index(0, 0, part(pane, "Only Platform Engineer")))
    press(view, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(pane.passage_wanted):
        press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Right)
    assert view.currentIndex().column() == Column.B
    with qtbot.waitSignal(pane.passage_wanted) as told:
        press(view, Qt.Key.Key_Return)
    number, requirement = told.args or [-1, None]
    wanted: Requirement = requirement
    assert (number, wanted.any_of) == (PLATFORM, ("docker",))


def test_a_double_click_opens_the_side_below_the_pointer(pane: DifferencePane, qtbot: QtBot) -> None:
    view = pane.view
    cell = view.sides.index(0, Column.A, part(pane, "Only ML Engineer"))
    place = view.visualRect(cell).center()
    with qtbot.waitSignal(pane.passage_wanted) as told:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert (told.args or [-1])[0] == ML


def test_the_sides_are_swapped(pane: DifferencePane, qtbot: QtBot) -> None:
    before = pane.values
    click(pane.swap)
    qtbot.waitUntil(lambda: pane.values is not before)
    assert pane.values
    assert pane.values.names == ("Platform Engineer · Ashgrove Works", "ML Engineer · Corvane Labs")


def test_the_same_posting_twice_is_no_difference(pane: DifferencePane) -> None:
    pane.choices[1].setCurrentIndex(ML)
    assert pane.sentence.text() == "Choose two different postings."
    assert not pane.view.isVisible()


def test_the_choice_lasts_when_postings_change(pane: DifferencePane, index: Index, qtbot: QtBot) -> None:
    choose(pane, PLATFORM, CLOUD, qtbot)
    before = pane.values
    pane.show_comparison(comparison_of(index, postings=POSTINGS[::-1]))
    qtbot.waitUntil(lambda: pane.values is not before)
    assert pane.values
    assert pane.values.names == ("Platform Engineer · Ashgrove Works", "Cloud Engineer · Birkholm Data")


def test_postings_of_one_name_are_told_apart(empty: DifferencePane, index: Index, qtbot: QtBot) -> None:
    texts = tuple(f"ML Engineer\n\nRequirements\n- {skill}\n" for skill in ("Python", "Docker", "Terraform"))
    empty.show_comparison(comparison_of(index, postings=texts))
    assert [empty.choices[0].itemText(at) for at in range(3)] == [
        "ML Engineer",
        "ML Engineer (2)",
        "ML Engineer (3)",
    ]
    qtbot.waitUntil(lambda: empty.values is not None, timeout=20_000)
    choose(empty, 1, 2, qtbot)
    before = empty.values
    empty.show_comparison(comparison_of(index, postings=texts[1:]))
    qtbot.waitUntil(lambda: empty.values is not before)
    assert rows(empty, "Only ML Engineer (posting-0")[0][0] == "Docker"


def test_a_kept_posting_is_shown_then_and_now(
    pane: DifferencePane, comparison: Comparison, qtbot: QtBot
) -> None:
    before = pane.values
    then, now = comparison.reports[CLOUD][0], comparison.reports[PLATFORM][0]
    pane.show_then_and_now(then, now, ("Until 3 May", "Now"))
    qtbot.waitUntil(lambda: pane.values is not before)
    assert not pane.bar.isVisible()
    assert rows(pane, "Only Until 3 May")[0][0] == "Terraform"
    with qtbot.assertNotEmitted(pane.passage_wanted):
        pane.view.side_opened.emit(Column.A, then.requirements[0])
    before = pane.values
    click(pane.back)
    qtbot.waitUntil(lambda: pane.values is not before)
    assert pane.bar.isVisible()


def test_all_of_it_is_copied_as_text(pane: DifferencePane) -> None:
    click(pane.copy)
    told = QGuiApplication.clipboard().text()
    assert told.startswith("ML Engineer · Corvane Labs beside Platform Engineer · Ashgrove Works")
    assert "“Docker”" in told


def test_without_a_resume_no_verdict_is_told(
    empty: DifferencePane, comparison: Comparison, qtbot: QtBot
) -> None:
    empty.show_comparison(comparison, compared=False)
    qtbot.waitUntil(lambda: empty.values is not None)
    assert rows(empty, "Only Platform Engineer") == [("Docker", "not named", "required")]


def test_screen_readers_are_told_both_sides(pane: DifferencePane) -> None:
    index = pane.view.sides.index(0, 0, part(pane, "Only Platform Engineer"))
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "Docker. not named. required (covered): Docker"


def test_the_model_is_sound(comparison: Comparison, qtmodeltester: ModelTester) -> None:
    model = DifferenceModel()
    (a,), (b,) = comparison.reports[:2]
    model.show_values(difference_values(a, b))
    check_model(qtmodeltester, model)
    model.show_values(difference_values(b, a))
