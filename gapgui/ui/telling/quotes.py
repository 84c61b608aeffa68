"""The words around a place in a text, cut to what can be read at a glance."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from gapgui.reading.sentences import split_sentences
from gapgui.reading.signs import ITEM_START

REACH = 110
"""Characters kept on either side of the place."""

_BLOCK_BORDER = re.compile(rf"\n(?:\s*\n|(?={ITEM_START}))")
_WHITE = re.compile(r"\s+")
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
    sentences = _sentences(text, first, last)
    at = bisect_right(sentences, start, key=itemgetter(0)) - 1
    if at >= 0 and start < sentences[at][1]:
        return sentences[at][0], max(sentences[at][1], end)
    return first, last


@lru_cache(maxsize=128)
def _sentences(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Return the sentences of a block: one without blank lines may be the whole text, with thousands of places."""
    return split_sentences(text, first, last)


def _block(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the paragraph or list item around a place, its bullet left out."""
    begins, ends = _borders(text)
    before, behind = bisect_right(ends, start) - 1, bisect_left(begins, end)
    first = ends[before] if before >= 0 else 0
    last = begins[behind] if behind < len(begins) else len(text)
    bullet = _BULLET.match(text, first, start)
    return (bullet.end() if bullet else first), last


@lru_cache(maxsize=4)
def _borders(text: str) -> tuple[list[int], list[int]]:
    """Return where the borders between the blocks of a text begin and where they end; both documents are asked in turn."""
    spans = [border.span() for border in _BLOCK_BORDER.finditer(text)]
    return [a for a, _ in spans], [b for _, b in spans]


def _one_line(text: str) -> str:
    return _WHITE.sub(" ", text)
