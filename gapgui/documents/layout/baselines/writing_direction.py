"""Hebrew and Arabic: characters and words stand from right to left, and are written down in the order they are read."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_Part = TypeVar("_Part")


def runs_to_the_left(text: str) -> bool:
    """Tell whether a text, given as it stands from left to right, is read from right to left.

    That is so where letters of such a script stand at both ends; else most letters decide.
    """
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(character) for character in text)
    to_the_left = [direction != "L" for direction in directions if direction in ("L", "R", "AL")]
    if not to_the_left:
        return False
    if to_the_left[0] == to_the_left[-1]:
        return to_the_left[0]
    return 2 * sum(to_the_left) > len(to_the_left)


def in_reading_order(parts: Sequence[_Part], text_of: Callable[[_Part], str]) -> list[_Part]:
    """Turn parts that stand from left to right around, but for runs of those that are read that way.

    A simple form of the Unicode bidirectional algorithm (UAX 9, rule L2) for one level within the other.
    """
    result: list[_Part] = []
    for to_the_right, group in groupby(reversed(parts), key=lambda part: _runs_to_the_right(text_of(part))):
        together = list(group)
        result += reversed(together) if to_the_right else together
    return result


def _runs_to_the_right(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in ("L", "EN", "AN") for character in text)
