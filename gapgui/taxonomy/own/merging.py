"""Bring two versions of own changes together that come from a common one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from gapgui.taxonomy.own.changes import IgnoredSkill, ListChange, Misreading, OwnChanges, SkillChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Side = Literal["mine", "theirs"]
Fact = tuple[str, ...]
Value = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Name a fact that both sides changed, and what each says; None where one took it back."""

    fact: Fact
    mine: Value | None
    theirs: Value | None


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
    base: OwnChanges, mine: OwnChanges, theirs: OwnChanges, *, take: Side | None = None
) -> tuple[OwnChanges, tuple[Conflict, ...]]:
    """Return mine with what theirs changed since the base, and where both changed the same.

    There `take` decides; without it mine stays.
    """
    old, own, other = facts(base), facts(mine), facts(theirs)
    conflicts = []
    merged: dict[Fact, Value] = {}
    for fact in dict.fromkeys((*own, *other)):
        was, here, there = old.get(fact), own.get(fact), other.get(fact)
        value = there if here == was else here
        if here not in (was, there) and there != was:
            conflicts.append(Conflict(fact, here, there))
            value = there if take == "theirs" else here
        if value is not None:
            merged[fact] = value
    return of_facts(merged, mine), tuple(conflicts)


def of_facts(told: Mapping[Fact, Value], like: OwnChanges) -> OwnChanges:
    """Return the changes that facts tell, with the file and pack of others."""
    ids = dict.fromkeys(fact[1] for fact in told if fact[0] in {"skill", "list", "whole"})
    return replace(
        like,
        skills=MappingProxyType({key: _skill_change(key, told) for key in ids}),
        readings=tuple(Misreading(fact[1], fact[3], fact[2]) for fact in told if fact[0] == "reading"),
        ignored=tuple(IgnoredSkill(fact[1], fact[2]) for fact in told if fact[0] == "ignored"),
        dismissed=tuple(fact[1] for fact in told if fact[0] == "dismissed"),
    )


def _skill_change(key: str, told: Mapping[Fact, Value]) -> SkillChange:
    own = {fact: value for fact, value in told.items() if fact[1] == key}
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
