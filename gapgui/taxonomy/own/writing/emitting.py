"""Own changes as YAML that a person likes to read: a field a line, lists in brackets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.taxonomy.own.schema import FIELDS
from gapgui.taxonomy.taxonomy import SKILL_LISTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.taxonomy.own.changes import IgnoredSkill, ListChange, Misreading, OwnChanges, SkillChange

HEADER = "# My changes to gapgui's taxonomy. Fields mean what they mean in skill_taxonomy.yaml.\noverlay: 1\n"
# What no YAML reader takes for anything but a word, in brackets too.
_PLAIN = late_pattern(r"[A-Za-z][\w./+-]*(?: [\w./+-]+)*")
_NOT_WORDS = frozenset(["true", "false", "yes", "no", "on", "off", "null", "y", "n"])


def word(text: str) -> str:
    """Return a word or phrase as a YAML value."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _NOT_WORDS:
        return text
    return "".join(
        char if char.isprintable() else _escaped(char) for char in json.dumps(text, ensure_ascii=False)
    )


def _escaped(char: str) -> str:
    """Return a character that YAML can't hold as it is, or that nobody would see."""
    number = ord(char)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def words(values: Iterable[str]) -> str:
    """Return a list in brackets."""
    return f"[{', '.join(map(word, values))}]"


def list_change(change: ListChange) -> str:
    """Return the value of a field that changes a list."""
    if change.whole is not None:
        return words(change.whole)
    parts = [
        f"{key}: {words(values)}"
        for key, values in (("add", change.add), ("remove", change.remove))
        if values
    ]
    return f"{{{', '.join(parts)}}}"


def skill_fields(change: SkillChange) -> dict[str, str]:
    """Return the fields of a skill's change in the order in which they are told, each with its value."""
    fields = {
        "removed": "true" if change.removed else "",
        "name": change.name and word(change.name),
        "category": change.category and word(change.category),
    }
    fields |= {what: list_change(change.lists[what]) for what in SKILL_LISTS if what in change.lists}
    return {what: value for what, value in fields.items() if value and value != "{}"}


def misreading(reading: Misreading) -> str:
    """Return an item of `readings`."""
    within = f", within: {word(reading.within)}" if reading.within else ""
    return f"{{text: {word(reading.text)}{within}, not: {word(reading.skill)}}}"


def ignored_skill(ignored: IgnoredSkill) -> str:
    """Return an item of `ignored`."""
    return f"{{posting: {word(ignored.posting)}, skill: {word(ignored.skill)}}}"


def items(own: OwnChanges, what: str) -> list[str]:
    """Return the items of a field that is a list."""
    if what == "readings":
        return [misreading(reading) for reading in own.readings]
    if what == "ignored":
        return [ignored_skill(ignored) for ignored in own.ignored]
    return [word(term) for term in own.dismissed]


def section(own: OwnChanges, what: str) -> list[str]:
    """Return a field below `overlay` in lines without their ends; none where it says nothing."""
    if not getattr(own, what):
        return []
    if what == "pack":
        return [f"pack: {word(own.pack)}"]
    if what == "skills":
        return ["skills:", *(line for change in own.skills.values() for line in skill_lines(change))]
    return [f"{what}:", *(f"  - {item}" for item in items(own, what))]


def told(own: OwnChanges) -> Iterator[str]:
    """Yield all that stands below `overlay` in lines without their ends."""
    for what in FIELDS[1:]:
        yield from section(own, what)


def skill_lines(change: SkillChange) -> list[str]:
    """Return the lines of a skill's change."""
    return [f"  {change.id}:", *(f"    {what}: {value}" for what, value in skill_fields(change).items())]


def whole_text(own: OwnChanges) -> str:
    """Return the text of a file that holds these changes and nothing else."""
    return HEADER + "".join(f"{line}\n" for line in told(own))
