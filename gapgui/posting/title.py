"""The title of a posting."""

from __future__ import annotations

import re

from gapgui.reading.signs import BULLETS, DASHES

_LABEL = re.compile(rf"^(?:job\s+title|title|position|role|stelle|job)\s*[:{DASHES}]\s*", re.IGNORECASE)
_NO_TITLE = re.compile(r"^(?:job\s+description|about|overview|description|https?:|apply)\b", re.IGNORECASE)
MAX_TITLE = 120
# A title stands near the top; further down a short line is a heading.
LINES_SEARCHED = 6


def read_title(text: str) -> str:
    """Return the first line that can be a job's title; empty where none can."""
    lines = [line.lstrip(" \t#_" + BULLETS).rstrip(" \t#_*") for line in text.splitlines() if line.strip()]
    for line in lines[:LINES_SEARCHED]:
        candidate = _LABEL.sub("", line).strip()
        if (
            candidate
            and len(candidate) <= MAX_TITLE
            and not _NO_TITLE.match(candidate)
            and candidate[-1] not in ".:"
        ):
            return candidate
    return ""
