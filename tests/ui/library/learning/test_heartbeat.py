"""Lessons over five hundred postings keep the window's thread no longer than 50 ms from its events."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest

from gapgui.gaps import Requirement
from gapgui.ui.library.learning.pane import LearningPane
from gapgui.ui.session.jobs import Jobs
from tests.ui.library.learning.test_learning_pane import comparison_of
from tests.ui.window.test_heartbeat import check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index


@pytest.fixture(scope="module")
def many(index: Index) -> Comparison:
    """Return 500 postings that each require 12 things, of the small world's skills and alternatives of them."""
    comparison, chance = comparison_of(index), Random(15)
    skills = sorted(comparison.taxonomy.skills)
    sets = [*combinations(skills, 1), *combinations(skills, 2)]
    (report,) = comparison.reports[0]
    reports = tuple(
        (
            replace(
                report,
                requirements=tuple(
                    Requirement(f"r{at}", any_of, "general", "required", None, "missing", ())
                    for at, any_of in enumerate(chance.sample(sets, 12))
                ),
            ),
        )
        for _ in range(500)
    )
    return replace(comparison, postings=tuple(each.posting for (each,) in reports), reports=reports)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[LearningPane]:
    jobs = Jobs()
    made = LearningPane(jobs)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    jobs.close()


def test_looking_for_what_closes_most(pane: LearningPane, many: Comparison) -> None:
    check((lambda: pane.show_comparison(many), lambda: pane.values is not None))


def test_ticking_and_unfolding(pane: LearningPane, many: Comparison, qtbot: QtBot) -> None:
    pane.show_comparison(many)
    qtbot.waitUntil(lambda: pane.values is not None, timeout=60_000)
    view = pane.view
    check((lambda: view.lines.toggle(view.lines.lines[0]), lambda: bool(view.lines.learned)))
    top = view.lines.index(0, 0)
    check((lambda: view.expand(top), lambda: view.isExpanded(top)))
