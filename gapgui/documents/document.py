"""What every file or paste becomes: a text that knows where on which page each word stands."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gapgui.saying import Sentence

if TYPE_CHECKING:
    from datetime import date

DocumentFormat = Literal["pdf", "docx", "html", "markdown", "text"]
Verdict = Literal["good", "poor", "unreadable"]


@dataclass(frozen=True, slots=True)
class Box:
    """Give a rectangle in points from the top left of the page as it is displayed (rotation and crop applied)."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """Tie the characters `start` to `end` of the text to their place on a page (1-based)."""

    start: int
    end: int
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """Describe one page as displayed; sizes in points."""

    number: int
    width: float
    height: float
    columns: int


class QualityProblem(Sentence):
    """Name one thing that hampers reading; the sentence says what to do, its context is its code."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """Return the code, for programs."""
        return self.context

    @property
    def message(self) -> str:
        """Return the sentence, in the language in use."""
        return str(self)


@dataclass(frozen=True, slots=True)
class Quality:
    """Judge how well a document could be read."""

    verdict: Verdict = "good"
    problems: tuple[QualityProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """Hold a text in reading order and what is known of its place on the pages.

    `words` is sorted by `start` and empty for formats without pages. `headings` are spans (start, end) of
    lines that the format itself marks as headings (larger or bold type, `<h2>`, a Word style).
    """

    name: str
    format: DocumentFormat
    sha256: str
    text: str
    words: tuple[Word, ...] = ()
    pages: tuple[Page, ...] = ()
    headings: tuple[tuple[int, int], ...] = ()
    quality: Quality = Quality()
    dated: date | None = None

    @property
    def columns(self) -> int:
        """Return the most columns that any page has; 1 where there are no pages."""
        return max((page.columns for page in self.pages), default=1)

    def with_problem(self, problem: QualityProblem) -> Document:
        """Return the same document with one problem more, the verdict left as it is."""
        problems = (*self.quality.problems, problem)
        return replace(self, quality=replace(self.quality, problems=problems))

    def words_between(self, start: int, end: int) -> tuple[Word, ...]:
        """Return the words that share a character with `start` to `end`."""
        first = bisect_left(self.words, start + 1, key=lambda word: word.end)
        last = bisect_left(self.words, end, key=lambda word: word.start)
        return self.words[first:last]

    def boxes_between(self, start: int, end: int) -> tuple[tuple[int, Box], ...]:
        """Return page and box of the characters `start` to `end`, one box for each line they stand on."""
        lines: list[tuple[int, Box]] = []
        for word in self.words_between(start, end):
            box = _part(word, self.text, max(start, word.start), min(end, word.end))
            if lines and lines[-1][0] == word.page and _on_one_line(lines[-1][1], box):
                box = _around(lines.pop()[1], box)
            lines.append((word.page, box))
        return tuple(lines)

    def line_of(self, offset: int) -> int:
        """Return the 1-based line in which the character at `offset` stands."""
        return self.text.count("\n", 0, offset) + 1


def _part(word: Word, text: str, start: int, end: int) -> Box:
    """Return the box of some of a word's characters, their widths taken as those of an ordinary face."""
    box = word.box
    if (start, end) == (word.start, word.end):
        return box
    before, within, after = (
        sum(map(_width, text[a:b])) for a, b in ((word.start, start), (start, end), (end, word.end))
    )
    unit = (box.x1 - box.x0) / (before + within + after)
    return Box(box.x0 + unit * before, box.top, box.x1 - unit * after, box.bottom)


def _width(character: str) -> float:
    """Return about how wide a character is, in ems (the widths of Helvetica, rounded)."""
    if character in "ijl.,;:'’|!I[]/\\":
        return 0.26
    if character in "ftr()-{}":
        return 0.32
    if character in "mwMW@%":
        return 0.85
    return 0.7 if character.isupper() else 0.54


def _on_one_line(left: Box, right: Box) -> bool:
    """Tell whether two boxes overlap by half their height and the second goes on where the first ends."""
    shared = min(left.bottom, right.bottom) - max(left.top, right.top)
    height = min(left.bottom - left.top, right.bottom - right.top)
    return 2 * shared >= height and right.x0 >= left.x0


def _around(left: Box, right: Box) -> Box:
    return Box(
        min(left.x0, right.x0),
        min(left.top, right.top),
        max(left.x1, right.x1),
        max(left.bottom, right.bottom),
    )
