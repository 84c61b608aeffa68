"""Quote the sentence around a mention, so that a reader needs neither document at hand."""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.reading.sentences import MAX_SENTENCE, split_sentences
from gapgui.reading.signs import DASHES, ITEM_START
from gapgui.report.telling.places import place, place_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Document
    from gapgui.report.telling.places import Side

Span = tuple[int, int]
# Characters; a longer quote is cut on both sides of the mention.
MAX_QUOTE = 260
# Lines before and behind one that may be of the same sentence; the longest sentence there is has as many of fifty.
MAX_WRAPPED = 40
_BULLET = late_pattern(ITEM_START)
# A page's line that reaches this far across its block was wrapped, not ended.
_FULL_LINE, _FULL_LENGTH = 0.75, 40
_GOES_ON = late_pattern(rf"(?:[,(&/{DASHES}]|\b(?:and|or|with|of|in|for|the|to|a))[ \t]*$")
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Hold a quote in parts, those that name the skill emphasised; `line` and `page` count from 1."""

    parts: tuple[tuple[str, bool], ...]
    line: int
    last_line: int
    page: int | None

    @property
    def text(self) -> str:
        """Return the quote without emphasis."""
        return "".join(text for text, _ in self.parts)

    @property
    def place(self) -> str:
        """Return where the quote stands, in words."""
        return place(self.page, self.line, self.last_line)

    def place_in(self, side: Side) -> str:
        """Return where the quote stands and in which document, in words."""
        return place_in(side, self.page, self.line)


def quote_sentence(document: Document, mentions: Sequence[Span]) -> Excerpt:
    """Quote the sentence in which the first mention stands, all mentions in it emphasised."""
    first = mentions[0]
    start, end = sentence_around(document, *first)
    inside = sorted({span for span in mentions if start <= span[0] and span[1] <= end} | {first})
    start, end, before, after = _shortened(document.text, start, end, inside)
    inside = [span for span in inside if start <= span[0] and span[1] <= end]
    return _excerpt(document, start, end, inside, before, after)


def quote_stretch(document: Document, start: int, end: int, limit: int = MAX_QUOTE) -> Excerpt:
    """Quote the beginning of a stretch of text; the lines given are those of the whole stretch."""
    cut = _word_end(document.text, start, end, start + limit)
    excerpt = _excerpt(document, start, cut, (), "", _CUT if cut < end else "")
    last_line = document.line_of(max(start, end - 1))
    return Excerpt(excerpt.parts, excerpt.line, last_line, excerpt.page)


def sentence_around(document: Document, start: int, end: int) -> Span:
    """Return the sentence that holds a stretch; wrapped lines are one, list items and headings are apart."""
    sentences = _sentences(document.text, *_block_around(document, start, end))
    at = bisect_right(sentences, start, key=itemgetter(0)) - 1
    first = sentences[at][0] if at >= 0 and start < sentences[at][1] else start
    to = bisect_left(sentences, end, key=itemgetter(1))
    last = sentences[to][1] if to < len(sentences) and sentences[to][0] < end else end
    bullet = _BULLET.match(document.text, first, max(first, start))
    return (bullet.end() if bullet else first, max(last, end))


@lru_cache(maxsize=256)
def _sentences(text: str, first: int, last: int) -> tuple[Span, ...]:
    """Return the sentences of a block: many places stand in one."""
    return tuple(split_sentences(text, first, last))


def readable(text: str) -> str:
    """Return text on one line, without the invisible characters that could garble what stands around it."""
    kept = (c for c in text if c.isspace() or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Cn", "Co"})
    return re.sub(r"\s+", " ", "".join(kept))


def _excerpt(
    document: Document, start: int, end: int, mentions: Sequence[Span], before: str, after: str
) -> Excerpt:
    text = document.text
    parts: list[tuple[str, bool]] = [(before, False)] if before else []
    at = start
    for a, b in mentions:
        if a >= at:
            parts += [(readable(text[at:a]), False), (readable(text[a:b]), True)]
            at = b
    parts += [(readable(text[at:end]), False), (after, False)]
    words = document.words_between(*(mentions[0] if mentions else (start, end)))
    shown = tuple((part, emphasis) for part, emphasis in parts if part)
    return Excerpt(
        shown,
        document.line_of(mentions[0][0] if mentions else start),
        document.line_of(mentions[0][0] if mentions else max(start, end - 1)),
        words[0].page if words else None,
    )


def _block_around(document: Document, start: int, end: int) -> Span:
    """Return the lines that hold a stretch and those that were wrapped into or from them."""
    text = document.text
    first = text.rfind("\n", 0, start) + 1
    last = _line_end(text, max(start, end - 1))
    paragraph_start = text.rfind("\n\n", 0, first) + 1
    paragraph_end = text.find("\n\n", last)
    full = (
        _longest_line(text, paragraph_start, paragraph_end if paragraph_end >= 0 else len(text)) * _FULL_LINE
    )
    for _ in range(MAX_WRAPPED):
        before = text.rfind("\n", 0, first - 1) + 1
        if first == 0 or start - first >= MAX_SENTENCE or not _wraps(document, before, first, full):
            break
        first = before
    for _ in range(MAX_WRAPPED):
        if last == len(text) or last - end >= MAX_SENTENCE:
            break
        if not _wraps(document, text.rfind("\n", 0, last) + 1, last + 1, full):
            break
        last = _line_end(text, last + 1)
    return first, last


@lru_cache(maxsize=256)
def _longest_line(text: str, first: int, last: int) -> int:
    return max(map(len, text[first:last].splitlines()), default=0)


def _wraps(document: Document, start: int, following: int, full: float) -> bool:
    """Tell whether the line at `start` goes on in the line at `following`."""
    # a typed or pasted text has its own line ends; only a page wraps
    least = max(full, _FULL_LENGTH) if document.pages else math.inf
    if not _may_wrap(document.text, start, following, least):
        return False
    heading = bisect_left(document.headings, (start,))
    return heading == len(document.headings) or document.headings[heading][0] >= _line_end(
        document.text, following
    )


@lru_cache(maxsize=4096)
def _may_wrap(text: str, start: int, following: int, least: float) -> bool:
    """Tell it by the words alone: many places stand in the same lines. What has `least` characters was wrapped."""
    line, follower = text[start : following - 1], text[following : _line_end(text, following)]
    if not line.strip() or not follower.strip() or "\t" in line + follower or _BULLET.match(follower):
        return False
    if _GOES_ON.search(line) or follower.lstrip()[:1].islower():
        return True
    return len(line) >= least


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _shortened(text: str, start: int, end: int, mentions: Sequence[Span]) -> tuple[int, int, str, str]:
    """Return a stretch of at most some MAX_QUOTE characters around the first mention, and its marks of a cut."""
    if end - start <= MAX_QUOTE:
        return start, end, "", ""
    a, b = mentions[0]
    room = max(0, MAX_QUOTE - (b - a))
    new_start = max(start, min(a - room // 3, end - MAX_QUOTE))
    if new_start > start:
        space = text.find(" ", new_start, a)
        new_start = space + 1 if space >= 0 else a
    new_end = _word_end(text, b, end, max(b, new_start + MAX_QUOTE))
    return new_start, new_end, _CUT + " " if new_start > start else "", " " + _CUT if new_end < end else ""


def _word_end(text: str, start: int, end: int, limit: int) -> int:
    """Return the last end of a word in `start` to `end` that is not beyond `limit`."""
    if end <= limit:
        return end
    space = max(text.rfind(" ", start, limit + 1), text.rfind("\n", start, limit + 1))
    return space if space > start else min(limit, end)
