"""Lay a user's own changes over a taxonomy: own beats shipped, and what can't be done is told with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from gapgui.taxonomy.edges import close_implications
from gapgui.taxonomy.names import name_key, needs_mark
from gapgui.taxonomy.rows import Overlaid
from gapgui.taxonomy.schema import closest
from gapgui.taxonomy.taxonomy import SKILL_MARKS, Skill, Taxonomy, TaxonomyProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gapgui.taxonomy.own.changes import ListChange, OwnChanges, SkillChange

Owners = Callable[[str], Iterable[str]]
"""Gives the ids of the skills that a name leads to in the taxonomy below."""

_NAMES = ("aliases", "titles")
_EDGES = ("implies", "related")


@dataclass(frozen=True, slots=True)
class Laid:
    """Hold a taxonomy with own changes over it, the ids of the skills that differ from those below, and the problems."""

    taxonomy: Taxonomy
    changed: frozenset[str]
    problems: tuple[TaxonomyProblem, ...]


@dataclass(slots=True)
class _Work:
    """Collect the skills that differ (None for those taken away) and the problems."""

    base: Taxonomy
    own: OwnChanges
    skills: dict[str, Skill | None] = field(default_factory=dict)
    problems: list[TaxonomyProblem] = field(default_factory=list)

    def skill(self, key: str) -> Skill | None:
        """Return a skill as it is by now."""
        return self.skills[key] if key in self.skills else self.base.skills.get(key)

    def complain(self, change: SkillChange, what: str, value: str, text: str, /, **values: object) -> None:
        """Record a problem where a value of a change stands."""
        self.problems.append(self.own.problem(change.place_of(what, value), text, skill=change.id, **values))


def lay_over(base: Taxonomy, own: OwnChanges, owners: Owners) -> Laid:
    """Return a taxonomy with changes over it; `owners` knows the names of the one below."""
    work = _Work(base, own)
    for change in own.skills.values():
        _change(work, change)
    for change in own.skills.values():
        _take_names(work, change, owners)
        _check_edges(work, change)
    for reading in own.readings:
        _add_reading(work, reading.skill, reading.phrase)
    problems = sorted((*work.problems, *_misread(work)), key=lambda problem: (problem.line, problem.column))
    return Laid(_taxonomy(work), frozenset(work.skills), tuple(problems))


def _change(work: _Work, change: SkillChange) -> None:
    skill = work.base.skills.get(change.id)
    if change.removed:
        if skill is None:
            work.complain(change, "", "", "there is no skill '{skill}' to take away")
        else:
            work.skills[change.id] = None
        return
    category = work.base.categories.get(change.category or (skill.category if skill else ""))
    if category is None and (change.category or skill is None):
        _complain_of_unknown(work, change, new=skill is None and bool(change.category))
        return
    if skill is None and not change.name:
        work.complain(change, "", "", "the new skill '{skill}' has no name")
        return
    assert category is not None
    skill = skill or Skill(change.id, change.name, category.id, category.track)
    skill = replace(skill, name=change.name or skill.name, category=category.id, track=category.track)
    work.skills[change.id] = _with_lists(work, skill, change)


def _complain_of_unknown(work: _Work, change: SkillChange, *, new: bool) -> None:
    if new or change.category:
        work.complain(
            change,
            "",
            "",
            "'{skill}' names the unknown category '{category}'; did you mean '{meant}'?"
            if (meant := closest(change.category, work.base.categories))
            else "'{skill}' names the unknown category '{category}'",
            category=change.category,
            meant=meant,
        )
        return
    meant = closest(change.id, work.base.skills)
    work.complain(
        change,
        "",
        "",
        "the taxonomy has no skill '{skill}' any more or never had; did you mean '{meant}'? A new one needs a name and "
        "a category"
        if meant
        else "the taxonomy has no skill '{skill}' any more or never had; a new one needs a name and a category",
        meant=meant,
    )


def _with_lists(work: _Work, skill: Skill, change: SkillChange) -> Skill:
    values: dict[str, Any] = {}
    for what, part in change.lists.items():
        shipped = tuple(sorted(getattr(skill, what))) if what in SKILL_MARKS else getattr(skill, what)
        for value in part.remove:
            if value not in shipped:
                work.complain(
                    change,
                    what,
                    value,
                    "'{value}' is not in '{field}' of '{skill}', so it can't be taken out",
                    value=value,
                    field=what,
                )
        values[what] = part.changed(shipped)
    name = replace(skill, **{what: values[what] for what in _NAMES if what in values})
    for mark in SKILL_MARKS:
        values[mark] = frozenset(values.get(mark, getattr(skill, mark))) & set(name.names)
        _check_marks(work, change, mark, name)
    aliases = tuple(alias for alias in name.aliases if alias != name.name)
    return _without_unusable(work, replace(skill, **values | {"aliases": aliases}), change)


def _check_marks(work: _Work, change: SkillChange, mark: str, skill: Skill) -> None:
    for name in _added(change, mark):
        if name not in skill.names:
            work.complain(
                change,
                mark,
                name,
                "'{name}' is marked {mark} but is neither the name nor an alias",
                name=name,
                mark=mark,
            )


def _without_unusable(work: _Work, skill: Skill, change: SkillChange) -> Skill:
    """Return the skill without names of one's own that could not be told from English words, or found at all."""
    for what in _NAMES:
        kept = list(getattr(skill, what))
        for name in _added(change, what):
            if not name_key(name):
                text = "'{name}' of '{skill}' has no letter or digit to find it by"
            elif needs_mark(name) and name not in skill.ambiguous | skill.plain:
                text = (
                    "'{name}' of '{skill}' is an English word: add it to 'ambiguous' (counts only where the context "
                    "settles it) or to 'plain' (means this skill wherever it stands)"
                )
            else:
                continue
            work.complain(change, what, name, text, name=name)
            kept = [other for other in kept if other != name]
        skill = _with(skill, what, tuple(kept))
    return skill


def _with(skill: Skill, what: str, values: tuple[str, ...]) -> Skill:
    changed: dict[str, Any] = {what: values}
    return replace(skill, **changed)


def _added(change: SkillChange, what: str) -> tuple[str, ...]:
    part: ListChange | None = change.lists.get(what)
    return part.added if part else ()


def _take_names(work: _Work, change: SkillChange, owners: Owners) -> None:
    """Take the names that a change gives its skill from the skills that had them."""
    skill = work.skills.get(change.id)
    if skill is None:
        return
    for name, what in _given(change):
        for other in sorted(set(owners(name)) - {skill.id}):
            holder = work.skill(other)
            if holder is None or name in skill.ambiguous & holder.ambiguous:
                continue
            if _gives(work.own.skills.get(other), name):
                work.complain(
                    change,
                    what,
                    name,
                    "'{name}' is given to '{skill}' and to '{other}'",
                    name=name,
                    other=other,
                )
            else:
                work.skills[other] = _without_name(holder, name_key(name))


def _given(change: SkillChange) -> list[tuple[str, str]]:
    """Return the names that a change gives its skill, each with its field."""
    named = [(change.name, "name")] if change.name else []
    return [*named, *((name, what) for what in _NAMES for name in _added(change, what))]


def _gives(change: SkillChange | None, name: str) -> bool:
    return change is not None and name_key(name) in {name_key(given) for given, _ in _given(change)}


def _without_name(skill: Skill, key: str) -> Skill | None:
    """Return a skill without the names that a key finds; None where it has no other."""
    names = [name for name in skill.names if name_key(name) != key]
    titles = tuple(title for title in skill.titles if name_key(title) != key)
    if not names:
        return None
    marks = {mark: getattr(skill, mark) & set(names) for mark in SKILL_MARKS}
    return replace(skill, name=names[0], aliases=tuple(names[1:]), titles=titles, **marks)


def _check_edges(work: _Work, change: SkillChange) -> None:
    """Take out edges of one's own that lead nowhere, to the skill itself or round in a circle."""
    skill = work.skills.get(change.id)
    if skill is None:
        return
    for what in _EDGES:
        for target in _added(change, what):
            if target == skill.id:
                text = "'{skill}' names itself in '{field}'"
            elif work.skill(target) is None:
                text = "'{field}' of '{skill}' names the unknown skill '{target}'"
            elif what == "implies" and _leads_to(work, target, skill.id):
                text = "'{skill}' can't imply '{target}', which implies '{skill}'"
            else:
                continue
            work.complain(change, what, target, text, field=what, target=target)
            kept = tuple(value for value in getattr(skill, what) if value != target)
            skill = _with(skill, what, kept)
    work.skills[change.id] = skill


def _leads_to(work: _Work, start: str, end: str) -> bool:
    """Tell whether a skill implies another, directly or through others."""
    waiting, seen = [start], set()
    while waiting:
        at = waiting.pop()
        if at == end:
            return True
        if at not in seen:
            seen.add(at)
            skill = work.skill(at)
            waiting.extend(skill.implies if skill else ())
    return False


def _add_reading(work: _Work, skill_id: str, phrase: str) -> None:
    skill = work.skill(skill_id)
    if skill and phrase not in skill.not_in:
        work.skills[skill_id] = replace(skill, not_in=(*skill.not_in, phrase))


def _misread(work: _Work) -> Iterable[TaxonomyProblem]:
    """Yield what is wrong with the readings and the skills that postings are said not to ask for."""
    for reading in work.own.readings:
        skill = work.skill(reading.skill)
        if skill is None:
            yield work.own.problem(
                reading.place, "the taxonomy has no skill '{skill}' to be misread", skill=reading.skill
            )
        elif reading.within and reading.text.casefold() not in reading.within.casefold():
            yield work.own.problem(
                reading.place,
                "'{text}' does not stand in '{within}'",
                text=reading.text,
                within=reading.within,
            )
    for ignored in work.own.ignored:
        if work.skill(ignored.skill) is None:
            yield work.own.problem(
                ignored.place, "the taxonomy has no skill '{skill}' to be ignored", skill=ignored.skill
            )


def _taxonomy(work: _Work) -> Taxonomy:
    base = work.base
    gone = frozenset(key for key, skill in work.skills.items() if skill is None)
    changed = {key: skill for key, skill in work.skills.items() if skill is not None}
    skills = Overlaid(base.skills, changed, gone)
    return replace(
        base,
        own=work.own.part(),
        skills=skills,
        umbrellas=Overlaid(base.umbrellas, _umbrellas(base, skills, changed, gone), gone),
        near=Overlaid(base.near, _near(base, skills, changed, gone), gone),
    )


def _umbrellas(
    base: Taxonomy, skills: Mapping[str, Skill], changed: Mapping[str, Skill], gone: frozenset[str]
) -> dict[str, frozenset[str]]:
    """Return what is implied by the skills from which a changed edge is reached."""
    moved = {
        key
        for key, skill in changed.items()
        if key not in base.skills or base.skills[key].implies != skill.implies
    } | gone
    reaching = (
        {key for key, kinds in base.umbrellas.items() if not moved.isdisjoint(kinds)} if moved else set()
    )
    closed = close_implications(skills)
    return {key: closed[key] for key in (reaching | moved) - gone}


def _near(
    base: Taxonomy, skills: Mapping[str, Skill], changed: Mapping[str, Skill], gone: frozenset[str]
) -> dict[str, frozenset[str]]:
    """Return the neighbours of the skills whose edges changed, on both sides."""
    touched = set(changed)
    for key in (*changed, *gone):
        touched.update(base.near.get(key, ()), skills[key].related if key in skills else ())
    found = {}
    for key in touched - gone:
        if key in skills:
            own = set(skills[key].related)
            naming = {other for other in (*base.near.get(key, ()), *changed) if other in skills}
            own |= {other for other in naming if key in skills[other].related}
            found[key] = frozenset(other for other in own if other in skills and other != key)
    return found
