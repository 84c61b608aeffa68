"""What skills a newer version of gapgui brings, and which own changes touch them; no Qt."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.paths import shipped_taxonomy
from gapgui.saying import say
from gapgui.taxonomy.own.telling import move_sentence, tell_fact
from gapgui.taxonomy.own.touching import touching
from gapgui.whole_file import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from gapgui.taxonomy.own.draft import Move
    from gapgui.taxonomy.own.merging import Fact, Value
    from gapgui.taxonomy.own.telling import Tongue
    from gapgui.taxonomy.taxonomy import Skill
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy

KNOWN, FILE_NAME = "taxonomy/known", "skills.txt"
"""The setting with the hash of the taxonomy whose skills are no news any more, and the file that tells them."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Hold the new skills, each with its category, and the own changes that touch them, a sentence each."""

    skills: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()


def are_due(loaded: LoadedTaxonomy, settings: Settings) -> bool:
    """Tell whether gapgui's own taxonomy is in use and is another one than the last time, and remember it."""
    base = loaded.base.taxonomy
    if loaded.problems or loaded.file != shipped_taxonomy() or settings.text(KNOWN) == base.sha256:
        return False
    settings.remember(KNOWN, base.sha256)
    return True


def find_arrivals(loaded: LoadedTaxonomy, file: Path, tongue: Tongue) -> Arrivals:
    """Return the skills that a file doesn't tell, and let it tell them; all are known where there is no file yet.

    A skill that only has another id now is none.
    """
    base = loaded.base.taxonomy
    known = _read(file)
    new = [skill for skill in base.skills.values() if known.isdisjoint((skill.id, skill.name))]
    # where it can't be written, the next version tells of these once more
    with suppress(OSError, GapError):
        write_private(file, _told(base.skills.values()))
    if not known or not new:
        return Arrivals()
    changes = touching(loaded.own.own, new) if loaded.own else {}
    ids = {skill.id for skill in new}
    moves: dict[Fact, Move] = {(move.skill, move.name): move for move in loaded.moves if move.holder in ids}
    return Arrivals(
        tuple(f"{skill.name} ({base.categories[skill.category].name})" for skill in new),
        tuple(_tell_change(fact, value, moves, tongue) for fact, value in changes.items()),
    )


def tell_arrivals(arrivals: Arrivals) -> str:
    """Return in a sentence how many skills are new, and how many own changes touch them."""
    skills, changes = len(arrivals.skills), len(arrivals.changes)
    if not changes:
        return say("Updates", "One new skill." if skills == 1 else "{skills:,} new skills.", skills=skills)
    if skills == 1:
        return say(
            "Updates",
            "One new skill; one of your own changes touches it."
            if changes == 1
            else "One new skill; {changes:,} of your own changes touch it.",
            changes=changes,
        )
    return say(
        "Updates",
        "{skills:,} new skills; one of your own changes touches them."
        if changes == 1
        else "{skills:,} new skills; {changes:,} of your own changes touch them.",
        skills=skills,
        changes=changes,
    )


def _tell_change(fact: Fact, value: Value, moves: Mapping[Fact, Move], tongue: Tongue) -> str:
    kind, skill, *rest = fact
    move = moves.get((skill, *rest[1:])) if kind == "list" else None
    if move:
        return str(move_sentence(move, tongue))
    if (kind, *rest) == ("skill", "name") and tongue.skill(skill) == value:
        return say("Updates", "{skill} is a skill of your own, and one of gapgui's by now.", skill=value)
    return tell_fact(fact, value, tongue)


def _told(skills: Iterable[Skill]) -> bytes:
    return "".join(f"{skill.id}\t{skill.name}\n" for skill in skills).encode("utf-8")


def _read(file: Path) -> frozenset[str]:
    """Return the ids and names that a file tells; none where it can't be read."""
    try:
        text = file.read_text("utf-8")
    except (OSError, ValueError):
        return frozenset()
    return frozenset(word for line in text.splitlines() for word in line.split("\t"))
