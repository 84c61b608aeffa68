"""Correct the spelling of words that are neither English nor any name's, and of no others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.reading.tokens import singulars

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index
    from gapgui.reading.tokens import Tokens

# Measured on 174 hard pairs: one slip from five letters on, two from nine, the first letter right, no ties;
# anything looser corrects one product into another.
MIN_LENGTH = 5
TWO_SLIPS_FROM = 9
# Letters that a part of a word needs to be a word of its own.
MIN_STEM = 4
# Words to each side whose language is asked.
FOREIGN_REACH = 3
_PREFIXES = ("co", "de", "inter", "micro", "mis", "multi", "non", "over", "pre", "re", "sub", "un")
_SUFFIXES = (
    *("able", "ability", "al", "ally", "ation", "ations", "ed", "ement", "er", "ers", "ible", "ing", "ings"),
    *("ion", "ions", "ist", "ists", "ity", "ive", "ization", "ize", "ized", "izing", "ly", "ment", "ments"),
    *("ness", "or", "ors", "y"),
)
_COMPANY = late_pattern(
    r",?[ ](?:AG|Bank|Company|Consulting|Corp|Corporation|GmbH|Group|Holdings?|Homes|Inc|Insurance|Labs|LLC|Ltd|Partners|SE|Studios?|Ventures)\b"
)
_WORK_FOR = late_pattern(r"\b(?:work(?:s|ed|ing)?[ ](?:for|at)|join(?:s|ed|ing)?)[ ]$", re.IGNORECASE)
_HUMP = late_pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


class Correction(NamedTuple):
    """Give the word that was meant, how alike the two are (0 to 100), and how many slips part them."""

    word: str
    score: float
    slips: int


def correct(word: str, index: Index) -> Correction | None:
    """Return the one word of the index's names that a misspelled word must mean, if there is one."""
    if len(word) < MIN_LENGTH or not word.isalpha() or word in index.known_words or _is_english(word):
        return None
    slips = 2 if len(word) >= TWO_SLIPS_FROM else 1
    near = process.extract(
        word,
        index.vocabulary.get(word[0], ()),
        scorer=OSA.distance,
        score_cutoff=slips,
        limit=2,
        processor=None,
    )
    near = [hit for hit in near if len(hit[0]) >= MIN_LENGTH]
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return None
    best, distance = near[0][0], near[0][1]
    # a plural or an inflection of a known word is no slip, nor is a compound of two
    if any(form in index.known_words or _is_english(form) for form in singulars(word)):
        return None
    if _is_inflected(word) or (distance > 1 and _is_compound(word, index)):
        return None
    return Correction(best, round(100.0 * (1 - distance / max(len(word), len(best))), 1), int(distance))


def is_slip(text: str, tokens: Tokens, at: int, correction: Correction, index: Index) -> bool:
    """Tell whether its document gives no other reason for an unknown word than a slip of the pen.

    A name may be written in capitals, with the humps of its parts, with accents, or amid foreign words.
    """
    written = text[tokens.starts[at] : tokens.ends[at]]
    if not written.isascii() or written.isupper():
        return False
    # one slip within a compound is one ("TenserFlow"), two make another word of it
    if correction.slips > 1 and _has_known_humps(written):
        return False
    return not _is_employer(text, tokens.starts[at], tokens.ends[at]) and not _is_amid_foreign(
        text, tokens, at, index
    )


def _is_employer(text: str, start: int, end: int) -> bool:
    """Tell whether a word is part of a company's name: "Work for Databrick Homes"."""
    return bool(_COMPANY.match(text, end) or _WORK_FOR.search(text, max(0, start - 16), start))


def _is_english(word: str) -> bool:
    english = english_words()
    return word in english or any(form in english for form in singulars(word))


def _is_inflected(word: str) -> bool:
    """Tell whether a word is a form of an English one: "actioning", "ablations", "retrainable"."""
    english = english_words()
    for bare in (word, *(word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))):
        if bare != word and len(bare) >= MIN_LENGTH and bare in english:
            return True
        for suffix in _SUFFIXES:
            stem = bare.removesuffix(suffix)
            if len(stem) < len(bare) and len(stem) >= MIN_STEM and _is_stem(stem):
                return True
    return False


def _is_stem(stem: str) -> bool:
    english = english_words()
    if stem + "ive" in english or stem + "e" in english:
        return True
    return stem in english or (stem[-1] == stem[-2] and stem[:-1] in english)


def _is_compound(word: str, index: Index) -> bool:
    """Tell whether a word is two known words run together: "cloudbase"."""
    parts = ((word[:at], word[at:]) for at in range(MIN_STEM, len(word) - MIN_STEM + 1))
    return any(all(part in index.known_words or _is_english(part) for part in pair) for pair in parts)


def _has_known_humps(written: str) -> bool:
    """Tell whether a word is made of known words by its capitals: "DeepSpeech"."""
    humps = _HUMP.findall(written)
    return len(humps) > 1 and all(_is_english(hump.lower()) for hump in humps)


def _is_amid_foreign(text: str, tokens: Tokens, at: int, index: Index) -> bool:
    """Tell whether no word around is English or part of a name, of at least two in small letters."""
    around = [*range(max(0, at - FOREIGN_REACH), at), *range(at + 1, at + 1 + FOREIGN_REACH)]
    small = [
        tokens.norms[i]
        for i in around
        if i < len(tokens.norms) and text[tokens.starts[i] : tokens.ends[i]].islower()
    ]
    return len(small) > 1 and not any(word in index.known_words or _is_english(word) for word in small)
