"""The highest degree that a resume shows as finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.dates import find_months, find_ranges
from gapgui.reading.degrees import BACHELOR, BARE_BACHELOR, BARE_MASTER, MASTER, PHD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Document
    from gapgui.resume.resume import DegreeHeld
    from gapgui.resume.sections import Section

# Where a degree stands, two capitals are one unless they go on into a product's name.
_ALONE = r"(?=[\s,.)(]|$)(?!\s+(?:Office|Excel|Word|SQL|Project|Teams|Azure|Windows|Access|PowerPoint)\b)"
# Highest first.
_LEVELS: tuple[tuple[DegreeHeld, re.Pattern[str]], ...] = (
    ("phd", re.compile(rf"{PHD}|\bdoctora\w*", re.IGNORECASE)),
    (
        "master",
        re.compile(
            rf"{MASTER}|{BARE_MASTER}{_ALONE}|(?<!scrum )\bmaster\b(?!\s+(?:chef|class|data|the|of ceremon))|\bpostgraduate\b",
            re.IGNORECASE,
        ),
    ),
    ("bachelor", re.compile(rf"{BACHELOR}|{BARE_BACHELOR}{_ALONE}|\bbachelor", re.IGNORECASE)),
)
_UNFINISHED = re.compile(
    r"\b(?:expected|anticipated|candidate|pursuing|in progress|ongoing|present|current(?:ly)?|dropped|incomplete|prospective)\b|至今",
    re.IGNORECASE,
)
_EXPECTED = re.compile(r"\b(?:expected|anticipated|pursuing)\b", re.IGNORECASE)


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
