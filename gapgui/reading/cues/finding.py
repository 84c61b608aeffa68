"""Find all cues of a text in one pass over its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from gapgui.reading.cues.cue import Cue, cue_pattern, cues_of, patterns_before
from gapgui.reading.cues.phrase import first_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_WORD = re.compile(r"[^\W_]++")
# Characters before a cue in which is looked for what must not stand there.
_BEFORE = 40
# Words; all of the English ones that begin no cue.
_MAX_WORDS = 100_000


class Hit(NamedTuple):
    """Give the place of a cue."""

    cue: Cue
    start: int
    end: int


class _Way(NamedTuple):
    """Hold a cue with the patterns of its phrase and of what must stand before it, or must not."""

    cue: Cue
    phrase: re.Pattern[str]
    before: tuple[re.Pattern[str], bool] | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Hold cues by the words that they begin with; `known` is a memory of words met, no part of the value."""

    whole: Mapping[str, tuple[Cue, ...]]
    beginnings: Mapping[str, tuple[Cue, ...]]
    endings: Mapping[str, tuple[Cue, ...]]
    known: dict[str, tuple[_Way, ...]] = field(default_factory=dict, compare=False, repr=False)

    def beginning_with(self, word: str) -> tuple[_Way, ...]:
        """Return the cues that may begin with a word, in the order in which they were given."""
        if len(self.known) >= _MAX_WORDS:
            self.known.clear()
        lowered = word.lower()
        found = list(self.whole.get(lowered, ()))
        for length in range(1, len(lowered) + 1):
            found += self.beginnings.get(lowered[:length], ())
            found += self.endings.get(lowered[-length:], ())
        ways = tuple(_Way(cue, cue_pattern(cue), patterns_before(cue)) for cue in found)
        self.known[word] = ways
        return ways


@cache
def lexicon(subjects: tuple[str, ...]) -> Lexicon:
    """Return the cues of some subjects, arranged for finding them."""
    return lexicon_of([cue for subject in subjects for cue in cues_of(subject)])


def lexicon_of(cues: Iterable[Cue]) -> Lexicon:
    """Return cues arranged for finding them."""
    by_part: dict[str, dict[str, dict[Cue, None]]] = {"whole": {}, "beginning": {}, "ending": {}}
    for cue in cues:
        for word, part in sorted(first_words(cue.say)):
            by_part[part].setdefault(word, {})[cue] = None
    whole, beginnings, endings = (
        {word: tuple(own) for word, own in words.items()} for words in by_part.values()
    )
    return Lexicon(whole, beginnings, endings)


def find_cues(text: str, start: int, end: int, cues: Lexicon) -> tuple[Hit, ...]:
    """Return the cues between two offsets, in order; of those that reach the same way the first, then the longest."""
    found: list[Hit] = []
    known, look_up = cues.known, cues.beginning_with
    first = True
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        own = known.get(word)
        if own is None:
            own = look_up(word)
        if own:
            found += _hits(text, match.start(), start, end, own, first=first)
        first = False
    return _kept(found) if len(found) > 1 else tuple(found)


def _hits(text: str, at: int, start: int, end: int, ways: Sequence[_Way], *, first: bool) -> list[Hit]:
    found: list[Hit] = []
    for cue, phrase, before in ways:
        if cue.first and not first:
            continue
        match = phrase.match(text, at, end)
        if match is None:
            continue
        if before:
            pattern, needed = before
            if (pattern.search(text, max(start, at - _BEFORE), at) is not None) is not needed:
                continue
        found.append(Hit(cue, at, match.end()))
    return found


def _kept(found: list[Hit]) -> tuple[Hit, ...]:
    """Return the hits less those that reach as an earlier or longer one of their subject does in whose words they begin."""
    free_from: dict[tuple[str, str], int] = {}
    kept = []
    for hit in sorted(found, key=_place):
        if hit.cue.reach:
            # a label reaches forward
            way = (hit.cue.subject, hit.cue.reach.replace("label", "forward"))
            if hit.start < free_from.get(way, 0):
                continue
            free_from[way] = hit.end
        kept.append(hit)
    return tuple(kept)


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end
