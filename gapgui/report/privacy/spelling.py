"""The ways in which one and the same word is spelled.

Its accents are one sign with the letter, two, or lost; ä is also written ae or a; signs that nobody sees stand in it;
it goes on behind a hyphen, in the next line as well.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANKS, DASHES, HYPHENS, UNSEEN

if TYPE_CHECKING:
    from collections.abc import Sequence

# Of all accents these two are kept apart from their letters: some write ae for ä, and aa for å.
_UMLAUT, _RING = "\u0308", "\u030a"
MARKS = _UMLAUT + _RING
_FIRST_ACCENT, _LAST_ACCENT = "\u0300", "\u036f"
# Letters that no table takes apart, and the apostrophes.
_TAKEN_APART = {
    "ß": "ss",
    "ẞ": "SS",
    "æ": "a" + _UMLAUT,
    "Æ": "A" + _UMLAUT,
    "ø": "o" + _UMLAUT,
    "Ø": "O" + _UMLAUT,
    "œ": "oe",
    "Œ": "OE",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
}
_LETTER = r"[^\W\d_]"
# What stands within a word without being of it. Two letters and a hyphen are a prefix: co-op, re-sort.
_WITHIN = late_pattern(
    rf"(?<={_LETTER})[\u00ad{HYPHENS}][{BLANKS}]*+\n\s*+(?={_LETTER})|[{UNSEEN}]++"
    rf"|(?<={_LETTER}{{3}})[{HYPHENS}](?={_LETTER}{{3}})"
)
_UNIT = late_pattern(
    rf"(?P<rule>\s++[{DASHES}]\s++)|(?P<gap>\s++|(?<=[\w{MARKS}])[{DASHES}](?=\w))"
    rf"|(?P<marked>[^\W\d_][{MARKS}])|(?P<double>(?:[aou]e|aa)(?![{MARKS}]))|(?P<vowel>[aeiouy])",
    re.IGNORECASE,
)
_ALSO = {_UMLAUT: "eE", _RING: "aA"}


@dataclass(frozen=True, slots=True)
class Plain:
    """Hold a text with its letters taken apart; `places` tells where each sign stood, and where the text ended."""

    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch stood, with the accents of its last letter."""
        while end < len(self.text) and self.places[end] == self.places[end - 1]:
            end += 1
        return self.places[start], self.places[end]


@lru_cache(maxsize=4)
def plain(text: str) -> Plain:
    """Return a text with its letters taken apart."""
    return _plain(text, range(len(text)))


@lru_cache(maxsize=4)
def closed(text: str) -> Plain | None:
    """Return a text whose words are not interrupted by hyphens or by what nobody sees; None where none is."""
    within = [match.span() for match in _WITHIN.finditer(text)]
    if not within:
        return None
    kept: list[int] = []
    at = 0
    for start, end in within:
        kept += range(at, start)
        at = end
    return _plain(text, [*kept, *range(at, len(text))])


def _plain(text: str, kept: Sequence[int]) -> Plain:
    if text.isascii() and len(kept) == len(text):
        return Plain(text, range(len(text) + 1))
    signs: list[str] = []
    places: list[int] = []
    for at in kept:
        own = _apart(text[at])
        signs.append(own)
        places += [at] * len(own)
    return Plain("".join(signs), [*places, len(text)])


@cache
def _apart(sign: str) -> str:
    """Return a letter without its accents but for `MARKS`, which follow it; what is no letter as it is."""
    if sign in _TAKEN_APART:
        return _TAKEN_APART[sign]
    if sign.isascii() or not (sign.isalpha() or _is_accent(sign)):
        return sign
    return "".join(c for c in unicodedata.normalize("NFKD", sign) if c in MARKS or not _is_accent(c))


def _is_accent(sign: str) -> bool:
    return _FIRST_ACCENT <= sign <= _LAST_ACCENT


def spelled(name: str) -> str:
    """Return the source of a pattern that finds a name in a `Plain` text however it is spelled there."""
    letters = plain(unicodedata.normalize("NFC", name)).text
    at = 0
    pieces = []
    for match in _UNIT.finditer(letters):
        pieces += [re.escape(letters[at : match.start()]), _unit(match)]
        at = match.end()
    return "".join([*pieces, re.escape(letters[at:])])


def _unit(match: re.Match[str]) -> str:
    first, second = match.group()[0], match.group()[-1]
    match match.lastgroup:
        case "rule":
            return rf"\s*+[{DASHES}]\s*+"
        case "gap":
            return rf"(?:\s++|[{DASHES}]\s*+)"
        case "marked":
            return f"{re.escape(first)}(?:{second}|[{_ALSO[second]}])?+"
        case "double":
            return f"(?:{first}{second}|{first}{_RING if second in 'aA' else _UMLAUT})"
    return f"{first}[{MARKS}]?+"


def letters_of(word: str) -> str:
    """Return the letters and digits of a word as an address would have them: é as e, ä as a, no signs."""
    return "".join(c for c in plain(word).text.casefold() if c.isalnum() and c.isascii())


def in_addresses(word: str) -> set[str]:
    """Return the letters of a word as addresses may have them: ä as a, and as ae."""
    apart = unicodedata.normalize("NFC", word)
    written = plain(apart).text.replace(_UMLAUT, "e").replace(_RING, "a")
    return {letters_of(word), letters_of(written)}
