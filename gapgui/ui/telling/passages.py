"""What the drawer below the rows lists: what made the shares of kinds of work, unknown terms, what was left out, problems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.kinds_of_work.sources import find_sources
from gapgui.report.telling.places import place_of_term
from gapgui.report.telling.words import archetype_word, ignored_word
from gapgui.report.telling.work import models_text, skills_text, title_text, told_shares

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.posting.kinds_of_work.sources import Sources
    from gapgui.posting.posting import Archetype, Posting

_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Passage:
    """Point at characters of the posting; `label` says why they are listed."""

    label: str
    text: str
    start: int
    end: int


def archetype_passages(posting: Posting) -> list[Passage]:
    """Return what made the shares, the strongest kind of work first: words of the title, sentences, skills."""
    sources = find_sources(posting)
    return [
        passage for kind, _ in told_shares(posting) for passage in _passages_of(posting, kind, sources[kind])
    ]


def _passages_of(posting: Posting, kind: Archetype, sources: Sources) -> Iterator[Passage]:
    word = archetype_word(kind)
    if sources.title:
        yield Passage(word, title_text(sources, posting), *sources.title)
    for each in sources.sentences:
        yield _passage(posting, word, each.start, each.end)
    for skills, text in ((sources.skills, skills_text), (sources.models, models_text)):
        if skills:
            mention = skills[0].mentions[0].mention
            yield Passage(word, text(skills), mention.start, mention.end)


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
