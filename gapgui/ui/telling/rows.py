"""What the list of requirements shows: one row for each, and its evidence in both documents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gapgui.gaps import STATUSES
from gapgui.posting.posting import STRENGTHS
from gapgui.report.depth import find_depths, linked_skills
from gapgui.report.telling.depth import depth_text
from gapgui.report.telling.job_titles import brief_by_title, titled_skills, told_by_title
from gapgui.report.telling.places import Side, place_in
from gapgui.report.telling.reasons import because_text, negated_skills, requirement_name
from gapgui.report.telling.words import capital
from gapgui.resume.resume import CLAIMS
from gapgui.ui.telling.quotes import Quote, quote
from gapgui.ui.telling.reasons import (
    asked_by_guess,
    brief_asked_by_guess,
    brief_reason,
    brief_with_depth,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.gaps import GapReport, Reason, Requirement, Status, YearsShown
    from gapgui.posting.posting import AskedMention, Strength
    from gapgui.report.depth import Depth
    from gapgui.resume.resume import Resume, ShownMention
    from gapgui.taxonomy.taxonomy import Track

PlaceSort = Literal["sure", "guess", "negated"]
MAX_PLACES = 6
"""Places told for one document; the marks show all of them."""
MAX_LOOKED_AT = 200
"""Mentions that are looked at for them: where a thousand lines say the same, all of them make one place."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Point at a place in a document that speaks for a row; offsets count in that document's text."""

    side: Side
    place: str
    quote: Quote
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Say what no single place of a document shows."""

    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """Hold all that the list shows of one requirement; without a resume there is no status and no reason.

    `why` is the reason as the report words it, `brief` the same for a cell; `reasons` are the skills behind it. `depth`
    tells how long, how lately and in which jobs, empty where there is no more to tell. `years` compares those asked
    with those shown, only where the skill itself is.
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
    depth: str = ""
    reasons: tuple[Reason, ...] = ()
    years: YearsShown | None = None

    @property
    def is_short(self) -> bool:
        """Tell whether fewer years are shown than are asked."""
        return self.years is not None and self.years.verdict == "short"

    @property
    def unfolded(self) -> tuple[Remark | Evidence, ...]:
        """Return what stands below the row when it is unfolded."""
        return (Remark(capital(self.depth)), *self.evidence) if self.depth else self.evidence


@dataclass(frozen=True, slots=True)
class _Told:
    """Hold what a resume names only to deny it, the sites of its links, and what only its job titles show."""

    negated: frozenset[str]
    linked: frozenset[str]
    titled: dict[str, str]


def build_rows(report: GapReport, *, compared: bool) -> tuple[Row, ...]:
    """Return the rows, what matters first: required before preferred, missing before partial before covered.

    Where `compared` is false there was no resume, and no row gets a status.
    """
    told = _told(report.resume) if compared else None
    rows = [_row(r, report, told) for r in report.requirements]
    if told:
        depths, asked = find_depths(report), zip(rows, report.requirements, strict=True)
        rows = [_with_depth(row, r, depths.get(r.id), report, told) for row, r in asked]
    return tuple(sorted(rows, key=importance))


def importance(row: Row) -> tuple[int, int]:
    """Return a key that sorts rows by what matters, the posting's order left as it is among equals."""
    return STRENGTHS.index(row.strength), -STATUSES.index(row.status) if row.status else 0


def _told(resume: Resume) -> _Told:
    return _Told(negated_skills(resume), linked_skills(resume), titled_skills(resume))


def _row(requirement: Requirement, report: GapReport, resume: _Told | None) -> Row:
    """Return the row of a requirement; `resume` is None where there is nothing to compare with."""
    shown_by = tuple(dict.fromkeys(reason.skill for reason in requirement.because)) if resume else ()
    # what the resume names only as lacking speaks for nothing, but explains why a row is missing
    told = shown_by or tuple(skill for skill in requirement.any_of if resume and skill in resume.negated)
    row = Row(
        id=requirement.id,
        name=requirement_name(requirement, report.taxonomy),
        members=requirement.any_of,
        track=requirement.track,
        strength=requirement.strength,
        min_years=requirement.min_years,
        status=requirement.status if resume else None,
        why="",
        brief="",
        shown_by=shown_by,
        evidence=(
            *_asked_places(report, requirement.any_of),
            *_shown_places(report, told, _sort_of_place(requirement, shown_by)),
        ),
        reasons=requirement.because if resume else (),
    )
    return _with_reason(row, requirement, report, resume) if resume else row


def _with_reason(row: Row, requirement: Requirement, report: GapReport, resume: _Told) -> Row:
    why = because_text(requirement, report.taxonomy, resume.negated, resume.linked)
    brief = brief_reason(requirement, report.taxonomy, resume.negated, resume.linked)
    why = told_by_title(why, requirement, resume.titled, report.taxonomy)
    if requirement.guess:
        word = _guessed_word(report, requirement.any_of)
        why, brief = asked_by_guess(why, word), brief_asked_by_guess(brief, word)
    return replace(row, why=why, brief=brief)


def _with_depth(
    row: Row, requirement: Requirement, depth: Depth | None, report: GapReport, resume: _Told
) -> Row:
    """Return a row with how deep it is shown, where it is, and whether that rests on job titles."""
    brief = brief_with_depth(row.brief, requirement, depth) if depth else row.brief
    row = replace(row, brief=brief_by_title(brief, requirement, resume.titled))
    if depth is None:
        return row
    asked = tuple(e for e in row.evidence if e.side == "posting")
    return replace(
        row,
        evidence=(*asked, *_shown_and_in_jobs(row, depth, report.resume)),
        depth=depth_text(depth, requirement.years, report.resume.document),
        years=requirement.years,
    )


def _shown_and_in_jobs(row: Row, depth: Depth, resume: Resume) -> Sequence[Evidence]:
    """Return the places of the resume in the order of its text, with those that only the years of a row rest on."""
    shown = [e for e in row.evidence if e.side == "resume"]
    in_jobs = [
        e for e in _places_in_jobs(depth, resume) if not any(s.quote.holds(e.start, e.end) for s in shown)
    ]
    return sorted([*shown, *in_jobs], key=lambda e: e.start)


def _guessed_word(report: GapReport, members: tuple[str, ...]) -> str:
    """Return the word of the posting that is taken for one of some skills."""
    mentions = [m.mention for s in report.posting.skills if s.skill.id in members for m in s.mentions]
    return " ".join(mentions[0].text.split())


def _sort_of_place(requirement: Requirement, shown_by: tuple[str, ...]) -> PlaceSort:
    """Return which places of the resume speak for a requirement: no guess speaks for what is named as well."""
    if not shown_by:
        return "negated"
    return "guess" if all(reason.relation == "guess" for reason in requirement.because) else "sure"


def _asked_places(report: GapReport, members: tuple[str, ...]) -> Iterator[Evidence]:
    document = report.posting.document
    mentions = [m for s in report.posting.skills if s.skill.id in members for m in s.mentions]
    mentions.sort(key=lambda m: m.mention.start)
    return _places("posting", document, mentions)


def _shown_places(report: GapReport, skills: tuple[str, ...], wanted: PlaceSort) -> Iterator[Evidence]:
    document = report.resume.document
    mentions = [
        m
        for shown in report.resume.skills
        if shown.skill.id in skills
        for m in shown.mentions
        if _sort_of(m) == wanted
    ]
    # where there are too many, lists say the least
    mentions.sort(key=lambda m: CLAIMS.index(m.claim))
    return _places("resume", document, mentions)


def _places_in_jobs(depth: Depth, resume: Resume) -> Iterator[Evidence]:
    """Yield where other skills speak for a row in the jobs whose years it tells."""
    mentions = [
        m
        for shown in depth.through
        for m in shown.mentions
        if _sort_of(m) == "sure" and any(job.start <= m.mention.start < job.end for job in depth.jobs)
    ]
    return _places("resume", resume.document, mentions)


def _sort_of(place: ShownMention) -> PlaceSort:
    if place.claim == "negated":
        return "negated"
    return "guess" if place.mention.kind == "fuzzy" else "sure"


def _places(
    side: Side, document: Document, mentions: Sequence[AskedMention | ShownMention]
) -> Iterator[Evidence]:
    """Yield the first places in the order of the text; two mentions in what is quoted make one place."""
    told: dict[str, Evidence] = {}
    for start, end in ((m.mention.start, m.mention.end) for m in mentions[:MAX_LOOKED_AT]):
        if len(told) == MAX_PLACES:
            break
        if not any(place.quote.holds(start, end) for place in told.values()):
            words = quote(document, start, end)
            place = Evidence(side, place_name(side, document, start), words, start, end)
            told.setdefault(words.text, place)
    yield from sorted(told.values(), key=lambda place: place.start)


def place_name(side: Side, document: Document, offset: int) -> str:
    """Return where a character stands, in words: "Resume, page 1" or "Posting, line 34"."""
    boxes = document.boxes_between(offset, offset + 1) if document.pages else ()
    return place_in(side, boxes[0][0] if boxes else None, document.line_of(offset))
