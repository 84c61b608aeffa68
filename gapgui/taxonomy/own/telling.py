"""Own changes in words, a sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.saying import Sentence, say
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.taxonomy import SKILL_MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.own.draft import Move
    from gapgui.taxonomy.own.merging import Conflict, Fact, Value
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_NAMED = 30
"""Characters of a word or phrase in the name of a step."""
_EDGES = ("implies", "related")


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


def named_step(before: OwnChanges, after: OwnChanges, tongue: Tongue) -> str:
    """Return what lies between two versions in a few words, as a menu names it: "“kube” for Kubernetes"."""
    old, new = facts(before), facts(after)
    changed = {fact: value for fact, value in new.items() if old.get(fact) != value}
    gone = {fact: value for fact, value in old.items() if fact not in new}
    if changed and not gone and (name := _named(changed, tongue)):
        return name
    if gone and not changed and (name := _named(gone, tongue)):
        return say("Own", "no longer {change}", change=name)
    count = len(changed.keys() | gone.keys())
    return say("Own", "{count} changes", count=count) if count else say("Own", "a change of the file")


def _named(told: Mapping[Fact, Value], tongue: Tongue) -> str:
    """Return the name of facts that are one change; nothing for more."""
    # a name that is a word comes with the mark that says how it counts
    marks = [fact for fact in told if fact[0] == "list" and fact[2] in SKILL_MARKS]
    single = [fact for fact in told if fact not in marks] if len(told) > len(marks) else list(told)
    if len(single) == 1:
        return _name_fact(single[0], told[single[0]], tongue)
    skills = {fact[1] if fact[0] in {"skill", "list", "whole"} else "" for fact in told}
    return tongue.skill(skills.pop()) if len(skills) == 1 and "" not in skills else ""


def _name_fact(fact: Fact, value: Value, tongue: Tongue) -> str:
    kind, *rest = fact
    if kind == "reading":
        return say("Own", "“{value}” is not {skill}", value=shortened(rest[0]), skill=tongue.skill(rest[2]))
    if kind == "ignored":
        return say("Own", "{skill} ignored in one posting", skill=tongue.skill(rest[1]))
    if kind == "dismissed":
        return say("Own", "“{term}” never offered", term=shortened(rest[0]))
    skill = tongue.skill(rest[0])
    if kind == "skill":
        return {
            "removed": say("Own", "{skill} is no skill", skill=skill),
            "name": say("Own", "the name of {skill}", skill=skill),
            "category": say("Own", "the category of {skill}", skill=skill),
        }[rest[1]]
    if kind == "whole":
        return skill
    named = tongue.skill(rest[2]) if rest[1] in _EDGES else f"“{shortened(rest[2])}”"
    if value == "remove":
        return say("Own", "{value} taken from {skill}", value=named, skill=skill)
    return say("Own", "{value} for {skill}", value=named, skill=skill)


def shortened(text: str, most: int = MAX_NAMED) -> str:
    """Return a text for a place that is narrow."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def move_sentence(move: Move, tongue: Tongue) -> Sentence:
    """Return which name has left which skill for another; what that is called may be what has left it."""
    holder = tongue.base.skills.get(move.holder)
    return Sentence(
        "Own",
        "“{name}” means {skill} and no longer {holder}.",
        name=move.name,
        skill=tongue.skill(move.skill),
        holder=holder.name if holder else tongue.skill(move.holder),
    )


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
    if what in _EDGES:
        return ", ".join(map(tongue.skill, values))
    return ", ".join(f"“{value}”" for value in values)
