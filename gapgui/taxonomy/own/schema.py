"""Read a file of own changes; every departure from its schema is a problem, and the rest counts."""

from __future__ import annotations

import hashlib
from types import MappingProxyType
from typing import TYPE_CHECKING

from gapgui.saying import Sentence
from gapgui.taxonomy.own.changes import IgnoredSkill, ListChange, Misreading, OwnChanges, SkillChange
from gapgui.taxonomy.schema import Draft, all_seen, fields_of, is_id
from gapgui.taxonomy.taxonomy import SKILL_LISTS, TaxonomyProblem
from gapgui.taxonomy.yaml_nodes import Mapping, Node, Place, Scalar, Sequence, YamlError, read_nodes

if TYPE_CHECKING:
    from pathlib import Path

VERSION = "1"
FIELDS = ("overlay", "pack", "skills", "readings", "ignored", "dismissed")
SKILL_FIELDS = ("name", "category", "removed", *SKILL_LISTS)
LIST_FIELDS = ("add", "remove")
READING_FIELDS = ("text", "not", "within")
IGNORED_FIELDS = ("posting", "skill")


def parse_own(data: bytes, path: Path) -> tuple[OwnChanges, tuple[TaxonomyProblem, ...]]:
    """Return the changes of a file's bytes and every problem in them."""
    file, digest = str(path), hashlib.sha256(data).hexdigest()
    try:
        root = read_nodes(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        sentence = Sentence("Taxonomy", "this is not UTF-8 text; save the file as UTF-8")
        return OwnChanges(path, digest), (TaxonomyProblem(file, line, 1, sentence),)
    except YamlError as error:
        return OwnChanges(path, digest), (TaxonomyProblem(file, error.line, error.column, error.sentence),)
    draft = Draft(file)
    fields = fields_of(draft, root, FIELDS, lambda: Sentence("Own", "the file of own changes"))
    if not _is_readable(draft, root, fields.get("overlay")):
        return OwnChanges(path, digest), tuple(draft.problems)
    own = OwnChanges(
        path,
        digest,
        pack=_word(draft, fields.get("pack"), "pack"),
        skills=MappingProxyType(_skills(draft, fields.get("skills"))),
        readings=tuple(_readings(draft, fields.get("readings"))),
        ignored=tuple(_ignored(draft, fields.get("ignored"))),
        dismissed=tuple(_words(draft, fields.get("dismissed"), "dismissed")),
    )
    return own, tuple(sorted(draft.problems, key=lambda problem: (problem.line, problem.column)))


def _is_readable(draft: Draft, root: Node, version: Node | None) -> bool:
    """Tell whether a file is none of another version, whose fields may mean something else."""
    if isinstance(root, Mapping) and not root.entries:
        return True
    if not isinstance(version, Scalar):
        draft.complain(root.place, "a file of own changes begins with 'overlay: 1'")
    elif version.value != VERSION:
        draft.complain(
            version.place,
            "these changes are written for another version of gapgui (overlay: {version}); this one reads 1",
            version=version.value,
        )
        return False
    return True


def _skills(draft: Draft, node: Node | None) -> dict[str, SkillChange]:
    found: dict[str, SkillChange] = {}
    for key, value in _entries(draft, node, "skills"):
        if not is_id(key.value):
            draft.complain(
                key.place, "the skill id '{id}' must be lower-case words joined by hyphens", id=key.value
            )
        elif key.value in found:
            first = found[key.value].place
            draft.complain(
                key.place, "skill '{id}' stands twice, first in line {line}", id=key.value, line=first.line
            )
        else:
            found[key.value] = _skill(draft, key, value)
    return found


def _skill(draft: Draft, key: Scalar, node: Node) -> SkillChange:
    fields = fields_of(draft, node, SKILL_FIELDS, lambda: Sentence("Taxonomy", "skill '{id}'", id=key.value))
    removed = fields.get("removed")
    if removed is not None and not (isinstance(removed, Scalar) and removed.value in {"true", "false"}):
        draft.complain(removed.place, "'removed' of '{id}' must be true or false", id=key.value)
    lists = {
        what: _list_change(draft, fields[what], key.value, what) for what in SKILL_LISTS if what in fields
    }
    return SkillChange(
        key.value,
        removed=isinstance(removed, Scalar) and removed.value == "true",
        name=_word(draft, fields.get("name"), "name"),
        category=_word(draft, fields.get("category"), "category"),
        lists=MappingProxyType(lists),
        place=key.place,
    )


def _list_change(draft: Draft, node: Node, skill: str, what: str) -> ListChange:
    places: dict[str, Place] = {}
    if isinstance(node, Sequence):
        whole = tuple(_words(draft, node, what, places))
        return ListChange(whole=whole, places=MappingProxyType(places))
    owner = Sentence("Own", "'{field}' of '{skill}'", field=what, skill=skill)
    fields = fields_of(draft, node, LIST_FIELDS, lambda: owner)
    add = tuple(_words(draft, fields.get("add"), what, places))
    remove = tuple(_words(draft, fields.get("remove"), what, places))
    return ListChange(add, remove, places=MappingProxyType(places))


def _readings(draft: Draft, node: Node | None) -> list[Misreading]:
    found = []
    for item, values in _records(draft, node, "readings", READING_FIELDS, needed=("text", "not")):
        found.append(Misreading(values["text"], values["not"], values.get("within", ""), item.place))
    return found


def _ignored(draft: Draft, node: Node | None) -> list[IgnoredSkill]:
    return [
        IgnoredSkill(values["posting"], values["skill"], item.place)
        for item, values in _records(draft, node, "ignored", IGNORED_FIELDS, needed=IGNORED_FIELDS)
    ]


def _records(
    draft: Draft, node: Node | None, what: str, known: tuple[str, ...], *, needed: tuple[str, ...]
) -> list[tuple[Node, dict[str, str]]]:
    """Return the items of a list of small mappings that have what is needed."""
    found = []
    for item in _items(draft, node, what):
        fields = fields_of(draft, item, known, lambda: Sentence("Own", "an item of '{field}'", field=what))
        values = {name: _word(draft, value, name) for name, value in fields.items()}
        lacking = [name for name in needed if not values.get(name)]
        if lacking:
            draft.complain(
                item.place, "an item of '{field}' needs {lacking}", field=what, lacking=", ".join(lacking)
            )
        else:
            found.append((item, values))
    return found


def _words(draft: Draft, node: Node | None, what: str, places: dict[str, Place] | None = None) -> list[str]:
    """Return the words and phrases of a list, each once."""
    found: dict[str, Place] = {}
    for item in _items(draft, node, what):
        if isinstance(item, Scalar) and item.value.strip():
            # what is said of documents quotes them as they are
            if what not in SKILL_LISTS or all_seen(draft, item, what):
                found.setdefault(item.value.strip(), item.place)
        else:
            draft.complain(item.place, "'{field}' may hold only words and phrases", field=what)
    if places is not None:
        places.update(found)
    return list(found)


def _items(draft: Draft, node: Node | None, what: str) -> list[Node]:
    if node is None or isinstance(node, Sequence):
        return node.items if node else []
    if not (isinstance(node, Scalar) and not node.value):
        draft.complain(node.place, "'{field}' must be a list: [a, b]", field=what)
    return []


def _entries(draft: Draft, node: Node | None, what: str) -> list[tuple[Scalar, Node]]:
    if node is None or isinstance(node, Mapping):
        return node.entries if node else []
    if not (isinstance(node, Scalar) and not node.value):
        draft.complain(node.place, "'{field}' must be a mapping of ids to fields", field=what)
    return []


def _word(draft: Draft, node: Node | None, what: str) -> str:
    if node is None:
        return ""
    if not isinstance(node, Scalar) or not node.value.strip():
        draft.complain(node.place, "'{field}' must be a word or phrase", field=what)
        return ""
    if what not in READING_FIELDS + IGNORED_FIELDS and not all_seen(draft, node, what):
        return ""
    return node.value.strip()
