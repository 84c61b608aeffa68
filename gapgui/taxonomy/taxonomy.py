"""The skills the program knows, as immutable data."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gapgui.saying import Sentence

Track = Literal["ml", "general"]


@dataclass(frozen=True, slots=True)
class Category:
    """Group skills of one kind; the category decides their track.

    Where `broader` is False, its skills are means rather than kinds: whoever shows Python shows no part of PyTorch.
    """

    id: str
    name: str
    track: Track
    broader: bool = True


@dataclass(frozen=True, slots=True)
class Skill:
    """Describe one skill; the header of the taxonomy file documents each field.

    Its shape is written here and nowhere else: a field with a default may stand in the file by its name and
    holds a list there, one whose default is a frozenset marks some of the skill's names.
    """

    id: str
    name: str
    category: str
    track: Track
    aliases: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    case: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    contexts: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the display name and all aliases."""
        return (self.name, *self.aliases)


SKILL_LISTS = tuple(part.name for part in fields(Skill) if part.default is not MISSING)
"""The fields of a skill that hold a list in the file, in the order in which they are told."""
SKILL_MARKS = tuple(part.name for part in fields(Skill) if isinstance(part.default, frozenset))
"""Those that mark some of its names."""


@dataclass(frozen=True, slots=True)
class TaxonomyProblem:
    """Point at one thing in a taxonomy file that needs mending; line and column count from 1."""

    file: str
    line: int
    column: int
    sentence: Sentence

    @property
    def message(self) -> str:
        """Return what is wrong, in the language in use."""
        return str(self.sentence)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


@dataclass(frozen=True, slots=True)
class OwnPart:
    """Name the file of a user's own changes, and hold what they say that no skill holds.

    `dismissed` are unknown terms in small letters, `ignored` the ids that a posting, by the hash of its text, does not
    ask for.
    """

    file: Path
    sha256: str
    dismissed: frozenset[str]
    ignored: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Hold all skills by id, in the order of the file.

    `umbrellas` maps a skill to everything it implies, transitively; `near` maps it to its related skills,
    read both ways. `own` are the changes of the user that lie over the file, if there are any.
    """

    file: Path
    sha256: str
    categories: Mapping[str, Category] = field(default_factory=lambda: MappingProxyType({}))
    skills: Mapping[str, Skill] = field(default_factory=lambda: MappingProxyType({}))
    umbrellas: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    near: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    own: OwnPart | None = None
