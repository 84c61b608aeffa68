from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.ui.answer.answer_pane import AnswerPane
from gapgui.ui.telling.analysis import Analysis, analyse
from gapgui.ui.telling.standing import describe
from tests.ui.conftest import RESUME
from tests.ui.driving import click, press, type_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gapgui.matching.names.index import Index


@pytest.fixture
def pane(qtbot: QtBot, analysis: Analysis) -> AnswerPane:
    made = AnswerPane()
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show_analysis(analysis, describe(analysis, has_resume=True, has_posting=True))
    made.show()
    return made


def names(pane: AnswerPane) -> list[str]:
    return [row.name for row in pane.rows.shown_rows()]


def test_chips_count_what_the_other_filters_leave(pane: AnswerPane) -> None:
    filters = pane.filters
    assert filters.tracks["general"].text() == "General 4"
    click(filters.statuses["missing"])
    assert filters.tracks["general"].text() == "General 2"
    assert filters.tracks["ml"].text() == "ML 0"
    assert not filters.tracks["ml"].isEnabled()
    # of its own kind the others still tell what they would add
    assert filters.statuses["covered"].text() == "✓ Covered 2"


def test_the_bar_says_what_it_hides_and_shows_it_again(pane: AnswerPane) -> None:
    filters = pane.filters
    assert not filters.told.isVisible()
    click(filters.statuses["missing"])
    assert filters.told.isVisible()
    assert filters.told.text().startswith("2 of 5 shown.")
    filters.told.linkActivated.emit("all")
    assert len(names(pane)) == 5
    assert not filters.told.isVisible()


def test_esc_clears_the_filters_from_field_chip_and_list(pane: AnswerPane, qtbot: QtBot) -> None:
    filters = pane.filters
    for place in (filters.text, filters.statuses["missing"], pane.rows):
        filters.text.setFocus()
        type_text(filters.text, "terra")
        qtbot.waitUntil(lambda: names(pane) == ["Terraform"])
        press(place, Qt.Key.Key_Escape)
        assert filters.text.text() == ""
        assert len(names(pane)) == 5


def test_names_that_begin_with_the_words_come_first(pane: AnswerPane, qtbot: QtBot) -> None:
    assert names(pane).index("Kubernetes") < names(pane).index("Docker")
    type_text(pane.filters.text, "docker")
    qtbot.waitUntil(lambda: bool(pane.filters.told.isVisible()))
    # the sentences of the others name it, too
    assert names(pane)[0] == "Docker"
    assert "Kubernetes" in names(pane)
    assert "shown, 1 by their names." in pane.filters.told.text()


def test_the_groups_stand_apart_and_their_chips_together(pane: AnswerPane) -> None:
    filters = pane.filters
    missing, partial = filters.statuses["missing"], filters.statuses["partial"]
    assert missing.geometry().right() + 1 == partial.geometry().left()
    assert (missing.ends, partial.ends) == ((True, False), (False, False))
    assert filters.statuses["covered"].parentWidget() is not filters.tracks["ml"].parentWidget()


def test_a_kind_of_which_there_is_one_is_not_offered(pane: AnswerPane, analysis: Analysis) -> None:
    required = tuple(row for row in analysis.rows if row.strength == "required" and row.track == "general")
    pane.filters.count(required)
    assert not pane.filters.strengths["required"].isVisible()
    assert not pane.filters.tracks["general"].isVisible()
    assert pane.filters.statuses["partial"].isVisible()


def test_where_nothing_is_compared_no_chip_has_a_number(pane: AnswerPane, analysis: Analysis) -> None:
    rows = tuple(replace(row, status=None) for row in analysis.rows)
    pane.filters.count(rows, counted=False)
    assert not pane.filters.statuses["missing"].isVisible()
    assert pane.filters.tracks["ml"].text() == "ML"
    assert pane.filters.tracks["ml"].isEnabled()


def test_of_a_language_that_is_not_read_no_kind_of_work_is_told(qtbot: QtBot, index: Index) -> None:
    spanish = (
        "Ingeniera de datos\n\nRequisitos\n- Experiencia con Python y Kubernetes en la nube de la empresa\n"
        "- Conocimientos de Docker y de los datos de los clientes, se valora PyTorch para el equipo de la ciudad\n"
        + "La persona que buscamos trabaja con los clientes y con una parte del equipo en su oficina, como se hace por lo general.\n"
        * 3
    )
    found = analyse(
        index, document_from_text(RESUME, "resume.txt"), document_from_text(spanish, "posting.txt")
    )
    assert not found.is_read
    made = AnswerPane()
    qtbot.addWidget(made)
    made.show_analysis(found, describe(found, has_resume=True, has_posting=True))
    made.show()
    assert made.rows.shown_rows()
    assert not made.archetype.isVisible()
    assert not made.cards.isVisible()
    assert not made.asked.isVisible()
    assert not made.drawer.buttons["archetype"].isVisible()
    assert not made.filters.statuses["missing"].isVisible()
    assert made.filters.tracks["general"].text() == "General"
