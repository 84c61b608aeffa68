"""What is marked in the two documents, and what each mark has to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from gapgui.report.telling.words import capital, ignored_word, status_word, track_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.documents.document import Box
    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import Posting, Strength
    from gapgui.resume.resume import Claim, Resume
    from gapgui.taxonomy.taxonomy import Skill, Track
    from gapgui.ui.telling.rows import Row

Look = Literal["covered", "partial", "missing", "asked", "unasked", "negated", "ignored", "unknown"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Mark the characters `start` to `end`; `rows` are the ids of the requirements it speaks for.

    `boxes` are its places on the pages (page from 1, points from the top left), one for each line.
    """

    start: int
    end: int
    look: Look
    track: Track | None
    rows: tuple[str, ...]
    tip: str
    boxes: tuple[tuple[int, Box], ...] = ()


def posting_marks(posting: Posting, rows: Sequence[Row]) -> tuple[Mark, ...]:
    """Return the marks of a posting: what it asks for, what was left out, what is not in the taxonomy."""
    by_skill = {member: row for row in rows for member in row.members}
    marks = [Mark(i.start, i.end, "ignored", None, (), _left_out_line(i.reason)) for i in posting.ignored]
    for asked in posting.skills:
        row = by_skill[asked.skill.id]
        for place in asked.mentions:
            mention = place.mention
            lines = [
                _found_line(asked.skill, mention),
                _strength_line(place.strength),
                *_verdict(row),
            ]
            marks.append(
                Mark(
                    mention.start,
                    mention.end,
                    row.status or "asked",
                    asked.skill.track,
                    (row.id,),
                    "\n".join(lines),
                )
            )
    marks += [Mark(t.start, t.end, "unknown", None, (), _unknown_line(t.text)) for t in posting.unknown_terms]
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def resume_marks(resume: Resume, rows: Sequence[Row]) -> tuple[Mark, ...]:
    """Return the marks of a resume: what speaks for a requirement, and what else it shows."""
    marks = []
    for shown in resume.skills:
        answering = [row for row in rows if shown.skill.id in row.shown_by]
        asking = [row for row in rows if shown.skill.id in row.members]
        for place in shown.mentions:
            mention = place.mention
            own = asking if place.claim == "negated" else answering
            lines = [
                _found_line(shown.skill, mention),
                _claim_line(place.claim),
                *_answers(own, rows),
            ]
            marks.append(
                Mark(
                    mention.start,
                    mention.end,
                    "negated" if place.claim == "negated" else _best(own),
                    shown.skill.track,
                    tuple(row.id for row in own),
                    "\n".join(lines),
                    resume.document.boxes_between(mention.start, mention.end),
                )
            )
    return tuple(sorted(marks, key=lambda mark: mark.start))


def mark_at(marks: Iterable[Mark], offset: int) -> Mark | None:
    """Return the innermost mark over a character."""
    over = [mark for mark in marks if mark.start <= offset < mark.end]
    return min(over, key=lambda mark: mark.end - mark.start, default=None)


def _found_line(skill: Skill, mention: Mention) -> str:
    values = {"skill": skill.name, "track": track_title(skill.track), "name": mention.name}
    if mention.kind == "exact":
        return say("Marks", "{skill} ({track}), found by its name.", **values)
    if mention.kind == "alias":
        return say("Marks", "{skill} ({track}), found by its other name “{name}”.", **values)
    if mention.kind == "spelling":
        return say("Marks", "{skill} ({track}), found by another spelling of “{name}”.", **values)
    return say(
        "Marks", "{skill} ({track}), taken for “{name}”, {score:.0f} % alike.", **values, score=mention.score
    )


def _strength_line(strength: Strength) -> str:
    return {
        "required": say("Marks", "Required here."),
        "preferred": say("Marks", "Preferred here."),
        "mentioned": say("Marks", "Mentioned here."),
    }[strength]


def _left_out_line(reason: str) -> str:
    return say("Marks", "Left out: {reason}.", reason=ignored_word(reason))


def _unknown_line(term: str) -> str:
    return say("Marks", "“{term}” is not in the taxonomy.", term=term)


def _claim_line(claim: Claim) -> str:
    return {
        "used": say("Marks", "Claim: told of in a job, project, paper or course."),
        "listed": say("Marks", "Claim: only in a list of skills."),
        "negated": say(
            "Marks", "Claim: named as not known, wanted or still being learned, so it doesn't count."
        ),
    }[claim]


def _verdict(row: Row) -> Iterator[str]:
    if len(row.members) > 1:
        yield say("Marks", "Any one of: {names}.", names=row.name)
    if row.status:
        yield f"{capital(status_word(row.status))}: {row.why}."


def _answers(own: Sequence[Row], rows: Sequence[Row]) -> Iterator[str]:
    if own:
        yield from (f"{capital(status_word(row.status))}: {row.name}." for row in own if row.status)
    elif rows:
        yield say("Marks", "The posting doesn't ask for it.")


def _best(own: Sequence[Row]) -> Look:
    if any(row.status == "covered" for row in own):
        return "covered"
    return "partial" if own else "unasked"
