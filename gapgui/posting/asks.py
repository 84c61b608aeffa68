"""What each mention of a posting asks: how strongly, as one of which alternatives, for how many years."""

from __future__ import annotations

import re
from itertools import count, pairwise, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from gapgui.posting.choices.alternatives import find_alternatives
from gapgui.posting.choices.bullets_of_choices import bullets_of_choices
from gapgui.posting.choices.doing_as_well import doing_as_well
from gapgui.posting.posting import DegreeAsked
from gapgui.posting.qualifications.degree import still_asked
from gapgui.posting.qualifications.experience import ASKED_OUTRIGHT, skill_years
from gapgui.posting.qualifications.years_over_bullets import years_over_bullets
from gapgui.posting.softening import Reach, soft_lead_ins, softened
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.matching.names.index import Index
    from gapgui.posting.left_out.set_aside import SetAside
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength
    from gapgui.posting.qualifications.degree import DegreeNamed
    from gapgui.posting.qualifications.experience import YearsAsked
    from gapgui.reading.cues.finding import Hit
    from gapgui.reading.enumerations import Enumeration

_BESIDE = late_pattern(
    r"[\s()\[\]]*+(?:(?:e\.?\s?g|i\.?\s?e|like|such as)\b[.,:]*+\s*+|/\s*+(?:\w++\s++)?)?", re.IGNORECASE
)


class Reading(NamedTuple):
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


class Ask(NamedTuple):
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
    sentences = [reading.sentence for reading in readings]
    years = years_over_bullets(text, sentences, [reading.years for reading in readings])
    lead_ins = soft_lead_ins(text, [(reading.sentence, reading.reaches) for reading in readings])
    return tuple(
        tuple(_asks(reading, groups, lead_ins.get(reading.sentence.start), years.get(at)))
        for at, (reading, groups) in enumerate(zip(readings, _groups(text, readings, index), strict=True))
    )


def _asks(
    reading: Reading, groups: dict[int, int], lead_in: tuple[Strength, Hit] | None, years_above: int | None
) -> Iterator[Ask]:
    here, lead = lead_in or (reading.strength, None)
    for mention in reading.mentions:
        strength = softened(here, reading.reaches, mention.start, mention.end)
        reached = [
            reach.cue
            for reach in reading.reaches
            if reach.start <= mention.start and mention.end <= reach.end and reach.strength == strength
        ]
        cues = tuple(reached) or ((lead,) if lead else ())
        years = skill_years(reading.years, mention)
        own = years if reading.years else years_above
        yield Ask(mention, strength, groups.get(mention.start), own, cues)


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
    named = [
        (softened(reading.strength, reading.reaches, degree.start, degree.start + 1), degree)
        for reading in readings
        if (degree := reading.degree)
    ]
    for strength, degree in named:
        if still_asked(degree, (other for asked, other in named if asked == strength)):
            yield DegreeAsked(
                degree.level, "mentioned" if degree.only_instead else strength, degree.or_experience
            )


def _groups(text: str, readings: Sequence[Reading], index: Index) -> list[dict[int, int]]:
    """Return for each sentence the number of the alternatives that a mention, told by its start, is one of."""
    numbers = count(1)
    grouped = [_numbered(text, reading, index, numbers) for reading in readings]
    for scope in bullets_of_choices(text, [reading.sentence for reading in readings]):
        _join(readings, grouped, scope, numbers)
    for at, reading in enumerate(readings):
        if reading.mentions and reading.sentence.says("choice", "too"):
            _join_what_does_too(text, readings, grouped, at, numbers)
    return grouped


def _numbered(text: str, reading: Reading, index: Index, numbers: Iterator[int]) -> dict[int, int]:
    mentions = reading.mentions
    group_of: dict[int, int] = {}
    for group in find_alternatives(text, reading.sentence, mentions, reading.lists, index.taxonomy):
        number = next(numbers)
        for at in group:
            group_of.setdefault(mentions[at].start, number)
    if not group_of:
        return group_of
    # "natural language processing (NLP) or ...": both spellings are the one alternative
    for one, other in (*pairwise(mentions), *pairwise(reversed(mentions))):
        if one.skill == other.skill and one.start in group_of and _beside(text, one, other):
            group_of.setdefault(other.start, group_of[one.start])
    return group_of


def _beside(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether a bracket or a slash alone stands between two spellings: "notebooks (e.g. Jupyter)"."""
    first, second = sorted([one, other], key=lambda mention: mention.start)
    return _BESIDE.fullmatch(text, first.end, second.start) is not None


def _join(
    readings: Sequence[Reading], grouped: Sequence[dict[int, int]], scope: range, numbers: Iterator[int]
) -> None:
    """Make one group of all that bullets leave the choice among; "CRM (e.g. A, B)" among the products, and among the kinds."""
    number, kinds = next(numbers), next(numbers)
    for at in scope:
        own = grouped[at]
        places = [mention.start for mention in readings[at].mentions]
        grouped[at].update({place: kinds if own and place not in own else number for place in places})


def _join_what_does_too(
    text: str,
    readings: Sequence[Reading],
    grouped: Sequence[dict[int, int]],
    at: int,
    numbers: Iterator[int],
) -> None:
    """Make one group of what will do too and of what stands before it, in the same line."""
    sentence = readings[at].sentence
    end = sentence.hits("choice", "too")[0].start
    places = [at]
    if at and "\n" not in text[readings[at - 1].sentence.start : sentence.start]:
        places = [at - 1, at]
    before = [mention for place in places for mention in readings[place].mentions if mention.end <= end]
    chosen = {start for place in places for start in grouped[place]}
    number = next(numbers)
    for mention in doing_as_well(text, before, end, chosen):
        grouped[at if mention.start >= sentence.start else at - 1][mention.start] = number
