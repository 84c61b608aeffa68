"""Cut text into sentences without losing track of the offsets."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.reading.degrees import DOTTED
from gapgui.reading.months import MONTHS
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BULLETS, ITEM_START, LOST_BULLETS

if TYPE_CHECKING:
    from collections.abc import Iterator

# Where a full stop ends no sentence.
_ABBREVIATIONS = DOTTED | frozenset(
    [
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "vs",
        "incl",
        "excl",
        "approx",
        "resp",
        "min",
        "max",
        "no",
        "st",
        "sr",
        "jr",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "inc",
        "ltd",
        "corp",
        "co",
        "dept",
        "est",
        "u.s",
        "u.k",
        "a.i",
        "p.s",
        "z.b",
        "bzw",
        "bspw",
        "u.a",
        "inkl",
        "ggf",
        "ca",
    ]
)
# A stop, then white space and something that may begin a sentence; or a stop glued to a capital where a
# line break was lost ("OSS. About YouYou", "meaning.We believe").
_END = late_pattern(
    rf"(?<=[.!?])['\"”’)\]]*(?:\s+(?=[\"“'(\[]?[A-Z0-9ÄÖÜ{BULLETS}])|(?=[A-Z][a-z']+\s))|\n[ \t]*\n+(?![a-z])|(?<=[;!?])\s+(?=[A-Z])"
    # bullets that lost their line breaks
    rf"|(?<!\s)\s+(?=[{LOST_BULLETS}]\s)|(?<=\s[{LOST_BULLETS}])\s+|(?<!\s)\s*\n(?={ITEM_START})"
)
# Without one of these there is no border.
_MAY_END = late_pattern(rf"[.!?;\n{LOST_BULLETS}]")
# Characters. A longer run is no sentence but text that lost its stops; what looks around in a sentence would take
# the square of its length.
MAX_SENTENCE = 2_000
# "with users in mind." ends a sentence, "mind. 3 Jahre" doesn't.
_AT_LEAST = late_pattern(r"\bmind\.\s+\w+\s+Jahr", re.IGNORECASE)
# "Kafka? Not needed.", "Know Go? A plus!": a question and its short answer are one statement.
_ANSWER = late_pattern(
    r"(?:not\s+(?:needed|required|necessary|essential|expected|wanted|used|our\s+thing|a\s+must|here)"
    r"|none(?:\s+(?:needed|required))?|no(?:,?\s+(?:thanks|thank\s+you))?|nope|we\s+(?:don['’]t|do\s+not)\s+(?:use|need)\s+(?:it|that|them)"
    r"|you\s+can\s+learn\s+(?:it|that|them)\s+(?:here|with\s+us|on\s+the\s+job)|(?:a\s+)?(?:big\s+|huge\s+|real\s+|great\s+)?(?:plus|bonus|must)|optional|great|perfect|even\s+better"
    r"|nice(?:\s+to\s+have)?|nicht\s+(?:nötig|notwendig|erforderlich)|nein(?:,?\s+danke)?|(?:brauchst\s+du|brauchen\s+(?:wir|sie)|benötigst\s+du)\s+(?:hier\s+)?nicht|kein\s+muss|super|umso\s+besser)\s*+(?:[.!]|$)",
    re.IGNORECASE,
)
# "Feb. 2018"
_YEAR = late_pattern(r"\s+(?:19|20)\d\d\b")
_LAST_WORD = late_pattern(r"(?<![A-Za-z.])([A-Za-z.]+)\.['\"”’)\]]*$")


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the spans of the sentences in `start` to `end`, white space at their borders left out.

    None is longer than MAX_SENTENCE.
    """
    end = len(text) if end is None else end
    ends = [stop.end() for stop in _stops(text, start, end)]
    if not ends and end - start <= MAX_SENTENCE:
        # as most lines are
        whole = _trimmed(text, start, end)
        return [whole] if whole[0] < whole[1] else []
    cuts = [start, *ends, end]
    spans = [_trimmed(text, *part) for stretch in pairwise(cuts) for part in _parts(text, *stretch)]
    return [(a, b) for a, b in spans if a < b]


def _stops(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the borders between sentences; most lines have none, and are told so at once."""
    first = _MAY_END.search(text, start, end)
    if first is None or first.start() == end - 1:
        return
    at = first.start()
    while at > start and text[at - 1].isspace():
        at -= 1
    for stop in _END.finditer(text, at, end):
        if not (_is_abbreviation(text, start, stop.start()) or _is_answered(text, stop, end)):
            yield stop


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, cut before a space where it is too long."""
    while end - start > MAX_SENTENCE:
        space = text.rfind(" ", start + 1, start + MAX_SENTENCE)
        cut = space if space > 0 else start + MAX_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    if text[stop - 1 : stop] in {"!", "?", ";"}:
        return False
    last = _LAST_WORD.search(text[max(start, stop - 12) : stop])
    if last is None:
        return False
    word = last.group(1).lower()
    if word == "mind":
        return _AT_LEAST.match(text, stop - len("mind.")) is not None
    if word in MONTHS:
        return _YEAR.match(text, stop) is not None
    return word in _ABBREVIATIONS or len(word) == 1


def _is_answered(text: str, stop: re.Match[str], end: int) -> bool:
    """Tell whether a question ends at a stop and is answered in a word or two behind it, on the same line."""
    asked = text[stop.start() - 1 : stop.start()] == "?" and "\n" not in stop.group()
    return asked and _ANSWER.match(text, stop.end(), end) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
