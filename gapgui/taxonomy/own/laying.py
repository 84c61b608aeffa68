"""Lay a user's own changes over a taxonomy: own beats shipped, and what can't be done is told with its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gapgui.saying import Sentence
from gapgui.taxonomy.names import name_key, needs_mark
from gapgui.taxonomy.own.changes import ListChange
from gapgui.taxonomy.own.claims import take_names
from gapgui.taxonomy.own.draft import OwnDraft
from gapgui.taxonomy.own.edges import (
    check_own_edges,
    laid_near,
    laid_skills,
    laid_umbrellas,
    moved_edges,
)
from gapgui.taxonomy.own.misreadings import add_readings, check_ignored
from gapgui.taxonomy.taxonomy import SKILL_MARKS, OwnPart, Skill, Taxonomy, TaxonomyProblem

if TYPE_CHECKING:
    from gapgui.taxonomy.own.changes import OwnChanges, SkillChange
    from gapgui.taxonomy.own.draft import Move, Owners

_NAMES = ("aliases", "titles")


@dataclass(frozen=True, slots=True)
class Laid:
    """Hold a taxonomy with own changes over it, the ids of the skills that differ from those below, and the problems.

    `moves` are the names that left skills below; nothing is wrong with them, but an update may have brought them there.
    """

    taxonomy: Taxonomy
    changed: frozenset[str]
    moves: tuple[Move, ...]
    problems: tuple[TaxonomyProblem, ...]


def lay_over(base: Taxonomy, own: OwnChanges, owners: Owners) -> Laid:
    """Return a taxonomy with changes over it; `owners` knows the names of the one below."""
    draft = OwnDraft(base, own, owners)
    for change in own.skills.values():
        _change(draft, change)
    take_names(draft)
    check_own_edges(draft)
    add_readings(draft)
    check_ignored(draft)
    problems = sorted(draft.problems, key=lambda problem: (problem.line, problem.column))
    return Laid(_taxonomy(draft), frozenset(draft.skills), tuple(draft.moves), tuple(problems))


def _taxonomy(draft: OwnDraft) -> Taxonomy:
    base, skills, moved = draft.base, laid_skills(draft), moved_edges(draft)
    return replace(
        base,
        own=_part(draft),
        skills=skills,
        umbrellas=laid_umbrellas(base, skills, moved),
        near=laid_near(base, skills, moved),
    )


def _part(draft: OwnDraft) -> OwnPart:
    """Return what no skill holds; a name of a skill that was taken away is no unknown term to be offered."""
    part, skills = draft.own.part(), draft.base.skills
    gone = [skills[c.id] for c in draft.own.skills.values() if c.removed and c.id in skills]
    names = frozenset(name.casefold() for skill in gone for name in skill.names)
    return replace(part, dismissed=part.dismissed | names)


def _change(draft: OwnDraft, change: SkillChange) -> None:
    skill = draft.base.skills.get(change.id)
    if change.removed:
        if skill is None:
            draft.object_to(
                change, Sentence("Own", "there is no skill '{skill}' to take away", skill=change.id)
            )
        else:
            draft.skills[change.id] = None
        return
    if skill is None and not (change.name and change.category):
        _complain_of_lacking(draft, change)
        return
    category = draft.base.categories.get(change.category or (skill.category if skill else ""))
    if category is None:
        _complain_of_category(draft, change)
        if skill is None:
            return
        category = draft.base.categories[skill.category]
    if change.name and not name_key(change.name):
        draft.object_to(change, _not_findable(change.name, change.id))
        if skill is None:
            return
        change = replace(change, name="")
    skill = skill or Skill(change.id, change.name, category.id, category.track)
    skill = _renamed(replace(skill, category=category.id, track=category.track), change.name)
    draft.skills[change.id] = _with_lists(draft, skill, change)


def _complain_of_category(draft: OwnDraft, change: SkillChange) -> None:
    meant = draft.meant(change.category, draft.base.categories)
    sentence = Sentence(
        "Own",
        "'{skill}' names the unknown category '{category}'; did you mean '{meant}'?"
        if meant
        else "'{skill}' names the unknown category '{category}'",
        skill=change.id,
        category=change.category,
        meant=meant,
    )
    draft.object_to(change, sentence)


def _complain_of_lacking(draft: OwnDraft, change: SkillChange) -> None:
    if change.name or change.category:
        sentence = Sentence(
            "Own",
            "the new skill '{skill}' has no category"
            if change.name
            else "the new skill '{skill}' has no name",
            skill=change.id,
        )
        draft.object_to(change, sentence)
        return
    # an update that gives a skill another id seldom takes its names
    named = min(draft.owners(change.id.replace("-", " ")), default="")
    meant = named or draft.meant(change.id, draft.base.skills)
    sentence = Sentence(
        "Own",
        "the taxonomy has no skill '{skill}' any more or never had; did you mean '{meant}'? A new one needs a name and "
        "a category"
        if meant
        else "the taxonomy has no skill '{skill}' any more or never had; a new one needs a name and a category",
        skill=change.id,
        meant=meant,
    )
    draft.object_to(change, sentence)


def _renamed(skill: Skill, name: str) -> Skill:
    """Return a skill with another display name; what it was called is found as before."""
    if not name or name == skill.name:
        return skill
    aliases = (skill.name, *(alias for alias in skill.aliases if alias != name))
    return replace(skill, name=name, aliases=aliases)


def _with_lists(draft: OwnDraft, skill: Skill, change: SkillChange) -> Skill:
    values: dict[str, Any] = {}
    for what, part in change.lists.items():
        shipped = tuple(sorted(getattr(skill, what))) if what in SKILL_MARKS else getattr(skill, what)
        there = frozenset(shipped)
        for value in part.remove:
            if value not in there:
                sentence = Sentence(
                    "Own",
                    "'{value}' is not in '{field}' of '{skill}', so it can't be taken out",
                    value=value,
                    field=what,
                    skill=change.id,
                )
                draft.object_to(change, sentence, what, value)
        values[what] = _part_for(draft, change, part).changed(shipped)
    named = replace(skill, **{what: values[what] for what in _NAMES if what in values})
    for mark in SKILL_MARKS:
        values[mark] = frozenset(values.get(mark, getattr(skill, mark))) & set(named.names)
        _check_marks(draft, change, mark, named)
    aliases = tuple(alias for alias in named.aliases if alias != named.name)
    return _without_unusable(draft, replace(skill, **values | {"aliases": aliases}), change)


def _part_for(draft: OwnDraft, change: SkillChange, part: ListChange) -> ListChange:
    """Return how a list changes: a skill that was told in full is added to one that an update has brought since."""
    if part.whole is not None and change.name and change.category and change.id in draft.base.skills:
        return ListChange(add=part.whole)
    return part


def _check_marks(draft: OwnDraft, change: SkillChange, mark: str, skill: Skill) -> None:
    names = frozenset(skill.names)
    for name in _added(change, mark):
        if name not in names:
            sentence = Sentence(
                "Own",
                "'{name}' is marked {mark} but is neither the name nor an alias",
                name=name,
                mark=mark,
            )
            draft.object_to(change, sentence, mark, name)


def _without_unusable(draft: OwnDraft, skill: Skill, change: SkillChange) -> Skill:
    """Return the skill without names of one's own that could not be told from English words, or found at all.

    A display name or a shipped one that is an English word stays, as an ambiguous one.
    """
    below = draft.base.skills.get(skill.id)
    shipped = frozenset(below.names) if below else frozenset[str]()
    had = {*below.names, *below.titles} - (below.ambiguous | below.plain) if below else frozenset[str]()
    settled = skill.ambiguous | skill.plain | had
    unsettled: set[str] = set()
    unusable: set[tuple[str, str]] = set()
    for what, names in (("name", (skill.name,)), *((what, getattr(skill, what)) for what in _NAMES)):
        for name in names:
            if not name_key(name):
                sentence = _not_findable(name, skill.id)
            elif name not in settled and needs_mark(name):
                sentence = _unmarked_word(name, skill.id)
            else:
                continue
            draft.object_to(change, sentence, what, name)
            if name_key(name) and (name == skill.name or name in shipped):
                unsettled.add(name)
            else:
                unusable.add((what, name))
    left: dict[str, Any] = {
        what: tuple(name for name in getattr(skill, what) if (what, name) not in unusable) for what in _NAMES
    }
    if unusable or unsettled:
        names = frozenset((skill.name, *left["aliases"]))
        left |= {mark: getattr(skill, mark) & names for mark in SKILL_MARKS}
        left["ambiguous"] |= unsettled
    return replace(skill, **left)


def _unmarked_word(name: str, skill: str) -> Sentence:
    return Sentence(
        "Own",
        "'{name}' of '{skill}' is an English word: add it to 'ambiguous' (counts only where the context "
        "settles it) or to 'plain' (means this skill wherever it stands)",
        name=name,
        skill=skill,
    )


def _not_findable(name: str, skill: str) -> Sentence:
    return Sentence(
        "Own", "'{name}' of '{skill}' has no letter or digit to find it by", name=name, skill=skill
    )


def _added(change: SkillChange, what: str) -> tuple[str, ...]:
    part: ListChange | None = change.lists.get(what)
    return part.added if part else ()
