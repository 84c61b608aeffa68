"""What each mention of a posting asks: how strongly, as one of which alternatives, for how many years."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count, zip_longest
from typing import TYPE_CHECKING

from gapgui.posting.choices.alternatives import find_alternatives
from gapgui.posting.choices.bullets_of_choices import bullets_of_choices
from gapgui.posting.posting import DegreeAsked
from gapgui.posting.qualifications.experience import ASKED_OUTRIGHT, skill_years
from gapgui.posting.softening import Reach, soft_lead_ins, softened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.index import Index
    from gapgui.matching.mention import Mention
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength
    from gapgui.posting.qualifications.degree import DegreeNamed
    from gapgui.posting.qualifications.experience import YearsAsked
    from gapgui.posting.set_aside import SetAside
    from gapgui.reading.cues.finding import Hit
    from gapgui.reading.enumerations import Enumeration


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold what the rules found in one sentence: its strength, the reach of its cues, its lists, mentions, years and degree.

    `told_by` is the cue behind the strength where it isn't the section's; `mentions` are those that ask for something,
    `set_aside` the others.
    """

    sentence: Sentence
    strength: Strength
    told_by: Hit | None = None
    reaches: tuple[Reach, ...] = ()
    mentions: tuple[Mention, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    lists: tuple[Enumeration, ...] = ()
    years: tuple[YearsAsked, ...] = ()
    degree: DegreeNamed | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """Add to one mention what its sentence says of it; `group` numbers the alternatives of the whole posting.

    `cues` are those that made the strength another one than the sentence's own.
    """

    mention: Mention
    strength: Strength
    group: int | None
    years: int | None
    cues: tuple[Hit, ...] = ()


def find_asks(text: str, readings: Sequence[Reading], index: Index) -> tuple[tuple[Ask, ...], ...]:
    """Return for each sentence what its mentions ask."""
    lead_ins = soft_lead_ins(text, [(reading.sentence, reading.reaches) for reading in readings])
    return tuple(
        tuple(_asks(reading, groups, lead_ins.get(reading.sentence.start)))
        for reading, groups in zip(readings, _groups(text, readings, index), strict=True)
    )


def _asks(reading: Reading, groups: dict[str, int], lead_in: tuple[Strength, Hit] | None) -> Iterator[Ask]:
    here, lead = lead_in or (reading.strength, None)
    for mention in reading.mentions:
        strength = softened(here, reading.reaches, mention.start, mention.end)
        reached = [
            reach.cue
            for reach in reading.reaches
            if reach.start <= mention.start and mention.end <= reach.end and reach.strength == strength
        ]
        cues = tuple(reached) or ((lead,) if lead else ())
        yield Ask(mention, strength, groups.get(mention.skill), skill_years(reading.years, mention), cues)


def asked_years(text: str, readings: Iterable[Reading]) -> Iterator[tuple[Strength, YearsAsked]]:
    """Yield the years that sentences ask for, and how strongly."""
    for reading in readings:
        for years, following in zip_longest(reading.years, reading.years[1:]):
            # "3+ years required, 8+ preferred": the softening word is the later number's
            outright = following and ASKED_OUTRIGHT.search(text, years.end, following.start)
            reaches = () if outright else reading.reaches
            yield softened(reading.strength, reaches, years.start, years.end), years


def asked_degrees(readings: Iterable[Reading]) -> Iterator[DegreeAsked]:
    """Yield the degrees that sentences ask for, and how strongly."""
    for reading in readings:
        degree = reading.degree
        if degree:
            strength = softened(reading.strength, reading.reaches, degree.start, degree.start + 1)
            yield DegreeAsked(
                degree.level, "mentioned" if degree.only_instead else strength, degree.or_experience
            )


def _groups(text: str, readings: Sequence[Reading], index: Index) -> list[dict[str, int]]:
    """Return for each sentence the number of the alternatives that a skill is one of; of two groups the first."""
    numbers = count(1)
    grouped = [_numbered(text, reading, index, numbers) for reading in readings]
    for scope in bullets_of_choices(text, [reading.sentence for reading in readings]):
        _join(readings, grouped, scope, numbers)
    return grouped


def _numbered(text: str, reading: Reading, index: Index, numbers: Iterator[int]) -> dict[str, int]:
    groups = find_alternatives(text, reading.sentence, reading.mentions, reading.lists, index.taxonomy)
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
