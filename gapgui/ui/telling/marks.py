"""What is marked in the two documents, and what each mark has to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.resume.sections import section_at
from gapgui.ui.telling.mark_tips import (
    answer_lines,
    asked_lines,
    claim_line,
    found_line,
    left_out_line,
    needless_line,
    strength_line,
    unasked_line,
    unknown_line,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Box
    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import AskedSkill, Posting, Strength
    from gapgui.resume.resume import Resume, ShownMention, ShownSkill
    from gapgui.taxonomy.taxonomy import Track
    from gapgui.ui.telling.rows import Row

Look = Literal[
    "covered",
    "partial",
    "missing",
    "guess",
    "open",
    "unasked",
    "negated",
    "ignored",
    "unknown",
]
"""What a mark claims. `open` claims nothing: nothing is compared yet, or another of its choice is shown."""


TINTED: frozenset[Look] = frozenset({"covered", "partial", "missing", "open"})
"""The looks of what counts, or is asked; a guess and what is denied or not asked for have no tint."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Mark the characters `start` to `end`; `rows` are the ids of the requirements it speaks for.

    `boxes` are its places on the pages (page from 1, points from the top left), one for each line. Where it is not
    `asked`, there is a posting and it asks for nothing of it. `skills` are the ids of what is read there.
    """

    start: int
    end: int
    look: Look
    track: Track | None
    rows: tuple[str, ...]
    tip: str
    boxes: tuple[tuple[int, Box], ...] = ()
    asked: bool = True
    skills: tuple[str, ...] = ()


def posting_marks(posting: Posting, rows: Sequence[Row]) -> tuple[Mark, ...]:
    """Return the marks of a posting: what it asks for, what was left out, what is not in the taxonomy."""
    by_skill = {member: row for row in rows for member in row.members}
    marks = [Mark(i.start, i.end, "ignored", None, (), left_out_line(i.reason)) for i in posting.ignored]
    marks += [
        _asked_mark(asked, place.mention, place.strength, by_skill[asked.skill.id])
        for asked in posting.skills
        for place in asked.mentions
    ]
    marks += [Mark(t.start, t.end, "unknown", None, (), unknown_line(t.text)) for t in posting.unknown_terms]
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def resume_marks(resume: Resume, rows: Sequence[Row]) -> tuple[Mark, ...]:
    """Return the marks of a resume: what speaks for a requirement, and what else it shows."""
    # of documents that were not compared nothing is said to be asked for or not
    rows = [row for row in rows if row.status]
    marks = [_shown_mark(shown, place, rows, resume) for shown in resume.skills for place in shown.mentions]
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _asked_mark(asked: AskedSkill, mention: Mention, strength: Strength, row: Row) -> Mark:
    lines = [found_line(asked.skill, mention), strength_line(strength)]
    lines += asked_lines(row, asked.skill.id, mention)
    look = "guess" if mention.kind == "fuzzy" else asked_look(row, asked.skill.id)
    return Mark(
        mention.start,
        mention.end,
        look,
        asked.skill.track,
        (row.id,),
        "\n".join(lines),
        skills=(asked.skill.id,),
    )


def asked_look(row: Row, member: str) -> Look:
    """Return what can be claimed of one member of a requirement."""
    if row.status in (None, "missing"):
        return row.status or "open"
    relations = {reason.relation for reason in row.reasons if reason.member == member}
    if relations & {"same", "implied"}:
        return "covered"
    if relations:
        return "guess" if relations == {"guess"} else "partial"
    return "open" if row.status == "covered" else "missing"


def _shown_mark(shown: ShownSkill, place: ShownMention, rows: Sequence[Row], resume: Resume) -> Mark:
    mention, skill = place.mention, shown.skill
    # what the resume names only as lacking speaks for nothing, but explains why a row is missing
    own = [row for row in rows if skill.id in (row.members if place.claim == "negated" else row.shown_by)]
    section = section_at(resume.sections, mention.start).kind
    lines = [found_line(skill, mention), claim_line(place.claim, section), *answer_lines(skill, mention, own)]
    # one of several that would do, where another is surely shown and this only by a guess
    beside = [row for row in rows if not own and skill.id in row.members]
    lines += [needless_line(row) for row in beside]
    if rows and not own and not beside:
        lines.append(unasked_line())
    return Mark(
        mention.start,
        mention.end,
        _shown_look(place, own, rows),
        skill.track,
        tuple(row.id for row in (*own, *beside)),
        "\n".join(lines),
        resume.document.boxes_between(mention.start, mention.end),
        asked=bool(own or beside) or not rows,
        skills=(skill.id,),
    )


def _shown_look(place: ShownMention, own: Sequence[Row], rows: Sequence[Row]) -> Look:
    if place.claim == "negated":
        return "negated"
    if place.mention.kind == "fuzzy":
        return "guess"
    if any(row.status == "covered" for row in own):
        return "covered"
    if own:
        return "partial"
    return "unasked" if rows else "open"
