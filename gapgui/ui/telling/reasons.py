"""Why a row has its status, in as few words as a cell has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.depth import as_link, brief_depth, brief_years
from gapgui.report.telling.reasons import MAX_NAMED, names_shown, only_linked
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gapgui.gaps import Relation, Requirement
    from gapgui.report.depth import Depth
    from gapgui.taxonomy.taxonomy import Taxonomy


def brief_reason(
    requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str], linked: Collection[str]
) -> str:
    """Return the reason in a few words; `negated` and `linked` as from `negated_skills` and `linked_skills`."""
    if not requirement.because:
        if any(skill in negated for skill in requirement.any_of):
            return say("Reasons", "named as not known yet")
        if only_linked(requirement, taxonomy, linked):
            return as_link()
        return not_in_resume()
    alone = len(requirement.any_of) == 1
    # for which of the members a cell has no room to say, so that names of one relation are told once
    by_relation: dict[Relation, dict[str, None]] = {}
    for (relation, _asked), names in names_shown(requirement, taxonomy).items():
        by_relation.setdefault(relation, {}).update(dict.fromkeys(names))
    told = [_brief_relation(relation, list(names), alone=alone) for relation, names in by_relation.items()]
    return "; ".join(told[:MAX_NAMED])


def brief_with_depth(reason: str, requirement: Requirement, depth: Depth) -> str:
    """Return the reason with how deep the resume shows it; where it names the very skill, that is reason enough."""
    named = len(requirement.any_of) == 1 and requirement.because[0].relation == "same"
    years = requirement.years
    if years and years.months is not None:
        return brief_years(years) if named else f"{brief_years(years)}, {reason}"
    told = _with_place(reason, depth, named=named)
    if years is None:
        return told
    where = say("Reasons", "in no dated job") if told == reason and named else told
    return say("Reasons", "{years} asked, {where}", years=years.asked, where=where)


def _with_place(reason: str, depth: Depth, *, named: bool) -> str:
    told = brief_depth(depth)
    if not told or (depth.kind == "jobs" and not named):
        return reason
    if named:
        return told
    return f"{reason}, {say('Reasons', 'only listed') if depth.kind == 'list' else told}"


def not_in_resume() -> str:
    """Return the reason that is told most often."""
    return say("Reasons", "not in the resume")


def asked_by_guess(why: str, word: str) -> str:
    """Return the reason of what the posting asks for only if one of its words means that."""
    return say(
        "Reasons", "{reason} (asked for by a guess: the posting writes “{word}”)", reason=why, word=word
    )


def brief_asked_by_guess(brief: str, word: str) -> str:
    """Return the same for a cell."""
    return say("Reasons", "a guess from “{word}”: {reason}", reason=brief, word=word)


def _brief_relation(relation: Relation, shown: Sequence[str], *, alone: bool) -> str:
    names = ", ".join(shown)
    if len(shown) > MAX_NAMED:
        kept = ", ".join(shown[: MAX_NAMED - 1])
        names = say("Reasons", "{names} and {count} more", names=kept, count=len(shown) - MAX_NAMED + 1)
    return {
        "same": say("Reasons", "in the resume" if alone else "has {names}", names=names),
        "implied": say("Reasons", "through {names}", names=names),
        "related": say("Reasons", "near: {names}", names=names),
        "broader": say("Reasons", "only {names}", names=names),
        "guess": say("Reasons", "a guess: {names}", names=names),
    }[relation]
