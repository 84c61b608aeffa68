"""Names that own changes give: each leads to one skill, so it leaves those that had it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.saying import Sentence
from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own.draft import Move
from gapgui.taxonomy.taxonomy import SKILL_MARKS, Skill

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from gapgui.taxonomy.own.changes import SkillChange
    from gapgui.taxonomy.own.draft import OwnDraft

    Claims = dict[str, list[tuple[str, str]]]


def take_names(draft: OwnDraft) -> None:
    """Take the names that changes give their skills from the skills that had them.

    What two changes give stays with the first, unless it is ambiguous in both.
    """
    claims: Claims = {}
    for change in draft.own.skills.values():
        skill = draft.skills.get(change.id)
        if skill is None:
            continue
        lost: set[str] = set()
        left = set(map(name_key, skill.names))
        for name, what in list(_given(draft, change)):
            if left <= lost:
                break  # it is no skill any more, so its titles are nobody's
            if other := _claimed_by(draft, claims, skill, name):
                draft.object_to(change, _given_twice(name, change.id, other), what, name)
                lost.add(name_key(name))
            else:
                _take(draft, change, name)
        if lost:
            draft.skills[change.id] = _without_names(skill, lost)


def _claimed_by(draft: OwnDraft, claims: Claims, skill: Skill, name: str) -> str:
    """Return the skill that another change gave a name already, or nothing and record that this one has it."""
    claimed = claims.setdefault(name_key(name), [])
    for other, spelling in claimed:
        holder = draft.skills.get(other)
        if other == skill.id or holder is None:
            continue
        if not (name in skill.ambiguous and spelling in holder.ambiguous):
            return other
    claimed.append((skill.id, name))
    return ""


def _given_twice(name: str, skill: str, other: str) -> Sentence:
    return Sentence(
        "Own", "'{name}' is given to '{skill}' and to '{other}'", name=name, skill=skill, other=other
    )


def _take(draft: OwnDraft, change: SkillChange, name: str) -> None:
    skill, key = draft.skills[change.id], name_key(name)
    assert skill is not None
    for other in sorted(set(draft.owners(name)) - {skill.id}):
        if name_key(draft.base.skills[other].name) == key and draft.skill(other) is None:
            draft.merged[other] = skill.id
        holder = draft.skill(other)
        if holder is None or _may_share(skill, name, holder, key):
            continue
        left = _without_names(holder, {key})
        if left == holder:
            continue
        draft.skills[other] = left
        draft.moves.append(Move(name, skill.id, other))
        if left is None:
            draft.merged[other] = skill.id


def _may_share(skill: Skill, name: str, holder: Skill, key: str) -> bool:
    """Tell whether a name is ambiguous in both skills."""
    spellings = [other for other in (*holder.names, *holder.titles) if name_key(other) == key]
    return name in skill.ambiguous and all(spelling in holder.ambiguous for spelling in spellings)


def _given(draft: OwnDraft, change: SkillChange) -> Iterator[tuple[str, str]]:
    """Yield the names that a change gives its skill, each with its field; so does one that is ambiguous no longer."""
    skill, below = draft.skills.get(change.id), draft.base.skills.get(change.id)
    if skill is None:
        return
    had = {*below.names, *below.titles} - (below.ambiguous - skill.ambiguous) if below else set()
    for what, names in (("name", (skill.name,)), ("aliases", skill.aliases), ("titles", skill.titles)):
        yield from ((name, what) for name in names if name not in had)


def _without_names(skill: Skill, keys: Collection[str]) -> Skill | None:
    """Return a skill without the names that some keys find; None where it has no other."""
    names = [name for name in skill.names if name_key(name) not in keys]
    titles = tuple(title for title in skill.titles if name_key(title) not in keys)
    if not names:
        return None
    marks = {mark: getattr(skill, mark) & set(names) for mark in SKILL_MARKS}
    return replace(skill, name=names[0], aliases=tuple(names[1:]), titles=titles, **marks)
