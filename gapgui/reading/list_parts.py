"""What a sentence is made of where it lists things: words, the signs between them, brackets, words that announce examples."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, NamedTuple

from gapgui.reading.lists import ALTERNATIVELY, JOINT
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PartKind = Literal["words", "joint", "open", "close", "examples", "parts", "stop"]

# A letter of no language stands for every letter of a known name, so that no sign within it counts.
NAME = "\ue000"
# Each begins with one of these: a look at one character spares most places three dozen ways to go on.
_FIRST = r"(?=(?-i:[abefilnostuwzàABEFILNOSTUWZÀ\s(\[)\],;:/|&]))"
_SIGN = late_pattern(
    rf"{_FIRST}(?:"
    r"(?P<examples>\b(?:such\s+as|e\.\s?g\b[.,:]*+|eg\b[.,:]*+|for\s+(?:example|instance)\b[,:]?|z\.\s?b\.|beispielsweise|similar\s+to"
    r"|such\s++(?:[a-z-]++\s++){1,2}as(?!\s++well)|bspw\.|(?:the\s+)?likes\s+of|à\s+la|ex\.?:|examples?:|(?<=[(\[])ex\."
    r"|(?<!would\s)(?<!['’]d\s)(?<!\bto\s)(?<!\bthe\s)(?<!\bwe\s)(?<!\byou\s)(?<!\bi\s)like\b(?!\s+to\b)|wie|examples?\s+include)(?!\w)(?:\s*+:)?)"
    r"|(?P<parts>\b(?:including|incl\b\.?|i\.\s?e\b[.,:]*+|namely|unter\s++anderem|u\.\s?a\.(?=\s*+[^\s)\]]))(?!\w)(?:\s*+:)?)"
    r"|(?P<open>[(\[])|(?P<close>[)\]])"
    rf"|(?P<joint>{JOINT}|\||(?:,\s*+)?{ALTERNATIVELY}|as\s++well\s++as|sowie\b)"
    # "Kafka - or NATS" is one list
    rf"|(?P<stop>[;:]|\s[{DASHES}]\s(?!\s*+(?:or|oder|and/or)\b)|\bbut\b|\bwhile\b))",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """Give a stretch of a sentence; `known` numbers the known names in it, `masked` is its text with these made equal."""

    kind: PartKind
    start: int
    end: int
    masked: str
    known: tuple[int, ...] = ()


def cut_parts(text: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> Iterator[Part]:
    """Yield the parts of a sentence in order; `names` are the spans of the known ones, sorted by their starts."""
    masked = _masked(text, start, end, names)
    starts = [a for a, _ in names]
    at = 0
    for sign in _SIGN.finditer(masked):
        yield from _words(masked, at, sign.start(), start, starts)
        kind: PartKind = sign.lastgroup  # type: ignore[assignment]  # the pattern's groups are the kinds
        yield Part(kind, start + sign.start(), start + sign.end(), sign.group())
        at = sign.end()
    yield from _words(masked, at, len(masked), start, starts)


def _masked(text: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = start
    for a, b in names:
        a, b = max(a, at), min(b, end)
        if a < b:
            parts += [text[at:a], NAME * (b - a)]
            at = b
    return "".join([*parts, text[at:end]])


def _words(masked: str, at: int, end: int, offset: int, starts: Sequence[int]) -> Iterator[Part]:
    words = masked[at:end]
    if bare := words.strip():
        begin = at + len(words) - len(words.lstrip())
        first, last = (bisect_left(starts, offset + place) for place in (at, end))
        yield Part("words", offset + begin, offset + begin + len(bare), bare, tuple(range(first, last)))
