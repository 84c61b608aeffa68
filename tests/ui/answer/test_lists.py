from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gapgui.saying import Sentence
from gapgui.taxonomy.taxonomy import TaxonomyProblem
from gapgui.ui.answer.passage_list import PassageList
from gapgui.ui.taxonomy.problem_list import ProblemModel
from gapgui.ui.telling.passages import Passage
from tests.ui.driving import check_model, press

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

PASSAGES = [Passage("line 3", "Flowgrain", 10, 19), Passage("line 7", "Bazel", 40, 45)]


def test_passages_are_listed_and_chosen_with_the_keyboard(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    shown = PassageList()
    qtbot.addWidget(shown)
    check_model(qtmodeltester, shown.passages)
    shown.passages.set_passages(PASSAGES)
    check_model(qtmodeltester, shown.passages)
    assert shown.passages.index(1).data() == "line 7: Bazel"
    shown.setCurrentIndex(shown.passages.index(0))
    with qtbot.waitSignal(shown.chosen) as told:
        press(shown, Qt.Key.Key_Down)
    assert told.args == [PASSAGES[1]]


def test_the_same_passages_keep_the_choice(qtbot: QtBot) -> None:
    shown = PassageList()
    qtbot.addWidget(shown)
    shown.passages.set_passages(PASSAGES)
    shown.setCurrentIndex(shown.passages.index(1))
    shown.passages.set_passages(list(PASSAGES))
    assert shown.currentIndex().row() == 1


def test_problems_are_listed_by_place(qapp: object, qtmodeltester: ModelTester) -> None:
    model = ProblemModel([TaxonomyProblem("t.yaml", 4, 12, Sentence("Taxonomy", "track 'mll' is unknown"))])
    check_model(qtmodeltester, model)
    titles = [
        model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for at in range(model.columnCount())
    ]
    assert titles == ["Line", "Column", "Problem"]
    assert [model.index(0, at).data() for at in range(3)] == [4, 12, "track 'mll' is unknown"]
