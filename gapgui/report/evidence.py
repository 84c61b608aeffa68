"""Choose the sentences that stand behind each row of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS
from gapgui.report.excerpt import Excerpt, Span, quote_sentence, quote_stretch, sentence_around
from gapgui.report.telling.reasons import MAX_NAMED
from gapgui.report.telling.words import capital, ignored_word
from gapgui.resume.resume import CLAIMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.documents.document import Document
    from gapgui.gaps import Requirement
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume

Evidence = tuple[Excerpt, ...]
# Sentences quoted for one row and one document; more would bury the first.
MAX_QUOTES = 2


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Name one reason for leaving text out, and quote what was left out for it."""

    reason: str
    quotes: Evidence


def asked_in(posting: Posting, requirement: Requirement) -> Evidence:
    """Return the posting's sentences that ask for a requirement, the strongest first."""
    members = set(requirement.any_of)
    asked = [m for skill in posting.skills if skill.skill.id in members for m in skill.mentions]
    asked.sort(key=lambda m: (STRENGTHS.index(m.strength), m.mention.start))
    return _quote(posting.document, [(m.mention.start, m.mention.end) for m in asked])


def shown_in(resume: Resume, requirement: Requirement) -> Evidence:
    """Return the resume's sentences that speak for a requirement; without any, those that deny it."""
    skills = dict.fromkeys(reason.skill for reason in requirement.because[:MAX_NAMED])
    wanted = list(skills) or list(requirement.any_of)
    by_id = {shown.skill.id: shown for shown in resume.skills}
    # the best place of each skill, then the second best of each
    places = [
        sorted(by_id[skill].mentions, key=lambda m: (CLAIMS.index(m.claim), m.mention.start))
        for skill in wanted
        if skill in by_id
    ]
    ordered = [own[rank] for rank in range(MAX_QUOTES) for own in places if rank < len(own)]
    return _quote(resume.document, [(m.mention.start, m.mention.end) for m in ordered])


def left_out(posting: Posting) -> tuple[LeftOut, ...]:
    """Return what of a posting was not analysed, by reason."""
    by_reason: dict[str, list[Span]] = {}
    for item in posting.ignored:
        by_reason.setdefault(item.reason, []).append((item.start, item.end))
    parts = []
    for reason, spans in by_reason.items():
        quotes = tuple(_quote_left_out(posting.document, spans))
        parts.append(LeftOut(capital(ignored_word(reason)), quotes))
    return tuple(parts)


def _quote_left_out(document: Document, spans: Iterable[Span]) -> Iterator[Excerpt]:
    """Yield what was left out: whole sentences as they are, words in their sentence, each sentence once."""
    words: dict[Span, list[Span]] = {}
    for start, end in spans:
        around = sentence_around(document, start, end)
        if around[0] < start or end < around[1]:
            words.setdefault(around, []).append((start, end))
        else:
            yield quote_stretch(document, start, end)
    yield from (quote_sentence(document, named) for named in words.values())


def _quote(document: Document, mentions: Iterable[Span]) -> Evidence:
    """Quote the sentences of mentions, each sentence once with all its mentions, MAX_QUOTES at most."""
    by_sentence: dict[Span, list[Span]] = {}
    for span in mentions:
        by_sentence.setdefault(sentence_around(document, *span), []).append(span)
    quotes: dict[str, Excerpt] = {}
    for spans in by_sentence.values():
        if len(quotes) < MAX_QUOTES:
            quote = quote_sentence(document, spans)
            quotes.setdefault(quote.text, quote)
    return tuple(quotes.values())
