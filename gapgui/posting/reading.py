"""Read a posting: what it asks for, how strongly, and what it merely says."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import count, zip_longest
from typing import TYPE_CHECKING

from gapgui.matching.matcher import find_mentions
from gapgui.posting.archetype import judge_archetype
from gapgui.posting.choices.alternatives import find_alternatives
from gapgui.posting.choices.bullets_of_choices import bullets_of_choices
from gapgui.posting.company import company_spans, names_employer, names_team, works_there
from gapgui.posting.named_only import is_generic, is_way_of_working, named_only_spans
from gapgui.posting.posting import (
    STRENGTHS,
    AskedMention,
    AskedSkill,
    DegreeAsked,
    IgnoredText,
    Posting,
    Strength,
)
from gapgui.posting.qualifications.degree import field_spans, find_degree, lowest
from gapgui.posting.qualifications.experience import (
    ASKED_OUTRIGHT,
    YearsAsked,
    find_years,
    skill_years,
    strongest_years,
    total_years,
)
from gapgui.posting.sections import Section, Statement, negated_part, read_sections, read_statements
from gapgui.posting.softening import find_softenings, soft_lead_ins, softened
from gapgui.posting.strength import asks_know_how, sentence_strength
from gapgui.posting.title import read_title
from gapgui.posting.unknown_terms import find_unknown_terms
from gapgui.reading.signs import with_plain_blanks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.matching.index import Index
    from gapgui.matching.mention import Mention

# Ten times the longest posting seen; read within a second.
MAX_CHARACTERS = 100_000


@dataclass(frozen=True, slots=True)
class Ask:
    """Add to one mention what its sentence says of it; `group` numbers the alternatives of the whole posting."""

    mention: Mention
    strength: Strength
    group: int | None
    years: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold one sentence with its mentions, its strength and the years it asks for."""

    statement: Statement
    strength: Strength
    mentions: tuple[Mention, ...]
    years: tuple[YearsAsked, ...]


def read_posting(document: Document, index: Index) -> Posting:
    """Return what a posting asks for; of a text longer than any posting, what its first 100,000 characters do."""
    if len(document.text) > MAX_CHARACTERS:
        beginning = replace(document, text=document.text[:MAX_CHARACTERS])
        rest = IgnoredText(MAX_CHARACTERS, len(document.text), "too_long")
        posting = read_posting(beginning, index)
        return replace(posting, document=document, ignored=(*posting.ignored, rest))
    text = with_plain_blanks(document.text)
    if text != document.text:
        return _as_written(read_posting(replace(document, text=text), index), document)
    sections = read_sections(document)
    statements = read_statements(text, sections)
    mentions = find_mentions(text, index)
    readings = tuple(_read_sentences(text, sections, statements, mentions))
    ignored = (*_ignored_statements(statements), *_ignored_names(document, readings))
    left_out = {*((span.start, span.end) for span in ignored), *_generic(text, readings)}
    kept = [_without(reading, left_out) for reading in readings if reading.statement.left_out is None]
    asks = list(_asks(text, kept, index))
    skills = _skills(document, asks, index)
    archetype = judge_archetype(document, skills, kept_statements(kept))
    return Posting(
        document=document,
        title=read_title(text),
        archetype=archetype.archetype,
        archetype_shares=archetype.shares,
        archetype_evidence=archetype.evidence,
        total_years=total_years(_years(text, kept)),
        degree=lowest(_degrees(text, kept)),
        skills=skills,
        ignored=tuple(sorted(ignored, key=lambda span: span.start)),
        unknown_terms=find_unknown_terms(document, kept_statements(kept), mentions),
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
    mention = replace(asked.mention, text=document.text[start:end])
    return replace(asked, mention=mention, line=document.line_of(start))


def kept_statements(readings: Iterable[Reading]) -> tuple[Statement, ...]:
    """Return the sentences of readings."""
    return tuple(reading.statement for reading in readings)


def _read_sentences(
    text: str, sections: Sequence[Section], statements: Sequence[Statement], mentions: Sequence[Mention]
) -> Iterator[Reading]:
    sectioned = any(
        section.kind in {"requirements", "preferred"} and len(section.lines) > 1 for section in sections
    )
    at = 0
    for statement in statements:
        while at < len(mentions) and mentions[at].start < statement.start:
            at += 1
        first = at
        while at < len(mentions) and mentions[at].start < statement.end:
            at += 1
        yield Reading(
            statement,
            sentence_strength(text, statement, sectioned=sectioned),
            tuple(mentions[first:at]),
            find_years(text, statement, mentions[first:at]),
        )


def _ignored_statements(statements: Iterable[Statement]) -> Iterator[IgnoredText]:
    """Yield the stretches that are left out, neighbours with the same reason as one."""
    current: IgnoredText | None = None
    for statement in statements:
        if current and statement.left_out == current.reason:
            current = replace(current, end=statement.end)
            continue
        if current:
            yield current
        current = (
            IgnoredText(statement.start, statement.end, statement.left_out) if statement.left_out else None
        )
    if current:
        yield current


def _ignored_names(document: Document, readings: Iterable[Reading]) -> Iterator[IgnoredText]:
    """Yield mentions that are the employer's own name, or named only to be set aside."""
    text = document.text
    company = company_spans(document)
    for reading in readings:
        statement = reading.statement
        if statement.left_out:
            continue
        asked = reading.strength != "mentioned" or asks_know_how(text, statement)
        set_aside = negated_part(text[statement.start : statement.end])
        fields = field_spans(text, statement)
        named_only = tuple(named_only_spans(text, statement, asked=asked))
        for mention in reading.mentions:
            reason = next(
                (why for a, b, why, names in named_only if _is_named(mention, a, b, names=names)), None
            )
            if _within(mention, company) and (
                reading.strength == "mentioned" or names_employer(text, mention, statement.end)
            ):
                yield IgnoredText(mention.start, mention.end, "company_name")
            elif _within(mention, fields):
                yield IgnoredText(mention.start, mention.end, "degree_subject")
            elif is_way_of_working(text, mention) or (
                reading.strength == "mentioned" and names_team(text, mention, statement.end)
            ):
                yield IgnoredText(mention.start, mention.end, "team_name")
            elif set_aside and set_aside[0] <= mention.start - statement.start < set_aside[1]:
                yield IgnoredText(mention.start, mention.end, "set_aside")
            elif reason:
                yield IgnoredText(mention.start, mention.end, reason)
            elif works_there(text, mention):
                yield IgnoredText(mention.start, mention.end, "company_name")


def _is_named(mention: Mention, start: int, end: int, *, names: bool) -> bool:
    return start <= mention.start and mention.end <= end and (not names or mention.text[:1].isupper())


def _generic(text: str, readings: Iterable[Reading]) -> Iterator[tuple[int, int]]:
    """Yield the mentions of words that any posting holds; they are passed over without a word."""
    for reading in readings:
        statement = reading.statement
        asked = (
            reading.strength != "mentioned"
            or asks_know_how(text, statement)
            or bool(find_softenings(text, statement))
        )
        for mention in reading.mentions:
            if is_generic(text, mention, statement, asked=asked):
                yield mention.start, mention.end


def _within(mention: Mention, spans: Iterable[tuple[int, int]]) -> bool:
    return any(a <= mention.start and mention.end <= b for a, b in spans)


def _without(reading: Reading, left_out: set[tuple[int, int]]) -> Reading:
    """Return a reading less the mentions that are left out."""
    mentions = tuple(m for m in reading.mentions if (m.start, m.end) not in left_out)
    return replace(reading, mentions=mentions)


def _years(text: str, readings: Iterable[Reading]) -> Iterator[tuple[Strength, YearsAsked]]:
    for reading in readings:
        soft = find_softenings(text, reading.statement) if reading.years else ()
        for years, following in zip_longest(reading.years, reading.years[1:]):
            # "3+ years required, 8+ preferred": the softening word is the later number's
            outright = following and ASKED_OUTRIGHT.search(text, years.end, following.start)
            strength = (
                reading.strength if outright else softened(reading.strength, soft, years.start, years.end)
            )
            yield strength, years


def _degrees(text: str, readings: Iterable[Reading]) -> Iterator[DegreeAsked]:
    for reading in readings:
        degree = find_degree(text, reading.statement, reading.strength)
        if degree is None:
            continue
        soft = find_softenings(text, reading.statement)
        strength = softened(reading.strength, soft, degree.start, degree.start + 1)
        yield DegreeAsked(
            degree.level, "mentioned" if degree.only_instead else strength, degree.or_experience
        )


def _asks(text: str, readings: Sequence[Reading], index: Index) -> Iterator[Ask]:
    numbers = count(1)
    lead_ins = soft_lead_ins(text, kept_statements(readings))
    grouped = [_numbered_groups(text, reading, index, numbers) for reading in readings]
    for scope in bullets_of_choices(text, [reading.statement for reading in readings]):
        _join(readings, grouped, scope, numbers)
    for reading, group_of in zip(readings, grouped, strict=True):
        soft = find_softenings(text, reading.statement) if reading.mentions else ()
        strength_here = lead_ins.get(reading.statement.start, reading.strength)
        for mention in reading.mentions:
            strength = softened(strength_here, soft, mention.start, mention.end)
            yield Ask(mention, strength, group_of.get(mention.skill), skill_years(reading.years, mention))


def _numbered_groups(text: str, reading: Reading, index: Index, numbers: Iterator[int]) -> dict[str, int]:
    """Return the group of each skill that is an alternative in its sentence; of two groups the first."""
    statement = reading.statement
    groups = find_alternatives(text, statement.start, statement.end, reading.mentions, index.taxonomy)
    # "natural language processing (NLP) or ...": both spellings are the one alternative
    group_of: dict[str, int] = {}
    for group in groups:
        number = next(numbers)
        for at in group:
            group_of.setdefault(reading.mentions[at].skill, number)
    return group_of


def _join(
    readings: Sequence[Reading], grouped: Sequence[dict[str, int]], scope: range, numbers: Iterator[int]
) -> None:
    """Make one group of all that bullets leave the choice among; "CRM (e.g. A, B)" among the products, and among the kinds."""
    number, kinds = next(numbers), next(numbers)
    for at in scope:
        own = grouped[at]
        skills = {mention.skill for mention in readings[at].mentions}
        grouped[at].update({skill: kinds if own and skill not in own else number for skill in skills})


def _skills(document: Document, asks: Sequence[Ask], index: Index) -> tuple[AskedSkill, ...]:
    by_skill: dict[str, list[Ask]] = {}
    for ask in asks:
        by_skill.setdefault(ask.mention.skill, []).append(ask)
    groups = _groups(by_skill)
    breaks = [at.start() for at in re.finditer("\n", document.text)]
    skills = []
    for skill, own in by_skill.items():
        group = groups.get(skill)
        skills.append(
            AskedSkill(
                skill=index.taxonomy.skills[skill],
                strength=min((ask.strength for ask in own), key=STRENGTHS.index),
                group=f"g{group}" if group else None,
                min_years=strongest_years((ask.strength, ask.years) for ask in own),
                mentions=tuple(
                    AskedMention(a.mention, a.strength, bisect_left(breaks, a.mention.start) + 1) for a in own
                ),
            )
        )
    return tuple(skills)


def _groups(by_skill: dict[str, list[Ask]]) -> dict[str, int]:
    """Return the group of each skill that is asked for only among alternatives, groups numbered from 1.

    The places that ask most strongly decide; who is asked for alone there is asked for alone. A group needs two.
    """
    chosen: dict[str, int] = {}
    for skill, asks in by_skill.items():
        strongest = min((ask.strength for ask in asks), key=STRENGTHS.index)
        numbers = [ask.group for ask in asks if ask.strength == strongest]
        first = next((number for number in numbers if number), None)
        if first and all(numbers):
            chosen[skill] = first
    members = list(chosen.values())
    order = {n: at for at, n in enumerate(dict.fromkeys(n for n in members if members.count(n) > 1), start=1)}
    return {skill: order[number] for skill, number in chosen.items() if number in order}
