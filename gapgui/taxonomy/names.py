"""Check that every name leads to one skill, seen as the matcher sees names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.reading.english import english_words
from gapgui.reading.tokens import singulars, tokenize

if TYPE_CHECKING:
    from gapgui.taxonomy.schema import Draft
    from gapgui.taxonomy.taxonomy import Skill
    from gapgui.taxonomy.yaml_nodes import Place


def name_key(name: str) -> str:
    """Return the form in which two spellings of one name agree: joined, folded, last word in the singular."""
    words = [token.norm for token in tokenize(name)]
    if not words:
        return ""
    last = words[-1]
    # the S of "NodeJS" makes no plural
    if not name.endswith("S") and (len(words) > 1 or len(last) > 4):
        last = next(iter(singulars(last)), last)
    return "".join((*words[:-1], last))


def check_names(draft: Draft) -> None:
    """Record names without a word in them, names that two skills claim, and plain English words without a mark."""
    owners: dict[str, tuple[str, str]] = {}
    for skill in draft.skills.values():
        for name in (*skill.names, *skill.titles):
            key = name_key(name)
            if key:
                _check_english(draft, skill, name, key)
                _check_owner(draft, skill, name, key, owners)
            else:
                draft.complain(
                    _place(draft, skill, name),
                    "'{name}' of '{skill}' has no letter or digit to find it by",
                    name=name,
                    skill=skill.id,
                )


def _check_english(draft: Draft, skill: Skill, name: str, key: str) -> None:
    if key in english_words() and name.isalpha() and name not in skill.ambiguous | skill.plain:
        draft.complain(
            _place(draft, skill, name),
            "'{name}' of '{skill}' is an English word: add it to 'ambiguous' (counts only where the context "
            "settles it) or to 'plain' (means this skill wherever it stands)",
            name=name,
            skill=skill.id,
        )


def _check_owner(draft: Draft, skill: Skill, name: str, key: str, owners: dict[str, tuple[str, str]]) -> None:
    """Record the first owner of a key, or that there is one already."""
    other, spelling = owners.setdefault(key, (skill.id, name))
    if other == skill.id and spelling != name and key not in _exact_keys(skill.case):
        draft.complain(
            _place(draft, skill, name),
            "'{name}' of '{skill}' is already found through '{spelling}': leave it out",
            name=name,
            skill=skill.id,
            spelling=spelling,
        )
    elif other != skill.id and not (name in skill.ambiguous and spelling in draft.skills[other].ambiguous):
        draft.complain(
            _place(draft, skill, name),
            "'{name}' is a name of '{skill}' and of '{other}': mark it ambiguous in both, or drop one",
            name=name,
            skill=skill.id,
            other=other,
        )


def _place(draft: Draft, skill: Skill, name: str) -> Place:
    what = "name" if name == skill.name else "aliases" if name in skill.aliases else "titles"
    return draft.places.get((what, skill.id, name)) or draft.places["skill", skill.id]


def _exact_keys(case: frozenset[str]) -> frozenset[str]:
    return frozenset(name_key(name) for name in case)
