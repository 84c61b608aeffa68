"""Check and close the edges between skills."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from gapgui.taxonomy.rows import Rows
from gapgui.taxonomy.schema import closest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.taxonomy.schema import Draft
    from gapgui.taxonomy.taxonomy import Skill

# Implications follow one another six or seven deep; a chain of thousands is looked at by the general way.
MAX_PEELS = 30


def check_edges(draft: Draft) -> None:
    """Record edges that lead nowhere, to their own skill, or round in a circle."""
    for skill in draft.skills.values():
        for what, targets in (("implies", skill.implies), ("related", skill.related)):
            for target in targets:
                if target == skill.id:
                    place = draft.place_of(skill.id, what, target)
                    draft.complain(place, "'{skill}' names itself in '{field}'", skill=skill.id, field=what)
                elif target not in draft.skills:
                    meant = closest(target, draft.skills)
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
    for circle in find_circles(draft.skills):
        place = draft.place_of(circle[0], "implies", circle[1])
        draft.complain(place, "'implies' runs in a circle: {circle}", circle=" -> ".join(circle))


def find_circles(skills: Mapping[str, Skill]) -> list[tuple[str, ...]]:
    """Return circles of implications, first skill repeated at the end, until cutting them leaves none."""
    circles: list[tuple[str, ...]] = []
    if not _may_have_circle(skills):
        return circles
    edges = {
        skill.id: {target for target in skill.implies if target != skill.id} for skill in skills.values()
    }
    while True:
        try:
            TopologicalSorter(edges).prepare()
        except CycleError as error:
            # graphlib names the circle against the direction of the edges
            circle = tuple(reversed(error.args[1]))
            circles.append(circle)
            edges[circle[0]].discard(circle[1])
        else:
            return circles


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
