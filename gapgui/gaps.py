"""Which of a posting's requirements a resume covers, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gapgui.posting.choices.examples import kind_of_examples
from gapgui.posting.posting import STRENGTHS, reads_posting
from gapgui.reading.degrees import ANY
from gapgui.reading.patterns import late_pattern
from gapgui.resume.experience import months_worked
from gapgui.resume.language import is_english

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.posting.posting import AskedSkill, Posting, Strength
    from gapgui.resume.resume import Job, Resume, ShownSkill
    from gapgui.taxonomy.taxonomy import Taxonomy, Track

Status = Literal["covered", "partial", "missing"]
Relation = Literal["same", "implied", "related", "broader", "guess"]
Verdict = Literal["met", "short", "open", "unknown"]
_LEVELS = ("none", "bachelor", "master", "phd")
_DEGREE = late_pattern(ANY, re.IGNORECASE)
STATUSES: tuple[Status, ...] = ("covered", "partial", "missing")


@dataclass(frozen=True, slots=True)
class Reason:
    """Name the resume's skill that speaks for a requirement, how it does, and for which of its members.

    A `guess` is a word a slip of the pen away from that skill's name: it never covers anything.
    """

    skill: str
    relation: Relation
    member: str


@dataclass(frozen=True, slots=True)
class YearsShown:
    """Compare the years asked of a skill with the months of the jobs whose text names it, or what implies it.

    None where no dated job does: then nothing is known. Short says nothing of the skill itself.
    """

    asked: int
    months: int | None

    @property
    def verdict(self) -> Verdict:
        """Tell whether the years are shown."""
        if self.months is None:
            return "unknown"
        return "met" if self.months >= 12 * self.asked else "short"


@dataclass(frozen=True, slots=True)
class Requirement:
    """Hold one thing the posting asks for: a skill, or several of which any one will do.

    It is a `guess` where the posting writes none of its members as the taxonomy does, and the `example_of` a kind that
    the posting asks for where it names it as such: who shows that kind doesn't miss it.
    """

    id: str
    any_of: tuple[str, ...]
    track: Track
    strength: Strength
    min_years: int | None
    status: Status
    because: tuple[Reason, ...]
    guess: bool = False
    years: YearsShown | None = None
    example_of: str | None = None


@dataclass(frozen=True, slots=True)
class GapReport:
    """Hold both documents as read and the verdict on every requirement, in the posting's order."""

    taxonomy: Taxonomy
    resume: Resume
    posting: Posting
    requirements: tuple[Requirement, ...]

    @property
    def resume_is_read(self) -> bool:
        """Tell whether the resume is in a language that is read."""
        return is_english(self.resume.language)

    @property
    def posting_is_read(self) -> bool:
        """Tell whether the posting is in a language that is read."""
        return reads_posting(self.posting.language)

    @property
    def is_read(self) -> bool:
        """Tell whether both are; else nothing of them is counted."""
        return self.resume_is_read and self.posting_is_read


@dataclass(frozen=True, slots=True)
class _Shown:
    """Hold the skills that a resume names, and those that only a misspelled word of it may mean.

    Which of them imply something is looked up by that: hundreds of postings ask for the same.
    """

    named: set[str]
    guessed: set[str]
    implying: dict[str, list[str]]
    guessed_implying: dict[str, list[str]]


def find_gaps(posting: Posting, resume: Resume, taxonomy: Taxonomy) -> GapReport:
    """Return the verdict on each requirement of a posting for one resume."""
    shown = _shown(resume, taxonomy)
    asked = {each.skill.id: each for each in posting.skills}
    text = posting.document.text
    requirements = tuple(
        _judge(
            f"r{number}",
            members,
            shown,
            taxonomy,
            _years(members, resume, taxonomy),
            kind_of_examples(text, members, asked, taxonomy),
        )
        for number, members in enumerate(_requirements(posting), start=1)
    )
    return GapReport(taxonomy, resume, posting, requirements)


def as_if_shown(report: GapReport, skills: Iterable[str]) -> GapReport:
    """Return a report as if the resume named some more skills; what it covers stays as it is, years too."""
    shown = _shown(report.resume, report.taxonomy, skills)
    return replace(report, requirements=tuple(_again(r, shown, report.taxonomy) for r in report.requirements))


def experience_verdict(report: GapReport) -> Verdict | None:
    """Tell whether the years of the dated jobs reach those asked for; None where none are."""
    asked, shown = report.posting.total_years, report.resume.total_years
    if not asked:
        return None
    if shown is None:
        return "unknown"
    if shown >= asked:
        return "met"
    return "short" if report.resume_is_read else "unknown"


def degree_verdict(report: GapReport) -> Verdict | None:
    """Tell whether the degree asked for is shown; None where none is.

    It is open where experience will do instead, and unknown where the resume names no degree of any kind.
    """
    asked, shown = report.posting.degree, report.resume.degree
    if asked is None or asked.level == "none":
        return None
    if _LEVELS.index(shown) >= _LEVELS.index(asked.level):
        return "met"
    if asked.or_experience:
        return "open"
    if not report.resume_is_read:
        return "unknown"
    return "short" if shown != "none" or _DEGREE.search(report.resume.document.text) else "unknown"


def count_by_status(
    requirements: Iterable[Requirement], track: Track, strength: Strength
) -> dict[Status, int]:
    """Return how many requirements of a track and strength have each status."""
    counts = dict.fromkeys(STATUSES, 0)
    for requirement in requirements:
        if requirement.track == track and requirement.strength == strength:
            counts[requirement.status] += 1
    return counts


def _requirements(posting: Posting) -> list[list[AskedSkill]]:
    """Return the skills asked for, alternatives together, in the order of their first place."""
    grouped: dict[str, list[AskedSkill]] = {}
    for asked in posting.skills:
        grouped.setdefault(asked.group or f"alone {asked.skill.id}", []).append(asked)
    return list(grouped.values())


def _years(members: Iterable[AskedSkill], resume: Resume, taxonomy: Taxonomy) -> YearsShown | None:
    """Return the years that are asked of some skills and those shown of the one that was used longest."""
    asked = [member for member in members if member.min_years]
    if not asked:
        return None
    months = [_months_of(member.skill.id, resume, taxonomy) for member in asked]
    return YearsShown(
        min(member.min_years or 0 for member in asked),
        max((m for m in months if m is not None), default=None),
    )


def _months_of(asked: str, resume: Resume, taxonomy: Taxonomy) -> int | None:
    """Return the months of the jobs that name a skill or one that implies it; None where no dated job does."""
    jobs = jobs_that_show(asked, resume, taxonomy)
    return months_worked(jobs, resume.now) if jobs else None


def jobs_that_show(asked: str, resume: Resume, taxonomy: Taxonomy) -> tuple[Job, ...]:
    """Return the dated jobs that name a skill or one that implies it, in the order of the resume's jobs."""
    places = {job for shown in skills_that_show(asked, resume, taxonomy) for job in shown.use.jobs}
    return tuple(resume.jobs[place] for place in sorted(places))


def skills_that_show(asked: str, resume: Resume, taxonomy: Taxonomy) -> list[ShownSkill]:
    """Return the skills of a resume that show one: itself, and what implies it."""
    return [s for s in resume.skills if s.skill.id == asked or asked in taxonomy.umbrellas[s.skill.id]]


def _shown(resume: Resume, taxonomy: Taxonomy, more: Iterable[str] = ()) -> _Shown:
    """Return what a resume shows, as if it named some `more`."""
    named: set[str] = set(more)
    guessed: set[str] = set()
    for skill in resume.skills:
        if skill.claim != "negated":
            surely = any(m.mention.kind != "fuzzy" for m in skill.mentions if m.claim != "negated")
            (named if surely else guessed).add(skill.skill.id)
    return _Shown(named, guessed, _by_umbrella(named, taxonomy), _by_umbrella(guessed, taxonomy))


def _by_umbrella(skills: Iterable[str], taxonomy: Taxonomy) -> dict[str, list[str]]:
    """Return by what they imply which of some skills do, in the order of their ids."""
    implying: dict[str, list[str]] = {}
    for skill in sorted(skills):
        for umbrella in taxonomy.umbrellas[skill]:
            implying.setdefault(umbrella, []).append(skill)
    return implying


def _judge(
    requirement: str,
    members: list[AskedSkill],
    shown: _Shown,
    taxonomy: Taxonomy,
    years: YearsShown | None,
    example_of: str | None,
) -> Requirement:
    any_of = tuple(asked.skill.id for asked in members)
    status, because = _standing(any_of, shown, taxonomy, example_of)
    return Requirement(
        id=requirement,
        any_of=any_of,
        track=_track(members),
        strength=min((asked.strength for asked in members), key=STRENGTHS.index),
        min_years=min((asked.min_years for asked in members if asked.min_years), default=None),
        status=status,
        because=because,
        guess=all(m.mention.kind == "fuzzy" for asked in members for m in asked.mentions),
        years=years,
        example_of=example_of,
    )


def _again(requirement: Requirement, shown: _Shown, taxonomy: Taxonomy) -> Requirement:
    if requirement.status == "covered":
        return requirement
    status, because = _standing(requirement.any_of, shown, taxonomy, requirement.example_of)
    return replace(requirement, status=status, because=because)


def _standing(
    any_of: Sequence[str], shown: _Shown, taxonomy: Taxonomy, example_of: str | None
) -> tuple[Status, tuple[Reason, ...]]:
    """Return how what is shown stands to skills of which any one will do, and what speaks for that."""
    reasons = tuple(reason for asked in any_of for reason in _reasons(asked, shown, taxonomy))
    if example_of and not reasons:
        of_kind = [example_of] if example_of in shown.named else shown.implying.get(example_of, [])
        reasons = tuple(Reason(skill, "related", any_of[0]) for skill in of_kind)
    covering = tuple(r for r in reasons if r.relation in {"same", "implied"})
    return "covered" if covering else "partial" if reasons else "missing", covering or reasons


def _reasons(asked: str, shown: _Shown, taxonomy: Taxonomy) -> list[Reason]:
    """Return what speaks for a skill, strongest first: itself, what implies it, a guess, what is near, what it is a kind of.

    An umbrella that the resume names is near to what it covers, never enough for it.
    """
    if asked in shown.named:
        return [Reason(asked, "same", asked)]
    implying = shown.implying.get(asked)
    if implying:
        return [Reason(skill, "implied", asked) for skill in implying]
    guessed = [asked] if asked in shown.guessed else shown.guessed_implying.get(asked)
    if guessed:
        return [Reason(skill, "guess", asked) for skill in guessed]
    near = sorted(taxonomy.near[asked] & shown.named)
    broader = sorted(taxonomy.umbrellas[asked] & shown.named - set(near))
    direct = [
        skill for skill in broader if skill in taxonomy.skills[asked].implies and _is_kind(skill, taxonomy)
    ]
    return [Reason(skill, "related", asked) for skill in near] + [
        Reason(skill, "broader", asked) for skill in direct
    ]


def _is_kind(skill: str, taxonomy: Taxonomy) -> bool:
    """Tell whether a skill is a kind of which others are, not a means they use."""
    return taxonomy.categories[taxonomy.skills[skill].category].broader


def _track(members: list[AskedSkill]) -> Track:
    ml = sum(asked.skill.track == "ml" for asked in members)
    return "ml" if 2 * ml > len(members) else "general"
