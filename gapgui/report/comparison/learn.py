"""What to learn first, for each resume of a comparison."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.library.learning import lessons
from gapgui.report.comparison.words import lesson_sentence
from gapgui.report.excerpt import readable
from gapgui.report.telling.summary import why_not_comparable
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.gaps import GapReport
    from gapgui.library.comparison import Comparison
    from gapgui.library.learning import Lesson

MAX_LESSONS = 5
"""Lessons of one size that are told to one person."""
MAX_LESSONS_OF_MANY = 3
"""... and to each of several."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Hold what one resume's writer could learn first: all lessons, and those that are told, in groups with a title."""

    resume: str
    lessons: tuple[Lesson, ...]
    groups: tuple[tuple[str, tuple[str, ...]], ...]


def learn(comparison: Comparison, resume: int = 0) -> tuple[Lesson, ...]:
    """Return what a resume's writer could learn first; nothing where there is no resume.

    A posting with which it could not be compared asks for nothing.
    """
    if not comparison.resumes:
        return ()
    own = [reports[resume] for reports in comparison.reports]
    return lessons(compared_reports(own), comparison.taxonomy)


def compared_reports(reports: Iterable[GapReport]) -> list[GapReport]:
    """Return reports of which those ask for nothing whose documents could not be compared."""
    return [
        report if why_not_comparable(report) is None else replace(report, requirements=())
        for report in reports
    ]


def learn_parts(comparison: Comparison) -> tuple[Lessons, ...]:
    """Return what each resume's writer could learn first, those left out for whom nothing was found."""
    most = MAX_LESSONS if len(comparison.resumes) == 1 else MAX_LESSONS_OF_MANY
    found = (learn(comparison, at) for at in range(len(comparison.resumes)))
    return tuple(
        Lessons(readable(resume.document.name), own, tuple(_groups(own, comparison, most)))
        for resume, own in zip(comparison.resumes, found, strict=True)
        if own
    )


def _groups(
    found: Sequence[Lesson], comparison: Comparison, most: int
) -> Iterator[tuple[str, tuple[str, ...]]]:
    titles = (
        say("Comparison", "One skill"),
        say("Comparison", "Two together"),
        say("Comparison", "Three together"),
    )
    for size, title in enumerate(titles, start=1):
        told = [lesson for lesson in found if len(lesson.skills) == size][:most]
        if told:
            stepwise = say(
                "Comparison",
                "{title} (found step by step: there are too many sets to look at all)",
                title=title,
            )
            yield (
                title if told[0].exact else stepwise,
                tuple(lesson_sentence(lesson, comparison) for lesson in told),
            )
