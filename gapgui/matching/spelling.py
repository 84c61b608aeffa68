"""Correct the spelling of words that are neither English nor any name's, and of no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from gapgui.reading.english import english_words
from gapgui.reading.tokens import singulars

if TYPE_CHECKING:
    from gapgui.matching.index import Index

# Measured on 174 hard pairs: one slip from five letters on, two from nine, the first letter right, no ties;
# anything looser corrects one product into another.
MIN_LENGTH = 5
TWO_SLIPS_FROM = 9


class Correction(NamedTuple):
    """Give the word that was meant and how alike the two are (0 to 100)."""

    word: str
    score: float


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
    # a plural or an inflection of a known word is no slip
    if any(form in index.known_words or _is_english(form) for form in singulars(word)):
        return None
    return Correction(best, round(100.0 * (1 - distance / max(len(word), len(best))), 1))


def _is_english(word: str) -> bool:
    english = english_words()
    return word in english or any(form in english for form in singulars(word))
