"""Characters on one baseline, grouped into words and into segments that no wide gap divides."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.characters import ICON, NO_TEXT
from gapgui.documents.layout.baselines.raised import with_raised
from gapgui.documents.layout.baselines.writing_direction import in_reading_order, runs_to_the_left

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.glyph import Glyph

# All in ems. A space is 0.25; TeX squeezes it to 0.13 where it must; kerning opens letters by 0.05 at most.
_WORD_GAPS = (0.06, 0.2)
"""The bounds of the least gap between words where the file draws no space characters."""

_WORD_GAP_BESIDE_SPACES = 0.3
_LEAST_SPACE = 0.05
SEGMENT_GAP = 0.9
"""The least gap that may divide columns or cells; justified lines stay below it, mostly."""

_EDGE_GAP = 0.55
"""The least gap that may do so where many lines begin at its end; a justified line has such gaps, but all over."""

_TYPE_GAP = 0.6
"""The least gap that divides cells where what follows is smaller."""

_LARGER = 1.12
_WIDER = 1.6  # times the line's usual gap
_SHARED = 4  # lines
_EDGE_SLACK = 0.6  # points
_BASELINE_SLACK = 0.25
_SPACED_OUT_LETTERS = 4
_WIDE_SPACING = 0.15
_LETTERS_TO_JUDGE = 8
_LEAST_LETTERS_APART = 3


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """Hold one word and its place, in the frame of its writing direction; `gap` is the white before it."""

    text: str
    gap: float
    x0: float
    x1: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Letters:
    """Collect the glyphs of a word; `gap` is the white before it, in points."""

    gap: float
    glyphs: list[Glyph]

    @property
    def x1(self) -> float:
        return max(glyph.x1 for glyph in self.glyphs)


@dataclass(frozen=True)
class Segment:
    """Hold a run of words on one baseline; `size` is the em in points, `bold` holds where nearly all of it is."""

    words: tuple[PlacedWord, ...]
    baseline: float
    size: float
    bold: bool

    @cached_property
    def x0(self) -> float:
        """Return the left edge."""
        return self.words[0].x0

    @cached_property
    def x1(self) -> float:
        """Return the right edge."""
        return max(word.x1 for word in self.words)

    @cached_property
    def top(self) -> float:
        """Return the top of its capitals, near enough."""
        return self.baseline - 0.72 * self.size

    @cached_property
    def text(self) -> str:
        """Return the words with single blanks between them."""
        return " ".join(word.text for word in self.words)


def segments_of(glyphs: Sequence[Glyph]) -> list[Segment]:
    """Group characters of one writing direction; the result is sorted by baseline, then by left edge."""
    pieces = with_raised([piece for row in _rows(glyphs) for piece in _pieces(row)])
    segments: list[Segment] = []
    whole = [(piece, segment) for piece in pieces if (segment := _segment(piece))]
    edges = _shared_edges([segment for _, segment in whole])
    for piece, segment in whole:
        parts = _split_at_edges(piece, segment, edges)
        segments += [segment] if len(parts) == 1 else [s for part in parts if (s := _segment(part))]
    return sorted(segments, key=lambda s: (s.baseline, s.x0))


def _shared_edges(segments: Sequence[Segment]) -> list[float]:
    """Return the left edges at which many segments begin."""
    starts = sorted(segment.x0 for segment in segments)
    return [
        start
        for start in starts
        if bisect_right(starts, start + _EDGE_SLACK) - bisect_left(starts, start - _EDGE_SLACK) >= _SHARED
    ]


def _split_at_edges(piece: list[Glyph], segment: Segment, edges: list[float]) -> list[list[Glyph]]:
    """Split at gaps that are wider than the line's others and end where a column of lines begins.

    A margin's dates may stand that close to the text beside them (moderncv).
    """
    gaps = [word.gap for word in segment.words[1:]]
    limit = max(_EDGE_GAP * segment.size, _WIDER * median(gaps) if len(gaps) > 2 else 0.0)
    cuts = {
        word.x0
        for word in segment.words[1:]
        if word.gap > limit
        and bisect_left(edges, word.x0 - _EDGE_SLACK) < bisect_right(edges, word.x0 + _EDGE_SLACK)
    }
    parts: list[list[Glyph]] = [[]]
    for glyph in piece:
        if glyph.x0 in cuts and parts[-1]:
            parts.append([])
        parts[-1].append(glyph)
    return parts


def _rows(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda g: g.baseline):
        if row and glyph.baseline - row[0].baseline > _BASELINE_SLACK * min(glyph.size, row[0].size):
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _pieces(row: list[Glyph]) -> Iterator[list[Glyph]]:
    """Split a row at its wide gaps, but not between the letters of a spaced-out heading."""
    row.sort(key=lambda g: g.x0)
    pieces: list[list[Glyph]] = []
    edge = 0.0
    for glyph in row:
        if glyph.text == " ":
            if pieces:
                pieces[-1].append(glyph)
            continue
        if pieces and not _divided(pieces[-1], glyph, edge):
            pieces[-1].append(glyph)
            edge = max(edge, glyph.x1)
        else:
            pieces.append([glyph])
            edge = glyph.x1
    for alone, group in groupby(pieces, key=_is_single_letter):
        together = list(group)
        if alone and len(together) >= _SPACED_OUT_LETTERS and _evenly_spaced([p[0] for p in together]):
            yield [glyph for piece in together for glyph in piece]
        else:
            yield from together


def _divided(piece: list[Glyph], glyph: Glyph, edge: float) -> bool:
    gap = glyph.x0 - edge
    em = max(piece[-1].size, glyph.size)
    if gap > SEGMENT_GAP * em:
        return gap > SEGMENT_GAP * em + 2 * _spacing(piece)
    # two columns may stand closer than that, but then their baselines seldom agree
    last = next((g for g in reversed(piece) if g.text not in NO_TEXT), glyph)
    if gap > _TYPE_GAP * em and _is_larger(last, glyph):
        return True
    return gap > 0.5 * em and abs(last.baseline - glyph.baseline) > 0.08 * em


def _is_larger(last: Glyph, following: Glyph) -> bool:
    """Tell whether type grows smaller: an employer in large type, and the position there beside it."""
    return last.text.isalpha() and following.text.isalpha() and last.size > _LARGER * following.size


def _spacing(piece: list[Glyph]) -> float:
    """Return how far the letters of a word set wide are apart, in points; 0 where they are not, or are few."""
    letters = [glyph for glyph in piece if glyph.text not in NO_TEXT][-_LETTERS_TO_JUDGE:]
    gaps = [b.x0 - a.x1 for a, b in pairwise(letters)]
    spacing = median(gaps) if len(letters) >= _LEAST_LETTERS_APART else 0.0
    return spacing if spacing > _WIDE_SPACING * piece[-1].size else 0.0


def _is_single_letter(piece: list[Glyph]) -> bool:
    letters = [glyph.text for glyph in piece if glyph.text not in NO_TEXT]
    return len(letters) == 1 and (letters[0].isalpha() or letters[0] == "&")


def _evenly_spaced(letters: list[Glyph]) -> bool:
    gaps = [b.x0 - a.x1 for a, b in pairwise(letters)]
    return max(gaps) < 3.5 * max(min(gaps), 0.1) and len({round(g.size) for g in letters}) <= 2


def _segment(piece: list[Glyph]) -> Segment | None:
    drawn = [glyph for glyph in piece if glyph.text not in NO_TEXT]
    if not drawn:
        return None
    groups = _joined_letters(_words(piece, drawn))
    letters = [glyph for glyph in drawn if glyph.text.isalnum()] or drawn
    size = max(letters, key=lambda g: g.x1 - g.x0 if len(letters) < 3 else g.size).size
    common = median(glyph.size for glyph in letters)
    bold = sum(glyph.bold for glyph in letters) > 0.9 * len(letters)
    baseline = median(glyph.baseline for glyph in drawn)
    return Segment(tuple(map(_placed, groups)), baseline, size if size < 1.5 * common else common, bold)


def _words(piece: list[Glyph], drawn: list[Glyph]) -> list[_Letters]:
    em = median(glyph.size for glyph in drawn)
    gaps = [(b.x0 - a.x1) / em for a, b in pairwise(drawn)]
    tracking = median(gaps) if len(gaps) > 3 and median(gaps) > 0.04 else 0.0
    has_spaces = any(glyph.text == " " for glyph in piece)
    limit = tracking + (
        _WORD_GAP_BESIDE_SPACES if has_spaces else _word_gap([gap - tracking for gap in gaps])
    )
    words = [_Letters(0.0, [])]
    edge, divided = drawn[0].x0, False
    for glyph in piece:
        gap = (glyph.x0 - edge) / em
        if glyph.text in NO_TEXT:
            divided = True
            edge = max(edge, glyph.x1) if glyph.text == ICON and words[-1].glyphs else edge
            continue
        if words[-1].glyphs and (
            gap > limit or (divided and (gap > _LEAST_SPACE or glyph.x0 - words[-1].x1 > limit * em))
        ):
            words.append(_Letters(max(gap - 2 * tracking, 0.0) * em, []))
        words[-1].glyphs.append(glyph)
        edge, divided = max(edge, glyph.x1), False
    return words


def _word_gap(gaps: list[float]) -> float:
    """Return the middle of the widest span that no gap of the line falls into: letters below, words above."""
    low, high = _WORD_GAPS
    known = sorted({low - 0.04, high, *(gap for gap in gaps if low - 0.04 < gap < high)})
    below, above = max(pairwise(known), key=lambda span: span[1] - span[0])
    return min(max((below + above) / 2, low), high)


def _joined_letters(words: list[_Letters]) -> list[_Letters]:
    """Join the letters of a spaced-out heading: E X P E R I E N C E."""
    result: list[_Letters] = []
    for alone, group in groupby(words, key=lambda word: _is_single_letter(word.glyphs)):
        together = list(group)
        if not alone or len(together) < _SPACED_OUT_LETTERS:
            result += together
            continue
        usual = median(word.gap for word in together[1:])
        result.append(together[0])
        for word in together[1:]:
            if word.gap > 1.7 * usual:
                result.append(_Letters(max(word.gap - 2 * usual, 0.0), word.glyphs))
            else:
                result[-1].glyphs.extend(word.glyphs)
    return result


def _placed(word: _Letters) -> PlacedWord:
    glyphs = word.glyphs
    if runs_to_the_left("".join(glyph.text for glyph in glyphs)):
        glyphs = in_reading_order(glyphs, lambda glyph: glyph.text)
    text = unicodedata.normalize("NFC", "".join(glyph.text for glyph in glyphs))
    return PlacedWord(
        text,
        word.gap,
        min(glyph.x0 for glyph in word.glyphs),
        word.x1,
        min(glyph.top for glyph in word.glyphs),
        max(glyph.bottom for glyph in word.glyphs),
    )
