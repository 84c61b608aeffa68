from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.comparison import Comparison, compare
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.ui.library.learning.model import Column, LearningModel
from gapgui.ui.library.learning.pane import LearningPane
from gapgui.ui.library.learning.values import learning_values
from gapgui.ui.session.jobs import Jobs
from tests.ui.conftest import RESUME
from tests.ui.driving import check_model, click, hover, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from gapgui.gaps import Requirement
    from gapgui.matching.names.index import Index

POSTINGS = (
    "ML Engineer\nCorvane Labs\n\nRequirements\n- Python\n- PyTorch\n- Kubernetes\n- Terraform\n",
    "Platform Engineer\nAshgrove Works\n\nRequirements\n- Docker\n- We run everything on Kubernetes\n",
    "Cloud Engineer\nBirkholm Data\n\nRequirements\n- Terraform and Kubernetes\n",
    "Data Engineer\nFernhollow\n\nRequirements\n- Python and Docker\n",
)
ML, PLATFORM, CLOUD, DATA = range(4)


def comparison_of(index: Index, resume: str = RESUME, postings: tuple[str, ...] = POSTINGS) -> Comparison:
    read = [
        read_posting(document_from_text(text, f"posting-{at}.txt"), index) for at, text in enumerate(postings)
    ]
    return compare([read_resume(document_from_text(resume, "resume.txt"), index)], read, index.taxonomy)


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[LearningPane]:
    jobs = Jobs()
    made = LearningPane(jobs)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def pane(empty: LearningPane, index: Index, qtbot: QtBot) -> LearningPane:
    show(empty, comparison_of(index), qtbot)
    return empty


def show(pane: LearningPane, comparison: Comparison, qtbot: QtBot, *, compared: bool = True) -> None:
    before = pane.values
    pane.show_comparison(comparison, compared=compared)
    qtbot.waitUntil(lambda: pane.values is not before, timeout=20_000)


def column(pane: LearningPane, column: Column) -> list[str]:
    lines = pane.view.lines
    return [lines.index(row, column).data() for row in range(lines.rowCount())]


def line(pane: LearningPane, name: str) -> QModelIndex:
    return pane.view.lines.index(column(pane, Column.SKILLS).index(name), 0)


def test_before_anything_is_kept_it_says_what_to_do(empty: LearningPane) -> None:
    assert "Keep some postings" in empty.sentence.text()
    assert not empty.view.isVisible()


def test_without_a_resume_it_says_to_open_one(empty: LearningPane, index: Index, qtbot: QtBot) -> None:
    show(empty, comparison_of(index), qtbot, compared=False)
    assert "Open a resume" in empty.sentence.text()
    assert empty.sentence.geometry().bottom() < empty.height() / 4
    assert not empty.view.isVisible()


def test_a_resume_that_is_not_read_is_told(empty: LearningPane, index: Index, qtbot: QtBot) -> None:
    spanish = "Ana Vega\n\nExperiencia\nDesarrollé los modelos de previsión de la demanda y los servicios para el equipo de datos de la empresa, y también las pruebas.\n"
    show(empty, comparison_of(index, spanish * 3), qtbot)
    assert "Spanish" in empty.sentence.text()


def test_what_completes_a_posting_stands_first_with_its_name(pane: LearningPane) -> None:
    assert column(pane, Column.SKILLS)[0] == "Kubernetes"
    assert column(pane, Column.CLOSES)[0] == "3 in 3 postings"
    assert column(pane, Column.COMPLETES)[0] == "Platform Engineer · Ashgrove Works"
    assert column(pane, Column.COMPLETES)[1:] == [""] * (len(column(pane, Column.SKILLS)) - 1)


def test_the_sum_is_told_before_and_after_a_tick(pane: LearningPane, qtbot: QtBot) -> None:
    assert pane.sentence.text().startswith("1 of 4 postings has all its required skills shown; ")
    pane.view.setFocus()
    pane.view.setCurrentIndex(line(pane, "Kubernetes"))
    with qtbot.waitSignal(pane.learned) as told:
        press(pane.view, Qt.Key.Key_Space)
    assert told.args == [frozenset({"kubernetes"})]
    assert pane.sentence.text().startswith(
        "With Kubernetes, 1 more of 4 postings would have all its required skills shown; 3 of "
    )
    pane.view.setCurrentIndex(line(pane, "Terraform"))
    press(pane.view, Qt.Key.Key_Space)
    assert pane.sentence.text().startswith("With Kubernetes and Terraform, 2 more of 4 postings")


def test_a_second_space_takes_the_tick_back(pane: LearningPane, qtbot: QtBot) -> None:
    pane.view.setCurrentIndex(line(pane, "Terraform"))
    press(pane.view, Qt.Key.Key_Space)
    with qtbot.waitSignal(pane.learned) as told:
        press(pane.view, Qt.Key.Key_Space)
    assert told.args == [frozenset()]


def test_a_click_on_the_box_ticks(pane: LearningPane, qtbot: QtBot) -> None:
    index = line(pane, "Terraform")
    box = pane.view.visualRect(index).topLeft() + QPoint(12, pane.view.visualRect(index).height() // 2)
    with qtbot.waitSignal(pane.learned) as told:
        click(pane.view.viewport(), box)
    assert told.args == [frozenset({"terraform"})]


def test_a_pair_is_ticked_as_both_its_skills(pane: LearningPane) -> None:
    click(pane.sizes[2])
    assert column(pane, Column.SKILLS)[0] == "Kubernetes and Terraform"
    pane.view.setCurrentIndex(pane.view.lines.index(0, 0))
    press(pane.view, Qt.Key.Key_Space)
    click(pane.sizes[1])
    ticked = [
        name
        for name in column(pane, Column.SKILLS)
        if line(pane, name).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    ]
    assert sorted(ticked) == ["Kubernetes", "Terraform"]


def test_a_pair_of_which_one_is_ticked_is_ticked_in_part(pane: LearningPane) -> None:
    pane.learn(["kubernetes"])
    click(pane.sizes[2])
    assert pane.view.lines.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked


def test_right_unfolds_and_enter_opens_the_sentence(pane: LearningPane, qtbot: QtBot) -> None:
    view = pane.view
    view.setFocus()
    view.setCurrentIndex(line(pane, "Kubernetes"))
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Down)
    assert "We run everything on Kubernetes" in view.currentIndex().data()
    assert view.currentIndex().data().startswith("Platform Engineer · Ashgrove Works asks for Kubernetes: ")
    with qtbot.waitSignal(pane.passage_wanted) as told:
        press(view, Qt.Key.Key_Return)
    number, requirement = told.args or [-1, None]
    wanted: Requirement = requirement
    assert (number, wanted.any_of) == (PLATFORM, ("kubernetes",))


def test_a_click_on_a_sentence_opens_it_and_escape_comes_back(pane: LearningPane, qtbot: QtBot) -> None:
    view, top = pane.view, line(pane, "Kubernetes")
    view.setCurrentIndex(top)
    press(view, Qt.Key.Key_Return)
    assert view.currentIndex().parent() == top
    place = view.visualRect(view.lines.index(2, 0, top)).center()
    with qtbot.waitSignal(pane.passage_wanted) as told:
        click(view.viewport(), place)
    assert (told.args or [-1])[0] == CLOUD
    press(view, Qt.Key.Key_Escape)
    assert view.currentIndex() == top
    assert not view.isExpanded(top)


def test_space_on_a_sentence_ticks_its_skill(pane: LearningPane) -> None:
    view = pane.view
    view.setCurrentIndex(line(pane, "Kubernetes"))
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Space)
    assert view.lines.learned == {"kubernetes"}


def test_a_double_click_unfolds_in_any_column(pane: LearningPane) -> None:
    view, top = pane.view, line(pane, "Terraform")
    place = view.visualRect(top.siblingAtColumn(Column.CLOSES)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.isExpanded(top)


def test_a_line_says_through_what_it_closes(empty: LearningPane, index: Index, qtbot: QtBot) -> None:
    asked = ("A\n\nRequirements\n- PyTorch\n", "B\n\nRequirements\n- machine learning\n")
    show(empty, comparison_of(index, "Jo Reed\n\nSkills\nDocker\n", asked), qtbot)
    assert column(empty, Column.SKILLS)[0] == "PyTorch (includes machine learning)"
    assert column(empty, Column.CLOSES)[0] == "2 in 2 postings"


def test_all_is_unticked_by_the_link_and_the_matrix_is_asked_for(pane: LearningPane, qtbot: QtBot) -> None:
    pane.learn(["kubernetes", "terraform"])
    with qtbot.waitSignal(pane.matrix_wanted):
        pane.ticked.linkActivated.emit("matrix")
    with qtbot.waitSignal(pane.learned) as told:
        pane.ticked.linkActivated.emit("none")
    assert told.args == [frozenset()]


def test_ticks_and_unfolded_lines_last_when_postings_change(
    pane: LearningPane, index: Index, qtbot: QtBot
) -> None:
    pane.learn(["kubernetes", "pytorch"])
    pane.view.expand(line(pane, "Kubernetes"))
    pane.view.setCurrentIndex(line(pane, "Kubernetes"))
    show(pane, comparison_of(index, postings=POSTINGS[1:]), qtbot)
    # nothing asks for PyTorch any more
    assert pane.view.lines.learned == {"kubernetes"}
    assert pane.view.isExpanded(line(pane, "Kubernetes"))
    assert pane.view.currentIndex() == line(pane, "Kubernetes")


def test_what_all_postings_require_may_be_shown_already(
    empty: LearningPane, index: Index, qtbot: QtBot
) -> None:
    show(empty, comparison_of(index, postings=POSTINGS[DATA:]), qtbot)
    assert "shown already" in empty.sentence.text()
    assert not empty.view.isVisible()


def test_screen_readers_are_told_the_whole_line(pane: LearningPane) -> None:
    told = line(pane, "Kubernetes").data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == (
        "Kubernetes: closes 3 open requirements in 3 postings; completes Platform Engineer · Ashgrove Works."
    )
    place = pane.view.visualRect(line(pane, "Kubernetes")).center()
    assert "completes Platform" in hover(pane.view.viewport(), place)


def test_a_narrow_pane_hides_the_track_first(pane: LearningPane) -> None:
    assert not pane.view.isColumnHidden(Column.TRACK)
    pane.resize(480, 600)
    assert pane.view.isColumnHidden(Column.TRACK)
    assert not pane.view.isColumnHidden(Column.COMPLETES)


def test_the_model_is_sound(index: Index, qtmodeltester: ModelTester) -> None:
    model = LearningModel()
    model.show_lines(learning_values(comparison_of(index)), 1)
    check_model(qtmodeltester, model)
    model.learn(["kubernetes"])
    model.show_lines(learning_values(comparison_of(index)), 2)


def test_of_very_many_sentences_the_rest_is_counted(
    empty: LearningPane, index: Index, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gapgui.ui.library.learning.model.MOST_LISTED", 2)
    monkeypatch.setattr("gapgui.ui.library.learning.values.MOST_LISTED", 2)
    show(empty, comparison_of(index), qtbot)
    top = line(empty, "Kubernetes")
    told = [empty.view.lines.index(at, 0, top).data() for at in range(empty.view.lines.rowCount(top))]
    assert len(told) == 3
    assert told[-1] == "and 1 more"
    empty.view.setCurrentIndex(empty.view.lines.index(2, 0, top))
    with qtbot.assertNotEmitted(empty.passage_wanted):
        press(empty.view, Qt.Key.Key_Return)
