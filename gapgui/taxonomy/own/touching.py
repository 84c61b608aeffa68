"""Which own changes touch some skills: those that are new in the taxonomy below, for instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.taxonomy.names import name_key
from gapgui.taxonomy.own.merging import facts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Fact, Value
    from gapgui.taxonomy.taxonomy import Skill

_NAMES, _EDGES = ("aliases", "titles"), ("implies", "related")


def touching(own: OwnChanges, skills: Iterable[Skill]) -> dict[Fact, Value]:
    """Return the changes that are of some skills, lead to them or say something of their names.

    What is said of a skill of one's own that is one of them is a single change, however much it is.
    """
    there = {skill.id: skill for skill in skills}
    keys = {name_key(name) for skill in there.values() for name in (*skill.names, *skill.titles)} - {""}
    found: dict[Fact, Value] = {}
    told: set[str] = set()
    for fact, value in facts(own).items():
        is_of_skill = fact[0] in {"skill", "list", "whole"} and fact[1] in there
        if (is_of_skill and fact[1] not in told) or (not is_of_skill and _touches(fact, value, there, keys)):
            found[fact] = value
        told.update(fact[1:2] if is_of_skill else ())
    return found


def _touches(fact: Fact, value: Value, ids: Iterable[str], keys: set[str]) -> bool:
    """Tell whether a fact of something else names a skill by its id, or by one of its names."""
    kind, *rest = fact
    if kind in {"list", "whole"}:
        what, values = rest[1], tuple(value) if kind == "whole" else (rest[2],)
        if what in _EDGES:
            return any(each in ids for each in values)
        return what in _NAMES and value != "remove" and any(name_key(each) in keys for each in values)
    if kind == "skill":
        return rest[1] == "name" and name_key(str(value)) in keys
    if kind == "reading":
        return rest[2] in ids or not keys.isdisjoint(map(name_key, rest[:2]))
    if kind == "ignored":
        return rest[1] in ids
    return name_key(rest[0]) in keys
