"""What the user says of single places: texts that don't mean a skill, skills that a posting doesn't ask for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.saying import Sentence
from gapgui.taxonomy.names import name_key, needs_mark

if TYPE_CHECKING:
    from gapgui.taxonomy.own.changes import Misreading
    from gapgui.taxonomy.own.draft import OwnDraft
    from gapgui.taxonomy.taxonomy import Skill

MAX_AROUND = 40
"""How many characters on each side of a name are looked at for a phrase in which it is not meant."""


def add_readings(draft: OwnDraft) -> None:
    """Bar the phrases in which a skill is not meant; one that can't be is a problem."""
    barred: dict[str, list[str]] = {}
    for reading in draft.own.readings:
        skill = draft.skill(reading.skill)
        if skill is None and reading.skill in draft.base.skills:
            continue  # what the user took away can't be misread
        wrong = _wrong_with(reading, skill)
        if wrong:
            draft.problems.append(draft.own.problem(reading.place, wrong))
        else:
            barred.setdefault(reading.skill, []).append(reading.phrase)
    for key, phrases in barred.items():
        if skill := draft.skill(key):
            draft.skills[key] = replace(skill, not_in=tuple(dict.fromkeys((*skill.not_in, *phrases))))


def check_ignored(draft: OwnDraft) -> None:
    """Record skills that postings are said not to ask for and that are none."""
    for ignored in draft.own.ignored:
        if draft.skill(ignored.skill) is None and ignored.skill not in draft.base.skills:
            draft.problems.append(
                draft.own.problem(
                    ignored.place,
                    Sentence("Own", "the taxonomy has no skill '{skill}' to be ignored", skill=ignored.skill),
                )
            )


def _wrong_with(reading: Misreading, skill: Skill | None) -> Sentence | None:
    text, within = reading.text, reading.within
    if skill is None:
        return Sentence("Own", "the taxonomy has no skill '{skill}' to be misread", skill=reading.skill)
    if not name_key(text):
        return Sentence("Own", "'{text}' has no letter or digit to find it by", text=text)
    before, found, behind = reading.phrase.casefold().partition(text.casefold())
    if not found:
        return Sentence("Own", "'{text}' does not stand in '{within}'", text=text, within=within)
    if max(len(before), len(behind)) > MAX_AROUND:
        return Sentence(
            "Own",
            "'{within}' is too long: at most {most} characters on each side of '{text}' are looked at",
            within=within,
            most=MAX_AROUND,
            text=text,
        )
    if name_key(reading.phrase) in _names_that_are_words(skill):
        return Sentence(
            "Own",
            "'{text}' is a name of '{skill}' and a word too: say in which phrase it is not meant, as in "
            "within: 'the {text} of'",
            text=text,
            skill=skill.id,
        )
    return None


def _names_that_are_words(skill: Skill) -> set[str]:
    marked = skill.ambiguous | skill.plain
    return {name_key(name) for name in skill.names if name in marked or needs_mark(name)}
