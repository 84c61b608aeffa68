"""Read a resume: which skills it shows, and what it claims of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.matching.matcher import find_mentions
from gapgui.resume.claims import claim_at
from gapgui.resume.degree import finished_degree
from gapgui.resume.employers import employer_lines, names_employer
from gapgui.resume.experience import own_month, total_years
from gapgui.resume.resume import Claim, Resume, ShownMention, ShownSkill
from gapgui.resume.sections import read_sections, section_at

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.matching.index import Index

# The strongest first.
CLAIMS: tuple[Claim, ...] = ("used", "listed", "negated")


def read_resume(document: Document, index: Index) -> Resume:
    """Return what a resume shows."""
    sections = read_sections(document)
    shown: dict[str, list[ShownMention]] = {}
    jobs = employer_lines(document.text, sections)
    for mention in find_mentions(document.text, index, in_resume=True):
        if names_employer(document.text, mention.start, mention.end, jobs):
            continue
        claim = claim_at(document.text, mention.start, section_at(sections, mention.start))
        shown.setdefault(mention.skill, []).append(ShownMention(mention, claim))
    skills = tuple(
        ShownSkill(
            index.taxonomy.skills[skill], min((m.claim for m in mentions), key=CLAIMS.index), tuple(mentions)
        )
        for skill, mentions in shown.items()
    )
    return Resume(
        document=document,
        skills=skills,
        total_years=total_years(document, sections),
        degree=finished_degree(document, sections, own_month(document)),
    )
