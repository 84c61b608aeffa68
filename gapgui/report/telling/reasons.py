"""Why a requirement has its status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.depth import is_linked
from gapgui.report.telling.words import all_of, any_of
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gapgui.gaps import Relation, Requirement
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_NAMED = 3
"""A sentence that names more than this is a list."""


def requirement_name(requirement: Requirement, taxonomy: Taxonomy) -> str:
    """Return the name of a requirement, alternatives joined by "or"."""
    return any_of([taxonomy.skills[skill].name for skill in requirement.any_of])


def negated_skills(resume: Resume) -> frozenset[str]:
    """Return the ids of the skills that a resume names only as lacking, wanted or being learnt."""
    return frozenset(shown.skill.id for shown in resume.skills if shown.claim == "negated")


def names_shown(requirement: Requirement, taxonomy: Taxonomy) -> dict[tuple[Relation, str], list[str]]:
    """Return the names that speak for a requirement, by how they do and for which of its members."""
    shown: dict[tuple[Relation, str], list[str]] = {}
    for reason in requirement.because:
        # what is met needs no member named, and two that are met are told as one
        member = (
            "" if reason.relation in {"same", "broader", "guess"} else taxonomy.skills[reason.member].name
        )
        names = shown.setdefault((reason.relation, member), [])
        if taxonomy.skills[reason.skill].name not in names:
            names.append(taxonomy.skills[reason.skill].name)
    return shown


def because_text(
    requirement: Requirement,
    taxonomy: Taxonomy,
    negated: Collection[str] = frozenset(),
    linked: Collection[str] = frozenset(),
) -> str:
    """Return why a requirement has its status, in words; `negated` and `linked` as from `negated_skills` and `linked_skills`."""
    if not requirement.because:
        return _why_missing(requirement, taxonomy, negated, linked)
    alone = len(requirement.any_of) == 1
    members: dict[tuple[Relation, tuple[str, ...]], list[str]] = {}
    for (relation, asked), names in names_shown(requirement, taxonomy).items():
        members.setdefault((relation, tuple(names)), []).append(asked)
    told = [
        _relation_text(relation, names, all_of(asked), alone=alone)
        for (relation, names), asked in members.items()
    ]
    return "; ".join(told[:MAX_NAMED])


def only_linked(requirement: Requirement, taxonomy: Taxonomy, linked: Collection[str]) -> list[str]:
    """Return the names of the members that stand in the resume as the site of a link; `linked` as from `linked_skills`."""
    skills = (taxonomy.skills[skill] for skill in requirement.any_of)
    return [skill.name for skill in skills if is_linked(skill, linked)]


def _why_missing(
    requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str], linked: Collection[str]
) -> str:
    alone = len(requirement.any_of) == 1
    named = [taxonomy.skills[skill].name for skill in requirement.any_of if skill in negated]
    sites = only_linked(requirement, taxonomy, linked)
    if sites and not named:
        return say(
            "Reasons",
            "your resume has it only as a link" if alone else "your resume has {names} only as a link",
            names=all_of(sites),
        )
    if not named:
        return say(
            "Reasons",
            "your resume doesn't mention it" if alone else "your resume doesn't mention any of them",
        )
    return say(
        "Reasons",
        "your resume names it only as not known, wanted or being learnt"
        if alone
        else "your resume names {names} only as not known, wanted or being learnt",
        names=all_of(named),
    )


def _relation_text(relation: Relation, shown: Sequence[str], asked: str, *, alone: bool) -> str:
    """Return in words how skills of the resume speak for one that is asked for, `alone` or among others."""
    names = list(shown)
    if len(names) > MAX_NAMED:
        names = [*names[:MAX_NAMED], say("Reasons", "{count} more", count=len(names) - MAX_NAMED)]
    named = all_of(names)
    if relation == "same":
        return say("Reasons", "your resume names it" if alone else "met by {names}", names=named)
    if relation == "implied":
        return say(
            "Reasons",
            "shown through {names}"
            if alone
            else "shown through {names}, which includes {asked}"
            if len(shown) == 1
            else "shown through {names}, which include {asked}",
            names=named,
            asked=asked,
        )
    if relation == "related":
        return say(
            "Reasons", "near: {names}" if alone else "near: {names} (for {asked})", names=named, asked=asked
        )
    if relation == "guess":
        return say("Reasons", "a guess: a word much like {names}", names=named)
    return say("Reasons", "only in general: {names}", names=named)
