"""Read a posting: what it asks for, how strongly, and what it merely says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.matching.matcher import find_mentions
from gapgui.posting.asks import Ask, Reading, asked_degrees, asked_years, find_asks
from gapgui.posting.company import company_names, company_spans, employer
from gapgui.posting.kinds_of_work.judging import judge_archetype
from gapgui.posting.left_out.by_user import leave_out_own, undismissed
from gapgui.posting.left_out.named_only import denied_spans
from gapgui.posting.left_out.set_aside import find_set_aside
from gapgui.posting.outline import Outline, read_outline
from gapgui.posting.posting import MAX_CHARACTERS, AskedMention, IgnoredText, Posting
from gapgui.posting.qualifications.degree import field_spans, find_degree, lowest
from gapgui.posting.qualifications.experience import find_years, total_years
from gapgui.posting.softening import find_reaches
from gapgui.posting.strength import sentence_strength
from gapgui.posting.summing_up import asked_skills
from gapgui.posting.title import read_title
from gapgui.posting.unknown_terms import find_unknown_terms
from gapgui.reading.enumerations import find_enumerations, may_leave_choice
from gapgui.reading.languages.detection import language_of
from gapgui.reading.signs import with_plain_blanks
from gapgui.taxonomy.collection import no_collection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.matching.mention import Mention
    from gapgui.matching.names.index import Index
    from gapgui.posting.outline import Sentence
    from gapgui.posting.strength import SentenceStrength
    from gapgui.reading.enumerations import Enumeration


@dataclass(frozen=True, slots=True)
class CloseReading:
    """Hold what every sentence of a posting says, and what its mentions ask (the two in step), before it is summed up.

    `names` are those of the employer, `company` their places.
    """

    document: Document
    outline: Outline
    readings: tuple[Reading, ...]
    asks: tuple[tuple[Ask, ...], ...]
    mentions: tuple[Mention, ...]
    names: frozenset[str]
    company: tuple[tuple[int, int], ...]


def read_posting(document: Document, index: Index) -> Posting:
    """Return what a posting asks for; of a text longer than any posting, what its first 100,000 characters do."""
    if len(document.text) > MAX_CHARACTERS:
        rest = IgnoredText(MAX_CHARACTERS, len(document.text), "too_long")
        beginning = replace(document, text=document.text[:MAX_CHARACTERS])
        posting = read_posting(beginning, index)
        return replace(posting, document=document, ignored=(*posting.ignored, rest))
    with no_collection():
        posting = sum_up(read_closely(document, index), index)
    return posting if posting.document is document else _as_written(posting, document)


def read_closely(document: Document, index: Index) -> CloseReading:
    """Return what each sentence of a posting's first 100,000 characters says; its offsets are those of the document."""
    text = with_plain_blanks(document.text[:MAX_CHARACTERS])
    document = document if text == document.text else replace(document, text=text)
    outline = read_outline(document)
    mentions = find_mentions(text, index)
    names = company_names(text, [s.start for s in outline.sentences if not s.bullet])
    company = company_spans(text, names)
    readings = tuple(_read_sentences(outline, mentions, company))
    return CloseReading(
        document, outline, readings, find_asks(text, readings, index), mentions, names, company
    )


def sum_up(close: CloseReading, index: Index) -> Posting:
    """Return what a posting asks for in all."""
    document, text = close.document, close.document.text
    kept = [reading for reading in close.readings if reading.sentence.left_out is None]
    sentences = tuple(reading.sentence for reading in kept)
    asked = asked_skills(text, [ask for asks in close.asks for ask in asks], index)
    skills, unasked = leave_out_own(asked, document, index.taxonomy.own)
    archetype = judge_archetype(document, skills, sentences)
    return Posting(
        document=document,
        title=read_title(text),
        archetype=archetype.archetype,
        archetype_shares=archetype.shares,
        archetype_evidence=archetype.evidence,
        total_years=total_years(asked_years(text, kept)),
        degree=lowest(asked_degrees(kept)),
        skills=skills,
        ignored=tuple(sorted((*_ignored(close.readings), *unasked), key=lambda span: span.start)),
        unknown_terms=undismissed(
            find_unknown_terms(document, sentences, close.mentions, close.company), index.taxonomy.own
        ),
        employer=employer(text, close.names),
        language=language_of(text),
    )


def _as_written(posting: Posting, document: Document) -> Posting:
    """Return a posting with the very characters and lines of the document, whose blanks are others."""
    skills = tuple(
        replace(skill, mentions=tuple(_mention_as_written(m, document) for m in skill.mentions))
        for skill in posting.skills
    )
    terms = tuple(
        replace(term, text=document.text[term.start : term.end], line=document.line_of(term.start))
        for term in posting.unknown_terms
    )
    return replace(posting, document=document, skills=skills, unknown_terms=terms)


def _mention_as_written(asked: AskedMention, document: Document) -> AskedMention:
    start, end = asked.mention.start, asked.mention.end
    mention = asked.mention._replace(text=document.text[start:end])
    return replace(asked, mention=mention, line=document.line_of(start))


def _read_sentences(
    outline: Outline, mentions: Sequence[Mention], company: Sequence[tuple[int, int]]
) -> Iterator[Reading]:
    sectioned = outline.sectioned
    at = 0
    for sentence in outline.sentences:
        while at < len(mentions) and mentions[at].start < sentence.start:
            at += 1
        first = at
        while at < len(mentions) and mentions[at].start < sentence.end:
            at += 1
        if sentence.left_out:
            yield Reading(sentence, "mentioned")
        else:
            told = sentence_strength(sentence, sectioned=sectioned)
            yield _read_sentence(outline.text, sentence, told, mentions[first:at], company)


def _read_sentence(
    text: str,
    sentence: Sentence,
    told: SentenceStrength,
    mentions: Sequence[Mention],
    company: Sequence[tuple[int, int]],
) -> Reading:
    strength = told.strength
    reaches = find_reaches(text, sentence)
    years = find_years(text, sentence, mentions)
    degree = find_degree(text, sentence, strength, denied_spans(text, sentence))
    if not mentions:
        return Reading(sentence, strength, told.cue, reaches, years=years, degree=degree)
    set_aside = tuple(
        find_set_aside(
            text,
            sentence,
            mentions,
            strength,
            company=company,
            subjects=field_spans(text, sentence),
            softened=bool(reaches),
        )
    )
    out = {(one.mention.start, one.mention.end) for one in set_aside}
    kept = tuple(m for m in mentions if (m.start, m.end) not in out)
    names = [(m.start, m.end) for m in kept]
    return Reading(
        sentence,
        strength,
        told.cue,
        reaches,
        kept,
        set_aside,
        lists=_lists(text, sentence, names),
        years=years,
        degree=degree,
    )


def _lists(text: str, sentence: Sentence, names: Sequence[tuple[int, int]]) -> tuple[Enumeration, ...]:
    """Return the lists of a sentence, if it names two skills and something in it may leave a choice."""
    if len(names) < 2:
        return ()
    may_be = sentence.says("choice") or may_leave_choice(text, sentence.start, sentence.end)
    return find_enumerations(text, sentence.start, sentence.end, names) if may_be else ()


def _ignored(readings: Iterable[Reading]) -> Iterator[IgnoredText]:
    """Yield the stretches that are left out, neighbours with the same reason as one, and the names that are."""
    current: IgnoredText | None = None
    for reading in readings:
        sentence = reading.sentence
        for one in reading.set_aside:
            if one.reason != "generic":
                yield IgnoredText(one.mention.start, one.mention.end, one.reason)
        if current and sentence.left_out == current.reason:
            current = replace(current, end=sentence.end)
            continue
        if current:
            yield current
        current = IgnoredText(sentence.start, sentence.end, sentence.left_out) if sentence.left_out else None
    if current:
        yield current
