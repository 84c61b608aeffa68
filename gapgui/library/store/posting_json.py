"""A posting as it was read, as JSON: rows of bare values, for hundreds are read at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gapgui.matching.mention import Mention
from gapgui.posting.posting import (
    STRENGTHS,
    ArchetypeEvidence,
    AskedMention,
    AskedSkill,
    DegreeAsked,
    IgnoredText,
    Posting,
    UnknownTerm,
)

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.taxonomy.taxonomy import Taxonomy

_PLACE = {strength: place for place, strength in enumerate(STRENGTHS)}


def posting_json(posting: Posting) -> str:
    """Return all that was read of a posting, but its text."""
    degree, text = posting.degree, posting.document.text
    values = [
        posting.title,
        posting.archetype,
        posting.archetype_shares,
        [(e.archetype, e.start, e.end, e.weight) for e in posting.archetype_evidence],
        posting.total_years,
        (degree.level, degree.strength, degree.or_experience) if degree else None,
        [_skill_row(skill, text) for skill in posting.skills],
        [(i.start, i.end, i.reason) for i in posting.ignored],
        [(u.text, u.start, u.end, u.line, u.count) for u in posting.unknown_terms],
        posting.employer,
        posting.language,
    ]
    return json.dumps(values, ensure_ascii=True, separators=(",", ":"))


def posting_from_json(told: str, document: Document, taxonomy: Taxonomy) -> Posting | None:
    """Return the posting that `posting_json` told of a document; None where it can't be, or names skills that are gone."""
    try:
        return _posting(json.loads(told), document, taxonomy)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None


def _posting(values: list[Any], document: Document, taxonomy: Taxonomy) -> Posting:
    title, archetype, shares, evidence, years, degree, skills, ignored, unknown, employer, language = values
    text = document.text
    return Posting(
        document=document,
        title=title,
        archetype=archetype,
        archetype_shares=tuple((kind, share) for kind, share in shares),
        archetype_evidence=tuple(ArchetypeEvidence(*row) for row in evidence),
        total_years=years,
        degree=DegreeAsked(*degree) if degree else None,
        skills=tuple(_skill(row, text, taxonomy) for row in skills),
        ignored=tuple(IgnoredText(*row) for row in ignored),
        unknown_terms=tuple(UnknownTerm(*row) for row in unknown),
        employer=employer,
        language=language,
    )


def _skill_row(asked: AskedSkill, text: str) -> list[Any]:
    mentions = []
    for one in asked.mentions:
        m = one.mention
        other = None if m.text == text[m.start : m.end] else m.text
        mentions.append(
            (m.skill, m.start, m.end, other, m.kind, m.score, m.name, _PLACE[one.strength], one.line)
        )
    return [asked.skill.id, _PLACE[asked.strength], asked.group, asked.min_years, mentions]


def _skill(row: list[Any], text: str, taxonomy: Taxonomy) -> AskedSkill:
    skill, strength, group, years, mentions = row
    return AskedSkill(
        taxonomy.skills[skill],
        STRENGTHS[strength],
        group,
        years,
        tuple(
            AskedMention(
                Mention(own, start, end, text[start:end] if other is None else other, kind, score, name),
                STRENGTHS[place],
                line,
            )
            for own, start, end, other, kind, score, name, place, line in mentions
        ),
    )
