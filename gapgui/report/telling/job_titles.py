"""What only a job title shows: "Software Engineer" says something of software engineering, and names nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.words import all_of
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from gapgui.gaps import Requirement
    from gapgui.matching.mention import Mention
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Skill, Taxonomy


def is_job_title(skill: Skill, mention: Mention) -> bool:
    """Tell whether a skill was found by a title whose holder shows it, and not by a name of it."""
    return mention.name in skill.titles and mention.name not in skill.names


def titled_skills(resume: Resume) -> dict[str, str]:
    """Return the skills that nothing but job titles shows, by their ids, with the first such title as written."""
    titled = {}
    for shown in resume.skills:
        sure = [m.mention for m in shown.mentions if m.claim != "negated" and m.mention.kind != "fuzzy"]
        if sure and all(is_job_title(shown.skill, mention) for mention in sure):
            titled[shown.skill.id] = " ".join(sure[0].text.split())
    return titled


def told_by_title(why: str, requirement: Requirement, titled: Mapping[str, str], taxonomy: Taxonomy) -> str:
    """Return the reason of a requirement with what of it rests on job titles; `titled` as from `titled_skills`."""
    behind = _behind(requirement, titled)
    if not behind:
        return why
    titles = all_of([say("Reasons", "“{title}”", title=titled[skill]) for skill in behind])
    if _is_itself(requirement):
        return say("Reasons", "your resume shows it only by the job title {titles}", titles=titles)
    if len(behind) == len(_speaking(requirement)):
        return say("Reasons", "{reason} (by the job title {titles})", reason=why, titles=titles)
    names = all_of([taxonomy.skills[skill].name for skill in behind])
    return say(
        "Reasons", "{reason} ({names} by the job title {titles})", reason=why, names=names, titles=titles
    )


def brief_by_title(brief: str, requirement: Requirement, titled: Mapping[str, str]) -> str:
    """Return the reason of a cell with a word where it rests on job titles."""
    behind = _behind(requirement, titled)
    if not behind:
        return brief
    if _is_itself(requirement):
        return say("Reasons", "by a job title: {reason}", reason=brief)
    if len(behind) == len(_speaking(requirement)):
        return say("Reasons", "{reason} (a job title)", reason=brief)
    return say("Reasons", "{reason} (in part a job title)", reason=brief)


def _speaking(requirement: Requirement) -> list[str]:
    """Return the skills that speak for a requirement, each once."""
    return list(dict.fromkeys(reason.skill for reason in requirement.because))


def _behind(requirement: Requirement, titled: Collection[str]) -> list[str]:
    """Return those of them that only job titles show."""
    return [skill for skill in _speaking(requirement) if skill in titled]


def _is_itself(requirement: Requirement) -> bool:
    """Tell whether the very skill that is asked for speaks for it, and it alone."""
    return len(requirement.any_of) == 1 and requirement.because[0].relation == "same"
