"""What a user corrects, each as a plain change of own changes: nothing is written here."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from gapgui.taxonomy.names import needs_mark
from gapgui.taxonomy.own.changes import IgnoredSkill, ListChange, Misreading, OwnChanges, SkillChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.taxonomy.taxonomy import Skill


def add_to(own: OwnChanges, skill: str, what: str, values: Iterable[str]) -> OwnChanges:
    """Return the changes with values added to a list of a skill; a value taken out before is back."""
    change = own.skills.get(skill, SkillChange(skill))
    part = change.lists.get(what, ListChange())
    new = [value for value in dict.fromkeys(values) if value not in part.added]
    if part.whole is not None:
        part = replace(part, whole=(*part.whole, *new))
    else:
        back = [value for value in new if value in part.remove]
        remove = tuple(value for value in part.remove if value not in back)
        part = replace(part, add=(*part.add, *(value for value in new if value not in back)), remove=remove)
    return _with_list(own, replace(change, removed=False), what, part)


def take_from(own: OwnChanges, skill: str, what: str, values: Iterable[str]) -> OwnChanges:
    """Return the changes with values taken out of a list of a skill, shipped ones or one's own."""
    change = own.skills.get(skill, SkillChange(skill))
    part = change.lists.get(what, ListChange())
    gone = list(dict.fromkeys(values))
    if part.whole is not None:
        part = replace(part, whole=tuple(value for value in part.whole if value not in gone))
    else:
        remove = (
            *part.remove,
            *(value for value in gone if value not in part.added and value not in part.remove),
        )
        part = replace(part, add=tuple(value for value in part.add if value not in gone), remove=remove)
    return _with_list(own, change, what, part)


def add_names(
    own: OwnChanges, skill: str, names: Iterable[str], *, mark: Literal["ambiguous", "plain"] = "ambiguous"
) -> OwnChanges:
    """Return the changes with other names of a skill; one that is an English word gets the mark.

    An ambiguous one counts where its surroundings settle it, a plain one wherever it stands.
    """
    names = list(names)
    marked = [name for name in names if needs_mark(name)]
    own = add_to(own, skill, "aliases", names)
    return add_to(own, skill, mark, marked) if marked else own


def add_skill(
    own: OwnChanges, skill: str, name: str, category: str, aliases: Iterable[str] = ()
) -> OwnChanges:
    """Return the changes with a new skill."""
    aliases = tuple(dict.fromkeys(alias for alias in aliases if alias != name))
    marked = tuple(each for each in (name, *aliases) if needs_mark(each))
    lists = {
        what: ListChange(whole=values)
        for what, values in (("aliases", aliases), ("ambiguous", marked))
        if values
    }
    return with_skill(own, SkillChange(skill, name=name, category=category, lists=MappingProxyType(lists)))


def rename(own: OwnChanges, skill: str, name: str, shipped: Skill | None) -> OwnChanges:
    """Return the changes with another name of a skill, the shipped one stays among its other names."""
    change = own.skills.get(skill, SkillChange(skill))
    same = shipped is not None and shipped.name == name
    own = _kept(own, replace(change, name="" if same else name))
    return add_names(own, skill, [shipped.name]) if shipped and not same else own


def move(own: OwnChanges, skill: str, category: str, shipped: Skill | None) -> OwnChanges:
    """Return the changes with a skill in another category."""
    change = own.skills.get(skill, SkillChange(skill))
    same = shipped is not None and shipped.category == category
    return _kept(own, replace(change, category="" if same else category))


def forget(own: OwnChanges, skill: str, what: str, value: str) -> OwnChanges:
    """Return the changes without what they say of one value of a list."""
    change = own.skills.get(skill)
    part = change.lists.get(what) if change else None
    if change is None or part is None:
        return own
    whole = None if part.whole is None else tuple(each for each in part.whole if each != value)
    add = tuple(each for each in part.add if each != value)
    remove = tuple(each for each in part.remove if each != value)
    return _with_list(own, change, what, replace(part, whole=whole, add=add, remove=remove))


def remove_skill(own: OwnChanges, skill: str, base: Iterable[str]) -> OwnChanges:
    """Return the changes with a skill taken away; one's own is forgotten, one of those in `base` is no skill from now on."""
    if skill in base:
        return with_skill(own, SkillChange(skill, removed=True))
    return _unnamed(without_skill(own, skill), skill)


def _unnamed(own: OwnChanges, skill: str) -> OwnChanges:
    """Return the changes in which nothing leads to a skill that is forgotten."""
    for change in list(own.skills.values()):
        for what in ("implies", "related"):
            part = change.lists.get(what)
            if part and skill in part.added:
                own = take_from(own, change.id, what, [skill])
    return replace(
        own,
        readings=tuple(reading for reading in own.readings if reading.skill != skill),
        ignored=tuple(ignored for ignored in own.ignored if ignored.skill != skill),
    )


def merge_skills(own: OwnChanges, skill: Skill, into: str, base: Iterable[str]) -> OwnChanges:
    """Return the changes with a skill taken away, and its names and what leads to it given to another."""
    own = remove_skill(_led_to(own, skill.id, into), skill.id, base)
    own = add_names(own, into, skill.names)
    marked = [name for name in skill.names if name in skill.ambiguous and not needs_mark(name)]
    return add_to(own, into, "ambiguous", marked) if marked else own


def _led_to(own: OwnChanges, skill: str, into: str) -> OwnChanges:
    """Return the changes in which what led to a skill leads to another."""
    for change in list(own.skills.values()):
        for what in ("implies", "related"):
            part = change.lists.get(what)
            if part and skill in part.added:
                own = take_from(own, change.id, what, [skill])
                own = add_to(own, change.id, what, [into]) if change.id != into else own
    return replace(
        own,
        readings=tuple(replace(r, skill=into) if r.skill == skill else r for r in own.readings),
        ignored=tuple(replace(i, skill=into) if i.skill == skill else i for i in own.ignored),
    )


def misread(own: OwnChanges, reading: Misreading) -> OwnChanges:
    """Return the changes with a text that does not mean a skill."""
    return own if reading in own.readings else replace(own, readings=(*own.readings, reading))


def ignore(own: OwnChanges, posting: str, skill: str) -> OwnChanges:
    """Return the changes with a skill that one posting does not ask for."""
    ignored = IgnoredSkill(posting, skill)
    return own if ignored in own.ignored else replace(own, ignored=(*own.ignored, ignored))


def dismiss(own: OwnChanges, terms: Iterable[str]) -> OwnChanges:
    """Return the changes with unknown terms that are never to be offered again."""
    return replace(own, dismissed=tuple(dict.fromkeys((*own.dismissed, *terms))))


def restore(own: OwnChanges, what: str) -> OwnChanges:
    """Return the changes without those of a skill, or without a term that was dismissed; unchanged where there are none."""
    folded = what.casefold()
    own = without_skill(own, what)
    return replace(
        own,
        readings=tuple(reading for reading in own.readings if reading.skill != what),
        ignored=tuple(ignored for ignored in own.ignored if ignored.skill != what),
        dismissed=tuple(term for term in own.dismissed if term.casefold() != folded),
    )


def with_skill(own: OwnChanges, change: SkillChange) -> OwnChanges:
    """Return the changes with those of one skill put in place of its former ones."""
    return replace(own, skills=MappingProxyType({**own.skills, change.id: change}))


def without_skill(own: OwnChanges, skill: str) -> OwnChanges:
    """Return the changes without those of a skill."""
    kept = {key: change for key, change in own.skills.items() if key != skill}
    return replace(own, skills=MappingProxyType(kept))


def _with_list(own: OwnChanges, change: SkillChange, what: str, part: ListChange) -> OwnChanges:
    """Return the changes with one list changed; a skill of which nothing is changed any more is not mentioned."""
    lists = {**change.lists, what: part}
    if part.whole is None and not part.add and not part.remove:
        del lists[what]
    return _kept(own, replace(change, lists=MappingProxyType(lists)))


def _kept(own: OwnChanges, change: SkillChange) -> OwnChanges:
    says_nothing = not (change.lists or change.removed or change.name or change.category)
    return without_skill(own, change.id) if says_nothing else with_skill(own, change)
