"""Check and close the edges between skills."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from gapgui.taxonomy.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.taxonomy.schema import Draft
    from gapgui.taxonomy.taxonomy import Skill

# Implications follow one another six or seven deep; a chain of thousands is looked at by the general way.
MAX_PEELS = 30
MOST_CIRCLES = 200
MOST_IMPLIED = 500
"""Skills that one may imply, through others too; what says the most of all that is shipped implies some twenty."""
_FEW = 10
_MOST_TOLD = 12


def check_edges(draft: Draft) -> None:
    """Record edges that lead nowhere, to their own skill, or round in a circle."""
    for skill in draft.skills.values():
        for what, targets in (("implies", skill.implies), ("related", skill.related)):
            for target in targets:
                if target == skill.id:
                    place = draft.place_of(skill.id, what, target)
                    draft.complain(place, "'{skill}' names itself in '{field}'", skill=skill.id, field=what)
                elif target not in draft.skills:
                    meant = draft.meant(target, draft.skills)
                    draft.complain(
                        draft.place_of(skill.id, what, target),
                        "'{field}' of '{skill}' names the unknown skill '{target}'; did you mean '{meant}'?"
                        if meant
                        else "'{field}' of '{skill}' names the unknown skill '{target}'",
                        field=what,
                        skill=skill.id,
                        target=target,
                        meant=meant,
                    )
    circles = find_circles(draft.skills)
    for circle in circles:
        place = draft.place_of(circle[0], "implies", circle[1])
        draft.complain(place, "'implies' runs in a circle: {circle}", circle=_told(circle))
    # those of a circle imply one another
    for entangled in () if circles else _of_too_many(draft.skills):
        draft.complain(
            draft.place_of(entangled, "implies"),
            "'{skill}' implies more than {most} skills, itself or through others",
            skill=entangled,
            most=MOST_IMPLIED,
        )


def _told(circle: tuple[str, ...]) -> str:
    if len(circle) > _MOST_TOLD:
        circle = (*circle[: _MOST_TOLD - 2], "…", circle[-1])
    return " -> ".join(circle)


def find_circles(skills: Mapping[str, Skill]) -> list[tuple[str, ...]]:
    """Return circles of implications, first skill repeated at the end, until cutting them leaves none.

    There are MOST_CIRCLES at most. Each skill and each implication is looked at once.
    """
    circles: list[tuple[str, ...]] = []
    if not _may_have_circle(skills):
        return circles
    done: set[str] = set()
    for start in skills:
        # the way from the start, each skill with where on it it stands, and what of it is still to be followed
        way = {start: 0}
        waiting = [iter(skills[start].implies)] if start not in done else []
        while waiting and len(circles) < MOST_CIRCLES:
            target = next(waiting[-1], None)
            if target is None:
                waiting.pop()
                done.add(way.popitem()[0])
            elif target in way:
                if target != next(reversed(way)):
                    circles.append((*islice(way, way[target], None), target))
            elif target in skills and target not in done:
                way[target] = len(way)
                waiting.append(iter(skills[target].implies))
    return circles


def _of_too_many(skills: Mapping[str, Skill]) -> list[str]:
    """Return the first few skills that imply so many that the whole would not fit into memory."""
    found: list[str] = []
    for skill in skills.values():
        reached, waiting = set[str](), list(skill.implies)
        while waiting and len(reached) <= MOST_IMPLIED:
            target = waiting.pop()
            if target in skills and target not in reached:
                reached.add(target)
                waiting += skills[target].implies
        if len(reached) > MOST_IMPLIED:
            found.append(skill.id)
        if len(found) == _FEW:
            break
    return found


def _may_have_circle(skills: Mapping[str, Skill]) -> bool:
    """Peel off the skills that imply none of those that are left: where nothing remains there is no circle."""
    left = {skill.id: skill.implies for skill in skills.values() if skill.implies}
    for _ in range(MAX_PEELS):
        peeled = [skill for skill, targets in left.items() if left.keys().isdisjoint(targets)]
        for skill in peeled:
            del left[skill]
        if not left or not peeled:
            break
    return bool(left)


def close_implications(skills: Mapping[str, Skill]) -> Mapping[str, frozenset[str]]:
    """Return for each skill everything it implies, directly or through others; circles are cut."""

    def implied(skill: Skill) -> frozenset[str]:
        reached: set[str] = set()
        waiting = list(skill.implies)
        while waiting:
            target = waiting.pop()
            if target in skills and target != skill.id and target not in reached:
                reached.add(target)
                waiting.extend(skills[target].implies)
        return frozenset(reached)

    return Rows(skills, implied)


def both_ways(skills: Mapping[str, Skill]) -> Mapping[str, frozenset[str]]:
    """Return for each skill those it names as related and those that name it."""
    near: dict[str, list[str]] = {skill: [] for skill in skills}
    for skill in skills.values():
        for target in skill.related:
            if target in near and target != skill.id:
                near[skill.id].append(target)
                near[target].append(skill.id)
    return Rows(near, frozenset)
