"""The words in which the reading of a resume is explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.resume.claiming.claims import Claimed
    from gapgui.resume.claiming.not_shown import Reason
    from gapgui.resume.headings import SectionKind


def section_text(kind: SectionKind | None) -> str:
    """Return what kind of section a stretch of a resume is."""
    if kind is None:
        return say("Explained", "no section")
    return {
        "experience": say("Explained", "work"),
        "projects": say("Explained", "projects"),
        "education": say("Explained", "education"),
        "skills": say("Explained", "skills"),
        "publications": say("Explained", "publications"),
        "certificates": say("Explained", "certificates and awards"),
        "summary": say("Explained", "summary"),
        "contact": say("Explained", "contact"),
        "other": say("Explained", "other things"),
    }[kind]


def rule_text(claimed: Claimed) -> str:
    """Return the rule by which a place claims what it does."""
    if claimed.rule == "section":
        return (
            say("Explained", "its section tells of what was done")
            if claimed.claim == "used"
            else say("Explained", "its section tells of nothing done")
        )
    return {
        "label": say("Explained", "the label over its list"),
        "behind": say("Explained", "what follows it"),
        "before": say("Explained", "the word before it"),
        "in_progress": say("Explained", "it is in progress"),
        "wish": say("Explained", "a wish or a lack"),
        "knows_of": say("Explained", "only known of"),
        "list_of_skills": say("Explained", "a list of skills within studies"),
    }[claimed.rule]


def unshown_text(reason: Reason) -> str:
    """Return why a place that names a skill shows none."""
    return {
        "employer": say("Explained", "the employer's name"),
        "owner": say("Explained", "who owns the employer"),
        "address": say("Explained", "part of an address"),
        "handle": say("Explained", "what somebody is called on a site"),
        "subject": say("Explained", "the subject of a degree"),
        "company": say("Explained", "a company's name"),
        "person": say("Explained", "a person's name"),
        "others": say("Explained", "what others know or do"),
    }[reason]
