"""Why a row has its status: in a few words for its cell, and in full for its tip, as the report says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.wording import MAX_NAMED
from gapgui.ui.preferences.language import translate
from gapgui.ui.telling.words import all_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gapgui.gaps import Relation, Requirement
    from gapgui.taxonomy.taxonomy import Taxonomy


def brief_reason(requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str]) -> str:
    """Return the reason in as few words as a cell has room for."""
    if not requirement.because:
        if any(skill in negated for skill in requirement.any_of):
            return translate("Reasons", "as not known yet")
        return translate("Reasons", "not in the resume")
    alone = len(requirement.any_of) == 1
    told = []
    for (relation, _asked), names in _shown(requirement, taxonomy).items():
        named = ", ".join(names)
        told.append(
            {
                "same": translate("Reasons", "in the resume")
                if alone
                else translate("Reasons", "has {names}"),
                "implied": translate("Reasons", "through {names}"),
                "related": translate("Reasons", "near: {names}"),
                "broader": translate("Reasons", "only {names}"),
            }[relation].format(names=named)
        )
    return "; ".join(told[:MAX_NAMED])


def full_reason(requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str]) -> str:
    """Return the reason as the report words it, in the window's language."""
    if not requirement.because:
        return _why_missing(requirement, taxonomy, negated)
    alone = len(requirement.any_of) == 1
    told = [
        _relation_text(relation, names, asked, alone=alone)
        for (relation, asked), names in _shown(requirement, taxonomy).items()
    ]
    return "; ".join(told[:MAX_NAMED])


def _why_missing(requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str]) -> str:
    alone = len(requirement.any_of) == 1
    named = [taxonomy.skills[skill].name for skill in requirement.any_of if skill in negated]
    if not named:
        if alone:
            return translate("Reasons", "your resume doesn't mention it")
        return translate("Reasons", "your resume doesn't mention any of them")
    if alone:
        return translate("Reasons", "your resume names it only as not known, wanted or being learnt")
    text = translate("Reasons", "your resume names {names} only as not known, wanted or being learnt")
    return text.format(names=all_of(named))


def _shown(requirement: Requirement, taxonomy: Taxonomy) -> dict[tuple[Relation, str], list[str]]:
    """Return the names that speak for a requirement, by how they do and for which of its members."""
    shown: dict[tuple[Relation, str], list[str]] = {}
    for reason in requirement.because:
        # what is met needs no member named, and two that are met are told as one
        member = "" if reason.relation in {"same", "broader"} else taxonomy.skills[reason.member].name
        names = shown.setdefault((reason.relation, member), [])
        if taxonomy.skills[reason.skill].name not in names:
            names.append(taxonomy.skills[reason.skill].name)
    return shown


def _relation_text(relation: Relation, shown: Sequence[str], asked: str, *, alone: bool) -> str:
    names = list(shown)
    if len(names) > MAX_NAMED:
        more = translate("Reasons", "{count} more").format(count=len(names) - MAX_NAMED)
        names = [*names[:MAX_NAMED], more]
    if relation == "same":
        text = (
            translate("Reasons", "your resume names it") if alone else translate("Reasons", "met by {names}")
        )
    elif relation == "implied" and alone:
        text = translate("Reasons", "shown through {names}")
    elif relation == "implied" and len(shown) == 1:
        text = translate("Reasons", "shown through {names}, which includes {asked}")
    elif relation == "implied":
        text = translate("Reasons", "shown through {names}, which include {asked}")
    elif relation == "related":
        near = translate("Reasons", "near: {names}")
        text = near if alone else translate("Reasons", "near: {names} (for {asked})")
    else:
        text = translate("Reasons", "only in general: {names}")
    return text.format(names=all_of(names), asked=asked)
