"""Years that hang on the degree: "a bachelor's and 5 years, or a master's and 3"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from gapgui.reading.degrees import BACHELOR, BARE_BACHELOR, BARE_MASTER, BELOW_BACHELOR, MASTER, PHD
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.outline import Sentence
    from gapgui.posting.qualifications.years_written import WrittenYears

_DEGREE = late_pattern(
    rf"(?P<none>{BELOW_BACHELOR})|(?P<bachelor>{BACHELOR}|{BARE_BACHELOR})|(?P<phd>{PHD})|(?P<master>{MASTER}|{BARE_MASTER}|\bmaster\b)",
    re.IGNORECASE,
)
_RANK = {"none": 0, "bachelor": 1, "master": 2, "phd": 3}
_INSTEAD = late_pattern(r"\bor\b", re.IGNORECASE)


def of_lowest_degree(
    text: str, sentence: Sentence, written: Sequence[WrittenYears]
) -> tuple[WrittenYears, ...]:
    """Return the numbers of a sentence less those that only holders of a higher degree are asked for."""
    ranks = _ranks(text, sentence, written) if len(written) > 1 else []
    told = [rank for rank in ranks if rank is not None]
    if not told:
        return tuple(written)
    # years without a degree before those with one need none: "5+ years, or a PhD and 3"
    lowest = min(told) if ranks[0] is not None else 0
    return tuple(w for w, rank in zip(written, ranks, strict=True) if rank is None or rank <= lowest)


def _ranks(text: str, sentence: Sentence, written: Sequence[WrittenYears]) -> list[int | None]:
    """Return for each number the degree it belongs to, from 0 for none at all to 3; None where no degree is named."""
    borders = [(w.start, w.end) for w in written]
    gaps = [(sentence.start, borders[0][0])]
    gaps += [(left[1], right[0]) for left, right in pairwise(borders)]
    gaps += [(borders[-1][1], sentence.end)]
    before = [_named(text, *gap)[-1:] for gap in gaps[:-1]]
    if before[0]:
        return [rank[0] if rank else None for rank in before]
    # "6 years with a BS, 4 years with an MS"
    after = [
        [] if _INSTEAD.search(text, start, _first(text, start, end)) else _named(text, start, end)[:1]
        for start, end in gaps[1:]
    ]
    return [
        next(iter([*behind, *ahead]), None) for behind, ahead in zip(after, [[], *before[1:]], strict=True)
    ]


def _named(text: str, start: int, end: int) -> list[int]:
    return [_RANK[match.lastgroup or "none"] for match in _DEGREE.finditer(text, start, end)]


def _first(text: str, start: int, end: int) -> int:
    match = _DEGREE.search(text, start, end)
    return match.start() if match else start
