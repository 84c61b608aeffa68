"""Why a row has its status, in as few words as a cell has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.reasons import MAX_NAMED, names_shown
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gapgui.gaps import Relation, Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy


def brief_reason(requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str]) -> str:
    """Return the reason in a few words; `negated` as from `negated_skills`."""
    if not requirement.because:
        if any(skill in negated for skill in requirement.any_of):
            return say("Reasons", "as not known yet")
        return not_in_resume()
    alone = len(requirement.any_of) == 1
    told = [
        _brief_relation(relation, names, alone=alone)
        for (relation, _asked), names in names_shown(requirement, taxonomy).items()
    ]
    return "; ".join(told[:MAX_NAMED])


def not_in_resume() -> str:
    """Return the reason that is told most often."""
    return say("Reasons", "not in the resume")


def _brief_relation(relation: Relation, shown: Sequence[str], *, alone: bool) -> str:
    names = ", ".join(shown)
    return {
        "same": say("Reasons", "in the resume" if alone else "has {names}", names=names),
        "implied": say("Reasons", "through {names}", names=names),
        "related": say("Reasons", "near: {names}", names=names),
        "broader": say("Reasons", "only {names}", names=names),
        "guess": say("Reasons", "a guess: {names}", names=names),
    }[relation]
