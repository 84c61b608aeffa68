"""Edges between skills where own changes add some and take away skills that others lead to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Any

from gapgui.saying import Sentence
from gapgui.taxonomy.edges import close_implications
from gapgui.taxonomy.rows import Overlaid, Rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from gapgui.taxonomy.own.changes import SkillChange
    from gapgui.taxonomy.own.draft import OwnDraft
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

_EDGES = ("implies", "related")


def check_own_edges(draft: OwnDraft) -> None:
    """Take out edges of one's own that lead nowhere, to the skill itself or round in a circle, each with a problem."""
    _take_out_loose(draft)
    if _has_circle(draft):
        _take_out_circles(draft)


def laid_skills(draft: OwnDraft) -> Mapping[str, Skill]:
    """Return the skills with the changes in them.

    Whoever implies a skill that was taken away implies what it implied, or the skill that has its name now.
    """
    gone = frozenset(key for key, skill in draft.skills.items() if skill is None)
    changed = {key: skill for key, skill in draft.skills.items() if skill is not None}
    skills = Overlaid(draft.base.skills, changed, gone)
    return Rows(skills, lambda skill: _bridged(draft, skill, gone)) if gone else skills


def laid_umbrellas(
    base: Taxonomy, skills: Mapping[str, Skill], moved: Collection[str]
) -> Mapping[str, frozenset[str]]:
    """Return what each skill implies: as below, unless it leads to one of those whose edges moved."""
    if not moved:
        return base.umbrellas
    closed = close_implications(skills)

    def implied(key: str) -> frozenset[str]:
        below = None if key in moved else base.umbrellas.get(key)
        return below if below is not None and below.isdisjoint(moved) else closed[key]

    return Rows({key: key for key in skills}, implied)


def laid_near(
    base: Taxonomy, skills: Mapping[str, Skill], moved: Collection[str]
) -> Mapping[str, frozenset[str]]:
    """Return the neighbours of each skill, on both sides: others than below only around the moved ones."""
    touched = set(moved)
    for key in moved:
        touched.update(base.near.get(key, ()), skills[key].related if key in skills else ())
    sources = touched.union(*(base.near.get(key, ()) for key in touched))
    near: defaultdict[str, set[str]] = defaultdict(set)
    for key in sources & skills.keys():
        for other in skills[key].related:
            if other in skills and other != key:
                near[key].add(other)
                near[other].add(key)
    around = {key: frozenset(near[key]) for key in touched if key in skills}
    return Overlaid(base.near, around, [key for key in touched if key not in skills])


def moved_edges(draft: OwnDraft) -> set[str]:
    """Return the skills whose edges may be others than below: new, gone, changed ones, and those that took a name over."""
    return {
        key
        for key, skill in draft.skills.items()
        if (below := draft.base.skills.get(key)) is None
        or skill is None
        or any(getattr(below, what) != getattr(skill, what) for what in _EDGES)
    } | set(draft.merged.values())


def _bridged(draft: OwnDraft, skill: Skill, gone: Collection[str]) -> Skill:
    if all(edge not in gone for edge in (*skill.implies, *skill.related)):
        return skill
    implies = dict.fromkeys(_led_to(draft, skill.id, skill.implies, gone))
    related = dict.fromkeys(draft.merged.get(key, "") if key in gone else key for key in skill.related)
    return replace(
        skill,
        implies=tuple(implies),
        related=tuple(key for key in related if key and key != skill.id and draft.skill(key)),
    )


def _led_to(draft: OwnDraft, start: str, targets: Collection[str], gone: Collection[str]) -> Iterator[str]:
    """Yield the skills that edges lead to, through those that are gone; none back to where they start."""
    for target in targets:
        if target not in gone:
            yield target
            continue
        into = draft.merged.get(target)
        if into is None or draft.skill(into) is None:
            yield from _led_to(draft, start, draft.base.skills[target].implies, gone)
        elif into != start and start not in draft.base.umbrellas.get(into, ()):
            yield into


def _take_out_loose(draft: OwnDraft) -> None:
    for change in draft.own.skills.values():
        skill = draft.skills.get(change.id)
        if skill is None:
            continue
        for what in _EDGES:
            part, loose = change.lists.get(what), set[str]()
            for target in part.added if part else ():
                if sentence := _wrong_with(draft, skill.id, what, target):
                    draft.object_to(change, sentence, what, target)
                    loose.add(target)
            skill = _without(skill, what, loose) if loose else skill
        draft.skills[change.id] = skill


def _wrong_with(draft: OwnDraft, skill: str, what: str, target: str) -> Sentence | None:
    if target == skill:
        return Sentence("Own", "'{skill}' names itself in '{field}'", skill=skill, field=what)
    if draft.skill(target) is None and target not in draft.base.skills:
        return Sentence(
            "Own",
            "'{field}' of '{skill}' names the unknown skill '{target}'",
            field=what,
            skill=skill,
            target=target,
        )
    return None


def _take_out_circles(draft: OwnDraft) -> None:
    """Put the own implications back one by one, but for those that close a circle."""
    gone = frozenset(key for key, skill in draft.skills.items() if skill is None)
    own: dict[str, tuple[SkillChange, list[str]]] = {}
    for change in draft.own.skills.values():
        skill, part = draft.skills.get(change.id), change.lists.get("implies")
        if skill and part:
            there = frozenset(skill.implies)
            own[change.id] = change, [target for target in part.added if target in there]
    for key, (_, targets) in own.items():
        draft.skills[key] = _without(_present(draft, key), "implies", targets)
    for key, (change, targets) in own.items():
        open_ones = _open_ones(draft, key, targets, gone)
        for target in targets:
            if target not in open_ones:
                sentence = Sentence(
                    "Own",
                    "'{skill}' can't imply '{target}', which implies '{skill}'",
                    skill=key,
                    target=target,
                )
                draft.object_to(change, sentence, "implies", target)
        skill = _present(draft, key)
        kept = (target for target in targets if target in open_ones)
        draft.skills[key] = replace(skill, implies=(*skill.implies, *kept))


def _open_ones(draft: OwnDraft, end: str, targets: Iterable[str], gone: Collection[str]) -> set[str]:
    """Return those of some skills that don't imply `end`, directly or through others."""
    away: set[str] = set()
    for start in targets:
        waiting, seen = [start], set[str]()
        while waiting:
            at = waiting.pop()
            if at == end:
                break
            if at not in seen and at not in away:
                seen.add(at)
                skill = draft.skill(at)
                waiting.extend(_bridged(draft, skill, gone).implies if skill else ())
        else:
            away |= seen
    return away


def _present(draft: OwnDraft, key: str) -> Skill:
    skill = draft.skills[key]
    assert skill is not None
    return skill


def _without(skill: Skill, what: str, targets: Collection[str]) -> Skill:
    changed: dict[str, Any] = {what: tuple(value for value in getattr(skill, what) if value not in targets)}
    return replace(skill, **changed)


def _has_circle(draft: OwnDraft) -> bool:
    skills, graph = laid_skills(draft), dict[str, tuple[str, ...]]()
    waiting = [key for key, skill in draft.skills.items() if skill]
    while waiting:
        key = waiting.pop()
        if key not in graph:
            graph[key] = skills[key].implies
            waiting.extend(graph[key])
    try:
        TopologicalSorter(graph).prepare()
    except CycleError:
        return True
    return False
