"""Advertised titles: which say the same in other words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# "(m/w/d)", "(Remote)", "[NLP]"
_ASIDE = late_pattern(r"[(\[][^)\]]{0,200}+[)\]]")
_WORD = late_pattern(r"[^\W_]+(?:[+#]+)?")
_SAME = (
    (late_pattern(r"\bmachine[ -]learning\b"), "ml"),
    (late_pattern(r"\bartificial intelligence\b"), "ai"),
    (late_pattern(r"\bback[ -]end\b"), "backend"),
    (late_pattern(r"\bfront[ -]end\b"), "frontend"),
    (late_pattern(r"\bfull[ -]stack\b"), "fullstack"),
)
_RANK = frozenset(
    [
        *("senior", "sr", "junior", "jr", "mid", "level", "entry", "lead", "staff", "principal", "associate"),
        *("i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5", "m", "w", "f", "d", "x", "and", "of", "the"),
        *("remote", "hybrid", "contract"),
    ]
)


def title_key(title: str) -> tuple[str, ...]:
    """Return what titles have in common that mean the same job: their words, without rank and asides, in one order.

    "Senior ML Engineer (m/w/d)" and "Engineer, Machine Learning II" have the same key. A title of nothing but such
    words keeps them; one without any word has the empty key.
    """
    small = _ASIDE.sub(" ", title.casefold())
    for pattern, word in _SAME:
        small = pattern.sub(word, small)
    words = set(_WORD.findall(small))
    return tuple(sorted(words - _RANK or words))


def by_title(titles: Iterable[str]) -> dict[tuple[str, ...], tuple[int, ...]]:
    """Return the places of titles by their key; those that stand there most often first, then as they came."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, title in enumerate(titles):
        places.setdefault(title_key(title), []).append(at)
    return {key: tuple(places[key]) for key in sorted(places, key=lambda key: -len(places[key]))}


def usual_title(titles: Iterable[str] | Mapping[str, int]) -> str:
    """Return the shortest of the titles that are written most often; a mapping says how often."""
    counts = Counter(titles)
    return min(counts, key=lambda title: (-counts[title], len(title)), default="")
