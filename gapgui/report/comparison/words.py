"""What a comparison says, for every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.excerpt import readable
from gapgui.report.telling.posting_name import names_apart
from gapgui.report.telling.posting_name import posting_name as name_of
from gapgui.report.telling.summary import why_not_comparable
from gapgui.report.telling.words import all_of, any_of, kinds_of_work
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.comparison import Comparison, MatrixRow
    from gapgui.library.learning import Lesson
    from gapgui.posting.posting import Posting
    from gapgui.report.comparison.standing import Standing
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_INCLUDED = 3
"""Skills that are named of those which another includes."""
MAX_NEAREST = 3
"""Postings that are named of those which are equally near."""


def posting_name(posting: Posting) -> str:
    """Return how a posting is called: title and employer, or its file's name where it has neither."""
    return readable(name_of(posting) or posting.document.name)


def posting_names(comparison: Comparison) -> tuple[str, ...]:
    """Return how the postings of a comparison are called, no two of them alike."""
    return tuple(map(readable, names_apart(comparison.postings)))


def really_is(posting: Posting) -> str:
    """Return what a posting really is."""
    return kinds_of_work(posting.archetype_shares)


def nearest_sentence(
    nearest: Sequence[int], standings: Sequence[Sequence[Standing | None]], names: Sequence[str]
) -> str:
    """Return which postings are nearest to the first resume, all of them or how many more; empty where none is."""
    standing = standings[nearest[0]][0] if nearest else None
    if standing is None:
        return ""
    if len(nearest) == 1:
        return say(
            "Comparison",
            "Nearest: {posting}, with {open} of {all} required skills open."
            if standing.open
            else "Nearest: {posting}, with all its required skills covered.",
            posting=names[nearest[0]],
            open=standing.open,
            all=standing.musts,
        )
    kept = len(nearest) if len(nearest) <= MAX_NEAREST else MAX_NEAREST - 1
    named = [names[at] for at in nearest[:kept]]
    if kept < len(nearest):
        named.append(say("Comparison", "{count} more", count=len(nearest) - kept))
    return say(
        "Comparison",
        "Nearest, all their required skills covered: {postings}."
        if not standing.open
        else "Nearest, with 1 required skill open each: {postings}."
        if standing.open == 1
        else "Nearest, with {open} required skills open each: {postings}.",
        open=standing.open,
        postings=all_of(named),
    )


def row_name(row: MatrixRow, comparison: Comparison) -> str:
    """Return the names of a row's skills."""
    return any_of([comparison.taxonomy.skills[skill].name for skill in row.skills])


def covered_of(required: tuple[int, int]) -> str:
    """Return how many of some are covered: "6 of 9"."""
    return say("Comparison", "{covered} of {all}", covered=required[0], all=required[1])


def lesson_sentence(lesson: Lesson, comparison: Comparison) -> str:
    """Return what learning some skills closes; nothing of it promises anything."""
    names = all_of([learned_name(skill, lesson, comparison.taxonomy) for skill in lesson.skills])
    closes = say(
        "Comparison",
        "{skills}: closes {count} open requirement in {postings} posting"
        if lesson.closes == 1
        else "{skills}: closes {count} open requirements in {postings} posting"
        if len(lesson.postings) == 1
        else "{skills}: closes {count} open requirements in {postings} postings",
        skills=names,
        count=lesson.closes,
        postings=len(lesson.postings),
    )
    if not lesson.completes:
        return closes + "."
    called = posting_names(comparison)
    completed = all_of([called[at] for at in lesson.completes])
    return say("Comparison", "{closes}; completes {postings}.", closes=closes, postings=completed)


def learned_name(skill: str, lesson: Lesson, taxonomy: Taxonomy) -> str:
    """Return a skill's name, with what it closes other requirements through: "Spring Cloud (includes Microservices)"."""
    skills = taxonomy.skills
    included = [skills[each.asked].name for each in lesson.through if each.skill == skill]
    if not included:
        return skills[skill].name
    if len(included) > MAX_INCLUDED:
        more = say("Comparison", "{count} more", count=len(included) - MAX_INCLUDED)
        included = [*included[:MAX_INCLUDED], more]
    return say("Comparison", "{skill} (includes {others})", skill=skills[skill].name, others=all_of(included))


def not_compared_notes(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    """Return the names of the documents that could not be compared, each with a sentence on why."""
    notes: dict[tuple[str, str], None] = {}
    for called, reports in zip(posting_names(comparison), comparison.reports, strict=True):
        for report in reports:
            why = why_not_comparable(report)
            if why is not None:
                is_postings = report.resume_is_read and not (report.posting_is_read and report.posting.skills)
                name = called if is_postings else readable(report.resume.document.name)
                notes[name, why] = None
    return tuple(notes)
