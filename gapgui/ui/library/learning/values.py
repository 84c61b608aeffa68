"""What the list of what to learn holds, without Qt: a line for each skill or set of skills, and what it closes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from gapgui.library.learning import MAX_SET, lessons_of
from gapgui.library.open_musts import open_musts
from gapgui.posting.posting import STRENGTHS
from gapgui.report.comparison.learn import compared_reports
from gapgui.report.telling.summary import why_not_comparable
from gapgui.ui.library.learning.cells import line_words
from gapgui.ui.telling.quotes import quote

if TYPE_CHECKING:
    from collections.abc import Collection

    from gapgui.gaps import Requirement
    from gapgui.library.comparison import Comparison
    from gapgui.library.learning import Lesson
    from gapgui.library.open_musts import OpenMusts
    from gapgui.ui.library.learning.cells import LineWords
    from gapgui.ui.telling.quotes import Quote

MOST_LISTED = 200
"""Sentences below one line; nobody reads more."""


@dataclass(frozen=True, slots=True)
class Line:
    """Hold what some skills close, and how that is said."""

    lesson: Lesson
    words: LineWords


@dataclass(frozen=True, slots=True)
class Must:
    """Hold one requirement that a line closes, with the number of the posting that asks for it."""

    posting: int
    requirement: Requirement


@dataclass(frozen=True, slots=True)
class Prospect:
    """Say what some skills would change: what they close, and of which postings nothing would stay open."""

    skills: tuple[str, ...]
    closed: int
    completed: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LearningValues:
    """Hold the lines by how many skills they have: single ones, pairs, threes.

    `why` is the reason for which the resume can be compared with none of the postings; `compared` is false where there
    is no resume.
    """

    comparison: Comparison
    musts: OpenMusts
    lines: tuple[tuple[Line, ...], ...]
    compared: bool
    why: str = ""
    _listed: dict[tuple[str, ...], tuple[Must, ...]] = field(default_factory=dict)

    def closed_by(self, line: Line) -> tuple[Must, ...]:
        """Return what a line closes, in the order of the postings; no more than `MOST_LISTED`."""
        skills = line.lesson.skills
        if skills not in self._listed:
            closed = islice(self.musts.listed(self.musts.closed(skills)), MOST_LISTED)
            self._listed[skills] = tuple(Must(*must) for must in closed)
        return self._listed[skills]

    def quote(self, must: Must) -> Quote | None:
        """Return the sentence that asks for it most strongly, None where none can be told."""
        posting = self.comparison.postings[must.posting]
        mentions = [m for s in posting.skills if s.skill.id in must.requirement.any_of for m in s.mentions]
        if not mentions:
            return None
        first = min(mentions, key=lambda m: (STRENGTHS.index(m.strength), m.mention.start)).mention
        return quote(posting.document, first.start, first.end)

    def prospect(self, skills: Collection[str]) -> Prospect:
        """Return what some skills would change together."""
        known = tuple(skill for skill in self.musts.closed_by if skill in skills)
        closed = self.musts.closed(known)
        return Prospect(known, closed.bit_count(), self.musts.completed(closed))


def learning_values(comparison: Comparison, *, compared: bool = True) -> LearningValues:
    """Return what the first resume's writer could learn first; over 500 postings this takes seconds."""
    reports = [reports[0] for reports in comparison.reports if reports]
    compared = compared and bool(reports)
    reasons = [why_not_comparable(report) for report in reports]
    why = (reasons[0] or "") if compared and all(reasons) else ""
    musts = open_musts(compared_reports(reports) if compared else (), comparison.taxonomy)
    found = lessons_of(musts)
    lines = tuple(
        tuple(Line(lesson, line_words(lesson, comparison)) for lesson in found if len(lesson.skills) == size)
        for size in range(1, MAX_SET + 1)
    )
    return LearningValues(comparison, musts, lines, compared and not why, why)
