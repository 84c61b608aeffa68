"""Years, degrees, pages and other facts, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.words import degree_word, strength_word
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.posting.posting import DegreeAsked, DegreeLevel
    from gapgui.resume.resume import DegreeHeld, Resume


def years_text(years: int) -> str:
    """Return "1 year", "3 years"."""
    return say("Facts", "1 year" if years == 1 else "{years} years", years=years)


def least_years_text(years: int) -> str:
    """Return "3 years or more"."""
    return say("Facts", "1 year or more" if years == 1 else "{years} years or more", years=years)


def total_years_text(resume: Resume) -> str:
    """Return how much experience a resume shows, in words, and how far a job that goes on was counted."""
    experience = resume.experience
    if experience.years is None:
        return say("Facts", "no dated jobs found")
    years = some_years_text(experience.years)
    if experience.counted_to is None or experience.least == experience.years:
        return say("Facts", "{years} in all dated jobs", years=years)
    least = some_years_text(experience.least)
    if not experience.by_file:
        return say(
            "Facts",
            "{years} in all dated jobs, the present one counted to {month:%m/%Y}, this month "
            "({least} if it ended with the resume's latest date)",
            years=years,
            month=experience.counted_to,
            least=least,
        )
    return say(
        "Facts",
        "{years} in all dated jobs, the present one counted to {month:%m/%Y}, the file's own date "
        "({least} if it ended with the resume's latest date)",
        years=years,
        month=experience.counted_to,
        least=least,
    )


def some_years_text(years: int) -> str:
    """Return "3 years", or that there is less than one."""
    return years_text(years) if years else say("Facts", "less than a year")


def degree_asked_text(degree: DegreeAsked) -> str:
    """Return the degree that a posting asks for, and how strongly."""
    wanted = wanted_degree_text(degree.level, or_experience=degree.or_experience)
    if degree.level == "none":
        return wanted
    return say("Facts", "{degree} ({strength})", degree=wanted, strength=strength_word(degree.strength))


def wanted_degree_text(level: DegreeLevel, *, or_experience: bool) -> str:
    """Return a degree that is asked for, the one phrase for it wherever it is told: "master's degree or experience"."""
    if level == "none":
        return say("Facts", "no degree needed")
    degree = degree_word(level)
    return say("Facts", "{degree} or experience", degree=degree) if or_experience else degree


def degree_found_text(degree: DegreeHeld) -> str:
    """Return the degree that a resume shows; one that is still studied for is none yet, though the page names it."""
    if degree == "none":
        return say("Facts", "no finished degree found")
    return say("Facts", "{degree} found", degree=degree_word(degree))


def pages_text(count: int) -> str:
    """Return "1 page", "3 pages"."""
    return say("Facts", "1 page" if count == 1 else "{count:,} pages", count=count)


def columns_text(count: int) -> str:
    """Return "1 column", "3 columns"."""
    return say("Facts", "1 column" if count == 1 else "{count:,} columns", count=count)


def skills_text(count: int) -> str:
    """Return "1 skill", "1,200 skills"."""
    return say("Facts", "1 skill" if count == 1 else "{count:,} skills", count=count)


def percent_text(share: float) -> str:
    """Return a share in whole per cent, as the language writes it."""
    return say("Facts", "{share:.0%}", share=share)


def found_text(resume: Resume) -> str:
    """Return what was found in a resume, and how it is laid out where that is known."""
    document = resume.document
    values = {
        "skills": skills_text(len(resume.skills)),
        "experience": total_years_text(resume),
        "degree": degree_found_text(resume.degree),
    }
    if not document.pages:
        return say("Facts", "{skills} of the taxonomy recognised; {experience}; {degree}.", **values)
    return say(
        "Facts",
        "It has {pages} in {columns}. {skills} of the taxonomy recognised; {experience}; {degree}.",
        pages=pages_text(len(document.pages)),
        columns=columns_text(document.columns),
        **values,
    )
