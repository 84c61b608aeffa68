"""Five hundred postings beside one another keep the window's thread no longer than 50 ms from its events.

What the small world lacks in skills it makes up for by alternatives: some 170 lines, 12,000 marks.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest

from gapgui.gaps import Requirement
from gapgui.posting.posting import STRENGTHS
from gapgui.ui.library.matrix.pane import MatrixPane
from gapgui.ui.session.jobs import Jobs
from tests.ui.window.test_heartbeat import check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gapgui.library.comparison import Comparison

COLUMNS = 500


@pytest.fixture(scope="module")
def many(comparison: Comparison) -> Comparison:
    chance = Random(15)
    skills = sorted(comparison.taxonomy.skills)
    sets = [*combinations(skills, 1), *combinations(skills, 2), *combinations(skills, 3)]
    (report,) = comparison.reports[0]
    reports = []
    for number in range(COLUMNS):
        asked = tuple(
            Requirement(f"r{at}", any_of, "general", chance.choice(STRENGTHS), None, "missing", ())
            for at, any_of in enumerate(chance.sample(sets, 25))
        )
        posting = replace(
            report.posting, title=f"Engineer {'of Forecasts' * (number % 3)}", employer=f"Corvane {number}"
        )
        reports.append((replace(report, posting=posting, requirements=asked),))
    postings = tuple(each.posting for (each,) in reports)
    return replace(comparison, postings=postings, reports=tuple(reports))


@pytest.fixture
def pane(many: Comparison, qtbot: QtBot) -> Iterator[MatrixPane]:
    jobs = Jobs()
    made = MatrixPane(jobs)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_comparison(many)
    qtbot.waitUntil(lambda: made.values is not None, timeout=60_000)
    yield made
    jobs.close()


def painted(pane: MatrixPane) -> bool:
    """Draw what is out of date; offscreen nobody else would."""
    pane.matrix.cells.viewport().repaint()
    return True


def test_sorting_and_filtering(pane: MatrixPane) -> None:
    table = pane.matrix.cells.table
    assert table.columnCount() == COLUMNS
    check(
        (lambda: pane.bar.choose_lines("name"), lambda: painted(pane)),
        (lambda: pane.bar.choose_lines("yours"), lambda: painted(pane)),
    )
    every = table.rowCount()
    check(
        (lambda: pane.bar.field.setText("go"), lambda: table.rowCount() < every),
        (pane.bar.field.clear, lambda: table.rowCount() == every),
    )


def test_scrolling(pane: MatrixPane) -> None:
    down, right = pane.matrix.cells.verticalScrollBar(), pane.matrix.cells.horizontalScrollBar()
    check(
        (lambda: right.setValue(right.maximum() // 2), lambda: painted(pane)),
        (lambda: down.setValue(down.maximum() // 2), lambda: painted(pane)),
    )


def test_other_postings_and_as_if(pane: MatrixPane, many: Comparison) -> None:
    first = pane.values
    check(
        (lambda: pane.show_comparison(many), lambda: pane.values is not first),
        (lambda: pane.set_as_if(["go"]), lambda: bool(pane.values and pane.values.learned)),
    )
