"""Postings made of a few lines, and what is read from them, as the tests write it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.matching.matcher import find_mentions
from gapgui.posting.outline import SUBJECTS, Sentence
from gapgui.posting.reading import read_posting
from gapgui.reading.cues.arranged import lexicon
from gapgui.reading.cues.finding import find_cues
from tests.taxonomy.core import core_index

if TYPE_CHECKING:
    from gapgui.matching.mention import Mention
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.posting import AskedSkill, Posting


def posting_of(text: str) -> Posting:
    return read_posting(document_from_text(text, "p.txt"), core_index())


def requiring(*bullets: str) -> Posting:
    """Read a posting with a section of requirements."""
    return posting_of("Platform Engineer\n\nRequirements\n" + "".join(f"- {bullet}\n" for bullet in bullets))


def asked(posting: Posting) -> dict[str, AskedSkill]:
    return {skill.skill.id: skill for skill in posting.skills}


def strengths(posting: Posting) -> dict[str, str]:
    return {skill: found.strength for skill, found in asked(posting).items()}


def groups(posting: Posting) -> list[set[str]]:
    """Return the alternatives, in the order of the posting."""
    numbers = dict.fromkeys(skill.group for skill in posting.skills if skill.group)
    return [{s.skill.id for s in posting.skills if s.group == number} for number in numbers]


def ignored(posting: Posting) -> list[tuple[str, str]]:
    return [(posting.document.text[i.start : i.end], i.reason) for i in posting.ignored]


def mentions_of(text: str) -> tuple[Mention, ...]:
    return find_mentions(text, core_index())


def sentence(text: str, section: SectionKind | None = "requirements") -> Sentence:
    return Sentence(0, len(text), section, bullet=True, cues=find_cues(text, 0, len(text), lexicon(SUBJECTS)))
