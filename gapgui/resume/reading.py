"""Read a resume: which skills it shows, and what it claims of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.documents.document import QualityProblem
from gapgui.matching.matcher import find_mentions
from gapgui.reading.signs import with_plain_blanks
from gapgui.resume.claiming.claims import claim_at
from gapgui.resume.claiming.not_shown import find_addresses, why_not_shown
from gapgui.resume.degree import find_degrees, highest_finished
from gapgui.resume.employers import find_employers, find_owners, names_employer
from gapgui.resume.experience import own_month, read_experience, use_of
from gapgui.resume.jobs import jobs_of, read_entries
from gapgui.resume.language import resume_language, with_language
from gapgui.resume.resume import CLAIMS, Resume, ShownMention, ShownSkill
from gapgui.resume.sections import read_sections, section_at
from gapgui.taxonomy.collection import no_collection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.matching.names.index import Index
    from gapgui.resume.claiming.claims import Claimed
    from gapgui.resume.claiming.not_shown import Reason
    from gapgui.resume.degree import NamedDegree
    from gapgui.resume.jobs import DatedEntry
    from gapgui.resume.sections import Section

MAX_CHARACTERS = 120_000
"""Thirty full pages; a long academic one has half of that."""


@dataclass(frozen=True, slots=True)
class Said:
    """Hold a place that names a skill, its section, and what it claims; `unshown` tells why it shows none."""

    mention: Mention
    section: Section
    claimed: Claimed | None = None
    unshown: Reason | None = None


@dataclass(frozen=True, slots=True)
class CloseReading:
    """Hold what every place of a resume says before it is summed up."""

    document: Document
    sections: tuple[Section, ...]
    entries: tuple[DatedEntry, ...]
    said: tuple[Said, ...]
    degrees: tuple[NamedDegree, ...]
    now: int


def read_resume(document: Document, index: Index) -> Resume:
    """Return what a resume shows; of a text longer than any resume, what its first 120,000 characters do."""
    with no_collection():
        resume = sum_up(read_resume_closely(document, index), index)
    skills = resume.skills
    if resume.document is not document:
        skills = tuple(_as_written(skill, document.text) for skill in skills)
    if len(document.text) > MAX_CHARACTERS:
        document = _with_skipped_text(document)
    language = resume_language(document.text)
    return replace(resume, document=with_language(document, language), skills=skills, language=language)


def read_resume_closely(document: Document, index: Index) -> CloseReading:
    """Return what each place of a resume's first 120,000 characters says, whatever its language; offsets are the document's."""
    text = with_plain_blanks(document.text[:MAX_CHARACTERS])
    document = document if text == document.text else replace(document, text=text)
    sections = read_sections(document)
    mentions = find_mentions(text, index, in_resume=True)
    places = [(m.start, m.end) for m in mentions]
    now = own_month(document)
    return CloseReading(
        document=document,
        sections=sections,
        entries=read_entries(text, sections, places, now),
        said=tuple(_said(text, sections, mentions)),
        degrees=find_degrees(document, sections, now),
        now=now,
    )


def sum_up(close: CloseReading, index: Index) -> Resume:
    """Return what a resume shows in all."""
    shown: dict[str, list[ShownMention]] = {}
    for said in close.said:
        if said.claimed:
            shown.setdefault(said.mention.skill, []).append(ShownMention(said.mention, said.claimed.claim))
    jobs = jobs_of(close.entries)
    skills = tuple(
        ShownSkill(
            index.taxonomy.skills[skill],
            min((m.claim for m in own), key=CLAIMS.index),
            tuple(own),
            use_of(own, jobs, close.now),
        )
        for skill, own in shown.items()
    )
    return Resume(
        document=close.document,
        skills=skills,
        experience=read_experience(close.document, jobs, close.now),
        degree=highest_finished(close.degrees),
        jobs=jobs,
        sections=close.sections,
        now=close.now,
    )


def _said(text: str, sections: tuple[Section, ...], mentions: Sequence[Mention]) -> Iterator[Said]:
    """Yield for each place that names a skill what it claims, or why it shows none."""
    places = [(m.start, m.end) for m in mentions]
    employers = sorted(find_employers(text, sections, places), key=attrgetter("start"))
    owners = frozenset(find_owners(text, sections, places))
    addresses = find_addresses(text, sections)
    starts = frozenset(start for start, _ in places)
    for mention, place in zip(mentions, places, strict=True):
        section = section_at(sections, mention.start)
        unshown: Reason | None
        if names_employer(text, *place, employers):
            unshown = "employer"
        elif place in owners:
            unshown = "owner"
        else:
            unshown = why_not_shown(text, place, section, addresses)
        claimed = None if unshown else claim_at(text, place, section, starts)
        yield Said(mention, section, claimed, unshown)


def _as_written(skill: ShownSkill, text: str) -> ShownSkill:
    """Return a skill whose mentions have the very characters of a text with other blanks."""
    mentions = tuple(
        replace(m, mention=m.mention._replace(text=text[m.mention.start : m.mention.end]))
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
