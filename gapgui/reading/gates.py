"""Whether a pattern can hold in a stretch of text at all, told by one look through the text."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


def may_hold(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Tell whether a pattern may be found from `start` to `end`; false only where it isn't.

    A text that names a thousand skills is looked through once and not before each of them.
    """
    starts, ends = _found(pattern, text)
    # what overlaps the beginning may hide another that begins there
    last = bisect_right(starts, end) - 1
    return last >= 0 and ends[last] > start


@lru_cache(maxsize=16)
def _found(pattern: re.Pattern[str], text: str) -> tuple[list[int], list[int]]:
    spans = [match.span() for match in pattern.finditer(text)]
    return [a for a, _ in spans], [b for _, b in spans]
