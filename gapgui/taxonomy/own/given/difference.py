"""What a user changed in a whole copy of the taxonomy, as own changes over the one that comes with gapgui."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own.changes import ListChange, OwnChanges, SkillChange
from gapgui.taxonomy.taxonomy import SKILL_LISTS, SKILL_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.taxonomy.own.draft import Owners
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

_NAMES = ("aliases", "titles")
_EDGES = ("implies", "related")


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold what a copy says more than the taxonomy, and what of it can't be said.

    `unplaced` are skills in categories that the taxonomy lacks, `elsewhere` names that are those of other skills there,
    each with its skill in the copy. `lacking_skills` and `lacking_values` count what only the taxonomy has: it may have
    come since the copy was made, so nothing of it is taken away.
    """

    own: OwnChanges
    unplaced: tuple[str, ...]
    elsewhere: tuple[tuple[str, str], ...]
    lacking_skills: int
    lacking_values: int


@dataclass(slots=True)
class _Look:
    """Compare a copy with a taxonomy; `ids` maps those of the copy to those of the taxonomy where they differ."""

    copy: Taxonomy
    base: Taxonomy
    owners: Owners
    ids: dict[str, str] = field(default_factory=dict)
    skills: dict[str, SkillChange] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)
    elsewhere: list[tuple[str, str]] = field(default_factory=list)
    lacking: int = 0

    def id(self, key: str) -> str:
        """Return the id that the taxonomy has for a skill of the copy."""
        return self.ids.get(key, key)


def difference(copy: Taxonomy, base: Taxonomy, owners: Owners) -> Difference:
    """Return what a copy says more than a taxonomy; `owners` knows the names of the latter."""
    look = _Look(copy, base, owners)
    look.ids = {key: other for key in copy.skills if (other := _other_id(look, key))}
    for skill in copy.skills.values():
        known = base.skills.get(look.id(skill.id))
        change = _changed(look, skill, known) if known else _new(look, skill)
        if change:
            look.skills[change.id] = change
    kept = {key: _with_edges(look, change) for key, change in look.skills.items()}
    known_ids = {look.id(key) for key in copy.skills}
    return Difference(
        OwnChanges(
            Path(), "", skills=MappingProxyType({k: c for k, c in kept.items() if _says_something(c)})
        ),
        tuple(look.unplaced),
        tuple(look.elsewhere),
        sum(key not in known_ids for key in base.skills),
        look.lacking,
    )


def _other_id(look: _Look, key: str) -> str:
    """Return the id that an update gave a skill: that of the only one with its name, which the copy doesn't know."""
    if key in look.base.skills:
        return ""
    found = [other for other in _holders(look, look.copy.skills[key].name) if other not in look.copy.skills]
    return found[0] if len(found) == 1 else ""


def _holders(look: _Look, name: str) -> list[str]:
    """Return the skills of the taxonomy that have a name."""
    key, skills = name_key(name), look.base.skills
    return [
        other
        for other in sorted(look.owners(name))
        if key in map(name_key, (*skills[other].names, *skills[other].titles))
    ]


def _new(look: _Look, skill: Skill) -> SkillChange | None:
    if skill.category not in look.base.categories:
        look.unplaced.append(skill.name)
        return None
    lists = {what: ListChange(whole=_values(skill, what)) for what in SKILL_LISTS if getattr(skill, what)}
    return SkillChange(skill.id, name=skill.name, category=skill.category, lists=MappingProxyType(lists))


def _changed(look: _Look, skill: Skill, known: Skill) -> SkillChange:
    """Return how a skill of the copy differs from the one that the taxonomy has."""
    names = [skill.name] if skill.name != known.name else []
    renamed = bool(names) and bool(_free(look, known, names, even_own=True))
    lists: dict[str, ListChange] = {}
    had = {known.name, skill.name if renamed else known.name}
    for what in SKILL_LISTS:
        ours, theirs = _values(skill, what), _values(known, what)
        look.lacking += sum(value not in ours for value in theirs)
        more = [value for value in ours if value not in theirs and not (what == "aliases" and value in had)]
        if what in _NAMES:
            more = _free(look, known, more)
        elif what in SKILL_MARKS:
            added = lists["aliases"].add if "aliases" in lists else ()
            more = [value for value in more if value in {*known.names, *added, *had}]
        if more:
            lists[what] = ListChange(add=tuple(more))
    moved = skill.category != known.category and skill.category in look.base.categories
    if skill.category not in look.base.categories:
        look.unplaced.append(skill.name)
    return SkillChange(
        known.id,
        name=skill.name if renamed else "",
        category=skill.category if moved else "",
        lists=MappingProxyType(lists),
    )


def _free(look: _Look, known: Skill, names: Iterable[str], *, even_own: bool = False) -> list[str]:
    """Return the names that no other skill of the taxonomy has, and that the skill is not found by already."""
    own = frozenset() if even_own else frozenset(map(name_key, (*known.names, *known.titles)))
    found = []
    for name in names:
        if any(other != known.id for other in _holders(look, name)):
            look.elsewhere.append((name, known.name))
        elif name_key(name) not in own:
            found.append(name)
    return found


def _with_edges(look: _Look, change: SkillChange) -> SkillChange:
    """Return a change whose edges lead to skills that there are, and whose implications don't run back."""
    lists = dict(change.lists)
    for what in _EDGES:
        part = lists.pop(what, None)
        values = dict.fromkeys(look.id(value) for value in part.added) if part else {}
        kept = tuple(value for value in values if _may_lead(look, change.id, what, value))
        known = change.id in look.base.skills
        if known:
            kept = tuple(value for value in kept if value not in getattr(look.base.skills[change.id], what))
        if kept:
            lists[what] = ListChange(add=kept) if known else ListChange(whole=kept)
    ordered = {what: lists[what] for what in SKILL_LISTS if what in lists}
    return SkillChange(change.id, name=change.name, category=change.category, lists=MappingProxyType(ordered))


def _may_lead(look: _Look, start: str, what: str, end: str) -> bool:
    is_there = end != start and (end in look.base.skills or end in look.skills)
    return is_there and not (what == "implies" and start in look.base.umbrellas.get(end, ()))


def _says_something(change: SkillChange) -> bool:
    return bool(change.name or change.category or change.lists)


def _values(skill: Skill, what: str) -> tuple[str, ...]:
    values = getattr(skill, what)
    return tuple(sorted(values)) if what in SKILL_MARKS else values
