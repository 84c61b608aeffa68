"""How deep a resume shows a requirement: in which jobs, how long and how lately, or only in a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gapgui.gaps import jobs_that_show, skills_that_show
from gapgui.reading.addresses import DOMAIN, EMAIL, LINK
from gapgui.reading.patterns import late_pattern
from gapgui.resume.experience import months_worked
from gapgui.resume.sections import section_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from gapgui.gaps import GapReport, Requirement
    from gapgui.matching.mention import Mention
    from gapgui.resume.resume import Job, Resume, ShownMention, ShownSkill
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy

DepthKind = Literal["jobs", "list", "link", "elsewhere"]
# "GitHub: janedoe", and the name alone above an address that only the file knows.
_PROFILE = late_pattern(
    r"\b(?:github|gitlab|bitbucket|kaggle|stack ?overflow|hugging ?face|linkedin)\b", re.IGNORECASE
)
_AFTER_PROFILE = late_pattern(r"[ ]*+(?:[:/|•·\t\n]|\Z)")

# The name before the last part of a host: "github" of github.com, of www.github.com and of gist.github.com.
_HOST = late_pattern(r"(?:https?://)?(?:[\w-]++\.)*?([\w-]++)\.[a-z]{2,6}(?![\w.])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Depth:
    """Tell where a covered requirement is shown; of several jobs the newest first.

    `months` are those of the jobs, overlaps once; `last` is "present", else the end as written: "2021-06", "2021".
    `through` are the skills without which some of the jobs would not show it, and that no reason names; it is `named`
    in others where that is so.
    """

    kind: DepthKind
    jobs: tuple[Job, ...] = ()
    months: int = 0
    last: str = ""
    through: tuple[ShownSkill, ...] = ()
    named: bool = True


@dataclass(frozen=True, slots=True)
class _Reading:
    """Hold what of a resume is looked up again and again."""

    resume: Resume
    links: tuple[tuple[int, int], ...]


def find_depths(report: GapReport) -> dict[str, Depth]:
    """Return by the id of each requirement that is covered how deep the resume shows it."""
    covered = [r for r in report.requirements if r.status == "covered"]
    if not covered:
        return {}
    document = report.resume.document
    links = tuple(m.span() for pattern in (LINK, DOMAIN, EMAIL) for m in pattern.finditer(document.text))
    reading = _Reading(report.resume, links)
    return {r.id: _depth(r, reading, report.taxonomy) for r in covered}


def linked_skills(resume: Resume) -> frozenset[str]:
    """Return the names, small and without signs, of the sites to which a resume has links: github, huggingface."""
    hosts = (_HOST.match(link) for link in _links(resume.document.text))
    return frozenset(host.group(1).lower() for host in hosts if host)


def is_linked(skill: Skill, linked: Collection[str]) -> bool:
    """Tell whether a skill is a site to which a resume has a link; `linked` as from `linked_skills`."""
    return "".join(filter(str.isalnum, skill.name)).lower() in linked


def _links(text: str) -> Iterator[str]:
    for pattern in (LINK, DOMAIN):
        yield from (match.group() for match in pattern.finditer(text))


def _depth(requirement: Requirement, reading: _Reading, taxonomy: Taxonomy) -> Depth:
    resume = reading.resume
    members = dict.fromkeys(reason.member for reason in requirement.because)
    told = {reason.skill for reason in requirement.because}
    in_jobs = [
        _through(_in_jobs(jobs, resume.now), skills_that_show(member, resume, taxonomy), told, resume)
        for member in members
        if (jobs := jobs_that_show(member, resume, taxonomy))
    ]
    if in_jobs:
        years = requirement.years
        # of the members the one whose years are told
        return max(in_jobs, key=lambda d: (years is not None and d.months == years.months, d.months))
    mentions = [
        m for member in members for skill in skills_that_show(member, resume, taxonomy) for m in _sure(skill)
    ]
    return Depth(_kind(mentions, reading))


def _in_jobs(jobs: tuple[Job, ...], now: int) -> Depth:
    last = "present" if any(job.present for job in jobs) else jobs[0].dates.ends or ""
    return Depth("jobs", jobs, months_worked(jobs, now), last)


def _through(depth: Depth, skills: Sequence[ShownSkill], told: Collection[str], resume: Resume) -> Depth:
    """Return a depth with the skills that show some of its jobs where those that are `told` don't."""
    own = {resume.jobs[at] for skill in skills if skill.skill.id in told for at in skill.use.jobs}
    others = set(depth.jobs) - own
    through = [s for s in skills if any(resume.jobs[at] in others for at in s.use.jobs)]
    return replace(depth, through=tuple(through), named=bool(own))


def _sure(skill: ShownSkill) -> list[ShownMention]:
    return [m for m in skill.mentions if m.claim != "negated" and m.mention.kind != "fuzzy"]


def _kind(mentions: Sequence[ShownMention], reading: _Reading) -> DepthKind:
    kinds = {section_at(reading.resume.sections, m.mention.start).kind for m in mentions}
    if mentions and all(_is_link(m.mention, reading) for m in mentions):
        return "link"
    if kinds == {"skills"} and all(m.claim == "listed" for m in mentions):
        return "list"
    return "elsewhere"


def _is_link(mention: Mention, reading: _Reading) -> bool:
    """Tell whether a name is part of an address, or that of a site at the head of a resume."""
    if any(start <= mention.start and mention.end <= end for start, end in reading.links):
        return True
    text = reading.resume.document.text
    if text.startswith("[", mention.start):
        # an address that was left out
        return True
    at_head = section_at(reading.resume.sections, mention.start).kind in {None, "contact"}
    is_profile = _PROFILE.fullmatch(text, mention.start, mention.end) is not None
    return at_head and is_profile and _AFTER_PROFILE.match(text, mention.end) is not None
