"""What texts are made of that make a pattern slow: signs and words, repeated."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from tests.growth.patterns import own_words

if TYPE_CHECKING:
    from tests.growth.patterns import Pattern

SIGNS = list("aA1 \t\u00a0\u2009\u2028\n.,:;-–/'()[&+_@|#<•➤é中")
WORDS = [
    "Python ",
    "x Go\n",
    "and ",
    "or ",
    "1+ years ",
    "1 ",
    "A ",
    "a ",
    "A. ",
    "a.a",
    "a-",
    "2018 ",
    "Jan ",
]
# One of each kind, for pairs.
PAIRED = [*"aA1 \t\n.,-(&•", "Python ", "and ", "1+ years ", "A. "]
# Each of these, or one like it, once took seconds.
WORST_PAIRS = ["\n ", " \n", ", ", " (", "5\t", "a, ", "A, ", "Python\n\n", " ~ Go ", "is \t"]
OWN_WORDS = 6


def units_for(pattern: Pattern, own: int = OWN_WORDS) -> list[str]:
    """Return signs, words of any text, and some of the words that a pattern itself spells out."""
    words = own_words(pattern)
    picked = words[:: max(1, len(words) // own)][:own]
    return [*SIGNS, *WORDS, *(word + " " for word in picked)]


def pairs_for(pattern: Pattern) -> list[str]:
    """Return every two of the units, one behind the other."""
    units = [*PAIRED, *units_for(pattern)[len(SIGNS) + len(WORDS) :]]
    return [first + second for first, second in product(units, units) if first != second]


def stretched(unit: str, length: int) -> str:
    """Return a unit repeated to a length."""
    return (unit * (length // len(unit) + 1))[:length]
