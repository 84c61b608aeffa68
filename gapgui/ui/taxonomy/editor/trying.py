"""What a sentence matches, and what in it might be a name and isn't taken for one; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.matching.candidates import find_candidates
from gapgui.matching.matcher import find_mentions
from gapgui.reading.tokens import tokenize
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.matching.mention import Mention
    from gapgui.matching.names.index import Index


@dataclass(frozen=True, slots=True)
class Tried:
    """Say what the characters `start` to `end` of a sentence mean; `skill` is empty where they mean none."""

    start: int
    end: int
    skill: str
    told: str


def try_sentence(text: str, index: Index) -> tuple[Tried, ...]:
    """Return what is found in a sentence as in a posting, and which words could be names but are taken for none."""
    mentions = find_mentions(text, index)
    found = [Tried(m.start, m.end, m.skill, _found(m, index)) for m in mentions]
    return tuple(sorted((*found, *_passed_over(text, mentions, index)), key=lambda tried: tried.start))


def _found(mention: Mention, index: Index) -> str:
    skill = index.taxonomy.skills[mention.skill].name
    values = {"text": mention.text, "skill": skill, "name": mention.name}
    return {
        "exact": say("Trying", "“{text}” is {skill}.", **values),
        "alias": say("Trying", "“{text}” is {skill}, by another of its names.", **values),
        "spelling": say("Trying", "“{text}” is {skill}, written “{name}” in the taxonomy.", **values),
        "fuzzy": say("Trying", "“{text}” may be {skill}: a guess, a slip of the pen of “{name}”.", **values),
    }[mention.kind]


def _passed_over(text: str, mentions: tuple[Mention, ...], index: Index) -> Iterator[Tried]:
    taken = [(mention.start, mention.end) for mention in mentions]
    seen: set[tuple[int, int]] = set()
    for candidate in find_candidates(text, tokenize(text), index):
        place = (candidate.start, candidate.end)
        if place in seen or any(start < candidate.end and candidate.start < end for start, end in taken):
            continue
        seen.add(place)
        names = ", ".join(dict.fromkeys(index.taxonomy.skills[e.skill].name for e in candidate.entries))
        why = say("Trying", "a name that may mean something else, and nothing around it settles it")
        if all(entry.title for entry in candidate.entries):
            why = say("Trying", "the title of a job, which counts in resumes only")
        elif all(entry.limited for entry in candidate.entries):
            why = say("Trying", "it stands in a phrase that bars it, or nothing around it settles it")
        elif candidate.small:
            why = say("Trying", "it is written in small letters, and its names are not")
        yield Tried(
            *place,
            "",
            say(
                "Trying",
                "“{text}” could be {names} but isn't taken for it: {why}.",
                text=text[place[0] : place[1]],
                names=names,
                why=why,
            ),
        )
