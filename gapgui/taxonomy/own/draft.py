"""What is collected while own changes are laid over a taxonomy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapgui.taxonomy.schema import closest

if TYPE_CHECKING:
    from gapgui.saying import Sentence
    from gapgui.taxonomy.own.changes import OwnChanges, SkillChange
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy, TaxonomyProblem

Owners = Callable[[str], Iterable[str]]
"""Gives the ids of the skills that a name leads to in the taxonomy below."""

MAX_GUESSES = 12
"""How many problems say what was probably meant: a look through seven thousand ids takes longer than all the rest."""


@dataclass(frozen=True, slots=True)
class Move:
    """Tell that a name left a skill of the taxonomy below for one that own changes give it."""

    name: str
    skill: str
    holder: str


@dataclass(slots=True)
class OwnDraft:
    """Collect the skills that differ (None for those taken away), names that moved, and the problems.

    `merged` maps skills taken away to those that have their display names now.
    """

    base: Taxonomy
    own: OwnChanges
    owners: Owners
    skills: dict[str, Skill | None] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)
    moves: list[Move] = field(default_factory=list)
    problems: list[TaxonomyProblem] = field(default_factory=list)
    guesses: int = 0

    def skill(self, key: str) -> Skill | None:
        """Return a skill as it is by now."""
        return self.skills[key] if key in self.skills else self.base.skills.get(key)

    def object_to(self, change: SkillChange, sentence: Sentence, what: str = "", value: str = "") -> None:
        """Record a problem where a value of a change stands, or its skill."""
        self.problems.append(self.own.problem(change.place_of(what, value), sentence))

    def meant(self, word: str, known: Iterable[str]) -> str:
        """Return the known word that was probably meant, or nothing."""
        self.guesses += 1
        return closest(word, known) if self.guesses <= MAX_GUESSES else ""
