"""What the drawer below the rows lists: sentences behind the archetype, unknown terms, what was left out, problems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.telling.places import place_of_term
from gapgui.report.telling.words import archetype_word, ignored_word

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting

_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Passage:
    """Point at characters of the posting; `label` says why they are listed."""

    label: str
    text: str
    start: int
    end: int


def archetype_passages(posting: Posting) -> list[Passage]:
    """Return the sentences that drove the shares, the strongest kind of work and sentence first."""
    shares = dict(posting.archetype_shares)
    ordered = sorted(
        posting.archetype_evidence, key=lambda e: (-shares[e.archetype], e.archetype, -e.weight, e.start)
    )
    return [
        _passage(posting, archetype_word(e.archetype), e.start, e.end) for e in ordered if shares[e.archetype]
    ]


def unknown_passages(posting: Posting) -> list[Passage]:
    """Return the terms that are not in the taxonomy, with the line they stand on."""
    return [
        Passage(place_of_term(term.line, term.count), term.text, term.start, term.end)
        for term in posting.unknown_terms
    ]


def ignored_passages(posting: Posting) -> list[Passage]:
    """Return what was left out, and why."""
    return [_passage(posting, ignored_word(i.reason), i.start, i.end) for i in posting.ignored]


def _passage(posting: Posting, label: str, start: int, end: int) -> Passage:
    text = re.sub(r"\s+", " ", posting.document.text[start:end]).strip()
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] + " …"
    return Passage(label, text, start, end)
