"""The words for states, strengths, tracks, kinds of work and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.posting import MAX_CHARACTERS
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.document import Verdict
    from gapgui.gaps import Status
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.posting import Archetype, Strength
    from gapgui.resume.resume import Claim, DegreeHeld
    from gapgui.taxonomy.taxonomy import Track

TRACKS: tuple[Track, ...] = ("ml", "general")
LEAST_SHARE = 0.1
"""Of a kind of work that is told."""
STATUS_SIGNS: dict[Status, str] = {"covered": "✓", "partial": "~", "missing": "✗"}


def status_word(status: Status) -> str:
    """Return the word that stands beside the sign."""
    return {
        "covered": say("Words", "covered"),
        "partial": say("Words", "partial"),
        "missing": say("Words", "missing"),
    }[status]


def meanings() -> tuple[tuple[Status, str, str, str], ...]:
    """Return each status with its sign, word and meaning, for whoever has never seen the program."""
    told: dict[Status, str] = {
        "covered": say("Words", "the resume names it, or something that includes it"),
        "partial": say("Words", "the resume names only something near it or more general"),
        "missing": say("Words", "the resume doesn't show it"),
    }
    return tuple(
        (status, STATUS_SIGNS[status], status_word(status), meaning) for status, meaning in told.items()
    )


def strength_word(strength: Strength) -> str:
    """Return how strongly a skill is asked for."""
    return {
        "required": say("Words", "required"),
        "preferred": say("Words", "preferred"),
        "mentioned": say("Words", "mentioned"),
    }[strength]


def in_whole_percent(shares: Iterable[tuple[Archetype, float]]) -> list[tuple[Archetype, float]]:
    """Return shares of whole per cents that add up to what they do together, the largest first.

    What is rounded down most is rounded up first: 82.5, 9.5 and 8.0 are 83, 9 and 8 and no 101 per cent.
    """
    given = sorted(shares, key=lambda each: -each[1])
    percents = [int(100 * share + 1e-9) for _, share in given]
    left = round(100 * sum(share for _, share in given)) - sum(percents)
    most = sorted(range(len(given)), key=lambda at: percents[at] - 100 * given[at][1])
    for at in most[: max(0, left)]:
        percents[at] += 1
    return [(kind, percent / 100) for (kind, _), percent in zip(given, percents, strict=True)]


def kinds_of_work(shares: Iterable[tuple[Archetype, float]]) -> str:
    """Return what a posting, or the mean of several, really is: its shares worth telling, the largest first."""
    told = [
        say("Comparison", "{kind} {percent:.0%}", kind=archetype_word(kind), percent=share)
        for kind, share in in_whole_percent(shares)
        if share >= LEAST_SHARE
    ]
    return ", ".join(told) or say("Comparison", "nothing tells")


def track_title(track: Track) -> str:
    """Return the title of a track's part."""
    return {"ml": say("Words", "ML-specific"), "general": say("Words", "General engineering")}[track]


def track_word(track: Track) -> str:
    """Return the track as a cell names it."""
    return {"ml": say("Words", "ML"), "general": say("Words", "general")}[track]


def claim_word(claim: Claim) -> str:
    """Return how a resume shows a skill."""
    return {
        "used": say("Words", "used"),
        "listed": say("Words", "listed"),
        "negated": say("Words", "negated"),
    }[claim]


def archetype_word(archetype: Archetype) -> str:
    """Return the name of a kind of work."""
    return {
        "research": say("Words", "research"),
        "ml_engineering": say("Words", "ML engineering"),
        "swe_with_ml": say("Words", "software with ML"),
        "data_science": say("Words", "data science"),
        "data_engineering": say("Words", "data engineering"),
        "software": say("Words", "software"),
    }[archetype]


def ignored_word(reason: str) -> str:
    """Return why a stretch of the posting was left out."""
    known = {
        "benefits": say("Words", "benefits and pay"),
        "equal_opportunity": say("Words", "equal opportunity and legal text"),
        "company_policy": say("Words", "the employer's rules and trainings"),
        "process": say("Words", "how to apply"),
        "location": say("Words", "place and terms of work"),
        "company_name": say("Words", "the employer's own name"),
        "degree_subject": say("Words", "subjects of a degree"),
        "too_long": say("Words", "beyond the first {count:,} characters", count=MAX_CHARACTERS),
        "team_name": say("Words", "names of teams and jobs"),
        "set_aside": say("Words", "named only to be set aside"),
        "ignored_by_you": say("Words", "ignored by you"),
        "generic": say("Words", "a word that any posting holds"),
    }
    return known.get(reason, reason)


def section_word(kind: SectionKind | None) -> str:
    """Return what kind of section a stretch of a posting is."""
    if kind is None:
        return say("Words", "no section")
    return {
        "requirements": say("Words", "requirements"),
        "preferred": say("Words", "wishes"),
        "responsibilities": say("Words", "duties"),
        "stack": say("Words", "tools in use"),
        "company": say("Words", "the employer"),
        "role": say("Words", "the job"),
    }.get(kind) or ignored_word(kind)


def degree_word(degree: DegreeHeld) -> str:
    """Return the name of a degree."""
    return {
        "none": say("Words", "no degree"),
        "bachelor": say("Words", "bachelor's degree"),
        "master": say("Words", "master's degree"),
        "phd": say("Words", "doctorate"),
    }[degree]


def verdict_sentence(verdict: Verdict) -> str:
    """Return how well the resume could be read."""
    return {
        "good": say("Words", "The resume could be read well."),
        "poor": say(
            "Words", "The resume could be read only in part, so some of what looks missing may be there."
        ),
        "unreadable": say(
            "Words", "The resume could hardly be read, so it says little about what is missing."
        ),
    }[verdict]


def capital(word: str) -> str:
    """Return a word with a capital first letter, the rest as it is."""
    return word[:1].upper() + word[1:]


def all_of(names: Sequence[str]) -> str:
    """Return "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return say("Words", "{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def any_of(names: Sequence[str]) -> str:
    """Return "A, B or C"."""
    if len(names) < 2:
        return "".join(names)
    return say("Words", "{names} or {last}", names=", ".join(names[:-1]), last=names[-1])
