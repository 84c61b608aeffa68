"""All skills by category, with what a search looks through and which are the user's own; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.taxonomy.own.changes import OwnChanges
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy, Track

State = Literal["shipped", "changed", "own", "removed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """Hold one skill of the list; `text` is what a search looks through, in small letters."""

    id: str
    name: str
    text: str
    state: State


@dataclass(frozen=True, slots=True)
class Shelf:
    """Hold the skills of one category."""

    category: str
    name: str
    track: Track
    skills: tuple[Listed, ...]


def list_skills(base: Taxonomy, laid: Taxonomy, own: OwnChanges) -> tuple[Shelf, ...]:
    """Return all skills by category, those taken away among them; ML-specific categories first, as the file has them."""
    shelves: dict[str, list[Listed]] = {category: [] for category in base.categories}
    for skill in (*laid.skills.values(), *_removed(base, laid)):
        shelves[skill.category].append(_listed(skill, base, laid, own))
    categories = sorted(base.categories.values(), key=lambda category: category.track != "ml")
    return tuple(
        Shelf(
            category.id,
            category.name,
            category.track,
            tuple(sorted(shelves[category.id], key=lambda listed: listed.name.casefold())),
        )
        for category in categories
    )


def search(shelves: Iterable[Shelf], words: str) -> tuple[Shelf, ...]:
    """Return the skills in whose names, other names or id a text stands; those whose name begins with it come first."""
    wanted = " ".join(words.casefold().split())
    if not wanted:
        return tuple(shelves)
    found = []
    for shelf in shelves:
        hits = [listed for listed in shelf.skills if wanted in listed.text]
        if hits:
            hits.sort(key=lambda listed: not listed.text.startswith(wanted))
            found.append(Shelf(shelf.category, shelf.name, shelf.track, tuple(hits)))
    return tuple(found)


def _removed(base: Taxonomy, laid: Taxonomy) -> list[Skill]:
    return [base.skills[key] for key in base.skills if key not in laid.skills]


def _listed(skill: Skill, base: Taxonomy, laid: Taxonomy, own: OwnChanges) -> Listed:
    text = "\n".join((*skill.names, *skill.titles, skill.id)).casefold()
    state: State = "shipped"
    if skill.id not in laid.skills:
        state = "removed"
    elif skill.id not in base.skills:
        state = "own"
    elif skill.id in own.skills:
        state = "changed"
    return Listed(skill.id, skill.name, text, state)
