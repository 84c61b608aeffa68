"""Turn YAML nodes into categories and skills; every departure from the schema is a problem, not an end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from gapgui.taxonomy.taxonomy import Category, Skill, TaxonomyProblem, Track
from gapgui.taxonomy.yaml_nodes import Mapping, Node, Place, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT_FIELDS = ("categories",)
CATEGORY_FIELDS = ("name", "track", "broader", "skills")
SKILL_FIELDS = (
    "name",
    "aliases",
    "titles",
    "implies",
    "related",
    "case",
    "ambiguous",
    "plain",
    "contexts",
    "not_in",
)
TRACKS: dict[str, Track] = {"ml": "ml", "general": "general"}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(slots=True)
class Draft:
    """Collect what has been read of one file: categories, skills, problems, and where each value stands."""

    file: str
    categories: dict[str, Category] = field(default_factory=dict)
    skills: dict[str, Skill] = field(default_factory=dict)
    places: dict[tuple[str, ...], Place] = field(default_factory=dict)
    problems: list[TaxonomyProblem] = field(default_factory=list)

    def complain(self, place: Place, message: str) -> None:
        """Record a problem at a place."""
        self.problems.append(TaxonomyProblem(self.file, place.line, place.column, message))


def read_schema(root: Node, file: str) -> Draft:
    """Return all categories and skills that could be understood, and every problem met on the way."""
    draft = Draft(file)
    fields = _fields(draft, root, ROOT_FIELDS, "the file")
    categories = fields.get("categories")
    if categories is None:
        draft.complain(root.place, "the taxonomy is empty: 'categories:' is missing")
        return draft
    for key, node in _entries(draft, categories, "categories"):
        _read_category(draft, key, node)
    return draft


def _read_category(draft: Draft, key: Scalar, node: Node) -> None:
    _check_id(draft, key, "category")
    if key.value in draft.categories:
        draft.complain(key.place, f"category '{key.value}' stands twice")
    fields = _fields(draft, node, CATEGORY_FIELDS, f"category '{key.value}'")
    name = _text(draft, fields.get("name"), key, "name")
    track_text = _text(draft, fields.get("track"), key, "track")
    if track_text and track_text not in TRACKS:
        draft.complain(fields["track"].place, f"track '{track_text}' is unknown: write ml or general")
    track = TRACKS.get(track_text, "general")
    broader = fields.get("broader")
    if broader is not None and not (isinstance(broader, Scalar) and broader.value in {"yes", "no"}):
        draft.complain(broader.place, f"'broader' of '{key.value}' must be yes or no")
    is_broader = not (isinstance(broader, Scalar) and broader.value == "no")
    draft.categories[key.value] = Category(key.value, name or key.value, track, is_broader)
    draft.places["category", key.value] = key.place
    skills = fields.get("skills")
    if skills is None:
        draft.complain(key.place, f"category '{key.value}' has no skills")
        return
    for skill_key, skill_node in _entries(draft, skills, "skills"):
        _read_skill(draft, skill_key, skill_node, key.value, track)


def _read_skill(draft: Draft, key: Scalar, node: Node, category: str, track: Track) -> None:
    _check_id(draft, key, "skill")
    if key.value in draft.skills:
        first = draft.places["skill", key.value]
        draft.complain(key.place, f"skill '{key.value}' stands twice, first in line {first.line}")
        return
    fields = _fields(draft, node, SKILL_FIELDS, f"skill '{key.value}'")
    name = _text(draft, fields.get("name"), key, "name") or key.value
    lists = {f: _strings(draft, fields.get(f), key.value, f) for f in SKILL_FIELDS[1:]}
    draft.places["skill", key.value] = key.place
    draft.places["name", key.value, name] = fields["name"].place if "name" in fields else key.place
    names = {name, *lists["aliases"]}
    for mark in ("case", "ambiguous", "plain"):
        for marked in lists[mark]:
            if marked not in names:
                place = draft.places[mark, key.value, marked]
                draft.complain(
                    place,
                    f"'{marked}' is marked {mark} but is neither the name nor an alias{_hint(marked, names)}",
                )
    draft.skills[key.value] = Skill(
        id=key.value,
        name=name,
        category=category,
        track=track,
        aliases=lists["aliases"],
        titles=lists["titles"],
        implies=lists["implies"],
        related=lists["related"],
        case=frozenset(lists["case"]) & names,
        ambiguous=frozenset(lists["ambiguous"]) & names,
        plain=frozenset(lists["plain"]) & names,
        contexts=lists["contexts"],
        not_in=lists["not_in"],
    )


def _fields(draft: Draft, node: Node, known: tuple[str, ...], owner: str) -> dict[str, Node]:
    if not isinstance(node, Mapping):
        if not (isinstance(node, Scalar) and not node.value):
            draft.complain(node.place, f"{owner} must be a mapping of fields ({', '.join(known)})")
        return {}
    found: dict[str, Node] = {}
    for key, value in node.entries:
        if key.value not in known:
            draft.complain(key.place, f"{owner} has an unknown field '{key.value}'{_hint(key.value, known)}")
        elif key.value in found:
            draft.complain(key.place, f"{owner} has the field '{key.value}' twice")
        else:
            found[key.value] = value
    return found


def _entries(draft: Draft, node: Node, owner: str) -> tuple[tuple[Scalar, Node], ...]:
    if isinstance(node, Mapping):
        return node.entries
    if not (isinstance(node, Scalar) and not node.value):
        draft.complain(node.place, f"'{owner}' must be a mapping of ids to fields")
    return ()


def _text(draft: Draft, node: Node | None, owner: Scalar, what: str) -> str:
    if node is None:
        draft.complain(owner.place, f"'{owner.value}' has no {what}")
        return ""
    if not isinstance(node, Scalar) or not node.value.strip():
        draft.complain(node.place, f"the {what} of '{owner.value}' must be a word or phrase")
        return ""
    return node.value.strip()


def _strings(draft: Draft, node: Node | None, skill: str, what: str) -> tuple[str, ...]:
    if node is None:
        return ()
    if not isinstance(node, Sequence):
        draft.complain(node.place, f"'{what}' of '{skill}' must be a list: [a, b]")
        return ()
    found: list[str] = []
    for item in node.items:
        if not isinstance(item, Scalar) or not item.value.strip():
            draft.complain(item.place, f"'{what}' of '{skill}' may hold only words and phrases")
        elif item.value.strip() in found:
            draft.complain(item.place, f"'{item.value}' stands twice in '{what}' of '{skill}'")
        else:
            found.append(item.value.strip())
            draft.places[what, skill, found[-1]] = item.place
    return tuple(found)


def _check_id(draft: Draft, key: Scalar, what: str) -> None:
    if not _ID.fullmatch(key.value):
        draft.complain(key.place, f"the {what} id '{key.value}' must be lower-case words joined by hyphens")


def _hint(word: str, known: Iterable[str]) -> str:
    close = get_close_matches(word, sorted(known), n=1)
    return f"; did you mean '{close[0]}'?" if close else ""
