"""Numbers as postings and resumes write them."""

from __future__ import annotations

_WORDS = {
    word: number
    for number, word in enumerate(
        [
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
    )
}
NUMBER = r"(?:\d{1,2}|" + "|".join(sorted(list(_WORDS)[1:], key=len, reverse=True)) + ")"


def to_int(written: str) -> int:
    """Return the value of digits or of a word up to twenty."""
    return int(written) if written.isdecimal() else _WORDS[written.lower()]
