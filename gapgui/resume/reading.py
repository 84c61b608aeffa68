"""Read a resume: which skills it shows, and what it claims of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.document import QualityProblem
from gapgui.matching.matcher import find_mentions
from gapgui.reading.signs import with_plain_blanks
from gapgui.resume.claims import claim_at
from gapgui.resume.degree import finished_degree
from gapgui.resume.employers import find_employers, names_employer
from gapgui.resume.experience import own_month, read_experience, use_of
from gapgui.resume.jobs import find_jobs
from gapgui.resume.language import resume_language, with_language
from gapgui.resume.not_shown import address_places, shows_nothing
from gapgui.resume.resume import CLAIMS, Resume, ShownMention, ShownSkill
from gapgui.resume.sections import read_sections, section_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Document
    from gapgui.matching.index import Index
    from gapgui.matching.mention import Mention
    from gapgui.resume.sections import Section

MAX_CHARACTERS = 120_000
"""Thirty full pages; a long academic one has half of that."""


def read_resume(document: Document, index: Index) -> Resume:
    """Return what a resume shows; of a text longer than any resume, what its first 120,000 characters do."""
    if len(document.text) > MAX_CHARACTERS:
        resume = _read(replace(document, text=document.text[:MAX_CHARACTERS]), index)
        document = _with_skipped_text(document)
    else:
        resume = _read(document, index)
    language = resume_language(document.text)
    return replace(resume, document=with_language(document, language), language=language)


def _read(document: Document, index: Index) -> Resume:
    """Return what a resume shows, whatever its language."""
    text = with_plain_blanks(document.text)
    if text != document.text:
        resume = _read(replace(document, text=text), index)
        skills = tuple(_as_written(skill, document.text) for skill in resume.skills)
        return replace(resume, document=document, skills=skills)
    sections = read_sections(document)
    mentions = find_mentions(document.text, index, in_resume=True)
    places = [(m.start, m.end) for m in mentions]
    shown = _shown_mentions(document.text, sections, mentions)
    now = own_month(document)
    jobs = find_jobs(document.text, sections, places, now)
    skills = tuple(
        ShownSkill(
            index.taxonomy.skills[skill],
            min((m.claim for m in own), key=CLAIMS.index),
            tuple(own),
            use_of(own, jobs, now),
        )
        for skill, own in shown.items()
    )
    return Resume(
        document=document,
        skills=skills,
        experience=read_experience(document, jobs),
        degree=finished_degree(document, sections, now),
        jobs=jobs,
    )


def _shown_mentions(
    text: str, sections: tuple[Section, ...], mentions: Sequence[Mention]
) -> dict[str, list[ShownMention]]:
    """Return by skill the places that show one, and what they claim."""
    shown: dict[str, list[ShownMention]] = {}
    places = [(m.start, m.end) for m in mentions]
    employers = find_employers(text, sections, places)
    addresses = address_places(text)
    starts = frozenset(start for start, _ in places)
    for mention in mentions:
        section = section_at(sections, mention.start)
        if names_employer(text, mention.start, mention.end, employers):
            continue
        if shows_nothing(text, mention.start, mention.end, section, addresses):
            continue
        claim = claim_at(text, mention.start, section, starts)
        shown.setdefault(mention.skill, []).append(ShownMention(mention, claim))
    return shown


def _as_written(skill: ShownSkill, text: str) -> ShownSkill:
    """Return a skill whose mentions have the very characters of a text with other blanks."""
    mentions = tuple(
        replace(m, mention=replace(m.mention, text=text[m.mention.start : m.mention.end]))
        for m in skill.mentions
    )
    return replace(skill, mentions=mentions)


def _with_skipped_text(document: Document) -> Document:
    problem = QualityProblem(
        "text_skipped",
        "The first {read:,} of {all:,} characters were read; a resume has some {usual:,}. "
        "Take out what is no resume, and open the file again.",
        read=MAX_CHARACTERS,
        all=len(document.text),
        usual=5000,
    )
    return document.with_problem(problem)
