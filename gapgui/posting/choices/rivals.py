"""Which skills replace one another, by what the taxonomy knows of them."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.taxonomy.taxonomy import Taxonomy

# Who does one of these does the other: "ETL/ELT", "caching/batching".
_WAYS = late_pattern(r"practice|concept|testing", re.IGNORECASE)
# Of these one is picked; methods of one field are known side by side: "computer vision (detection, segmentation)".
_TOOLS = late_pattern(
    r"tools?\b|frameworks|databases|platforms|orchestrat|observability|infrastructure|messaging|ci-cd|version-control|testing|search|providers",
    re.IGNORECASE,
)
# So many neighbours in common make two of one kind rivals, as a shared kind does.
MIN_COMMON = 2


def replace_one_another(first: str, second: str, taxonomy: Taxonomy) -> bool:
    """Tell whether who asks for either of two skills would take the other: neighbours of one kind, no kind and its own."""
    if second in taxonomy.umbrellas[first] or first in taxonomy.umbrellas[second]:
        return False
    one, other = taxonomy.skills[first], taxonomy.skills[second]
    category = taxonomy.categories[one.category]
    same = one.category == other.category
    near = len(taxonomy.near[first] & taxonomy.near[second]) >= MIN_COMMON
    if same and _WAYS.search(category.id) and not (near and _are_tools(first, second, taxonomy)):
        return False
    common = any(_is_kind(skill, taxonomy) for skill in set(one.implies).intersection(other.implies))
    if same and not category.broader:
        return True
    if second not in taxonomy.near[first]:
        return False
    return common or (same and near)


def _are_tools(first: str, second: str, taxonomy: Taxonomy) -> bool:
    """Tell whether two skills are tools of one way of working: no other skill is a part of either."""
    return not any(first in kinds or second in kinds for kinds in taxonomy.umbrellas.values())


def is_tool(skill: str, taxonomy: Taxonomy) -> bool:
    """Tell whether a skill is of a category of tools, of which one is picked."""
    return _TOOLS.search(taxonomy.skills[skill].category) is not None


def are_of_kind(skills: Sequence[str], kind: str, taxonomy: Taxonomy) -> bool:
    """Tell whether skills are neighbours of one kind, each near another of them: "container orchestration (A, B, C)"."""
    if not _is_kind(kind, taxonomy) or not all(kind in taxonomy.umbrellas[skill] for skill in skills):
        return False
    categories = {taxonomy.skills[skill].category for skill in skills}
    ways = any(_WAYS.search(category) for category in categories)
    if (ways and rivals(skills, taxonomy) != frozenset(skills)) or not all(map(_TOOLS.search, categories)):
        return False
    reached, left = {skills[0]}, set(skills[1:])
    while near := {skill for skill in left if taxonomy.near[skill] & reached}:
        reached |= near
        left -= near
    return not left and len(reached) > 1


def rivals(skills: Sequence[str], taxonomy: Taxonomy) -> frozenset[str]:
    """Return those of some skills that another of them replaces."""
    return frozenset(
        skill
        for pair in combinations(dict.fromkeys(skills), 2)
        if replace_one_another(*pair, taxonomy)
        for skill in pair
    )


def with_their_kind(skills: Sequence[str], taxonomy: Taxonomy) -> frozenset[str]:
    """Return the rivals among some skills, and those of the same category and kind: "Redis / Memcached / Varnish"."""
    chosen = rivals(skills, taxonomy)
    if len(chosen) == len(set(skills)):
        return chosen
    return chosen | {
        skill for skill in skills if any(_share_kind(skill, rival, taxonomy) for rival in chosen)
    }


def _share_kind(first: str, second: str, taxonomy: Taxonomy) -> bool:
    one, other = taxonomy.skills[first], taxonomy.skills[second]
    apart = second not in taxonomy.umbrellas[first] and first not in taxonomy.umbrellas[second]
    common = any(_is_kind(skill, taxonomy) for skill in set(one.implies).intersection(other.implies))
    return apart and common and one.category == other.category


def are_strangers(skills: Sequence[str], taxonomy: Taxonomy) -> bool:
    """Tell whether skills are of several categories; those of one that are no neighbours are companions."""
    pairs = list(combinations(dict.fromkeys(skills), 2))
    return any(
        taxonomy.skills[a].category != taxonomy.skills[b].category or b in taxonomy.near[a] for a, b in pairs
    ) and not any(b in taxonomy.umbrellas[a] or a in taxonomy.umbrellas[b] for a, b in pairs)


def without_umbrella(skills: Sequence[str], taxonomy: Taxonomy) -> frozenset[str]:
    """Return skills less one that all the others are a part of; of two, either will do."""
    own = frozenset(skills)
    if len(own) < 3:
        return own
    return own - {
        skill
        for skill in own
        if _is_kind(skill, taxonomy) and all(skill in taxonomy.umbrellas[other] for other in own - {skill})
    }


def _is_kind(skill: str, taxonomy: Taxonomy) -> bool:
    """Tell whether a skill is a kind of others; a language is only what they are made with."""
    return taxonomy.categories[taxonomy.skills[skill].category].broader
