"""Whether a pattern can hold in a stretch of text at all, told by one look through the text."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


def may_hold(text: str, start: int, end: int, *patterns: re.Pattern[str]) -> bool:
    """Tell whether any of some patterns may be found from `start` to `end`; false only where none is.

    A text that names a thousand skills is looked through once and not before each of them.
    """
    starts, ends = _found(text, patterns)
    # what overlaps the beginning may hide another that begins there
    last = bisect_right(starts, end) - 1
    return last >= 0 and ends[last] > start


@lru_cache(maxsize=16)
def _found(text: str, patterns: tuple[re.Pattern[str], ...]) -> tuple[list[int], list[int]]:
    """Return where the finds begin, in order, and where the last one ends of those up to each."""
    spans = sorted(match.span() for pattern in patterns for match in pattern.finditer(text))
    return [a for a, _ in spans], list(accumulate((b for _, b in spans), max))
