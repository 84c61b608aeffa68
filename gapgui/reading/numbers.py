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
        ]
    )
}
NUMBER = r"(?:\d{1,2}|" + "|".join(list(_WORDS)[1:]) + ")"


def to_int(written: str) -> int:
    """Return the value of digits or of a word up to fifteen."""
    return int(written) if written.isdecimal() else _WORDS[written.lower()]
