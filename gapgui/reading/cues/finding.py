"""Find all cues of a text in one pass over its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from gapgui.reading.cues.cue import Cue, cue_source, lead_pattern, pattern_as_told, patterns_before
from gapgui.reading.cues.phrase import first_words, words_behind
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

_WORD = late_pattern(r"[^\W_]++")
# Characters before a cue in which is looked for what must not stand there.
_BEFORE = 40
# Characters that may lead up to a cue as a part of it.
_LEAD = 80
# Words; all of the English ones that begin no cue.
_MAX_WORDS = 100_000


class Hit(NamedTuple):
    """Give the place of a cue."""

    cue: Cue
    start: int
    end: int


Cues = Mapping[str, tuple[Hit, ...]]
"""The cues of a stretch of text by subject, in order; a subject without any is left out."""
NO_CUES: Cues = MappingProxyType({})


class Phrase(NamedTuple):
    """Hold what a cue's pattern is made of, and words of which one stands behind its beginning; none where that is open."""

    source: str
    behind: tuple[str, ...]


class _Way(NamedTuple):
    """Hold a cue with its patterns: its phrase, what must or must not stand before it, what may lead up to it."""

    cue: Cue
    behind: tuple[str, ...]
    phrase: re.Pattern[str]
    before: tuple[re.Pattern[str], bool] | None
    lead: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Hold cues by the words that they begin with.

    `first` and `known` are memories of words met, at the beginning of a sentence and within; no part of the value.
    """

    whole: Mapping[str, tuple[Cue, ...]]
    beginnings: Mapping[str, tuple[Cue, ...]]
    endings: Mapping[str, tuple[Cue, ...]]
    insides: Mapping[str, tuple[Cue, ...]]
    phrases: Mapping[Cue, Phrase]
    first: dict[str, tuple[_Way, ...]] = field(default_factory=dict, compare=False, repr=False)
    known: dict[str, tuple[_Way, ...]] = field(default_factory=dict, compare=False, repr=False)

    def beginning_with(self, word: str, *, first: bool) -> tuple[_Way, ...]:
        """Return the cues that may begin with a word, in the order in which they were given."""
        if len(self.known) >= _MAX_WORDS:
            self.known.clear()
            self.first.clear()
        lowered = word.lower()
        found = list(self.whole.get(lowered, ()))
        for length in range(1, len(lowered) + 1):
            found += self.beginnings.get(lowered[:length], ())
            found += self.endings.get(lowered[-length:], ())
        for part, own in self.insides.items():
            found += own if part in lowered else ()
        ways = tuple(_way(cue, self.phrases[cue]) for cue in found if first or not cue.first)
        (self.first if first else self.known)[word] = ways
        return ways


def _way(cue: Cue, phrase: Phrase) -> _Way:
    pattern = pattern_as_told(cue, phrase.source)
    return _Way(cue, phrase.behind, pattern, patterns_before(cue), lead_pattern(cue))


def lexicon_of(cues: Iterable[Cue]) -> Lexicon:
    """Return cues arranged for finding them."""
    cues = tuple(cues)
    by_part: dict[str, dict[str, dict[Cue, None]]] = {
        "whole": {},
        "beginning": {},
        "ending": {},
        "inside": {},
    }
    for cue in cues:
        for word, part in sorted(first_words(cue.say)):
            by_part[part].setdefault(word, {})[cue] = None
    whole, beginnings, endings, insides = (
        {word: tuple(own) for word, own in words.items()} for words in by_part.values()
    )
    phrases = {cue: Phrase(cue_source(cue), tuple(sorted(words_behind(cue.say)))) for cue in cues}
    return Lexicon(whole, beginnings, endings, insides, phrases)


def find_cues(text: str, start: int, end: int, cues: Lexicon) -> Cues:
    """Return the cues between two offsets; of those that reach the same way the first, then the longest."""
    found: list[Hit] = []
    memory, first = cues.first, True
    lasts = _Lasts(_lowered(text[start:end]), start)
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        ways = memory.get(word)
        if ways is None:
            ways = cues.beginning_with(word, first=first)
        if ways:
            _add_hits(found, text, lasts, match.start(), start, end, ways)
        memory, first = cues.known, False
    return _kept(found) if found else NO_CUES


class _Lasts(dict[str, int]):
    """Remember where each word that is asked for stands last in a text that begins at an offset; before it where nowhere."""

    def __init__(self, lowered: str, start: int) -> None:
        self._lowered, self._start = lowered, start

    def __missing__(self, word: str) -> int:
        at = self._lowered.rfind(word)
        self[word] = last = at + self._start if at >= 0 else -1
        return last


def _lowered(text: str) -> str:
    """Return a text in lower case, as long as it was, with the letters that a pattern takes for an i or s in any case."""
    return text.lower().replace("i\u0307", "i").replace("ı", "i").replace("ſ", "s")


def _add_hits(
    found: list[Hit], text: str, lasts: _Lasts, at: int, start: int, end: int, ways: Sequence[_Way]
) -> None:
    for cue, behind, phrase, before, lead in ways:
        # most that begin with a common word go on with none that is there, and need not be compiled
        if behind and not any(lasts[word] >= at for word in behind):
            continue
        match = phrase.match(text, at, end)
        if match is None:
            continue
        if before:
            pattern, needed = before
            if (pattern.search(text, max(start, at - _BEFORE), at) is not None) is not needed:
                continue
        led = lead.search(text, max(start, at - _LEAD), at) if lead else None
        found.append(Hit(cue, led.start() if led else at, match.end()))


def _kept(found: list[Hit]) -> Cues:
    """Return the hits by subject less those that reach as an earlier or longer one does in whose words they begin."""
    free_from: dict[tuple[str, str], int] = {}
    kept: dict[str, tuple[Hit, ...]] = {}
    for hit in sorted(found, key=_place) if len(found) > 1 else found:
        cue = hit.cue
        if cue.reach:
            # a label reaches forward
            way = (cue.subject, "forward" if cue.reach == "label" else cue.reach)
            if hit.start < free_from.get(way, 0):
                continue
            free_from[way] = hit.end
        kept[cue.subject] = (*kept.get(cue.subject, ()), hit)
    return kept


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end
