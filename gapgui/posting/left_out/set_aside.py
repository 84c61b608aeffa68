"""Which mentions of a posting ask for nothing: the employer's name, teams, degree subjects, what is only named."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from gapgui.posting.company import names_employer, names_team, works_there
from gapgui.posting.left_out.named_only import (
    find_named_only,
    is_generic,
    is_way_of_working,
    lends_its_look,
)
from gapgui.posting.strength import asks_know_how

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.left_out.named_only import NamedOnly
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength
    from gapgui.reading.cues.finding import Hit

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SetAside:
    """Give a mention that asks for nothing, why, and the cue that tells it, if one does.

    The reason "generic" is of words that any posting holds: they are passed over without a word.
    """

    mention: Mention
    reason: str
    cue: Hit | None = None


def find_set_aside(
    text: str,
    sentence: Sentence,
    mentions: Sequence[Mention],
    strength: Strength,
    *,
    company: Sequence[Span],
    subjects: Sequence[Span],
    softened: bool,
) -> Iterator[SetAside]:
    """Yield the mentions of a sentence that ask for nothing.

    `company` are the places of the employer's name, `subjects` those of a degree's subjects in the sentence,
    `softened` says that something in it is asked softly.
    """
    unasked = strength == "mentioned" and not softened
    asked = strength != "mentioned" or asks_know_how(sentence)
    named_only = find_named_only(text, sentence, mentions, asked=asked)
    # the one before may reach into the sentence
    near = max(0, bisect_left(company, (sentence.start,)) - 1)
    company = company[near : bisect_left(company, (sentence.end,))]
    for mention, named in _named(mentions, named_only):
        reason = _reason(text, sentence, mention, unasked=unasked, company=company, subjects=subjects)
        if reason:
            yield SetAside(mention, reason)
        elif named:
            yield SetAside(mention, named.reason, named.cue)
        elif works_there(text, mention):
            yield SetAside(mention, "company_name")
        elif lends_its_look(text, mention):
            yield SetAside(mention, "set_aside")
        elif is_generic(text, mention, sentence, asked=asked or softened):
            yield SetAside(mention, "generic")


def _named(
    mentions: Iterable[Mention], named_only: Iterable[NamedOnly]
) -> Iterator[tuple[Mention, NamedOnly | None]]:
    """Yield each mention with what sets it aside; of several the one that begins first."""
    waiting = sorted(named_only, key=attrgetter("start"), reverse=True)
    here: list[NamedOnly] = []
    for mention in mentions:
        here = [named for named in here if named.end > mention.start]
        while waiting and waiting[-1].start <= mention.start:
            here.append(waiting.pop())
        yield mention, next((named for named in here if named.holds(mention)), None)


def _reason(
    text: str,
    sentence: Sentence,
    mention: Mention,
    *,
    unasked: bool,
    company: Iterable[Span],
    subjects: Iterable[Span],
) -> str | None:
    if _within(mention, company) and (unasked or names_employer(text, mention, sentence.end)):
        return "company_name"
    if _within(mention, subjects):
        return "degree_subject"
    if is_way_of_working(text, mention) or (unasked and names_team(text, mention, sentence.end)):
        return "team_name"
    return None


def _within(mention: Mention, spans: Iterable[Span]) -> bool:
    start, end = mention.start, mention.end
    return any(a <= start and end <= b for a, b in spans)
