"""What the list of requirements shows: one row for each, and its evidence in both documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.telling.places import Side, place_in
from gapgui.report.telling.reasons import because_text, negated_skills, requirement_name
from gapgui.ui.telling.quotes import Quote, quote
from gapgui.ui.telling.reasons import brief_reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.document import Document
    from gapgui.gaps import GapReport, Requirement, Status
    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import Strength
    from gapgui.taxonomy.taxonomy import Track

MAX_PLACES = 6
"""Places told for one document; the marks show all of them."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Point at a place in a document that speaks for a row; offsets count in that document's text."""

    side: Side
    place: str
    quote: Quote
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """Hold all that the list shows of one requirement; without a resume there is no status and no reason.

    `why` is the reason as the report words it, `brief` the same for a cell.
    """

    id: str
    name: str
    members: tuple[str, ...]
    track: Track
    strength: Strength
    min_years: int | None
    status: Status | None
    why: str
    brief: str
    shown_by: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def build_rows(report: GapReport, *, compared: bool) -> tuple[Row, ...]:
    """Return the rows, what matters first: required before preferred, missing before partial before covered.

    Where `compared` is false there was no resume, and no row gets a status.
    """
    negated = negated_skills(report.resume)
    rows = [_row(r, report, negated if compared else None) for r in report.requirements]
    return tuple(sorted(rows, key=importance))


def importance(row: Row) -> tuple[int, int]:
    """Return a key that sorts rows by what matters, the posting's order left as it is among equals."""
    return STRENGTHS.index(row.strength), -STATUSES.index(row.status) if row.status else 0


def _row(requirement: Requirement, report: GapReport, negated: frozenset[str] | None) -> Row:
    """Return the row of a requirement; `negated` is None where there is nothing to compare with."""
    compared = negated is not None
    shown_by = tuple(dict.fromkeys(reason.skill for reason in requirement.because)) if compared else ()
    # what the resume names only as lacking speaks for nothing, but explains why a row is missing
    told = shown_by or tuple(skill for skill in requirement.any_of if skill in (negated or ()))
    return Row(
        id=requirement.id,
        name=requirement_name(requirement, report.taxonomy),
        members=requirement.any_of,
        track=requirement.track,
        strength=requirement.strength,
        min_years=requirement.min_years,
        status=requirement.status if compared else None,
        why="" if negated is None else because_text(requirement, report.taxonomy, negated),
        brief="" if negated is None else brief_reason(requirement, report.taxonomy, negated),
        shown_by=shown_by,
        evidence=(
            *_asked_places(report, requirement.any_of),
            *_shown_places(report, told, negated=not shown_by),
        ),
    )


def _asked_places(report: GapReport, members: tuple[str, ...]) -> Iterator[Evidence]:
    document = report.posting.document
    mentions = [m.mention for s in report.posting.skills if s.skill.id in members for m in s.mentions]
    return _places("posting", document, mentions)


def _shown_places(report: GapReport, skills: tuple[str, ...], *, negated: bool) -> Iterator[Evidence]:
    document = report.resume.document
    mentions = [
        m.mention
        for shown in report.resume.skills
        if shown.skill.id in skills
        for m in shown.mentions
        if (m.claim == "negated") == negated
    ]
    return _places("resume", document, mentions)


def _places(side: Side, document: Document, mentions: list[Mention]) -> Iterator[Evidence]:
    """Yield places in the order of the text; two mentions in one sentence make one place."""
    told: set[str] = set()
    for mention in sorted(mentions, key=lambda m: m.start):
        words = quote(document.text, mention.start, mention.end)
        if words.text not in told and len(told) < MAX_PLACES:
            told.add(words.text)
            yield Evidence(side, place_name(side, document, mention.start), words, mention.start, mention.end)


def place_name(side: Side, document: Document, offset: int) -> str:
    """Return where a character stands, in words: "Resume, page 1" or "Posting, line 34"."""
    boxes = document.boxes_between(offset, offset + 1) if document.pages else ()
    return place_in(side, boxes[0][0] if boxes else None, document.line_of(offset))
