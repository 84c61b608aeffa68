"""What a resume shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.taxonomy.taxonomy import Skill

Claim = Literal["used", "listed", "negated"]
DegreeHeld = Literal["none", "bachelor", "master", "phd"]


@dataclass(frozen=True, slots=True)
class ShownMention:
    """Add to a mention what its place claims."""

    mention: Mention
    claim: Claim


@dataclass(frozen=True, slots=True)
class ShownSkill:
    """Sum up all that a resume says of one skill; the strongest claim of its mentions."""

    skill: Skill
    claim: Claim
    mentions: tuple[ShownMention, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """Hold a resume as read; `total_years` is None where no job bears dates."""

    document: Document
    skills: tuple[ShownSkill, ...]
    total_years: int | None
    degree: DegreeHeld
