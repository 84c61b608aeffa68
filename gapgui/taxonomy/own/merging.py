"""Bring two versions of own changes together that come from a common one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from gapgui.taxonomy.own.changes import IgnoredSkill, ListChange, Misreading, OwnChanges, SkillChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Side = Literal["mine", "theirs"]
Fact = tuple[str, ...]
Value = str | tuple[str, ...]
Choice = Side | Mapping[Fact, Side] | None
"""Whose word counts in conflicts: one side's in all, a side's in each, or nobody's yet."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Name a fact that both sides changed, what each says and what both had before; None where it is not said."""

    fact: Fact
    mine: Value | None
    theirs: Value | None
    former: Value | None = None


def facts(own: OwnChanges) -> dict[Fact, Value]:
    """Return changes as single facts in their order.

    A fact is ("skill", id, field), ("list", id, field, value), ("whole", id, field), ("reading", text, within, skill),
    ("ignored", posting, skill) or ("dismissed", term).
    """
    found: dict[Fact, Value] = {}
    for change in own.skills.values():
        found.update(_skill_facts(change))
    found |= {("reading", r.text, r.within, r.skill): "yes" for r in own.readings}
    found |= {("ignored", i.posting, i.skill): "yes" for i in own.ignored}
    found |= {("dismissed", term): "yes" for term in own.dismissed}
    return found


def _skill_facts(change: SkillChange) -> Iterator[tuple[Fact, Value]]:
    for what, value in (
        ("removed", "yes" if change.removed else ""),
        ("name", change.name),
        ("category", change.category),
    ):
        if value:
            yield ("skill", change.id, what), value
    for what, part in change.lists.items():
        if part.whole is not None:
            yield ("whole", change.id, what), part.whole
        yield from ((("list", change.id, what, value), "add") for value in part.add)
        yield from ((("list", change.id, what, value), "remove") for value in part.remove)


def merge(
    base: OwnChanges, mine: OwnChanges, theirs: OwnChanges, *, take: Choice = None
) -> tuple[OwnChanges, tuple[Conflict, ...]]:
    """Return mine with what theirs changed since the base, and where both changed the same.

    There `take` decides; where it doesn't mine stays.
    """
    old, own, other = facts(base), facts(mine), facts(theirs)
    conflicts = []
    merged: dict[Fact, Value] = {}
    for fact in dict.fromkeys((*own, *other)):
        was, here, there = old.get(fact), own.get(fact), other.get(fact)
        value = there if here == was else here
        if here not in (was, there) and there != was:
            conflicts.append(Conflict(fact, here, there, was))
            value = there if _taken(fact, take) == "theirs" else here
        if value is not None:
            merged[fact] = value
    for conflict in conflicts:
        if conflict.fact[0] == "whole":
            _keep_list(merged, conflict.fact, other if _taken(conflict.fact, take) == "theirs" else own)
    told = {conflict.fact for conflict in conflicts}
    for fact in _disputed(old, own, other):
        if fact not in told:
            conflicts.append(Conflict(fact, own.get(fact), other.get(fact), old.get(fact)))
            _decide(merged, fact, other if _taken(fact, take) == "theirs" else own)
    return of_facts(merged, mine), tuple(conflicts)


def undecided(conflicts: Iterable[Conflict], take: Choice) -> tuple[Conflict, ...]:
    """Return the conflicts in which nobody's word counts yet."""
    return tuple(conflict for conflict in conflicts if _taken(conflict.fact, take) is None)


def _taken(fact: Fact, take: Choice) -> Side | None:
    return take.get(fact) if isinstance(take, Mapping) else take


def _disputed(
    old: Mapping[Fact, Value], own: Mapping[Fact, Value], other: Mapping[Fact, Value]
) -> Iterator[Fact]:
    """Yield the removals of one side of skills of which the other has changed something else."""
    for side, opposite in ((own, other), (other, own)):
        changed = {
            fact[1] for fact, value in opposite.items() if _is_of_skill(fact) and old.get(fact) != value
        }
        for fact in side:
            is_new = fact not in old and fact not in opposite
            if is_new and fact[0] == "skill" and fact[2] == "removed" and fact[1] in changed:
                yield fact


def _keep_list(merged: dict[Fact, Value], whole: Fact, side: Mapping[Fact, Value]) -> None:
    """Let one side alone say what a list holds that it, or the other, tells in full."""
    for fact in [fact for fact in merged if fact[0] == "list" and fact[1:3] == whole[1:3]]:
        if fact not in side:
            del merged[fact]


def _decide(merged: dict[Fact, Value], removal: Fact, side: Mapping[Fact, Value]) -> None:
    """Let one side alone say what becomes of a skill."""
    for fact in [fact for fact in merged if _is_of_skill(fact) and fact[1] == removal[1]]:
        del merged[fact]
    merged |= {fact: value for fact, value in side.items() if _is_of_skill(fact) and fact[1] == removal[1]}


def _is_of_skill(fact: Fact) -> bool:
    return fact[0] in {"skill", "list", "whole"}


def of_facts(told: Mapping[Fact, Value], like: OwnChanges) -> OwnChanges:
    """Return the changes that facts tell, with the file and pack of others."""
    of_skills: dict[str, dict[Fact, Value]] = {}
    for fact, value in told.items():
        if _is_of_skill(fact):
            of_skills.setdefault(fact[1], {})[fact] = value
    return replace(
        like,
        skills=MappingProxyType({key: _skill_change(key, own) for key, own in of_skills.items()}),
        readings=tuple(Misreading(fact[1], fact[3], fact[2]) for fact in told if fact[0] == "reading"),
        ignored=tuple(IgnoredSkill(fact[1], fact[2]) for fact in told if fact[0] == "ignored"),
        dismissed=tuple(fact[1] for fact in told if fact[0] == "dismissed"),
    )


def _skill_change(key: str, own: Mapping[Fact, Value]) -> SkillChange:
    fields = {fact[2]: str(value) for fact, value in own.items() if fact[0] == "skill"}
    lists = {
        what: _list_change(what, own)
        for what in dict.fromkeys(fact[2] for fact in own if fact[0] in {"list", "whole"})
    }
    return SkillChange(
        key,
        removed="removed" in fields,
        name=fields.get("name", ""),
        category=fields.get("category", ""),
        lists=MappingProxyType(lists),
    )


def _list_change(what: str, own: Mapping[Fact, Value]) -> ListChange:
    values = {fact[3]: value for fact, value in own.items() if fact[0] == "list" and fact[2] == what}
    add = tuple(value for value, how in values.items() if how == "add")
    remove = tuple(value for value, how in values.items() if how == "remove")
    whole = next((value for fact, value in own.items() if fact[0] == "whole" and fact[2] == what), None)
    if isinstance(whole, tuple):
        kept = [value for value in whole if value not in remove]
        return ListChange(whole=tuple(dict.fromkeys((*kept, *add))))
    return ListChange(add, remove)
