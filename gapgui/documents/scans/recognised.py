"""Recognised words become characters on a page, to be read in the same order as drawn ones."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.glyph import Face, Glyph
from gapgui.documents.scans.tesseract import DOTS_AN_INCH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.scans.tesseract import Recognition

_PAGE_LEVEL, _WORD_LEVEL = "1", "5"
_LEAST_CONFIDENCE = 20.0  # of 100; below are the strokes of pictures, logos and stains
_FACE = Face("recognised", bold=False, icons=False, dingbats=False, ascent=0.75, descent=0.22)
_DESCENDING = frozenset("gjpqyQ,;()[]{}|/@$_")
_CAPITAL_HEIGHT, _X_HEIGHT = 0.72, 0.52  # ems
# what Tesseract makes of bullets; the letters only before a capital
_BULLET_SIGNS = frozenset("•©¢«»°*+®·¥™§")
_BULLET_LETTERS = frozenset("eo")


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """Hold the characters of a page, and how sure Tesseract is of its words, from 0 to 100."""

    glyphs: list[Glyph]
    confidence: float


@dataclass(frozen=True, slots=True)
class _RecognisedWord:
    """Hold a word and its box in points from the top left of the page."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float


def recognised_page(recognition: Recognition) -> RecognisedPage:
    """Return the characters of Tesseract's TSV table, those of a word evenly spread over its box."""
    rows = list(csv.DictReader(recognition.table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    frame = _frame(rows, recognition.turn)
    glyphs: list[Glyph] = []
    for line in _lines(rows):
        baseline, size = _baseline(line), _size(line)
        for i, word in enumerate(line):
            if i:
                glyphs.append(frame.glyph(" ", line[i - 1].x1, word.x0, baseline, size))
            text = "•" if i == 0 and _is_bullet(line) else word.text
            step = (word.x1 - word.x0) / len(text)
            glyphs += (
                frame.glyph(character, word.x0 + at * step, word.x0 + (at + 1) * step, baseline, size)
                for at, character in enumerate(text)
            )
    return RecognisedPage(glyphs, _confidence(rows))


@dataclass(frozen=True, slots=True)
class _Frame:
    """Place characters of a picture that was turned for recognition: `x` and `y` lead back to the page's corner."""

    angle: int
    x: float
    y: float

    def glyph(self, text: str, x0: float, x1: float, baseline: float, size: float) -> Glyph:
        return Glyph(
            text,
            x0 - self.x,
            x1 - self.x,
            baseline - self.y,
            size,
            self.angle,
            bold=False,
            face=_FACE,
            ink="drawn",
        )


def _frame(rows: Sequence[dict[str, str]], turn: int) -> _Frame:
    page = next((row for row in rows if row["level"] == _PAGE_LEVEL), None)
    width, height = (float(page[side]) * 72 / DOTS_AN_INCH if page else 0.0 for side in ("width", "height"))
    return _Frame(
        (360 - turn) % 360, width if turn in (90, 180) else 0.0, height if turn in (180, 270) else 0.0
    )


def _confidence(rows: Sequence[dict[str, str]]) -> float:
    """Return the mean over the letters and digits of all words, those that were left out included."""
    words = [row for row in rows if row["level"] == _WORD_LEVEL and (row["text"] or "").strip()]
    letters = sum(len(row["text"]) for row in words)
    return sum(len(row["text"]) * float(row["conf"]) for row in words) / letters if letters else 0.0


def _lines(rows: Sequence[dict[str, str]]) -> list[list[_RecognisedWord]]:
    lines: dict[tuple[str, ...], list[_RecognisedWord]] = defaultdict(list)
    for row in rows:
        word = _word(row) if row["level"] == _WORD_LEVEL else None
        if word is not None:
            lines[row["block_num"], row["par_num"], row["line_num"]].append(word)
    return list(lines.values())


def _word(row: dict[str, str]) -> _RecognisedWord | None:
    text = (row["text"] or "").strip()
    if not text or float(row["conf"]) < _LEAST_CONFIDENCE:
        return None
    left, top, width, height = (
        float(row[name]) * 72 / DOTS_AN_INCH for name in ("left", "top", "width", "height")
    )
    return _RecognisedWord(text, left, top, left + width, top + height)


def _baseline(line: Sequence[_RecognisedWord]) -> float:
    """Return where the letters stand: at the foot of words that nothing hangs from."""
    standing = [word.bottom for word in line if not _DESCENDING & set(word.text) and _has_letters(word)]
    return median(standing) if standing else median(w.bottom - 0.23 * (w.bottom - w.top) for w in line)


def _size(line: Sequence[_RecognisedWord]) -> float:
    baseline = _baseline(line)
    heights = [
        (baseline - word.top) / (_X_HEIGHT if _is_low(word.text) else _CAPITAL_HEIGHT)
        for word in line
        if _has_letters(word)
    ]
    return max(median(heights or [1.2 * (word.bottom - word.top) for word in line]), 2.0)


def _has_letters(word: _RecognisedWord) -> bool:
    return sum(map(str.isalnum, word.text)) > 1


def _is_low(text: str) -> bool:
    """Tell whether no letter of the word rises above the others."""
    return set(text) <= set("acemnorsuvwxzgpqy.,-:")


def _is_bullet(line: Sequence[_RecognisedWord]) -> bool:
    if len(line) < 2:
        return False
    first, following = line[0].text, line[1].text
    return first in _BULLET_SIGNS or (first in _BULLET_LETTERS and following[0].isupper())
