"""Postal addresses at the head of a resume: a street with its number, and a postcode with its town beside or below it."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.report.privacy.occurrences import overlaps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.excerpt import Span

_WORD = r"[^\W\d_](?:[^\W\d_]|[.'’-])*+"
_TOWN_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĚĞĢĪİĶŁŃŅŇŐŘŚŞŠŤŪŮŰŹŻŽ][\w.'’/-]*+|am|an|auf|bei|der|die|den|im|in|ob|sur|sous|les?|la|du|des?|del|di|upon)"
_TOWN = rf"{_TOWN_WORD}(?: {_TOWN_WORD}){{0,3}}(?![\w@])(?: \([^()\n]{{2,30}}\))?"
# 04109, D-04109, 1015 CJ, 111 22, 00-238, 1100-053
_POSTCODE = r"(?:[A-Z]{1,2}-)?(?:\d{4} [A-Z]{2}(?=\s)|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4,5})"
_BRITISH = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
TOWN_WITH_POSTCODE = rf"{_POSTCODE},? {_TOWN}(?:, ?{_TOWN})?|{_TOWN}(?:, ?{_TOWN}){{0,2}},? {_BRITISH}(?!\w)"
"""As it stands behind or below a street."""
_NUMBER = r"\d{1,3}(?:[-/+]\d{1,3}){0,3}(?: ?[a-zA-Z])?(?: (?:I{1,3}|IV))?(?!\w)"
# "Hauptstr. 12", "Via Roma 15", "ul. Długa 7"; "12 rue de la Paix", "221B Baker Street"; a flat behind it
_STREET = rf"(?:(?:{_WORD} ){{0,5}}{_WORD}(?:,? |(?<=\.)){_NUMBER}|\d{{1,5}}(?: ?[a-zA-Z]| bis| ter)?,? (?:{_WORD} ){{0,5}}{_WORD})"
_FLAT = rf"(?:, ?(?:{_WORD} )?\d{{1,3}}[ºª°]?(?: ?[A-Za-z])?(?!\w))?"
_BETWEEN = r"(?<!\s)\s*+(?:[,;|·•–—/-]\s*+)?(?<=[\s,;|·•–—/-])"
_PLACE = rf"(?=(?P<year>(?:19|20)\d\d )?)(?P<town>{TOWN_WITH_POSTCODE})"
_ADDRESSES = (
    late_pattern(rf"(?<![\w.@/-])(?P<street>{_STREET}){_FLAT}{_BETWEEN}{_PLACE}"),
    late_pattern(rf"(?<![\w.@/-]){_PLACE}{_BETWEEN}(?P<street>{_STREET})(?![\w@])"),
)
# What names a street in the languages of Europe, before its name, behind it, or as the end of it.
_KIND = late_pattern(
    r"(?:straße|strasse|str\.?|weg|platz|allee|gasse|damm|ufer|chaussee|steig|graben|straat|laan|gracht|plein|kade|dijk|gatan|gata|vägen|gade|vej|veien|katu|tie)\b"
    r"|\b(?:rue|avenue|ave?|boulevard|bd|place|chemin|impasse|quai|cours|via|viale|piazza|corso|calle|carrer|avenida|avda|paseo|plaza|rua|travessa|praça|ulica|ul|aleja|street|st|road|rd|lane|drive|court|terrace|square|gardens|grove|crescent|close)\b",
    re.IGNORECASE,
)


def postal_addresses(text: str, start: int, end: int, skills: Sequence[Span]) -> Iterator[Span]:
    """Yield the postal addresses between two places, each line of them; `skills` are none of them."""
    for found in chain.from_iterable(pattern.finditer(text, start, end) for pattern in _ADDRESSES):
        if overlaps(found.span(), skills) or not _is_address(found):
            continue
        at = found.start()
        for line in found.group().split("\n"):
            yield at + len(line) - len(line.lstrip()), at + len(line.rstrip())
            at += len(line) + 1


def _is_address(found: re.Match[str]) -> bool:
    """Tell whether words with a number, and a number with words, are a street and a town.

    Where no word says that it is a street, plain words are none ("Release 12, 45000 Users"), nor is a year a postcode.
    """
    if _KIND.search(found["street"]):
        return True
    return not found["year"] and not any(_is_plain(found[part]) for part in ("street", "town"))


def _is_plain(part: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", part)
    return all(word.lower() in english_words() for word in words)
