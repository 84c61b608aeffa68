"""The words around a place in a text, cut to what can be read at a glance."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gapgui.reading.sentences import split_sentences
from gapgui.reading.signs import ITEM_START

REACH = 110
"""Characters kept on either side of the place."""

_BLOCK_BORDER = re.compile(rf"\n\s*\n|\n(?={ITEM_START})")
_BULLET = re.compile(ITEM_START)


@dataclass(frozen=True, slots=True)
class Quote:
    """Hold the words around a place; `start` and `end` give the place within `text`."""

    text: str
    start: int
    end: int


def quote(text: str, start: int, end: int) -> Quote:
    """Return the sentence that holds `start` to `end`, on one line, shortened where it is long."""
    first, last = _sentence(text, start, end)
    left, right = max(first, start - REACH), min(last, end + REACH)
    before = _one_line(text[left:start]).lstrip()
    after = _one_line(text[end:right]).rstrip()
    if left > first:
        before = "… " + before.partition(" ")[2]
    if right < last:
        after = after.rpartition(" ")[0] + " …"
    named = _one_line(text[start:end])
    return Quote(before + named + after, len(before), len(before) + len(named))


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    first, last = _block(text, start, end)
    for a, b in split_sentences(text, first, last):
        if a <= start < b:
            return a, max(b, end)
    return first, last


def _block(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the paragraph or list item around a place, its bullet left out."""
    window = max(0, start - 2000)
    first = window
    for border in _BLOCK_BORDER.finditer(text, window, start):
        first = border.end()
    following = _BLOCK_BORDER.search(text, end)
    last = following.start() if following else len(text)
    bullet = _BULLET.match(text, first, start)
    return (bullet.end() if bullet else first), last


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
