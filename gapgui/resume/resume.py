"""What a resume shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.taxonomy.taxonomy import Skill

Claim = Literal["used", "listed", "negated"]
# The strongest first.
CLAIMS: tuple[Claim, ...] = ("used", "listed", "negated")
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
class Experience:
    """Hold whole years in dated jobs; None where no job bears dates.

    Where a job goes on and it matters, `counted_to` is the month to which it was counted, and `least` the years
    that come out if it ended with the latest date on the page.
    """

    years: int | None
    counted_to: date | None = None
    least: int = 0


@dataclass(frozen=True, slots=True)
class Resume:
    """Hold a resume as read."""

    document: Document
    skills: tuple[ShownSkill, ...]
    experience: Experience
    degree: DegreeHeld

    @property
    def total_years(self) -> int | None:
        """Return the whole years in dated jobs; None where no job bears dates."""
        return self.experience.years
