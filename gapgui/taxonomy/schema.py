"""Turn YAML nodes into categories and skills; every departure from the schema is a problem, not an end."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal

from gapgui.reading.patterns import late_pattern
from gapgui.saying import Sentence
from gapgui.taxonomy.taxonomy import (
    SKILL_LISTS,
    SKILL_MARKS,
    Category,
    Skill,
    TaxonomyProblem,
    Track,
)
from gapgui.taxonomy.yaml_nodes import Mapping, Node, Place, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

ROOT_FIELDS = ("categories",)
CATEGORY_FIELDS = ("name", "track", "broader", "skills")
SKILL_FIELDS = ("name", *SKILL_LISTS)
TRACKS: dict[str, Track] = {"ml": "ml", "general": "general"}
MOST_COMPARED = 100_000
"""Words that a file's wrong ones are compared with to guess what was meant, all in all: each takes some microseconds."""
# What a comparison takes beside its words, in words; a word that is near takes ten times what another does.
_EACH = 50
_ID = late_pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class FlawedError(Exception):
    """Tell that there is a problem."""


@dataclass(slots=True)
class Draft:
    """Collect what has been read of one file: categories, skills, problems, and the nodes that tell where each value stands.

    One that `stops` raises FlawedError at the first problem.
    """

    file: str
    categories: dict[str, Category] = field(default_factory=dict)
    skills: dict[str, Skill] = field(default_factory=dict)
    keys: dict[str, Scalar] = field(default_factory=dict)
    nodes: dict[str, dict[str, Node]] = field(default_factory=dict)
    problems: list[TaxonomyProblem] = field(default_factory=list)
    places: dict[tuple[str, str], dict[str, Scalar]] = field(default_factory=dict)
    compared: int = 0
    stops: bool = False

    def meant(self, word: str, known: Collection[str]) -> str:
        """Return the known word that was probably meant, or nothing; a file of nothing but mistakes isn't guessed at."""
        if self.stops:
            return ""
        self.compared += _EACH + len(known)
        return closest(word, known) if self.compared <= MOST_COMPARED else ""

    def place_of(self, skill: str, what: str = "", value: str = "") -> Place:
        """Return where a value of a skill's field stands, where the skill itself does for what is not in the file."""
        node = self.nodes[skill].get(what)
        if node is not None and what == "name":
            return node.place
        if (skill, what) not in self.places:
            items = node.items if isinstance(node, Sequence) else [node]
            scalars = [item for item in items if isinstance(item, Scalar)]
            # the first of those that are the same
            self.places[skill, what] = {item.value.strip(): item for item in reversed(scalars)}
        return self.places[skill, what].get(value, self.keys[skill]).place

    def complain(self, place: Place, text: str, /, **values: object) -> None:
        """Record a problem at a place; the text names its values in braces."""
        if self.stops:
            raise FlawedError
        sentence = Sentence("Taxonomy", text, **values)
        self.problems.append(TaxonomyProblem(self.file, place.line, place.column, sentence))


def read_schema(root: Node, file: str, *, stops: bool = False) -> Draft:
    """Return all categories and skills that could be understood, and every problem met on the way.

    Raises:
        FlawedError: at the first problem, of a reading that `stops`.
    """
    draft = Draft(file, stops=stops)
    fields = fields_of(draft, root, ROOT_FIELDS, lambda: Sentence("Taxonomy", "the file"))
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
        draft.complain(key.place, "category '{id}' stands twice", id=key.value)
    fields = fields_of(
        draft, node, CATEGORY_FIELDS, lambda: Sentence("Taxonomy", "category '{id}'", id=key.value)
    )
    name = _text(draft, fields.get("name"), key, "name")
    track_text = _text(draft, fields.get("track"), key, "track")
    if track_text and track_text not in TRACKS:
        draft.complain(
            fields["track"].place, "track '{track}' is unknown: write ml or general", track=track_text
        )
    track = TRACKS.get(track_text, "general")
    broader = fields.get("broader")
    if broader is not None and not (isinstance(broader, Scalar) and broader.value in {"yes", "no"}):
        draft.complain(broader.place, "'broader' of '{id}' must be yes or no", id=key.value)
    is_broader = not (isinstance(broader, Scalar) and broader.value == "no")
    draft.categories[key.value] = Category(key.value, name or key.value, track, is_broader)
    skills = fields.get("skills")
    if skills is None:
        draft.complain(key.place, "category '{id}' has no skills", id=key.value)
        return
    for skill_key, skill_node in _entries(draft, skills, "skills"):
        _read_skill(draft, skill_key, skill_node, key.value, track)


def _read_skill(draft: Draft, key: Scalar, node: Node, category: str, track: Track) -> None:
    _check_id(draft, key, "skill")
    if key.value in draft.skills:
        first = draft.place_of(key.value)
        draft.complain(
            key.place, "skill '{id}' stands twice, first in line {line}", id=key.value, line=first.line
        )
        return
    fields = fields_of(draft, node, SKILL_FIELDS, lambda: Sentence("Taxonomy", "skill '{id}'", id=key.value))
    draft.keys[key.value], draft.nodes[key.value] = key, fields
    name = _text(draft, fields.get("name"), key, "name") or key.value
    values: dict[str, Any] = {
        what: _strings(draft, field_node, key.value, what)
        for what, field_node in fields.items()
        if what != "name"
    }
    names = {name, *values.get("aliases", ())}
    for mark in SKILL_MARKS:
        if mark in values:
            values[mark] = _marked(draft, key.value, mark, values[mark], names)
    draft.skills[key.value] = Skill(key.value, name, category, track, **values)


def _marked(draft: Draft, skill: str, mark: str, marked: tuple[str, ...], names: set[str]) -> frozenset[str]:
    """Return the marked names that are names of the skill."""
    found = frozenset(marked)
    for name in marked:
        if name not in names:
            _complain_of_mark(draft, skill, mark, name, names)
    return found & names


def _complain_of_mark(draft: Draft, skill: str, mark: str, marked: str, names: set[str]) -> None:
    meant = draft.meant(marked, names)
    draft.complain(
        draft.place_of(skill, mark, marked),
        "'{name}' is marked {mark} but is neither the name nor an alias; did you mean '{meant}'?"
        if meant
        else "'{name}' is marked {mark} but is neither the name nor an alias",
        name=marked,
        mark=mark,
        meant=meant,
    )


def fields_of(
    draft: Draft, node: Node, known: tuple[str, ...], owner: Callable[[], Sentence]
) -> dict[str, Node]:
    """Return the known fields of a mapping by their names; all that is no such field is a problem of `owner`."""
    if not isinstance(node, Mapping):
        if not (isinstance(node, Scalar) and not node.value):
            draft.complain(
                node.place,
                "{owner} must be a mapping of fields ({fields})",
                owner=owner(),
                fields=", ".join(known),
            )
        return {}
    found: dict[str, Node] = {}
    for key, value in node.entries:
        what = key.value
        if what in known and what not in found:
            found[what] = value
        else:
            _complain_of_field(draft, key, known, owner())
    return found


def _complain_of_field(draft: Draft, key: Scalar, known: tuple[str, ...], owner: Sentence) -> None:
    if key.value in known:
        draft.complain(key.place, "{owner} has the field '{field}' twice", owner=owner, field=key.value)
        return
    meant = draft.meant(key.value, known)
    draft.complain(
        key.place,
        "{owner} has an unknown field '{field}'; did you mean '{meant}'?"
        if meant
        else "{owner} has an unknown field '{field}'",
        owner=owner,
        field=key.value,
        meant=meant,
    )


def _entries(draft: Draft, node: Node, owner: str) -> list[tuple[Scalar, Node]]:
    if isinstance(node, Mapping):
        return node.entries
    if not (isinstance(node, Scalar) and not node.value):
        draft.complain(node.place, "'{field}' must be a mapping of ids to fields", field=owner)
    return []


def _text(draft: Draft, node: Node | None, owner: Scalar, what: str) -> str:
    if node is None:
        draft.complain(owner.place, "'{owner}' has no {field}", owner=owner.value, field=what)
        return ""
    if not isinstance(node, Scalar) or not node.value.strip():
        draft.complain(
            node.place, "the {field} of '{owner}' must be a word or phrase", field=what, owner=owner.value
        )
        return ""
    return node.value.strip() if all_seen(draft, node, what) else ""


def _strings(draft: Draft, node: Node, skill: str, what: str) -> tuple[str, ...]:
    if not isinstance(node, Sequence):
        draft.complain(node.place, "'{field}' of '{skill}' must be a list: [a, b]", field=what, skill=skill)
        return ()
    plain = node.words or [item.value for item in node.items if isinstance(item, Scalar)]
    values = tuple(map(str.strip, plain))
    different = set(values)
    if (
        len(different) == len(node.words) + len(node.items)
        and "" not in different
        and all(map(str.isprintable, values))
    ):
        return values
    return _usable_strings(draft, node, skill, what)


def _usable_strings(draft: Draft, node: Sequence, skill: str, what: str) -> tuple[str, ...]:
    """Return the strings of a list in which some are wrong, each once."""
    found: dict[str, None] = {}
    for item in (*node.items, *(Scalar(node.mark, word) for word in node.words)):
        if not isinstance(item, Scalar) or not item.value.strip():
            draft.complain(
                item.place, "'{field}' of '{skill}' may hold only words and phrases", field=what, skill=skill
            )
        elif not all_seen(draft, item, what):
            continue
        elif item.value.strip() in found:
            draft.complain(
                item.place,
                "'{value}' stands twice in '{field}' of '{skill}'",
                value=item.value,
                field=what,
                skill=skill,
            )
        else:
            found[item.value.strip()] = None
    return tuple(found)


def all_seen(draft: Draft, node: Scalar, what: str) -> bool:
    """Tell whether each character of a value is one that is seen, and complain of the first that isn't."""
    if node.value.isprintable():
        return True
    hidden = next((char for char in node.value.strip() if is_hidden(char)), "")
    if hidden:
        sign = f"U+{ord(hidden):04X}"
        draft.complain(
            node.place,
            "a value of '{field}' holds a character that can't be seen ({sign})",
            field=what,
            sign=sign,
        )
    return not hidden


def is_hidden(char: str) -> bool:
    """Tell whether a character is not seen and may command a terminal or turn what follows; blanks of all widths are fine."""
    return not char.isprintable() and unicodedata.category(char) != "Zs"


def is_id(text: str) -> bool:
    """Tell whether a text may be the id of a skill or category."""
    return _ID.fullmatch(text) is not None


def _check_id(draft: Draft, key: Scalar, what: Literal["category", "skill"]) -> None:
    if not is_id(key.value):
        draft.complain(
            key.place,
            "the category id '{id}' must be lower-case words joined by hyphens"
            if what == "category"
            else "the skill id '{id}' must be lower-case words joined by hyphens",
            id=key.value,
        )


def closest(word: str, known: Iterable[str]) -> str:
    """Return the known word that was probably meant, or nothing."""
    return next(iter(get_close_matches(word, sorted(known), n=1)), "")
