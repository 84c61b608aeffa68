"""Which of a posting's requirements a resume covers, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting, Strength
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Taxonomy, Track

Status = Literal["covered", "partial", "missing"]
Relation = Literal["same", "implied", "related", "broader"]
STATUSES: tuple[Status, ...] = ("covered", "partial", "missing")


@dataclass(frozen=True, slots=True)
class Reason:
    """Name the resume's skill that speaks for a requirement, how it does, and for which of its members."""

    skill: str
    relation: Relation
    member: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """Hold one thing the posting asks for: a skill, or several of which any one will do."""

    id: str
    any_of: tuple[str, ...]
    track: Track
    strength: Strength
    min_years: int | None
    status: Status
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class GapReport:
    """Hold both documents as read and the verdict on every requirement, in the posting's order."""

    taxonomy: Taxonomy
    resume: Resume
    posting: Posting
    requirements: tuple[Requirement, ...]
