"""What is said around the list of what to learn: the sums above, the sentences below a line, the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.comparison.words import posting_name
from gapgui.report.telling.words import all_of, any_of
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.ui.library.learning.values import LearningValues, Must, Prospect

MOST_NAMED = 3


def headline(values: LearningValues, prospect: Prospect) -> str:
    """Return the sums, or why there are none."""
    if not values.comparison.postings:
        return say("Learning", "Keep some postings to see what to learn first.")
    if values.why:
        return values.why
    if not values.compared:
        return say("Learning", "Open a resume to see what to learn first.")
    if not values.musts.postings:
        return say("Learning", "None of these postings names a required skill.")
    if not values.musts.musts:
        return say("Learning", "All required skills of these postings are shown already.")
    return _prospect(values, prospect) if prospect.skills else _as_it_is(values)


def _as_it_is(values: LearningValues) -> str:
    musts = values.musts
    return say(
        "Learning",
        "1 of {count:,} postings has all its required skills shown; {open:,} are open in the others."
        if musts.shown == 1
        else "{shown} of {count:,} postings have all their required skills shown; {open:,} are open in the others."
        if musts.shown
        else "None of {count:,} postings has all its required skills shown; {open:,} are open.",
        shown=musts.shown,
        count=musts.postings,
        open=len(musts.musts),
    )


def _prospect(values: LearningValues, prospect: Prospect) -> str:
    """Return what the ticked skills would change; nothing is promised."""
    completed, musts = len(prospect.completed), values.musts
    return say(
        "Learning",
        "With {skills}, 1 more of {count:,} postings would have all its required skills shown; {closed:,} of {open:,} open "
        "ones would be closed."
        if completed == 1
        else "With {skills}, {completed} more of {count:,} postings would have all their required skills shown; {closed:,} "
        "of {open:,} open ones would be closed."
        if completed
        else "With {skills}, {closed:,} of {open:,} open required skills would be closed.",
        skills=skill_names(values, prospect.skills),
        completed=completed,
        count=musts.postings,
        closed=prospect.closed,
        open=len(musts.musts),
    )


def skill_names(values: LearningValues, skills: tuple[str, ...]) -> str:
    """Return the names of a few skills, or how many there are."""
    if len(skills) > MOST_NAMED:
        return say("Learning", "{count} skills", count=len(skills))
    return all_of([values.musts.taxonomy.skills[skill].name for skill in skills])


def must_lead(values: LearningValues, must: Must, *, short: bool = False) -> str:
    """Return which posting asks for what: what stands before the sentence; a short one names the employer alone."""
    skills, posting = values.musts.taxonomy.skills, values.comparison.postings[must.posting]
    return say(
        "Learning",
        "{posting} asks for {skill}",
        posting=(short and posting.employer) or posting_name(posting),
        skill=any_of([skills[skill].name for skill in must.requirement.any_of]),
    )


def more_text(count: int) -> str:
    """Return how many sentences are not listed."""
    return say("Learning", "and {count:,} more", count=count)


def order_note(*, exact: bool) -> str:
    """Return by what the lines are ordered, and what they don't say."""
    order = say(
        "Learning",
        "What completes a posting stands first, then what closes most. It says what the resume would show, and nothing "
        "of whom an employer takes.",
    )
    if exact:
        return order
    stepwise = say(
        "Learning", "There are too many such sets to look at all: this one was found step by step."
    )
    return f"{order} {stepwise}"
