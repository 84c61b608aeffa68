"""Numbers as postings and resumes write them."""

from __future__ import annotations

_ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_GERMAN = {
    "ein": 1,
    "einem": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "fuenf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "zwoelf": 12,
    "fünfzehn": 15,
    "zwanzig": 20,
}
_WORDS = {word: number for number, word in enumerate(_ENGLISH)} | _GERMAN
NUMBER = (
    r"(?:\d{1,2}|" + "|".join(sorted([word for word in _WORDS if _WORDS[word]], key=len, reverse=True)) + ")"
)


def to_int(written: str) -> int:
    """Return the value of digits or of an English or German word up to twenty."""
    return int(written) if written.isdecimal() else _WORDS[written.lower()]
