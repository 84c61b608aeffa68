"""The highest degree that a resume shows as finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_months, find_ranges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.resume import DegreeHeld
    from gapgui.resume.sections import Section

# Highest first.
_LEVELS: tuple[tuple[DegreeHeld, re.Pattern[str]], ...] = (
    ("phd", re.compile(r"\bph\.?\s?d\b\.?|\bdoctora\w*|\bdoctor of|\bD\.?Phil\b|\bDr\.-Ing", re.IGNORECASE)),
    (
        "master",
        re.compile(
            r"(?i:\bmaster(?:['’]?s)?\b(?!\s+(?:chef|class|data))|\bpostgraduate\b)|(?<![\w.])(?:M\.\s?(?:S|A|Sc|Eng|Tech|Ed|Phil)\b|MS(?=\s(?!Office|Excel|Word|SQL|Project)|[,.)(]|$)|MSc\b|MEng\b|MTech\b|MBA\b|MA(?=\s+in\b)|M\.?C\.?A\b|MCS\b|MPhil\b)|\bDiplom\b|硕士",
        ),
    ),
    (
        "bachelor",
        re.compile(
            r"(?i:\bbachelor|\bundergraduate degree)|(?<![\w.])(?:B\.\s?(?:S|A|Sc|Eng|Tech|E|Com)\b|BS(?=\s|[,.)(]|$)|BA(?=\s+in\b|[,)])|BSc\b|BEng\b|BTech\b|B\.?C\.?A\b|BBA\b|BASc\b|BE(?=\s+in\b))|学士|本科",
        ),
    ),
)
_UNFINISHED = re.compile(
    r"expected|anticipated|candidate|pursuing|in progress|ongoing|present|current|dropped|incomplete|prospective|至今",
    re.IGNORECASE,
)
_EXPECTED = re.compile(r"expected|anticipated|pursuing", re.IGNORECASE)


def finished_degree(document: Document, sections: Sequence[Section], now: int) -> DegreeHeld:
    """Return the highest finished degree; one that ends after `now` (months from year 0) is not finished."""
    text = document.text
    education = [s for s in sections if s.kind == "education"]
    spans = [(s.start, s.end) for s in education] or [(0, len(text))]
    for level, pattern in _LEVELS:
        for start, end in spans:
            for match in pattern.finditer(text, start, end):
                if _is_finished(text, match, (start, end), now):
                    return level
    return "none"


def _is_finished(text: str, match: re.Match[str], span: tuple[int, int], now: int) -> bool:
    """Look at the degree's own lines: from a line above it to the next degree or two lines below."""
    line_start = text.rfind("\n", 0, match.start()) + 1
    start = max(span[0], text.rfind("\n", 0, max(0, line_start - 1)) + 1)
    stop = match.end()
    for _ in range(3):
        stop = text.find("\n", stop + 1)
        if stop < 0 or stop >= span[1]:
            stop = span[1]
            break
    others = [m.start() for _, pattern in _LEVELS for m in pattern.finditer(text, match.end(), stop)]
    own_line_end = text.find("\n", match.end())
    later = [other for other in others if own_line_end >= 0 and other > own_line_end]
    entry = text[line_start : min(later, default=stop)]
    before = text[start:line_start]
    dates = list(find_ranges(entry, 0, len(entry))) or list(find_ranges(before, 0, len(before)))
    if dates:
        after = dates[0].after
        return after is not None and after <= now + 2 and _EXPECTED.search(entry) is None
    months = list(find_months(entry, 0, len(entry)))
    if months:
        return max(months[:2]) <= now + 1 and _EXPECTED.search(entry) is None
    return _UNFINISHED.search(entry) is None
