"""What words may be a person's name, in whatever script and with whatever small words between."""

from __future__ import annotations

import re

from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern

PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "do",
        "del",
        "della",
        "dos",
        "das",
        "des",
        "du",
        "van",
        "von",
        "der",
        "den",
        "dem",
        "la",
        "le",
        "las",
        "los",
        "bin",
        "ibn",
        "bint",
        "ben",
        "abu",
        "al",
        "el",
        "y",
        "e",
        "i",
        "zu",
        "zum",
        "zur",
        "vom",
        "ter",
        "ten",
        "te",
        "op",
        "av",
        "af",
        "'t",
        "und",
    ]
)
"""Small words within a name; "und" is one between two others: "von und zu"."""

HONORIFIC = late_pattern(
    r"(?:(?:(?:prof|dr|mr|mrs|ms|mx|herr|frau|sir|dame)\b\.?|(?:ing|mag|med|dent|vet|phil|rer|nat|pol|oec|jur|iur|habil|h\.[ ]?c|univ|mult|eng|engr)\.)[ ,]?[ ]?"
    r"|dipl\.?-[a-z]{2,9}\b\.?[ ]?(?:\([a-z]{2,4}\)[ ])?){1,6}(?=[^\W\d_])",
    re.IGNORECASE,
)
"""What a person is addressed with before the name: "Prof. Dr. med.", "Mr"."""

_UNSPACED = late_pattern(r"[\u4e00-\u9fff\uac00-\ud7a3]{2,4}")
_WORD = late_pattern(r"['’]?[^\W\d_](?:[^\W\d_]|['’.\u0300-\u036f\u064b-\u0652-])*+")
# "d'Arcy", "al-Farouq": the capital stands behind a small word
_JOINED = late_pattern(r"(?:[dlnts]|dell|dall|al|el|ar|as|an|ash|abd|abu|ben|bin|ibn|ul|ur)['’-][^\W\d_]")
_SPACED_OUT = late_pattern(r"[^\W\d_](?: [^\W\d_])+(?: {2,}[^\W\d_](?: [^\W\d_])+)+")
_MOST_WORDS, _MOST_STRANGE_WORDS = 5, 7


def may_be_name(words: str) -> bool:
    """Tell whether words may be a person's name: two to five, each with a capital but particles.

    Up to seven where no more than one is English. Letters that know no capitals are as good as those.
    """
    if _UNSPACED.fullmatch(words) or _SPACED_OUT.fullmatch(words):
        return True
    addressed = HONORIFIC.match(words)
    written = words[addressed.end() :].split(" ") if addressed else words.split(" ")
    if not all(_WORD.fullmatch(word) for word in written) or not _are_joined(written):
        return False
    own = [word for word in written if word not in PARTICLES]
    least = 1 if addressed else 2
    if not least <= len(written) <= _MOST_STRANGE_WORDS + 2 or not own or not all(map(_is_capital, own)):
        return False
    if len(own) > _MOST_WORDS and not _are_strange(own):
        return False
    return _is_capital(written[0]) and any(len(word.strip(".")) > 1 for word in own)


def plain_name(name: str) -> str:
    """Return a name without what the person is addressed with, and without blanks between its letters."""
    addressed = HONORIFIC.match(name)
    bare = name[addressed.end() :] if addressed else name
    if _SPACED_OUT.fullmatch(bare):
        return " ".join("".join(word.split()) for word in bare.split("  ") if word.strip())
    return bare


def _are_joined(written: list[str]) -> bool:
    """Tell whether "und" stands in them only between two particles."""
    at = [at for at, word in enumerate(written) if word == "und"]
    return all(0 < a < len(written) - 1 and {written[a - 1], written[a + 1]} <= PARTICLES for a in at)


def _are_strange(own: list[str]) -> bool:
    english = [word for word in own if word.lower() in english_words()]
    return len(own) <= _MOST_STRANGE_WORDS and len(english) <= max(1, len(own) // 3)


def _is_capital(word: str) -> bool:
    return word[0] != word[0].lower() or not word[0].islower() or _JOINED.match(word) is not None
