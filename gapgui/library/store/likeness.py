"""Tell whether two texts are one posting that two boards show, each with lines of its own around it.

Texts are compared by runs of four words, whatever stands between words, however lines are broken. What is not shared
before the first and after the last run that is shared belongs to the boards; nearly all between must be the same. Two
jobs of one company differ there: of 150 real postings the likest two, one job at two levels, share 84 of 100 runs. Of
each text a sketch is kept, a fixed eighth of its runs, so that hundreds of postings are gone through in a few
milliseconds ("scaled" MinHash: a sample of a set that is the same for all sets).
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING
from zlib import crc32

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ALIKE = 0.93
"""The share of runs from which two texts are the same posting."""
_COVER, _COVER_LONGER = 0.6, 0.25
"""How much of the shorter text, and of the longer one, the posting must be: boards list similar jobs below."""
_COVER_SHORT = 0.9
_SHORT = 40
"""Runs; a text that is shorter must be there as a whole."""
_NEAR = 0.45
"""What a sketch must promise for the texts to be looked at; what is within `_COVER` may be that much less by chance."""
_RUN = 4
_KEEP = 8
_TELLING = 10
"""Runs of a sketch; a smaller one tells little."""
_WORD = late_pattern(r"[^\W_]+")


def runs_of(text: str) -> list[int]:
    """Return the hashes of all runs of four words, in the order of the text."""
    words = _WORD.findall(text.casefold())
    runs = (words[at : at + _RUN] for at in range(max(bool(words), len(words) - _RUN + 1)))
    return [crc32(" ".join(run).encode("utf-8", "replace")) for run in runs]


def sketch_of(text: str) -> bytes:
    """Return the part of a text's runs that is kept."""
    return array("I", sorted({run for run in runs_of(text) if run % _KEEP == 0})).tobytes()


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """Return which share of two postings is the same, from 0 to 1, what the boards have around them left out."""
    shared = set(one) & set(other)
    shorter, longer = sorted((one, other), key=len)
    least = (_COVER, _COVER_LONGER) if len(shorter) >= _SHORT else (_COVER_SHORT, _COVER_SHORT)
    shares = []
    for runs, cover in zip((shorter, longer), least, strict=True):
        inside = _between(runs, shared)
        if not inside or len(inside) < cover * len(runs):
            return 0.0
        shares.append(sum(run in shared for run in inside) / len(inside))
    return min(shares)


def _between(runs: Sequence[int], shared: set[int]) -> Sequence[int]:
    """Return the runs from the first to the last that is shared."""
    places = [at for at, run in enumerate(runs) if run in shared]
    return runs[places[0] : places[-1] + 1] if places else ()


def likest(text: str, others: Iterable[tuple[int, bytes, str]]) -> list[tuple[int, float]]:
    """Return the numbers of the texts that are the same posting, each with its share, the likest first.

    The others come with their numbers and sketches.
    """
    runs, sketch = runs_of(text), _runs_in(sketch_of(text))
    near = (
        (number, likeness(runs, runs_of(other)))
        for number, kept, other in others
        if _may_be_alike(sketch, _runs_in(kept))
    )
    return sorted(((number, share) for number, share in near if share >= ALIKE), key=lambda each: -each[1])


def _may_be_alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Tell by their sketches whether two texts are worth comparing."""
    fewest = min(len(one), len(other))
    return fewest < _TELLING or len(one & other) >= _NEAR * fewest


def _runs_in(sketch: bytes) -> frozenset[int]:
    return frozenset(array("I", sketch[: len(sketch) // 4 * 4]) if isinstance(sketch, bytes) else ())
