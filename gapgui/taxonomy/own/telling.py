"""Own changes in words, a sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.saying import say
from gapgui.taxonomy.own.merging import facts

if TYPE_CHECKING:
    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.merging import Conflict, Fact, Value
    from gapgui.taxonomy.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Tongue:
    """Hold what gives ids their names: the taxonomy below, and the one with the changes over it."""

    base: Taxonomy
    laid: Taxonomy

    def skill(self, key: str) -> str:
        """Return the name of a skill, its id where it has none (any more)."""
        known = self.laid.skills.get(key) or self.base.skills.get(key)
        return known.name if known else key

    def category(self, key: str) -> str:
        """Return the name of a category."""
        known = self.base.categories.get(key)
        return known.name if known else key


def told_changes(own: OwnChanges, tongue: Tongue) -> list[str]:
    """Return what changes say, in their order."""
    return [tell_fact(fact, value, tongue) for fact, value in facts(own).items()]


def told_conflict(conflict: Conflict, tongue: Tongue) -> str:
    """Return what both sides say of one fact."""
    mine, theirs = (
        tell_fact(conflict.fact, value, tongue) if value is not None else say("Own", "nothing of it.")
        for value in (conflict.mine, conflict.theirs)
    )
    return say("Own", "Mine: {mine} Theirs: {theirs}", mine=mine, theirs=theirs)


def tell_fact(fact: Fact, value: Value, tongue: Tongue) -> str:
    """Return one fact as a sentence."""
    kind, *rest = fact
    if kind == "reading":
        return _tell_reading(rest[0], rest[1], tongue.skill(rest[2]))
    if kind == "ignored":
        return say("Own", "One posting does not ask for {skill}.", skill=tongue.skill(rest[1]))
    if kind == "dismissed":
        return say("Own", "“{term}” is never offered again.", term=rest[0])
    if kind == "skill":
        return _tell_field(rest[0], rest[1], str(value), tongue)
    if kind == "whole":
        return _tell_whole(rest[1], rest[0], tuple(value), tongue)
    if value == "remove":
        return _tell_removed(rest[1], rest[0], rest[2], tongue)
    return _tell_added(rest[1], rest[0], (rest[2],), tongue)


def _tell_reading(text: str, within: str, name: str) -> str:
    if within:
        return say(
            "Own", "“{text}” in “{within}” does not mean {skill}.", text=text, within=within, skill=name
        )
    return say("Own", "“{text}” does not mean {skill}.", text=text, skill=name)


def _tell_field(skill: str, what: str, value: str, tongue: Tongue) -> str:
    name = tongue.skill(skill)
    if what == "removed":
        return say("Own", "{skill} is no skill.", skill=name)
    if what == "category":
        return say("Own", "{skill} belongs to “{category}”.", skill=name, category=tongue.category(value))
    if skill not in tongue.base.skills:
        return say("Own", "{skill} is a skill of your own.", skill=value)
    return say("Own", "{skill} is called {name}.", skill=tongue.base.skills[skill].name, name=value)


def _tell_whole(what: str, skill: str, values: tuple[str, ...], tongue: Tongue) -> str:
    """Return what a list is told to be, instead of what the taxonomy has there."""
    if not values:
        return say("Own", "Of “{field}” {skill} has nothing.", field=what, skill=tongue.skill(skill))
    told = _tell_added(what, skill, values, tongue)
    if skill not in tongue.base.skills:
        return told
    return say("Own", "{change} Nothing else of “{field}” counts.", change=told, field=what)


def _tell_added(what: str, skill: str, values: tuple[str, ...], tongue: Tongue) -> str:
    name, told = tongue.skill(skill), _told(what, values, tongue)
    return {
        "aliases": say("Own", "{skill} is also written {values}.", skill=name, values=told),
        "titles": say("Own", "Who is called {values} shows {skill}.", skill=name, values=told),
        "implies": say("Own", "Whoever shows {skill} shows {values}.", skill=name, values=told),
        "related": say("Own", "{skill} is near to {values}.", skill=name, values=told),
        "case": say("Own", "{skill} is found as {values} only in this spelling.", skill=name, values=told),
        "ambiguous": say(
            "Own", "{values} means {skill} only where its surroundings settle it.", skill=name, values=told
        ),
        "plain": say("Own", "{values} means {skill} wherever it stands.", skill=name, values=told),
        "contexts": say("Own", "{values} in the same sentence speaks for {skill}.", skill=name, values=told),
        "not_in": say("Own", "In {values} {skill} is not meant.", skill=name, values=told),
    }[what]


def _tell_removed(what: str, skill: str, value: str, tongue: Tongue) -> str:
    name, told = tongue.skill(skill), _told(what, (value,), tongue)
    return {
        "aliases": say("Own", "{skill} is no longer written {values}.", skill=name, values=told),
        "titles": say("Own", "Who is called {values} no longer shows {skill}.", skill=name, values=told),
        "implies": say("Own", "Whoever shows {skill} need not show {values}.", skill=name, values=told),
        "related": say("Own", "{skill} is no longer near to {values}.", skill=name, values=told),
        "case": say("Own", "{skill} is found as {values} in any casing.", skill=name, values=told),
        "ambiguous": say("Own", "{values} needs nothing around it to mean {skill}.", skill=name, values=told),
        "plain": say("Own", "{values} no longer means {skill} wherever it stands.", skill=name, values=told),
        "contexts": say("Own", "{values} no longer speaks for {skill}.", skill=name, values=told),
        "not_in": say("Own", "In {values} {skill} may be meant.", skill=name, values=told),
    }[what]


def _told(what: str, values: tuple[str, ...], tongue: Tongue) -> str:
    if what in {"implies", "related"}:
        return ", ".join(map(tongue.skill, values))
    return ", ".join(f"“{value}”" for value in values)
