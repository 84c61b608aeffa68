"""Check that every name leads to one skill, seen as the matcher sees names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.reading.english import english_words
from gapgui.reading.tokens import singulars, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.taxonomy.schema import Draft
    from gapgui.taxonomy.taxonomy import Skill
    from gapgui.taxonomy.yaml_nodes import Place


def name_key(name: str) -> str:
    """Return the form in which two spellings of one name agree: joined, folded, last word in the singular."""
    words = words_of(name)
    if not words:
        return ""
    last = words[-1]
    # the S of "NodeJS" makes no plural
    if last[-1] != "s" or name[-1] == "S" or (len(words) == 1 and len(last) <= 4):
        return "".join(words)
    return "".join((*words[:-1], next(iter(singulars(last)), last)))


def finds_singular(name: str, words: Sequence[str]) -> bool:
    """Tell whether a name of these words is found in the singular too: "neural networks", "LLMs", no "Keras" or "AWS".

    A plural of one word ("firewalls"), of a short one ("web apps") or of a product ("GitHub Actions") isn't: its
    singular may be another thing, and stands beside it where people write it.
    """
    if len(words) > 1 and len(words[-1]) > 4 and name.split()[-1].islower():
        return True
    return name[-1:] == "s" and name[-3:-1].isupper()  # an acronym's


def needs_mark(name: str) -> bool:
    """Tell whether a name is an English word, so that it must be marked ambiguous or plain."""
    return name.isalpha() and name_key(name) in english_words()


def check_names(draft: Draft) -> None:
    """Record names without a word in them, names that two skills claim, and plain English words without a mark."""
    owners: dict[str, tuple[str, str]] = {}
    english = english_words()
    for skill in draft.skills.values():
        for name in (skill.name, *skill.aliases, *skill.titles):
            key = name_key(name)
            if key:
                own = (skill.id, name)
                first = owners.setdefault(key, own)
                if key in english and name.isalpha():
                    _check_english(draft, skill, name)
                if first is not own:
                    _check_owner(draft, skill, name, key, *first)
            else:
                draft.complain(
                    _place(draft, skill, name),
                    "'{name}' of '{skill}' has no letter or digit to find it by",
                    name=name,
                    skill=skill.id,
                )


def _check_english(draft: Draft, skill: Skill, name: str) -> None:
    if name not in skill.ambiguous | skill.plain:
        draft.complain(
            _place(draft, skill, name),
            "'{name}' of '{skill}' is an English word: add it to 'ambiguous' (counts only where the context "
            "settles it) or to 'plain' (means this skill wherever it stands)",
            name=name,
            skill=skill.id,
        )


def _check_owner(draft: Draft, skill: Skill, name: str, key: str, other: str, spelling: str) -> None:
    """Record that another spelling has the key already, unless it may."""
    if other == skill.id and spelling != name and key not in _exact_keys(skill.case):
        if _is_singular_beside(name, spelling):
            return
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
    return draft.place_of(skill.id, what, name)


def _is_singular_beside(name: str, plural: str) -> bool:
    """Tell whether a name is the singular that its plural doesn't find."""
    words, plural_words = (words_of(text) for text in (name, plural))
    return words[-1] in singulars(plural_words[-1]) and not finds_singular(plural, plural_words)


def _exact_keys(case: frozenset[str]) -> frozenset[str]:
    return frozenset(name_key(name) for name in case)
