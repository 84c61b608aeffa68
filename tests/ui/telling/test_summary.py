"""The window says in English what the report says; the two are written apart so that the window can speak other languages."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.report.wording import (
    ARCHETYPE_NAMES,
    IGNORED_NAMES,
    STATUS_NAMES,
    TRACK_NAMES,
    because_text,
    negated_skills,
    summary_sentence,
)
from gapgui.ui.telling.reasons import full_reason
from gapgui.ui.telling.summary import summary_text
from gapgui.ui.telling.words import archetype_word, ignored_word, status_word, track_title

if TYPE_CHECKING:
    from gapgui.gaps import GapReport, Status
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.analysis import Analysis


@pytest.fixture
def report(analysis: Analysis) -> GapReport:
    assert analysis.report is not None
    return analysis.report


STATES: list[tuple[Track, Status]] = [
    ("ml", "missing"),
    ("general", "missing"),
    ("general", "partial"),
    ("ml", "covered"),
]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_the_summary_is_that_of_the_report(report: GapReport, count: int) -> None:
    for states in itertools.combinations_with_replacement(STATES, count):
        changed = tuple(
            replace(report.requirements[0], track=track, status=status) for track, status in states
        )
        for strength in ("required", "preferred"):
            shown = replace(report, requirements=tuple(replace(r, strength=strength) for r in changed))
            assert summary_text(shown) == summary_sentence(shown)


def test_what_cannot_be_compared_is_told_as_in_the_report(report: GapReport) -> None:
    silent = replace(report, resume=replace(report.resume, skills=()))
    assert summary_text(silent) == summary_sentence(silent)
    empty = replace(report, posting=replace(report.posting, skills=()))
    assert summary_text(empty) == summary_sentence(empty)


def test_the_reasons_are_those_of_the_report(report: GapReport) -> None:
    negated = negated_skills(report.resume)
    told = [full_reason(r, report.taxonomy, negated) for r in report.requirements]
    assert told == [because_text(r, report.taxonomy, negated) for r in report.requirements]
    assert len(set(told)) > 3


def test_the_words_are_those_of_the_report() -> None:
    assert {kind: archetype_word(kind) for kind in ARCHETYPE_NAMES} == ARCHETYPE_NAMES
    assert {reason: ignored_word(reason) for reason in IGNORED_NAMES} == IGNORED_NAMES
    assert {status: status_word(status) for status in STATUS_NAMES} == STATUS_NAMES
    assert {track: track_title(track) for track in TRACK_NAMES} == TRACK_NAMES
