"""Lines become text; every word keeps its place in the text and on the page."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from gapgui.documents.document import Box, Word
from gapgui.documents.glyph import UNKNOWN
from gapgui.documents.layout.baselines.lines import is_bullet, is_cell_gap
from gapgui.documents.layout.baselines.writing_direction import in_reading_order, runs_to_the_left
from gapgui.documents.layout.headings import heading_length, is_margin_title
from gapgui.documents.text.hyphens import joined
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from gapgui.documents.layout.baselines.lines import Line
    from gapgui.documents.layout.baselines.segments import PlacedWord
    from gapgui.documents.layout.headings import BodyType

_PARAGRAPH_GAP = 1.35  # of the usual distance of two lines
_TAG_GAP = 0.75  # ems; within a line of even gaps, one so wide divides tags
_TIGHT_GAP = 0.5  # ems; wider blanks between words are those of a justified line
# small capitals drawn from a font without a small i: SiTE RELiABiLiTY
_DOTTED_CAPITALS = late_pattern(r"[A-Z&/ ]*[A-Z]i[A-Z](?:[A-Zi&/ ])*")


@dataclass(frozen=True, slots=True)
class Region:
    """Hold the lines of one column of one page; `angle` is the direction of its writing in degrees."""

    lines: tuple[Line, ...]
    page: int
    angle: int


@dataclass(frozen=True, slots=True)
class TextRules:
    """Carry what is known of the whole document when its lines are written."""

    body: BodyType
    known_words: AbstractSet[str]
    divides_words: bool


@dataclass(slots=True)
class WrittenText:
    """Collect text, the words in it and its headings."""

    parts: list[str] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    headings: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0

    @property
    def text(self) -> str:
        """Return the text without the blank lines at its end."""
        text = "".join(self.parts).rstrip("\n")
        return text + "\n" if text else ""

    def write(self, text: str) -> None:
        """Append text that has no place on a page."""
        self.parts.append(text)
        self.length += len(text)

    def write_word(self, text: str, box: Box, page: int) -> None:
        """Append a word, or the part of one that stands at this place."""
        self.words.append(Word(self.length, self.length + len(text), page, box))
        self.write(text)


def write_region(written: WrittenText, region: Region, rules: TextRules) -> None:
    """Append a region, a blank line between its paragraphs and after it; divided words become one."""
    pitch = usual_pitch(region.lines)
    skipped = 0
    for i, line in enumerate(region.lines):
        if i and line.baseline - region.lines[i - 1].baseline > _PARAGRAPH_GAP * pitch:
            written.write("\n")
        following = region.lines[i + 1] if i + 1 < len(region.lines) else None
        skipped = _write_line(written, line, following, skipped, region, rules)
    written.write("\n")


def usual_pitch(lines: Sequence[Line]) -> float:
    """Return the usual distance of two lines of a paragraph, in points."""
    steps = ((below.baseline - above.baseline, below.size) for above, below in pairwise(lines))
    near = [step for step, size in steps if 0.5 * size < step < 2.2 * size]
    return median(near) if near else 1.2 * max((line.size for line in lines), default=10.0)


def _write_line(
    written: WrittenText, line: Line, following: Line | None, skipped: int, region: Region, rules: TextRules
) -> int:
    """Append a line but for its first `skipped` words; return how many of the next line's were used up."""
    words = _separated_words(line, rules)[skipped:]
    if not words:
        return 0
    start, heading_end = written.length, written.length
    in_heading = sum(len(s.words) for s in line.segments[: heading_length(line, rules.body)]) - skipped
    capitals = bool(_DOTTED_CAPITALS.fullmatch(" ".join(word.text for _, word in words)))
    for i, (separator, word) in enumerate(words):
        written.write(separator if i else "")
        text = word.text.upper() if capitals else "•" if i == 0 and word.text == UNKNOWN else word.text
        if (
            i == len(words) - 1
            and following is not None
            and _write_divided(written, word, following, region, rules)
        ):
            skipped = 1
        else:
            skipped = 0
            written.write_word(text, displayed_box(word, region.angle), region.page)
        heading_end = written.length if i < in_heading else heading_end
    if heading_end > start:
        written.headings.append((start, heading_end))
    written.write("\n")
    return skipped


def _separated_words(line: Line, rules: TextRules) -> list[tuple[str, PlacedWord]]:
    """Return the line's words, each with what divides it from the one before.

    That is a tab between cells and tags, and a new line after a section's title in the margin.
    """
    titled = heading_length(line, rules.body) if is_margin_title(line, rules.body) else 0
    gaps = [word.gap for segment in line.segments for word in segment.words[1:]]
    tag = 2.2 * median(gaps) if len(gaps) > 2 else math.inf
    is_tight = max(gaps, default=0.0) < _TIGHT_GAP * line.size
    result: list[tuple[str, PlacedWord]] = []
    for before, segment in zip((None, *line.segments), line.segments, strict=False):
        after_bullet = len(result) == 1 and is_bullet(result[0][1].text)
        cell = (before is not None and not after_bullet) and (
            is_cell_gap(before, segment) or (is_tight and segment.x0 - before.x1 > _TAG_GAP * segment.size)
        )
        after_title = titled and segment is line.segments[min(titled, len(line.segments) - 1)]
        result.append(("\n" if after_title else "\t" if cell else " ", segment.words[0]))
        limit = max(tag, _TAG_GAP * segment.size)
        result.extend(("\t" if word.gap > limit else " ", word) for word in segment.words[1:])
    return _turned(result) if runs_to_the_left("".join(word.text for _, word in result)) else result


def _turned(words: list[tuple[str, PlacedWord]]) -> list[tuple[str, PlacedWord]]:
    """Bring the words of a line that runs to the left into the order in which they are read."""
    places = in_reading_order(range(len(words)), lambda at: words[at][1].text)
    turned = [("", words[places[0]][1])]
    for before, at in pairwise(places):
        # what divides two neighbours is kept with the one that stands farther right
        separator = words[max(before, at)][0] if abs(before - at) == 1 else " "
        turned.append((separator, words[at][1]))
    return turned


def _write_divided(
    written: WrittenText, word: PlacedWord, following: Line, region: Region, rules: TextRules
) -> bool:
    rest = following.segments[0].words[0]
    whole = joined(word.text, rest.text, rules.known_words, dividing=rules.divides_words)
    if whole is None:
        return False
    part = len(whole) - len(rest.text)
    written.write_word(whole[:part], displayed_box(word, region.angle), region.page)
    written.write_word(whole[part:], displayed_box(rest, region.angle), region.page)
    return True


def displayed_box(word: PlacedWord, angle: int) -> Box:
    """Turn the place of a word in its writing direction into a box on the displayed page."""
    corners = [(x, y) for x in (word.x0, word.x1) for y in (word.top, word.bottom)]
    if angle:
        turn = math.radians(angle)
        cosine, sine = math.cos(turn), math.sin(turn)
        corners = [(x * cosine - y * sine, x * sine + y * cosine) for x, y in corners]
    xs, ys = zip(*corners, strict=True)
    return Box(round(min(xs), 2), round(min(ys), 2), round(max(xs), 2), round(max(ys), 2))
