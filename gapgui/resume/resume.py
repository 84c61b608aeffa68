"""What a resume shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.reading.dates import DateRange
    from gapgui.resume.sections import Section
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
class Job:
    """Hold a dated entry of work: where in the text its title and its employer stand, and its own text.

    A job is `present` where no end is written, and where the end is after the file's own date.
    """

    title: tuple[int, int] | None
    employer: tuple[int, int] | None
    dates: DateRange
    present: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Use:
    """Tell in which jobs a skill is named (by their place among the resume's jobs), how long, and how lately.

    Months that several jobs cover count once. `last` is "present", else the end as written: "2021-06", "2021".
    """

    jobs: tuple[int, ...] = ()
    months: int | None = None
    last: str | None = None


NO_USE = Use()


def is_title(mention: Mention, skill: Skill) -> bool:
    """Tell whether a mention is a job's title, which shows its field and doesn't name it: a data scientist's data science."""
    return mention.name in skill.titles


@dataclass(frozen=True, slots=True)
class ShownSkill:
    """Sum up all that a resume says of one skill; the strongest claim of its mentions."""

    skill: Skill
    claim: Claim
    mentions: tuple[ShownMention, ...]
    use: Use = NO_USE

    @property
    def is_by_title(self) -> bool:
        """Tell whether only the titles of jobs show the skill."""
        return all(is_title(m.mention, self.skill) for m in self.mentions)


@dataclass(frozen=True, slots=True)
class Experience:
    """Hold whole years in dated jobs; None where no job bears dates.

    Where a job goes on, `counted_to` is the month to which it was counted: the file's own (`by_file`), else the
    present one. `least` are the years that come out if it ended with the latest date on the page.
    """

    years: int | None
    counted_to: date | None = None
    least: int = 0
    by_file: bool = True


@dataclass(frozen=True, slots=True)
class Resume:
    """Hold a resume as read; `language` is that of ISO 639-1, empty where too little of it tells.

    `sections` are those of what was read of its text, and `now` is the month in which it was written, from year 0.
    """

    document: Document
    skills: tuple[ShownSkill, ...]
    experience: Experience
    degree: DegreeHeld
    jobs: tuple[Job, ...] = ()
    language: str = ""
    sections: tuple[Section, ...] = ()
    now: int = 0

    @property
    def total_years(self) -> int | None:
        """Return the whole years in dated jobs; None where no job bears dates."""
        return self.experience.years
