"""What a job posting asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.taxonomy.taxonomy import Skill

Strength = Literal["required", "preferred", "mentioned"]
DegreeLevel = Literal["none", "bachelor", "master", "phd"]
Archetype = Literal[
    "research", "ml_engineering", "swe_with_ml", "data_science", "data_engineering", "software"
]
ARCHETYPES: tuple[Archetype, ...] = (
    "research",
    "ml_engineering",
    "swe_with_ml",
    "data_science",
    "data_engineering",
    "software",
)
# The strongest first.
STRENGTHS: tuple[Strength, ...] = ("required", "preferred", "mentioned")
# Ten times the longest posting seen; read within a second.
MAX_CHARACTERS = 100_000
# The languages a posting is read in; "" where too little of it tells.
_LANGUAGES = frozenset({"", "en", "de"})


@dataclass(frozen=True, slots=True)
class AskedMention:
    """Add to a mention how strongly its place asks for the skill; `line` counts from 1."""

    mention: Mention
    strength: Strength
    line: int


@dataclass(frozen=True, slots=True)
class AskedSkill:
    """Sum up all that a posting says of one skill; skills that share a `group` are alternatives."""

    skill: Skill
    strength: Strength
    group: str | None
    min_years: int | None
    mentions: tuple[AskedMention, ...]


@dataclass(frozen=True, slots=True)
class DegreeAsked:
    """Give the lowest degree that satisfies the posting; `or_experience` where experience will do instead of one."""

    level: DegreeLevel
    strength: Strength
    or_experience: bool = False


@dataclass(frozen=True, slots=True)
class IgnoredText:
    """Mark characters that were left out, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class UnknownTerm:
    """Name what looks like a skill and is not in the taxonomy."""

    text: str
    start: int
    end: int
    line: int
    count: int


@dataclass(frozen=True, slots=True)
class ArchetypeEvidence:
    """Point at a sentence that speaks for one kind of work; weight is its part in that kind's sum."""

    archetype: Archetype
    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Posting:
    """Hold a posting as read. `archetype_shares` adds up to 1, or is all 0 where nothing speaks for any.

    `employer` is empty where none is named, `language` (two letters) where too little tells.
    """

    document: Document
    title: str
    archetype: Archetype | None
    archetype_shares: tuple[tuple[Archetype, float], ...]
    archetype_evidence: tuple[ArchetypeEvidence, ...]
    total_years: int | None
    degree: DegreeAsked | None
    skills: tuple[AskedSkill, ...]
    ignored: tuple[IgnoredText, ...]
    unknown_terms: tuple[UnknownTerm, ...]
    employer: str = ""
    language: str = ""


def reads_posting(language: str) -> bool:
    """Tell whether a posting in a language is read."""
    return language in _LANGUAGES
