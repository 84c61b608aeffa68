"""Where a resume names an employer, so that a job at Figma shows no Figma."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_ranges
from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.signs import BLANKS, DASHES, begins_item

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.resume.sections import Section

# An employer's line says who and where; more words than this tell of the work.
MAX_WORDS = 10
MOST_TELLING = 3
_REST = re.compile(rf"[{BLANKS}]*(?:$|\t|[,|({DASHES}]|[{BLANKS}]{{2}})")


def employer_lines(text: str, sections: Sequence[Section]) -> tuple[tuple[int, int], ...]:
    """Return the lines that head the jobs: those with dates, and the short ones directly above and below."""
    return tuple(
        line for section in sections if section.kind == "experience" for line in _head_lines(text, section)
    )


def names_employer(text: str, start: int, end: int, lines: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the place fills the first cell of a job's head line: a tab, a comma or the line's end follows it."""
    line = next(((a, b) for a, b in lines if a <= start < b), None)
    if line is None or text[line[0] : start].strip():
        return False
    return _REST.match(text, end, line[1]) is not None


def _head_lines(text: str, section: Section) -> Iterator[tuple[int, int]]:
    lines = [match.span() for match in re.finditer(r"[^\n]+", text[section.start : section.end])]
    lines = [(a + section.start, b + section.start) for a, b in lines]
    dated = {at for at, (a, b) in enumerate(lines) if any(find_ranges(text, a, b))}
    for at in sorted({near for line in dated for near in (line - 1, line, line + 1)}):
        if 0 < at < len(lines) and _is_head(text[lines[at][0] : lines[at][1]]):
            yield lines[at]


def _is_head(line: str) -> bool:
    words = line.split()
    if begins_item(line) or not 0 < len(words) <= MAX_WORDS or line.rstrip()[-1] in ".;:":
        return False
    # the last line of a wrapped bullet: "Spark, which cut staleness to a minute"
    telling = [word for word in words if word[0].islower() and word not in FUNCTION_WORDS]
    return len(telling) < MOST_TELLING
