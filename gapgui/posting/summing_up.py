"""Sum up what all places of a posting ask of each skill."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS, AskedMention, AskedSkill
from gapgui.posting.qualifications.experience import strongest_years

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.matching.names.index import Index
    from gapgui.posting.asks import Ask
    from gapgui.posting.posting import Strength


def asked_skills(text: str, asks: Sequence[Ask], index: Index) -> tuple[AskedSkill, ...]:
    """Return the skills in the order in which the posting first asks for them."""
    by_skill: dict[str, list[Ask]] = {}
    for ask in asks:
        by_skill.setdefault(ask.mention.skill, []).append(ask)
    groups = _groups(by_skill)
    breaks = [at.start() for at in re.finditer("\n", text)]
    skills = []
    for skill, own in by_skill.items():
        group = groups.get(skill)
        skills.append(
            AskedSkill(
                skill=index.taxonomy.skills[skill],
                strength=_strongest(own),
                group=f"g{group}" if group else None,
                min_years=strongest_years((ask.strength, ask.years) for ask in own),
                mentions=tuple(
                    AskedMention(a.mention, a.strength, bisect_left(breaks, a.mention.start) + 1) for a in own
                ),
            )
        )
    return tuple(skills)


def _strongest(asks: Iterable[Ask]) -> Strength:
    told = {ask.strength for ask in asks}
    return next(strength for strength in STRENGTHS if strength in told)


def _groups(by_skill: dict[str, list[Ask]]) -> dict[str, int]:
    """Return the group of each skill that is asked for only among alternatives, groups numbered from 1.

    The places that ask most strongly decide; who is asked for alone there is asked for alone. A group needs two.
    """
    chosen: dict[str, int] = {}
    for skill, asks in by_skill.items():
        strongest = _strongest(asks)
        numbers = [ask.group for ask in asks if ask.strength == strongest]
        first = next((number for number in numbers if number), None)
        if first and all(numbers):
            chosen[skill] = first
    members = Counter(chosen.values())
    order = {n: at for at, n in enumerate((n for n, count in members.items() if count > 1), start=1)}
    return {skill: order[number] for skill, number in chosen.items() if number in order}
