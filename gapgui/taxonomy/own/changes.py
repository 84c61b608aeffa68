"""A user's own changes to a taxonomy, as immutable data."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from gapgui.taxonomy.taxonomy import OwnPart, TaxonomyProblem
from gapgui.taxonomy.yaml_nodes import Place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gapgui.saying import Sentence

START = Place(1, 1)


@dataclass(frozen=True, slots=True)
class ListChange:
    """Change one list of a skill: `whole` replaces it, else `add` and `remove` change it; places are those of the values."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    whole: tuple[str, ...] | None = None
    places: Mapping[str, Place] = field(default_factory=lambda: MappingProxyType({}), compare=False)

    @property
    def added(self) -> tuple[str, ...]:
        """Return the values that stand there because of the change."""
        return self.add if self.whole is None else self.whole

    def changed(self, shipped: tuple[str, ...]) -> tuple[str, ...]:
        """Return the list that a shipped one becomes."""
        if self.whole is not None:
            return self.whole
        gone = frozenset(self.remove)
        kept = [value for value in shipped if value not in gone]
        return tuple(dict.fromkeys((*kept, *self.add)))


@dataclass(frozen=True, slots=True)
class SkillChange:
    """Change one skill, or make a new one, or take one away; an empty name or category is the shipped one."""

    id: str
    removed: bool = False
    name: str = ""
    category: str = ""
    lists: Mapping[str, ListChange] = field(default_factory=lambda: MappingProxyType({}))
    place: Place = field(default=START, compare=False)

    def place_of(self, what: str, value: str) -> Place:
        """Return where a value of a list stands, or else the skill."""
        change = self.lists.get(what)
        return change.places.get(value, self.place) if change else self.place


@dataclass(frozen=True, slots=True)
class Misreading:
    """Say that a text does not mean a skill, everywhere or, where there is one, `within` a phrase."""

    text: str
    skill: str
    within: str = ""
    place: Place = field(default=START, compare=False)

    @property
    def phrase(self) -> str:
        """Return the words in which the skill is not meant."""
        return self.within or self.text


@dataclass(frozen=True, slots=True)
class IgnoredSkill:
    """Say that a posting, known by the SHA-256 of its text, does not ask for a skill."""

    posting: str
    skill: str
    place: Place = field(default=START, compare=False)


@dataclass(frozen=True, slots=True)
class OwnChanges:
    """Hold all changes of one file, in its order; `pack` is the id of what others gave, or empty."""

    file: Path
    sha256: str
    pack: str = ""
    skills: Mapping[str, SkillChange] = field(default_factory=lambda: MappingProxyType({}))
    readings: tuple[Misreading, ...] = ()
    ignored: tuple[IgnoredSkill, ...] = ()
    dismissed: tuple[str, ...] = ()

    def problem(self, place: Place, sentence: Sentence) -> TaxonomyProblem:
        """Return a problem of this file."""
        return TaxonomyProblem(str(self.file), place.line, place.column, sentence)

    def part(self) -> OwnPart:
        """Return what a taxonomy with these changes over it holds of them beside its skills."""
        skills: defaultdict[str, set[str]] = defaultdict(set)
        for one in self.ignored:
            skills[one.posting].add(one.skill)
        ignored = {posting: frozenset(own) for posting, own in skills.items()}
        dismissed = frozenset(term.casefold() for term in self.dismissed)
        # a plain mapping: a report goes to another process to be printed
        return OwnPart(self.file, self.sha256, dismissed, ignored)
