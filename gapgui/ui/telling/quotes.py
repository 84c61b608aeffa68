"""The words around a place in a text, cut to what can be read at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.report.excerpt import sentence_around

if TYPE_CHECKING:
    from gapgui.documents.document import Document

_WHITE = late_pattern(r"\s+")
REACH = 110
"""Characters kept on either side of the place."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Hold the words around a place; `start` and `end` give the place within `text`.

    `first` and `last` give what is quoted within the document.
    """

    text: str
    start: int
    end: int
    first: int
    last: int

    def holds(self, start: int, end: int) -> bool:
        """Tell whether some characters of the document are quoted."""
        return self.first <= start and end <= self.last


def quote(document: Document, start: int, end: int) -> Quote:
    """Return the sentence that holds `start` to `end`, on one line, shortened where it is long."""
    text = document.text
    first, last = sentence_around(document, start, end)
    left, right = max(first, start - REACH), min(last, end + REACH)
    before = _one_line(text[left:start]).lstrip()
    after = _one_line(text[end:right]).rstrip()
    if left > first:
        before = "… " + before.partition(" ")[2]
    if right < last:
        after = after.rpartition(" ")[0] + " …"
    named = _one_line(text[start:end])
    return Quote(before + named + after, len(before), len(before) + len(named), left, right)


def _one_line(text: str) -> str:
    return _WHITE.sub(" ", text)
