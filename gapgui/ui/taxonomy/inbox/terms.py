"""Unknown terms of some postings, most frequent first, and what each may belong to; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.fuzz import WRatio
from rapidfuzz.utils import default_process

from gapgui.reading.signs import BULLETS, DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.posting import Posting, UnknownTerm

NEAREST = 6
"""Skills that are offered for a term."""
_MIN_SCORE = 75  # below, a part of a word is enough: "Gin" for "Flowgrain"
# Lines of a posting on either side: a list of tools is about as long.
_REACH = 3


@dataclass(frozen=True, slots=True)
class Term:
    """Hold one term: how often it stands in how many postings, and the sentence where it is first.

    `category` is the one that all skills beside it share; empty where they share none.
    """

    text: str
    count: int
    postings: int
    sentence: str
    category: str


def find_terms(postings: Sequence[Posting]) -> tuple[Term, ...]:
    """Return the unknown terms of some postings, those first that most postings have, then the most frequent."""
    found: dict[str, list[tuple[Posting, UnknownTerm]]] = {}
    for posting in postings:
        for term in posting.unknown_terms:
            found.setdefault(term.text.casefold(), []).append((posting, term))
    terms = [_term(places) for places in found.values()]
    return tuple(sorted(terms, key=lambda term: (-term.postings, -term.count)))


def likely_category(posting: Posting | None, text: str) -> str:
    """Return the category that the skills beside an unknown term of a posting share; empty where nothing tells."""
    terms = find_terms([posting]) if posting else ()
    return next((term.category for term in terms if term.text.casefold() == text.casefold()), "")


def nearest_skills(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names that are written most like a term."""
    found = process.extract(
        text, names, scorer=WRatio, processor=default_process, limit=NEAREST, score_cutoff=_MIN_SCORE
    )
    return tuple(name for name, _score, _at in found)


def _term(places: Sequence[tuple[Posting, UnknownTerm]]) -> Term:
    posting, first = places[0]
    lines = posting.document.text.split("\n")
    line = lines[first.line - 1] if first.line <= len(lines) else ""
    sentence = line.strip().lstrip(BULLETS + DASHES + " ")
    category = next((guess for p, t in places if (guess := _near_category(p, t.line))), "")
    return Term(
        first.text,
        sum(term.count for _, term in places),
        len({id(posting) for posting, _ in places}),
        sentence,
        category,
    )


def _near_category(posting: Posting, line: int) -> str:
    """Return the category that two skills or more share which stand in a line, or else around it, and no other does."""
    places = [(asked.skill, mention.line) for asked in posting.skills for mention in asked.mentions]
    same = {skill.id: skill.category for skill, at in places if at == line}
    near = {skill.id: skill.category for skill, at in places if abs(at - line) <= _REACH}
    beside = same or near
    shared = set(beside.values())
    return shared.pop() if len(beside) > 1 and len(shared) == 1 else ""
